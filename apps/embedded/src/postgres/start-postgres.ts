import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { OperatorError } from '../operator-error';
import { checkDataVersion, createCluster } from './cluster';
import { diskFull, isDiskFull } from './explain-failure';
import { findBinaries } from './find-binaries';
import { findFreePort, isPortFree } from './free-port';
import { appRole, keepPasswords, ownerRole, superuser, workerRole } from './passwords';
import { chooseDataDirectory, reachableBinaries } from './reachable-place';
import {
  abandonServer,
  awaitAdopted,
  findLivingServer,
  launchServer,
  stopServer,
  type Cluster,
  type ServerProcess,
} from './server-process';
import { ensureRolesAndDatabase, urlOf } from './server-roles';
import { chooseServerUser } from './server-user';
import { readState, writeState } from './server-state';
import { superviseServer } from './supervise-server';

export interface PostgresOptions {
  /** Folder of the server's data, passwords, port and log; made when missing. */
  directory: string;
  /** For data that are thrown away, as in tests: several times faster, and lost in a power cut. */
  disposable?: boolean;
  /** Told before each slow or unusual step. */
  say?: (line: string) => void;
  /** Called when the server ended and could not be started again. Without it the server is not supervised. */
  onLost?: (error: Error) => void;
}

/** A running server and how each role reaches its database. */
export interface RunningPostgres {
  superuserUrl: string;
  ownerUrl: string;
  appUrl: string;
  workerUrl: string;
  port: number;
  /** True when the server was running before. */
  adopted: boolean;
  /** Number of the server's main process now; changes when it had to be started again. */
  pid(): number;
  /** Ends the server (fast shutdown) and waits until it is gone. */
  stop(): Promise<void>;
  /** Tells the server to end at once and does not wait; it recovers at the next start. */
  abandon(): void;
}

/**
 * Starts the PostgreSQL that npm installed, or takes over the one that is already running on the same folder. After
 * `kill -9` of the server or of Stegvis the next start recovers by itself.
 * @throws OperatorError with one sentence that says what to do: no programs for this machine, data of another version,
 * full disk, no right to the folder, and what else the server reports.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const directory = resolve(options.directory);
  try {
    return await start({ ...options, directory });
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    if (isDiskFull(error)) throw diskFull(directory);
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
      throw new OperatorError(
        `${(error as NodeJS.ErrnoException).path ?? directory} cannot be read or written: start Stegvis as the user who made it, or choose another folder with STEGVIS_DATA_DIR.`,
      );
    }
    throw error;
  }
}

async function start(options: PostgresOptions): Promise<RunningPostgres> {
  const { directory, disposable = false, say = () => undefined, onLost } = options;
  mkdirSync(directory, { recursive: true, mode: 0o755 });
  const firstUser = chooseServerUser(join(directory, 'data'));
  const stateFile = join(directory, 'state.json');
  const state = readState(stateFile);
  const dataDirectory = chooseDataDirectory(directory, firstUser, state.dataDirectory);
  const user = chooseServerUser(dataDirectory);
  const binaries = reachableBinaries(findBinaries(), user, say);
  const cluster: Cluster = {
    binaries,
    dataDirectory,
    user,
    disposable,
    logFile: join(directory, 'server.log'),
  };
  const isNew = !existsSync(dataDirectory);
  const passwords = keepPasswords(join(directory, 'passwords.json'));
  if (isNew) {
    say(`Making a database in ${dataDirectory} (about 2 s, once).`);
    createCluster(binaries, dataDirectory, user, passwords[superuser]);
  } else {
    checkDataVersion(binaries, dataDirectory, user);
  }
  let server = await adoptOrLaunch(cluster, state.port);
  writeState(stateFile, { port: server.port, dataDirectory });
  const { port, adopted } = server;
  let supervision: { end(): Promise<void> } | undefined;
  const stop = async () => {
    await supervision?.end();
    await stopServer(server.pid);
  };
  try {
    await ensureRolesAndDatabase(passwords, port);
  } catch (error) {
    await stop();
    throw explainSignIn(error, directory);
  }
  if (onLost) {
    supervision = superviseServer({
      pid: () => server.pid,
      // The same port: the connection pools know no other.
      restart: async () => {
        server = await launchPatiently(cluster, port);
      },
      say,
      onLost,
    });
  }
  return {
    superuserUrl: urlOf(superuser, passwords, port, 'postgres'),
    ownerUrl: urlOf(ownerRole, passwords, port),
    appUrl: urlOf(appRole, passwords, port),
    workerUrl: urlOf(workerRole, passwords, port),
    port,
    adopted,
    pid: () => server.pid,
    stop,
    abandon: () => abandonServer(server.pid),
  };
}

async function adoptOrLaunch(cluster: Cluster, keptPort: number | undefined): Promise<ServerProcess> {
  if (findLivingServer(cluster)) {
    const adopted = await awaitAdopted(cluster);
    if (adopted) return adopted;
  }
  for (let attempt = 1; ; attempt++) {
    const usable = attempt === 1 && keptPort !== undefined && (await isPortFree(keptPort, '127.0.0.1'));
    try {
      return await launchPatiently(cluster, usable ? keptPort : await findFreePort());
    } catch (error) {
      const said = String((error as { said?: unknown }).said);
      // Between asking for a free port and using it another process may have taken it.
      if (attempt < 4 && /could not bind|could not create any TCP/.test(said)) continue;
      throw error;
    }
  }
}

/** After `kill -9` of the main process its children need a moment to notice; until then a new server is refused. */
async function launchPatiently(cluster: Cluster, port: number): Promise<ServerProcess> {
  const limit = Date.now() + 15_000;
  for (;;) {
    try {
      return await launchServer(cluster, port);
    } catch (error) {
      const said = String((error as { said?: unknown }).said);
      if (Date.now() > limit || !/shared memory block|still in use|lock file "postmaster\.pid"/.test(said))
        throw error;
      await wait(100);
    }
  }
}

function explainSignIn(error: unknown, directory: string): unknown {
  if ((error as { code?: string }).code !== '28P01') return error;
  return new OperatorError(
    `The passwords in ${join(directory, 'passwords.json')} are not those of the database: restore the folder from one backup, or begin anew with "npm start -- --reset".`,
  );
}
