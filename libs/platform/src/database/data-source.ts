import { DataSource, type EntityTarget, type Logger, type MixedList, type ObjectLiteral } from 'typeorm';
import { countStatement } from './statement-count';
import { ZONE } from '../time/clock';

export type Entities = MixedList<EntityTarget<ObjectLiteral>>;

/** Counts statements for tests and logs nothing: parameters hold personal data (security L6). */
class CountingLogger implements Logger {
  logQuery(query: string): void {
    countStatement(query);
  }
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}

/**
 * A pool that works as one of the two roles. `role` is set when a connection opens, so one login that is a
 * member of both may serve both. Time-outs are D11's. A day of a dated row begins and ends as in Sweden.
 */
export const dataSource = (
  url: string,
  role: 'stegvis_app' | 'stegvis_worker',
  entities: Entities,
  poolSize: number,
): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    schema: 'stegvis',
    entities: entities as never,
    synchronize: false,
    migrationsRun: false,
    logging: ['query'],
    logger: new CountingLogger(),
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    poolSize,
    applicationName: role,
    extra: {
      options: `-c role=${role} -c search_path=stegvis,public -c timezone=${ZONE} -c statement_timeout=5s -c lock_timeout=2s -c idle_in_transaction_session_timeout=10s`,
      connectionTimeoutMillis: 5000,
      keepAlive: true,
    },
  });
