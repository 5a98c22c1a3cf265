import { type Database, insertRows, system } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { beginningOf, type LoggedRow, SEALED_COLUMNS, sealOf } from './chain';
import { UNSEALED } from './unsealed';

/** Rows of one transaction: well below the time-out of a statement. */
const BATCH = 2000;

/** The lock of the single writer; another process that finds it taken leaves the work to its holder. */
const ONE_WRITER = 'select pg_try_advisory_xact_lock(7346103) as mine';

interface Head {
  readonly position: number;
  readonly hash: Buffer;
}

/**
 * Seals what was logged since the last time, each row into the chain of its domain (security L3). Reads never wait for
 * it. Safe to run in several processes and to be cut off at any time: a batch is one transaction.
 * @returns how many rows were sealed.
 */
export const sealLog = async (database: Database): Promise<number> => {
  let sealed = 0;
  for (;;) {
    const batch = await database.withActor(system('sealer'), sealBatch);
    sealed += batch;
    if (batch < BATCH) return sealed;
  }
};

const sealBatch = async (transaction: EntityManager): Promise<number> => {
  const [lock] = await transaction.query<{ mine: boolean }[]>(ONE_WRITER);
  if (!lock?.mine) return 0;
  const rows = await transaction.query<LoggedRow[]>(
    `select ${SEALED_COLUMNS} from access_log l where ${UNSEALED} order by l.id limit ${BATCH}`,
  );
  const heads = await headsOf(transaction, [...new Set(rows.map((row) => row.domain_id))]);
  const seals = rows.map((row) => {
    const { position, hash } = heads.get(row.domain_id) ?? { position: 0, hash: beginningOf(row.domain_id) };
    const head = { position: position + 1, hash: sealOf(hash, row) };
    heads.set(row.domain_id, head);
    return {
      domain_id: row.domain_id,
      position: head.position,
      log_id: row.id,
      hash: `\\x${head.hash.toString('hex')}`,
    };
  });
  await insertRows(
    transaction,
    'access_log_seals',
    { domain_id: 'uuid', position: 'bigint', log_id: 'bigint', hash: 'bytea' },
    seals,
  );
  return rows.length;
};

const headsOf = async (
  transaction: EntityManager,
  domainIds: readonly string[],
): Promise<Map<string, Head>> => {
  const rows = await transaction.query<{ domain_id: string; position: string; hash: Buffer }[]>(
    `select d.id as domain_id, s.position, s.hash from unnest($1::uuid[]) as d(id)
     cross join lateral (select position, hash from access_log_seals where domain_id = d.id order by position desc limit 1) s`,
    [domainIds],
  );
  return new Map(rows.map((row) => [row.domain_id, { position: Number(row.position), hash: row.hash }]));
};
