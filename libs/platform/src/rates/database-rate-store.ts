import { system } from '../database/actor';
import type { Database } from '../database/database';
import type { Addition, RateStore, Used } from './rate-store';

/** Additions between two clearings of windows that are long over. */
const CLEAR_EVERY = 1000;
const LONG_OVER = '1 day';

/** Counts in PostgreSQL, so that several processes count together; the row lock makes them wait for each other. */
export class DatabaseRateStore implements RateStore {
  private added = 0;

  constructor(private readonly database: Database) {}

  add(additions: readonly Addition[]): Promise<readonly Used[]> {
    this.added += 1;
    const clear = this.added % CLEAR_EVERY === 0;
    // Always in one order, so that two who add to the same keys never wait for each other crosswise.
    const sorted = [...additions].sort((a, b) => (a.key < b.key ? -1 : 1));
    return this.database.withActor(system('limits'), async (transaction) => {
      const used = await transaction.query<Used[]>(
        `insert into rates as r (key, began_at, amount, window_seconds)
           select u.key, now(), u.amount, u.seconds from unnest($1::text[], $2::int[], $3::int[]) as u (key, amount, seconds)
         on conflict (key) do update set
           amount = case when r.began_at > now() - make_interval(secs => r.window_seconds) then r.amount + excluded.amount else excluded.amount end,
           began_at = case when r.began_at > now() - make_interval(secs => r.window_seconds) then r.began_at else now() end,
           window_seconds = excluded.window_seconds
         returning key, amount, greatest(1, ceil(window_seconds - extract(epoch from now() - began_at)))::int as "secondsLeft"`,
        [
          sorted.map(({ key }) => key),
          sorted.map(({ amount }) => amount),
          sorted.map((a) => a.windowSeconds),
        ],
      );
      if (clear)
        await transaction.query(`delete from rates where began_at < now() - $1::interval`, [LONG_OVER]);
      return used;
    });
  }
}
