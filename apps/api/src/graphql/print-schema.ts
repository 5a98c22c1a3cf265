import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  createLogger,
  Database,
  dataSource,
  KeyRing,
  LocalRateStore,
  RateLimits,
  readConfiguration,
} from '@stegvis/platform';
import type { GraphQLSchema } from 'graphql';
import { AppModule } from '../app.module';
import { Readiness } from '../health/readiness';

/** The schema that the rooms make together; needs no database, since nothing is asked. */
export const schemaOfModules = async (): Promise<GraphQLSchema> => {
  const nowhere = dataSource('postgres://nowhere', 'stegvis_app', [], 1);
  const ground = {
    configuration: readConfiguration({ LOG_LEVEL: 'silent' }),
    database: new Database(nowhere, nowhere),
    logger: createLogger('silent'),
    rates: new RateLimits(new LocalRateStore()),
    keys: KeyRing.ofProcess(),
    addressKey: Buffer.alloc(32),
  };
  const app = await NestFactory.create(AppModule.with(ground, new Readiness([], 0)), {
    logger: false,
    abortOnError: false,
  });
  try {
    await app.init();
    return app.get(GraphQLSchemaHost).schema;
  } finally {
    await app.close();
  }
};
