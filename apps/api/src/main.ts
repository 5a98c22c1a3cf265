import { readConfiguration } from '@stegvis/platform';
import { firstAdministratorLink } from './first-administrator';
import { startApi } from './start-api';

/** The API as a process of its own, for production. */
const main = async (): Promise<void> => {
  const configuration = readConfiguration(process.env);
  if (!configuration.database)
    throw new Error('Set DATABASE_URL and DATABASE_OWNER_URL, or use "npm start" for the embedded server');
  const api = await startApi(configuration, configuration.database);
  process.stdout.write(`Stegvis API is ready at ${configuration.publicUrl}\n`);
  const link = configuration.demo
    ? undefined
    : await firstAdministratorLink(configuration, configuration.database);
  if (link) process.stdout.write(`Make the first administrator, once: ${link}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void api.close().then(() => process.exit(0)));
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
