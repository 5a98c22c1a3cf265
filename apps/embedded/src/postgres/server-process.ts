import { spawn, type ChildProcess } from 'node:child_process';
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { OperatorError } from '../operator-error';
import { explainFailure } from './explain-failure';
import type { PostgresBinaries } from './find-binaries';
import { identifyProcess } from './process-identity';
import { asServerUser, type ServerUser } from './server-user';

/** All that is needed to start, find and stop the server of one cluster. */
export interface Cluster {
  binaries: PostgresBinaries;
  dataDirectory: string;
  logFile: string;
  user: ServerUser | undefined;
  /** Data that are thrown away need not survive a power cut: several times faster. */
  disposable: boolean;
}

/** A server that answers. */
export interface ServerProcess {
  pid: number;
  port: number;
  /** True when it was running before and was taken over. */
  adopted: boolean;
}

const startLimit = 60_000;
const keptLog = 5 * 1024 * 1024;

function settings(cluster: Cluster, port: number): Record<string, string> {
  return {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '200',
    // The days of the tables are those of the service, which begin and end as in Sweden.
    timezone: 'Europe/Stockholm',
    log_timezone: 'UTC',
    lc_messages: 'C',
    logging_collector: 'off',
    // The log must not hold what people wrote: neither statements, nor parameters, nor the key values in DETAIL lines.
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: '0',
    log_error_verbosity: 'terse',
    ...(cluster.disposable
      ? {
          fsync: 'off',
          synchronous_commit: 'off',
          full_page_writes: 'off',
          autovacuum: 'off',
          max_wal_size: '4GB',
        }
      : {}),
  };
}

/**
 * Finds the living server of the data directory, and removes the note of a dead one: its number may by now belong to a
 * process that has nothing to do with it, which PostgreSQL itself takes for a running server.
 */
export function findLivingServer(
  cluster: Cluster,
): { pid: number; port: number; ready: boolean } | undefined {
  const file = join(cluster.dataDirectory, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  if (isServerOf(pid, cluster.dataDirectory, lines[1] ?? ''))
    return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  rmSync(file, { force: true });
  return undefined;
}

function isServerOf(pid: number, dataDirectory: string, noted: string): boolean {
  const living = identifyProcess(pid);
  if (!living) return false;
  // The server stands in its data directory; where the system does not show that, its command line names it.
  if (living.directory !== undefined) return living.directory === realpathSync(dataDirectory);
  return living.command === '' || living.command.includes(noted);
}

/**
 * Starts the server and waits until it accepts connections; after a crash that includes its recovery.
 * @throws OperatorError that explains what it said when it ended.
 */
export async function launchServer(cluster: Cluster, port: number): Promise<ServerProcess> {
  if (existsSync(cluster.logFile) && statSync(cluster.logFile).size > keptLog) {
    renameSync(cluster.logFile, `${cluster.logFile}.1`);
  }
  const log = openSync(cluster.logFile, 'a', 0o600);
  const written = statSync(cluster.logFile).size;
  const options = Object.entries(settings(cluster, port)).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const child = spawn(cluster.binaries.postgres, ['-D', cluster.dataDirectory, ...options], {
    ...asServerUser(cluster.user),
    // A process group of its own: Ctrl-C in the terminal must not stop the database before those who use it.
    detached: true,
    stdio: ['ignore', log, log],
    env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
  });
  closeSync(log);
  const ended = endOf(child);
  const limit = Date.now() + startLimit;
  while (Date.now() < limit) {
    const failure = await Promise.race([ended, wait(20).then(() => undefined)]);
    if (failure) {
      const said = failure === 'exit' ? readFileSync(cluster.logFile, 'utf8').slice(written) : failure;
      throw Object.assign(explainFailure(said, cluster.dataDirectory, cluster.logFile), { said });
    }
    const found = findLivingServer(cluster);
    if (found?.ready && found.pid === child.pid) {
      child.unref();
      return { pid: found.pid, port: found.port, adopted: false };
    }
  }
  child.kill('SIGQUIT');
  throw new OperatorError(
    `The database server was not ready within ${startLimit / 1000} s: see ${cluster.logFile}.`,
  );
}

function endOf(child: ChildProcess): Promise<'exit' | string> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve('exit'));
    child.once('error', (error) => resolve(String(error)));
  });
}

/** Waits until a server that someone else has just started is ready. */
export async function awaitAdopted(cluster: Cluster): Promise<ServerProcess | undefined> {
  const limit = Date.now() + startLimit;
  while (Date.now() < limit) {
    const found = findLivingServer(cluster);
    if (!found) return undefined;
    if (found.ready) return { pid: found.pid, port: found.port, adopted: true };
    await wait(20);
  }
  throw new OperatorError(
    `A database server is running on ${cluster.dataDirectory} but does not become ready: end the process named in its postmaster.pid and start again.`,
  );
}

/** Fast shutdown: open transactions are rolled back, all else is written down. Returns when the process is gone. */
export async function stopServer(pid: number): Promise<void> {
  const identity = identifyProcess(pid);
  if (!identity) return;
  for (const [signal, patience] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    const limit = Date.now() + patience;
    while (Date.now() < limit) {
      if (identifyProcess(pid)?.started !== identity.started) return;
      await wait(10);
    }
  }
}

/** Immediate shutdown: the server's processes end without writing anything down. Does not wait. */
export function abandonServer(pid: number): void {
  try {
    process.kill(pid, 'SIGQUIT');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
