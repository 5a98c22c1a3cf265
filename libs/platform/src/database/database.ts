import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { type Actor, actorSetting, databaseRoleOf } from './actor';
import { isSerialisationFailure } from './database-errors';
import { checkDeadline } from './deadline';
import { requestSetting } from './request-scope';
import { ConflictError } from '../errors/expected-errors';

interface Ambient {
  readonly actor: Actor;
  readonly transaction: EntityManager;
}

const MAX_TRIES = 5;

/**
 * The only door to the database (security D7). One call is one transaction whose first statement names the
 * actor for row-level security (D2); nested calls by the same actor join it.
 */
export class Database {
  private readonly ambient = new AsyncLocalStorage<Ambient>();

  constructor(
    private readonly app: DataSource,
    private readonly worker: DataSource,
  ) {}

  /**
   * Runs `work` as `actor` in one transaction; retried as a whole up to five times with jitter on
   * serialisation failures and deadlocks (reliability W2).
   * @throws ConflictError when the fifth try fails too; whatever `work` throws, after rollback.
   */
  async withActor<T>(actor: Actor, work: (transaction: EntityManager) => Promise<T>): Promise<T> {
    const outer = this.ambient.getStore();
    if (outer) {
      if (actorSetting(outer.actor) !== actorSetting(actor)) {
        throw new Error('A transaction belongs to one actor: finish it before another one acts');
      }
      return work(outer.transaction);
    }
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.runOnce(actor, work);
      } catch (error) {
        if (!isSerialisationFailure(error)) throw error;
        if (attempt >= MAX_TRIES) throw new ConflictError();
        await sleep(5 * 2 ** attempt * (0.5 + Math.random()));
      }
    }
  }

  private runOnce<T>(actor: Actor, work: (transaction: EntityManager) => Promise<T>): Promise<T> {
    const source = databaseRoleOf(actor) === 'worker' ? this.worker : this.app;
    checkDeadline();
    return source.transaction(async (transaction) => {
      await transaction.query(
        `select set_config('app.actor', $1, true), set_config('app.request', $2, true)`,
        [actorSetting(actor), requestSetting()],
      );
      const result = await this.ambient.run({ actor, transaction }, () => work(transaction));
      checkDeadline();
      return result;
    });
  }

  /** Ends both pools. */
  async close(): Promise<void> {
    await Promise.all(
      [...new Set([this.app, this.worker])].map((s) => (s.isInitialized ? s.destroy() : undefined)),
    );
  }
}
