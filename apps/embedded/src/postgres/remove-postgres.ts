import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBinaries } from './find-binaries';
import { chooseDataDirectory } from './reachable-place';
import { findLivingServer, stopServer } from './server-process';
import { readState } from './server-state';
import { chooseServerUser } from './server-user';

/** Stops a server that an earlier run has left behind and removes all its data, passwords and logs. */
export async function removePostgres(folder: string): Promise<void> {
  const directory = resolve(folder);
  if (!existsSync(directory)) return;
  const user = chooseServerUser(join(directory, 'data'));
  const dataDirectory = chooseDataDirectory(
    directory,
    user,
    readState(join(directory, 'state.json')).dataDirectory,
  );
  const living = findLivingServer({
    binaries: findBinaries(),
    dataDirectory,
    user,
    disposable: false,
    logFile: join(directory, 'server.log'),
  });
  if (living) await stopServer(living.pid);
  rmSync(dataDirectory, { recursive: true, force: true });
  rmSync(directory, { recursive: true, force: true });
}
