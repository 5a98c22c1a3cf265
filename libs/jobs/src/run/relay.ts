import { randomUUID } from 'node:crypto';
import { type Logger, system } from '@stegvis/platform';
import type { TaskQueue } from '../engine/open-queue';
import { buryTasks } from '../outbox/bury-tasks';
import { claimTasks, type ClaimedTask, type ClaimScope } from '../outbox/claim-tasks';
import { errorClass } from '../outbox/fail-task';
import { RELAY_MARK } from '../outbox/hold-task';
import { releaseClaims } from '../outbox/release-claims';
import { runTask, type TaskRunner } from './run-task';

/**
 * Hands open rows of the outbox to the queue and, every 30 s, those that somebody took and never settled (reliability
 * O2, O3). While the queue is away it handles the tasks itself, one at a time, so that notices in the product still
 * arrive (reliability §5). Any number of relays may run beside each other.
 */
export class Relay {
  private readonly claimant = `${RELAY_MARK}${randomUUID()}`;
  private stopping = false;
  private wake: () => void = () => undefined;
  private loop: Promise<void> = Promise.resolve();
  private queueAway = false;

  constructor(
    private readonly runner: TaskRunner,
    private readonly queue: TaskQueue,
  ) {}

  start(): void {
    this.loop = this.run();
  }

  /** Claims no more, ends the round under way, and gives back what was claimed. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.wake();
    await this.loop;
    await this.runner.database.withActor(system('relay'), (t) => releaseClaims(t, this.claimant));
  }

  private async run(): Promise<void> {
    const { limits, logger } = this.runner;
    let nextSweep = 0;
    while (!this.stopping) {
      let taken = 0;
      try {
        taken = await this.round('new');
        if (Date.now() >= nextSweep) {
          nextSweep = Date.now() + limits.sweepEvery;
          await this.sweep();
        }
      } catch (error) {
        logger.warn({ error: errorClass(error) }, 'the outbox cannot be read; trying again');
      }
      if (taken < limits.batch) await this.pause(limits.pollEvery);
    }
  }

  private async sweep(): Promise<void> {
    const { database, limits, logger } = this.runner;
    const buried = await database.withActor(system('relay'), (t) => buryTasks(t, limits));
    for (const task of buried) logger.error(task, 'task is dead: each attempt ended with its process');
    let taken: number;
    do taken = await this.round('abandoned');
    while (taken >= limits.batch && !this.stopping);
  }

  private async round(scope: ClaimScope): Promise<number> {
    const { database, limits } = this.runner;
    const claimed = await database.withActor(system('relay'), (t) =>
      claimTasks(t, this.claimant, scope, limits),
    );
    if (claimed.length === 0) return 0;
    // What was abandoned may still be known to the queue as finished, whatever its count of attempts.
    const tasks =
      scope === 'new' ? claimed : claimed.map((t) => ({ ...t, attempts: Math.max(t.attempts, 1) }));
    if (await this.handOver(tasks)) return tasks.length;
    for (const task of tasks) {
      if (this.stopping) break;
      await runTask(this.runner, task.kind, task.payload.outboxId).catch(() => undefined);
    }
    return tasks.length;
  }

  private async handOver(tasks: readonly ClaimedTask[]): Promise<boolean> {
    try {
      await this.queue.handOver(tasks);
      this.note(this.runner.logger, false);
      return true;
    } catch (error) {
      this.note(this.runner.logger, true, errorClass(error));
      return false;
    }
  }

  private note(logger: Logger, away: boolean, error?: string): void {
    if (away !== this.queueAway) {
      if (away) logger.warn({ error }, 'the queue is away: tasks are handled one at a time');
      else logger.info('the queue is back');
    }
    this.queueAway = away;
  }

  private pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      if (this.stopping) return resolve();
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
