import type { PersonLink, TableRetention } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { deletionOrder } from './deletion-order';
import { oneAtATime } from './one-at-a-time';

/** A line of the journal of who is to be forgotten, and how much of her. */
export interface Removal {
  readonly id: string;
  readonly domainId: string;
  readonly participantId: string;
  /** `on_request`: what the case file does not need; `all`: everything. */
  readonly scope: 'on_request' | 'all';
  readonly cause: 'decision' | 'thinning';
  readonly decidedAt: Date;
}

const LINKS: Readonly<Record<PersonLink, (column: string) => string>> = {
  participant: (column) => `t.${column} = $1`,
  membership: (column) => `t.${column} = any($2)`,
  account: (column) => `t.${column} = any($3)`,
  actor: (column) => `t.${column} in (select 'm:' || m from unnest($2::uuid[]) m)`,
  address: (column) => `t.${column} in (select stegvis.addresses_to_remove())`,
};

/**
 * Forgets a person, within the caller's transaction as `system('retention')`: writes the line of the journal, which alone
 * opens her rows to removal, removes them table by table in the order of their foreign keys, and closes the line. Run
 * again with the same line it removes what has come back since, as a restored backup brings it (security R3).
 * @returns rows removed by table; empty where there is nothing of her.
 */
export const removePerson = async (
  transaction: EntityManager,
  declarations: readonly TableRetention[],
  removal: Removal,
): Promise<Readonly<Record<string, number>>> => {
  const ids = await open(transaction, removal);
  const about = declarations.filter(
    ({ person }) => person && (removal.scope === 'all' || person.onRequest !== undefined),
  );
  const removed: Record<string, number> = {};
  for (const table of await deletionOrder(
    transaction,
    about.map((d) => d.table),
  )) {
    const person = about.find((d) => d.table === table)?.person;
    if (!person) continue;
    const [, count] = await transaction.query<[unknown[], number]>(
      `delete from ${table} t where ${LINKS[person.by](person.column)} and $1::uuid is not null and $2::uuid[] is not null and $3::uuid[] is not null
         and ${removal.scope === 'all' ? 'true' : conditionOf(person)}`,
      [removal.participantId, ids.memberships, ids.accounts],
    );
    if (count > 0) removed[table] = count;
  }
  await transaction.query(
    `update erasures set done_at = clock_timestamp(), removed = removed + $2, account_ids = '{}' where id = $1`,
    [removal.id, Object.values(removed).reduce((sum, n) => sum + n, 0)],
  );
  return removed;
};

/** What was said after the decision is not what was decided about. */
const conditionOf = (person: NonNullable<TableRetention['person']>): string =>
  person.noted
    ? `(${person.onRequest}) and (${person.noted}) <= (select e.decided_at from erasures e where e.done_at is null and e.person_id = $1 limit 1)`
    : `(${person.onRequest})`;

const open = async (
  transaction: EntityManager,
  removal: Removal,
): Promise<{ memberships: readonly string[]; accounts: readonly string[] }> => {
  // One removal of a person at a time: a second one waits here and then finds nothing.
  await oneAtATime(transaction, removal.participantId);
  const seats = await transaction.query<{ id: string; account: string; alone: boolean }[]>(
    `select m.id, m.account_id as account,
       not exists (select 1 from memberships o where o.account_id = m.account_id and o.participant_id is distinct from $1) as alone
     from memberships m where m.participant_id = $1`,
    [removal.participantId],
  );
  const accounts = seats.filter((seat) => seat.alone).map((seat) => seat.account);
  await transaction.query(
    `insert into erasures (id, domain_id, person_id, scope, cause, decided_at, account_ids) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (id) do update set done_at = null, account_ids = excluded.account_ids`,
    [
      removal.id,
      removal.domainId,
      removal.participantId,
      removal.scope,
      removal.cause,
      removal.decidedAt,
      accounts,
    ],
  );
  return { memberships: seats.map((seat) => seat.id), accounts };
};
