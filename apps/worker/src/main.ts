import { readConfiguration } from '@stegvis/platform';
import { startWorker } from './start-worker';

/** The worker as a process of its own, for production. Any number of them share the work. */
const main = async (): Promise<void> => {
  const configuration = readConfiguration(process.env);
  if (!configuration.database)
    throw new Error('Set DATABASE_URL and DATABASE_OWNER_URL, or use "npm start" for the embedded server');
  const worker = await startWorker(configuration, configuration.database);
  process.stdout.write('Stegvis worker is at work\n');
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void worker.close().then(() => process.exit(0)));
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
