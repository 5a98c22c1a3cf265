import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  chmodSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identifyProcess, removePostgres } from '../../apps/embedded/src/postgres';

const prefix = 'stegvis-test-';
const variable = 'STEGVIS_TEST_RUN';

/** Makes the folder that holds the databases of one test run, and names it to the processes of the run. */
export function openRunFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  // The server may run as another account than the tests, and must be able to go through.
  chmodSync(folder, 0o755);
  const { pid, started } = identifyProcess(process.pid) ?? { pid: process.pid, started: '' };
  writeFileSync(join(folder, 'run.json'), JSON.stringify({ pid, started }));
  process.env[variable] = folder;
  return folder;
}

/** @throws Error when the run was not opened by Jest's global set-up. */
export function currentRunFolder(): string {
  const folder = process.env[variable];
  if (!folder)
    throw new Error(
      'Databases for tests need test/global-setup.ts: run Jest with the configuration of the root.',
    );
  return folder;
}

/** Stops the run's server, where there is one, and removes its files. */
export async function removeRunFolder(folder: string): Promise<void> {
  await removePostgres(join(folder, 'postgres'));
  rmSync(folder, { recursive: true, force: true });
}

/** Removes what runs that were killed have left behind. */
export async function removeDeadRuns(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    const note = join(folder, 'run.json');
    if (!existsSync(note)) continue;
    const { pid, started } = JSON.parse(readFileSync(note, 'utf8')) as { pid: number; started: string };
    if (identifyProcess(pid)?.started !== started) await removeRunFolder(folder);
  }
}
