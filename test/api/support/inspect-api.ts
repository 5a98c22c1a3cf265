import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { OperationList } from '@stegvis/access';
import {
  createLogger,
  Database,
  KeyRing,
  LocalRateStore,
  RateLimits,
  readConfiguration,
} from '@stegvis/platform';
import type { GraphQLSchema } from 'graphql';
import { DataSource } from 'typeorm';
import { AppModule } from '../../../apps/api/src/app.module';
import { Readiness } from '../../../apps/api/src/health/readiness';

/** Schema and declared operations of the composed API, without a database. */
export const inspectApi = async (): Promise<{ schema: GraphQLSchema; operations: OperationList }> => {
  const nowhere = new DataSource({ type: 'postgres' });
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
    return { schema: app.get(GraphQLSchemaHost).schema, operations: app.get(OperationList) };
  } finally {
    await app.close();
  }
};
