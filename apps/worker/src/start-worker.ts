import { catalogueEntities, CatalogueStore } from '@stegvis/catalogue';
import { fanOut, queueConnection, startJobs } from '@stegvis/jobs';
import { MatchingDesk, suitedParticipants } from '@stegvis/matchmaking';
import { suitsNoticesHandler } from '@stegvis/notifications';
import { type Configuration, createLogger, Database, dataSource, type Entities } from '@stegvis/platform';
import { chooseEngine, openingIndexHandler } from '@stegvis/search';

export interface WorkerUrls {
  readonly appUrl: string;
  readonly workerUrl: string;
}

export interface RunningWorker {
  /** Stops claiming, ends what is under way within 20 s and gives back what was claimed. */
  close(): Promise<void>;
}

/** Starts the relay and the handlers of every kind of task. Does not wait for the queue: while it is away the relay works alone. */
export const startWorker = async (configuration: Configuration, urls: WorkerUrls): Promise<RunningWorker> => {
  const entities = catalogueEntities as Entities;
  const app = dataSource(urls.appUrl, 'stegvis_app', entities, 2);
  const worker = dataSource(urls.workerUrl, 'stegvis_worker', entities, 6);
  await Promise.all([app.initialize(), worker.initialize()]);
  const database = new Database(app, worker);
  const desk = new MatchingDesk(database, new CatalogueStore());
  const jobs = startJobs({
    database,
    connection: queueConnection(configuration.redisUrl, urls.workerUrl),
    logger: createLogger(configuration.logLevel),
    handlers: [
      fanOut(database, 'opening-changed', 'opening', ['opening-index', 'opening-suits-notices']),
      openingIndexHandler(database, chooseEngine(configuration, database)),
      suitsNoticesHandler(database, (openingId) => suitedParticipants(desk, openingId)),
    ],
  });
  return {
    close: async () => {
      await jobs.stop();
      await database.close();
    },
  };
};
