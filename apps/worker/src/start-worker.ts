import { keepReviews, keepSealing } from '@stegvis/access';
import { CatalogueStore } from '@stegvis/catalogue';
import { mailHandler } from '@stegvis/identity';
import { fanOut, queueConnection, startJobs } from '@stegvis/jobs';
import { chooseTransport } from '@stegvis/mail';
import { keepAsking } from '@stegvis/openings';
import { keepAskingWorkplaces, keepExpiring, keepReminding } from '@stegvis/placements';
import { MatchingDesk, suitedParticipants } from '@stegvis/matchmaking';
import { importDueHandler } from '@stegvis/imports';
import {
  type Configuration,
  createLogger,
  Database,
  dataSource,
  openKeys,
  systemClock,
} from '@stegvis/platform';
import {
  consentNoticesHandler,
  emergencyNoticesHandler,
  helperNoticesHandler,
  lateQuestionHandler,
  agreementNoticesHandler,
  proposalNoticesHandler,
  reviewNoticesHandler,
  silenceNoticesHandler,
  suitsNoticesHandler,
} from '@stegvis/notifications';
import {
  erasureHandler,
  ErasureJournal,
  keepNights,
  ownDataCopyHandler,
  replayErasures,
  retentionRunHandler,
  wordingHandler,
} from '@stegvis/rights';
import { chooseEngine, openingIndexHandler } from '@stegvis/search';
import { ENTITIES } from '../../api/src/entities';
import { OWN_DATA } from '../../api/src/own-data';
import { RETENTION } from '../../api/src/retention';
import { keepIndex } from './keep-index';

export interface WorkerUrls {
  readonly appUrl: string;
  readonly workerUrl: string;
}

export interface RunningWorker {
  /** Stops claiming, ends what is under way within 20 s and gives back what was claimed. */
  close(): Promise<void>;
}

/** Starts the relay, the handlers of every kind of task, and what keeps the search index and the seals of the access log. Does not wait for the queue: while it is away the relay works alone. */
export const startWorker = async (configuration: Configuration, urls: WorkerUrls): Promise<RunningWorker> => {
  const app = dataSource(urls.appUrl, 'stegvis_app', ENTITIES, 2);
  const worker = dataSource(urls.workerUrl, 'stegvis_worker', ENTITIES, 6);
  await Promise.all([app.initialize(), worker.initialize()]);
  const database = new Database(app, worker);
  const keys = openKeys(configuration);
  const logger = createLogger(configuration.logLevel);
  const engine = chooseEngine(configuration, database);
  const transport = chooseTransport(configuration, database);
  const store = new CatalogueStore();
  const desk = new MatchingDesk(database, store);
  const journal = new ErasureJournal(configuration.erasureJournal);
  const replayed = await replayErasures(database, RETENTION, journal);
  if (replayed > 0)
    logger.warn({ replayed }, 'erasures of the journal were carried out again: this database is older');
  const jobs = startJobs({
    database,
    connection: queueConnection(configuration.redisUrl, urls.workerUrl),
    logger,
    handlers: [
      fanOut(database, 'opening-changed', 'opening', ['opening-index', 'opening-suits-notices']),
      openingIndexHandler(database, engine),
      suitsNoticesHandler(database, (openingId) => suitedParticipants(desk, openingId)),
      retentionRunHandler(database, RETENTION),
      fanOut(database, 'consent-changed', 'consent', ['consent-notices', 'consent-wording']),
      wordingHandler(database),
      consentNoticesHandler(database),
      emergencyNoticesHandler(database),
      helperNoticesHandler(database),
      reviewNoticesHandler(database),
      lateQuestionHandler(database),
      proposalNoticesHandler(database),
      agreementNoticesHandler(database),
      silenceNoticesHandler(database),
      mailHandler(database, transport, configuration.publicUrl),
      ownDataCopyHandler(database, OWN_DATA, keys),
      erasureHandler(database, RETENTION, journal),
      importDueHandler(database, {
        keys,
        upperAge: configuration.participationUpperAge,
        catalogue: (transaction) => store.current(transaction),
      }),
    ],
  });
  const kept = [
    keepIndex(database, engine, logger),
    keepNights(database, systemClock, logger),
    keepReviews(database, systemClock, logger),
    keepAsking(database, configuration.askOpeningDays, logger),
    keepExpiring(database, logger),
    keepReminding(database, logger),
    keepAskingWorkplaces(database, logger),
    keepSealing(database, configuration.accessLogHeads, logger),
  ];
  return {
    close: async () => {
      await Promise.all([jobs, ...kept].map((part) => part.stop()));
      transport?.close();
      await database.close();
    },
  };
};
