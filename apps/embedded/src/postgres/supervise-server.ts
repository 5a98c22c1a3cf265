import { setTimeout as wait } from 'node:timers/promises';
import { identifyProcess } from './process-identity';

interface Supervised {
  pid(): number;
  restart(): Promise<void>;
  say(line: string): void;
  onLost(error: Error): void;
}

const lookEvery = 250;
/** More ends than this within the span are not bad luck but a cause that a restart does not cure, such as a full disk. */
const mostRestarts = 5;
const span = 60_000;

/**
 * Watches the server's main process and starts it again when it has ended. Looks by number instead of waiting for an
 * event, because a server that was taken over is not a child of this process.
 * @returns `end`, which resolves when no restart is under way any more, so that none is left behind by a stop.
 */
export function superviseServer({ pid, restart, say, onLost }: Supervised): { end(): Promise<void> } {
  const stopped = new AbortController();
  const restarts: number[] = [];
  let started = identifyProcess(pid())?.started;
  const watch = async () => {
    for (;;) {
      const goOn = await wait(lookEvery, true, { ref: false, signal: stopped.signal }).catch(() => false);
      if (!goOn) return;
      if (started !== undefined && identifyProcess(pid())?.started === started) continue;
      restarts.push(Date.now());
      if (restarts.filter((at) => at > Date.now() - span).length > mostRestarts) {
        throw new Error(`The database server ended more than ${mostRestarts} times within a minute.`);
      }
      say('The database server has ended unexpectedly; starting it again.');
      await restart();
      started = identifyProcess(pid())?.started;
      say('The database server is running again.');
    }
  };
  const watching = watch().catch((error: unknown) => {
    if (!stopped.signal.aborted) onLost(error instanceof Error ? error : new Error(String(error)));
  });
  return {
    async end() {
      stopped.abort();
      await watching;
    },
  };
}
