import { openRunFolder, removeDeadRuns } from './database/run-folder';

/** Prepares a test run. Starts nothing: the first test that asks for a database does. */
export default async function globalSetup(): Promise<void> {
  await removeDeadRuns();
  openRunFolder();
}
