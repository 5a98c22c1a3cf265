import { statfsSync } from 'node:fs';
import { OperatorError } from '../operator-error';

const restartHint = 'nothing that was saved is lost';

/** One sentence for a full disk. */
export function diskFull(path: string): OperatorError {
  return new OperatorError(
    `The disk that holds ${path} is full: free at least 300 MB there and start again; ${restartHint}.`,
  );
}

/** Whether an error of Node or of PostgreSQL (class 53100) says that the disk is full. */
export function isDiskFull(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === 'ENOSPC' || code === '53100' || /No space left on device/.test(String(error));
}

/** On a full disk the log breaks off before it names the cause, since it lies there too. */
function hasNoRoom(path: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize < 1024 * 1024;
  } catch {
    return false;
  }
}

/**
 * Turns what the server or initdb wrote before it gave up into one sentence that says what to do.
 * @param log its last output; English, since the server is started with the locale C.
 * @param dataDirectory named in the sentence.
 */
export function explainFailure(log: string, dataDirectory: string, logFile: string): OperatorError {
  if (/No space left on device|Disk quota exceeded/.test(log) || hasNoRoom(dataDirectory))
    return diskFull(dataDirectory);
  if (/Permission denied/.test(log)) {
    return new OperatorError(
      `The database server may not read or write ${dataDirectory}: start Stegvis as the user who made it, or choose another folder with STEGVIS_DATA_DIR.`,
    );
  }
  if (/could not look up effective user ID/.test(log)) {
    return new OperatorError(
      'PostgreSQL does not run under a user id that has no account on this system: start Stegvis as a user that /etc/passwd knows.',
    );
  }
  if (/Cannot allocate memory|could not map anonymous shared memory|out of memory/i.test(log)) {
    return new OperatorError(
      `The machine has too little free memory for the database server: free at least 300 MB and start again; ${restartHint}.`,
    );
  }
  if (/incompatible with server|was initialized by PostgreSQL version/.test(log)) {
    return new OperatorError(
      `The data in ${dataDirectory} belong to another version of PostgreSQL: start the Stegvis that made them, or choose another folder with STEGVIS_DATA_DIR.`,
    );
  }
  if (/could not locate a valid checkpoint record|invalid (primary )?checkpoint|PANIC/.test(log)) {
    return new OperatorError(
      `The data in ${dataDirectory} are damaged: restore the folder from a backup, or begin anew with "npm start -- --reset" (see ${logFile}).`,
    );
  }
  const last = /(?:FATAL|PANIC|error):\s*(.*)/.exec(log)?.[1] ?? log.trim().split('\n').at(-1) ?? '';
  return new OperatorError(
    `The database server did not start (${last || 'it said nothing'}): see ${logFile}.`,
  );
}
