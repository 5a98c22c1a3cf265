import { join, resolve } from 'node:path';
import type { Configuration } from '@stegvis/platform';
import { checkPort } from '../instance/check-port';
import { keepDataMode } from '../instance/data-mode';
import { lockDataDirectory } from '../instance/instance-lock';
import { resetData } from '../instance/reset-data';
import { OperatorError } from '../operator-error';
import { startPostgres } from '../postgres';
import type { Closers } from './closers';
import type { DatabaseUrls, Parts } from './parts';
import { signInHelp } from './sign-in-help';

export interface StartOptions {
  configuration: Configuration;
  parts: Parts;
  closers: Closers;
  /** Removes the data first. */
  reset: boolean;
  say: (line: string) => void;
  /** Called when the database is lost for good while Stegvis runs. */
  onLost: (error: Error) => void;
}

/**
 * Starts all of Stegvis in this process: database, tables, demo data, API and worker.
 * @returns the lines that say where it answers and how to sign in.
 * @throws OperatorError when the port is taken, the data are in use or of the other mode, or the database cannot start.
 */
export async function startEmbedded(options: StartOptions): Promise<string[]> {
  const { configuration, parts, closers, reset, say } = options;
  const directory = resolve(configuration.dataDirectory);
  if (reset && configuration.database) {
    throw new OperatorError(
      '--reset empties the embedded database only: leave it out, or start without DATABASE_URL and DATABASE_OWNER_URL.',
    );
  }
  await closers.open(() => lockDataDirectory(directory, configuration.publicUrl), {
    close: (free) => free(),
  });
  await checkPort(configuration.port, configuration.host);
  if (reset) await timed(say, `Removing the data in ${directory}`, () => resetData(directory));
  keepDataMode(directory, configuration.demo);
  const urls = configuration.database ?? (await startDatabase(options, directory));
  await timed(say, 'Bringing the database up to date', () =>
    parts.prepareDatabase(urls.ownerUrl, configuration.demo ? 'demo' : 'production'),
  );
  if (configuration.demo) {
    await timed(say, 'Making sure the demo data are there', () => parts.loadDemo(configuration, urls, say));
  }
  const api = await timed(say, 'Starting the API and the web', () =>
    closers.open(() => parts.startApi(configuration, urls), { close: (opened) => opened.close() }),
  );
  await closers.open(() => parts.startWorker(configuration, urls), { close: (opened) => opened.close() });
  return [
    `Stegvis is ready at ${api.url}`,
    ...(await signInHelp(configuration, () => parts.firstAdministratorLink(configuration, urls))),
  ];
}

async function startDatabase(
  { closers, say, onLost }: StartOptions,
  directory: string,
): Promise<DatabaseUrls> {
  return timed(say, 'Starting the database', () =>
    closers.open(() => startPostgres({ directory: join(directory, 'postgres'), say, onLost }), {
      close: (postgres) => postgres.stop(),
      abandon: (postgres) => postgres.abandon(),
    }),
  );
}

/** Names a step when it turns out to be slow, and says how long it took. */
async function timed<T>(say: (line: string) => void, what: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  let named = false;
  const timer = setTimeout(() => {
    named = true;
    say(`${what} …`);
  }, 700);
  try {
    const result = await work();
    if (named) say(`${what}: done in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
    return result;
  } finally {
    clearTimeout(timer);
  }
}
