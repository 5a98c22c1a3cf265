import type { Database, MemberActor } from '@stegvis/platform';
import type { SearchAnswer, SearchEngine, SearchQuery } from '../engine/search-engine';
import { SEARCH } from './search-sql';
import { searchTerms } from './search-terms';

/**
 * The default engine: PostgreSQL under the asker's own rights. It holds nothing of its own, so it is never behind and
 * there is nothing to index, to remove or to rebuild.
 */
export class PostgresEngine implements SearchEngine {
  constructor(private readonly database: Database) {}

  async search(actor: MemberActor, { text, limit }: SearchQuery): Promise<SearchAnswer> {
    const terms = searchTerms(text);
    if (!terms) return { ids: [], simplified: false };
    const given = terms.words.length > 1 ? [terms.phrase, ...terms.words] : [terms.phrase];
    const rows = await this.database.withActor(actor, (transaction) =>
      transaction.query<{ id: string }[]>(SEARCH, [given, limit]),
    );
    return { ids: rows.map(({ id }) => id), simplified: false };
  }

  index(): Promise<void> {
    return Promise.resolve();
  }

  remove(): Promise<void> {
    return Promise.resolve();
  }

  rebuild(): Promise<void> {
    return Promise.resolve();
  }

  size(): Promise<null> {
    return Promise.resolve(null);
  }
}
