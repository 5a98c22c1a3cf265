import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OperatorError } from '../operator-error';
import { diskFull, explainFailure } from './explain-failure';
import type { PostgresBinaries } from './find-binaries';
import { superuser } from './passwords';
import { asServerUser, type ServerUser } from './server-user';

/** A new cluster is 45 MB, and its log of changes grows by 16 MB at a time. */
const roomForNewCluster = 150 * 1024 * 1024;

/**
 * Makes the cluster's data directory, in one step that is either done or not: an interrupted attempt leaves a folder that
 * the next one removes.
 * @throws OperatorError when the disk is full or initdb fails.
 */
export function createCluster(
  binaries: PostgresBinaries,
  dataDirectory: string,
  user: ServerUser | undefined,
  password: string,
): void {
  const parent = dirname(dataDirectory);
  const { bavail, bsize } = statfsSync(parent);
  if (bavail * bsize < roomForNewCluster) throw diskFull(parent);
  const unfinished = `${dataDirectory}.unfinished`;
  const passwordFile = join(parent, 'initdb-password');
  rmSync(unfinished, { recursive: true, force: true });
  try {
    mkdirSync(unfinished, { mode: 0o700 });
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (user) for (const path of [unfinished, passwordFile]) chownSync(path, user.uid, user.gid);
    const result = spawnSync(
      binaries.initdb,
      [
        `--pgdata=${unfinished}`,
        `--username=${superuser}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        // The machine's own locale may be missing or change with its next update; where people see an order, columns name theirs.
        '--locale=C.UTF-8',
        '--no-instructions',
        '--no-sync',
      ],
      { ...asServerUser(user), encoding: 'utf8', env: { ...process.env, LC_ALL: 'C', LANG: 'C' } },
    );
    if (result.error) throw explainUnrunnable(result.error, binaries);
    if (result.status !== 0) {
      throw explainFailure(`${result.stdout}${result.stderr}`, dataDirectory, 'the lines above');
    }
    renameSync(unfinished, dataDirectory);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function explainUnrunnable(error: Error, binaries: PostgresBinaries): OperatorError {
  return new OperatorError(
    `The PostgreSQL in ${binaries.home} does not run on this system (${error.message}; it needs glibc on Linux): set DATABASE_URL and DATABASE_OWNER_URL to a PostgreSQL 15.14 or newer.`,
  );
}

/**
 * Refuses data of another major version, which this server could not read.
 * @throws OperatorError that says which version made them.
 */
export function checkDataVersion(
  binaries: PostgresBinaries,
  dataDirectory: string,
  user: ServerUser | undefined,
): void {
  const made = readVersion(dataDirectory);
  const answer = spawnSync(binaries.postgres, ['--version'], { ...asServerUser(user), encoding: 'utf8' });
  const own = /\) (\d+)/.exec(answer.stdout ?? '')?.[1];
  if (own === undefined) throw explainUnrunnable(answer.error ?? new Error(answer.stderr), binaries);
  if (made === own) return;
  const remedy =
    Number(made) > Number(own)
      ? 'install the newer Stegvis that made them'
      : 'move them with pg_dump from the Stegvis that made them';
  throw new OperatorError(
    `The data in ${dataDirectory} were made by PostgreSQL ${made}, and this Stegvis brings PostgreSQL ${own}: ${remedy}, or choose another folder with STEGVIS_DATA_DIR.`,
  );
}

function readVersion(dataDirectory: string): string {
  try {
    return readFileSync(join(dataDirectory, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new OperatorError(
      `${dataDirectory} is not a database: choose another folder with STEGVIS_DATA_DIR, or begin anew with "npm start -- --reset".`,
    );
  }
}
