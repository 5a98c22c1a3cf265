import { Global, Module } from '@nestjs/common';
import { Configuration, Database, LOGGER, type Logger } from '@stegvis/platform';
import { CalmSearch } from './engine/calm-search';
import { chooseEngine } from './engine/choose-engine';
import { ListOpeningsResolver } from './graphql/list-openings.resolver';
import { PostgresEngine } from './postgres/postgres-engine';

const calmSearch = (configuration: Configuration, database: Database, logger: Logger): CalmSearch => {
  const fallback = new PostgresEngine(database);
  const engine = configuration.meilisearch === null ? fallback : chooseEngine(configuration, database);
  return new CalmSearch(engine, fallback, logger);
};

/** Search over GraphQL; gives `CalmSearch` to the rooms above that search and match in one list. */
@Global()
@Module({
  providers: [
    { provide: CalmSearch, useFactory: calmSearch, inject: [Configuration, Database, LOGGER] },
    ListOpeningsResolver,
  ],
  exports: [CalmSearch],
})
export class SearchModule {}
