import { currentRunFolder, removeRunFolder } from './database/run-folder';

/** Stops the run's database server, where a test has asked for one, and removes its data. */
export default async function globalTeardown(): Promise<void> {
  await removeRunFolder(currentRunFolder());
}
