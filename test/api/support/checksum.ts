import type { SmallWorld } from './small-world';

/** Noted by a sign-in, a session, a key, a look and a band of the day alone: they may differ after a request that changed nothing. */
const PASSING = [
  'sessions',
  'sign_in_attempts',
  'idempotency_keys',
  'access_log',
  'rates',
  'used_sign_ins',
  'others_band_answers',
];

/**
 * Number of rows and sum of their 64-bit hashes for every table of the schema that the service may write to; two
 * that are equal hold the same data. What only the set-up may write, the database refuses every request.
 */
export const checksum = async (world: SmallWorld): Promise<Readonly<Record<string, string>>> => {
  const tables = await world.look<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'stegvis' and c.relkind in ('r', 'p') and not c.relname = any($1)
       and exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polcmd <> 'r' and p.polname <> 'loaded')
     order by 1`,
    [PASSING],
  );
  const parts = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) as sum from stegvis.${name} t`,
  );
  const rows = await world.look<{ name: string; sum: string }>(parts.join(' union all '));
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
};
