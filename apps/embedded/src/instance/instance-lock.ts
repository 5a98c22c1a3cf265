import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../operator-error';
import { identifyProcess } from '../postgres';

/** Who runs on a data directory. */
interface Holder {
  pid: number;
  started: string;
  url: string;
}

/**
 * Lets one Stegvis at a time work on a data directory. A holder that was killed is recognised by its process number *and*
 * the time that process began, so that its number, given to another process, does not keep the directory closed.
 * Two containers that mount one directory do not see each other's processes: run one.
 * @param url where this one will answer, for the message to a second one.
 * @returns a function that gives the directory free.
 * @throws OperatorError when another one runs.
 */
export function lockDataDirectory(directory: string, url: string): () => void {
  mkdirSync(directory, { recursive: true, mode: 0o755 });
  const file = join(directory, 'lock.json');
  const draft = `${file}.${process.pid}`;
  const own: Holder = { pid: process.pid, started: identifyProcess(process.pid)?.started ?? '', url };
  writeFileSync(draft, JSON.stringify(own), { mode: 0o600 });
  try {
    while (!tryLink(draft, file)) {
      const holder = readHolder(file);
      if (holder && identifyProcess(holder.pid)?.started === holder.started) {
        throw new OperatorError(
          `Stegvis is already running on ${directory} (process ${holder.pid}): use it at ${holder.url}, or stop it first.`,
        );
      }
      removeStale(file, holder);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return () => {
    if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
  };
}

/** A link, unlike opening and then writing, gives the file its name and its content at once. */
function tryLink(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes the dead holder's file away, and gives it back when it turns out to be that of one who was quicker. */
function removeStale(file: string, dead: Holder | undefined): void {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const taken = readHolder(aside);
  if (taken && (taken.pid !== dead?.pid || taken.started !== dead.started)) tryLink(aside, file);
  rmSync(aside, { force: true });
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}
