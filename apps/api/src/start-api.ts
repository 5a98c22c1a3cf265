import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import {
  type Configuration,
  createLogger,
  Database,
  dataSource,
  limitPages,
  openKeys,
  refuseOtherUse,
} from '@stegvis/platform';
import { AppModule } from './app.module';
import { ENTITIES } from './entities';
import { Readiness } from './health/readiness';
import { guardFiles } from './http/guard-files';
import { serveExplorer } from './http/explorer';
import { securityHeaders } from './http/security-headers';
import { serveWeb } from './http/serve-web';
import { countRates } from './limits/count-rates';
import { guardGraphql } from './limits/guard-graphql';
import { MIGRATIONS } from './migrations';
import { RETENTION } from './retention';

export interface DatabaseUrls {
  readonly appUrl: string;
  readonly workerUrl: string;
  readonly ownerUrl: string;
}

export interface RunningApi {
  readonly url: string;
  close(): Promise<void>;
}

/** Pool sizes: requests, and the parts that read coded columns. */
const POOL = { app: 12, worker: 4 } as const;

/**
 * Starts GraphQL, health and the web interface on `configuration.port`.
 * @throws when an operation has no declared policy, the data are for another use (security R6), the port is taken, or the database does not answer.
 */
export const startApi = async (configuration: Configuration, urls: DatabaseUrls): Promise<RunningApi> => {
  const logger = createLogger(configuration.logLevel);
  const keys = openKeys(configuration);
  const app = dataSource(urls.appUrl, 'stegvis_app', ENTITIES, POOL.app);
  const worker = dataSource(urls.workerUrl, 'stegvis_worker', ENTITIES, POOL.worker);
  await Promise.all([app.initialize(), worker.initialize()]);
  await refuseOtherUse(app, configuration.demo ? 'demo' : 'production').catch(async (error: unknown) => {
    await Promise.all([app.destroy(), worker.destroy()]);
    throw error;
  });
  const database = new Database(app, worker);
  const readiness = new Readiness([app, worker], MIGRATIONS.length, RETENTION);
  const counter = countRates(configuration, database);
  limitPages(configuration.limits.page);
  const nest = await NestFactory.create<NestExpressApplication>(
    AppModule.with(
      {
        configuration,
        database,
        logger,
        rates: counter.rates,
        keys,
        addressKey: createHash('sha256').update(`address ${urls.appUrl}`).digest(),
      },
      readiness,
    ),
    {
      logger: false,
      abortOnError: false,
      bodyParser: false,
    },
  ).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  const express = nest.getHttpAdapter().getInstance();
  express.disable('x-powered-by');
  // A digest of an answer tells whether it has changed, to whoever sees headers alone.
  express.disable('etag');
  express.set('trust proxy', configuration.trustedProxies.length > 0 ? configuration.trustedProxies : false);
  nest.use(securityHeaders(configuration.publicUrl.startsWith('https:')));
  guardFiles(nest, configuration, logger);
  guardGraphql(nest, { configuration, logger, root: projectRoot() });
  if (configuration.demo) serveExplorer(express);
  // Before init, which ends the chain with Nest's own "not found".
  serveWeb(express, join(projectRoot(), 'dist', 'web'));
  await nest.init();
  await nest.listen(configuration.port, configuration.host);
  const address = nest.getHttpServer().address() as { port: number };
  return {
    url: `http://localhost:${address.port}`,
    close: async () => {
      readiness.stop();
      await nest.close();
      counter.close();
      await database.close();
    },
  };
};

/** The folder that holds package.json, from source and from `dist` alike. */
const projectRoot = (): string =>
  __dirname.includes(`${join('dist', 'apps')}`)
    ? join(__dirname, '..', '..', '..', '..')
    : join(__dirname, '..', '..', '..');
