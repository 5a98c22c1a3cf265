import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestDatabase } from '../../database';

const program = join(__dirname, '..', '..', '..', 'dist', 'apps', 'embedded', 'src', 'main.js');

/** Stegvis as `npm start` runs it, API, worker and web in one process, on a database of the tests. */
export interface StegvisProcess {
  readonly url: string;
  /**
   * Asks it to end, and insists after a while.
   * @throws Error with the last it printed, when it had ended by itself.
   */
  stop(): Promise<void>;
}

/**
 * Starts what was built, on a port that the kernel gives, and waits until it says where it answers. Demo data that are in
 * the database already are not loaded again.
 * @throws Error with all it printed, when it ends before it is ready.
 */
export async function startStegvis(
  urls: Pick<TestDatabase, 'appUrl' | 'workerUrl' | 'ownerUrl'>,
): Promise<StegvisProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'stegvis-browser-'));
  const child = spawn(process.execPath, [program], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      TZ: 'Europe/Stockholm',
      PORT: '0',
      STEGVIS_DATA_DIR: folder,
      DATABASE_URL: urls.appUrl,
      DATABASE_WORKER_URL: urls.workerUrl,
      DATABASE_OWNER_URL: urls.ownerUrl,
      // A test turns pages faster than anybody reads them.
      LIMIT_OPERATIONS_OUTSIDER: '100000',
      LIMIT_OPERATIONS_STAFF: '100000',
      LIMIT_PERSON_SEARCHES: '100000',
    },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let said = '';
  const stop = async (): Promise<void> => {
    const alone = child.exitCode !== null || child.signalCode !== null;
    const insist = setTimeout(() => child.kill('SIGKILL'), 20_000);
    child.kill('SIGTERM');
    await ended;
    clearTimeout(insist);
    rmSync(folder, { recursive: true, force: true });
    if (alone) throw new Error(`Stegvis ended by itself:\n${said.slice(-2000)}`);
  };
  const url = await new Promise<string | null>((resolve) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const ready = /Stegvis is ready at (http:\S+)/.exec(said);
      if (ready?.[1]) resolve(ready[1]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', () => resolve(null));
    void ended.then(() => resolve(null));
  });
  if (url) return { url, stop };
  rmSync(folder, { recursive: true, force: true });
  throw new Error(`Stegvis did not start (is it built? npm run build):\n${said}`);
}
