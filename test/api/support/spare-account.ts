import { newId } from '@stegvis/platform';
import type { SmallWorld } from './small-world';

/** Accounts that nobody acts as, so that an act on one takes the ground from under no other test. */
const SPARES = {
  given: 'active',
  changed: 'active',
  ended: 'active',
  kept: 'active',
  locked: 'active',
  unlocked: 'locked',
  waiting: 'invited',
} as const;
export type Spare = keyof typeof SPARES;

interface Act {
  readonly accountId: string;
  readonly membershipId: string;
  readonly expectedVersion: number;
}

const emailOf = (spare: string): string => `spare-${spare}@world.example`;

/** Makes them, each in the state that its act needs. */
export const makeSpares = async ({ look, places }: Pick<SmallWorld, 'look' | 'places'>): Promise<void> => {
  for (const [spare, status] of Object.entries(SPARES))
    await look(
      `with made as (insert into accounts (id, email, name, status) values ($1, $2, 'Prov', $3) returning id)
       insert into memberships (id, account_id, role, municipality_code, domain_id, valid_to)
       select $4, id, 'analyst', $5, $6, case when $7 then current_date + 30 end from made`,
      [newId(), emailOf(spare), status, newId(), places.here, places.committee, spare === 'kept'],
    );
};

/** One of them, put back into the state that its act needs. */
export const spareAccount = async (world: SmallWorld, spare: Spare): Promise<Act> => {
  const email = emailOf(spare);
  await world.look(`update accounts set status = $2 where email = $1 and status <> $2`, [
    email,
    SPARES[spare],
  ]);
  await world.look(
    `delete from memberships m using accounts a where a.id = m.account_id and a.email = $1 and m.role <> 'analyst'`,
    [email],
  );
  await world.look(
    `update memberships set valid_to = case when $2 then current_date + 30 end
     where account_id = (select id from accounts where email = $1)`,
    [email, spare === 'kept'],
  );
  const [act] = await world.look<Act>(
    `select a.id as "accountId", m.id as "membershipId", a.version as "expectedVersion"
     from accounts a join memberships m on m.account_id = a.id where a.email = $1`,
    [email],
  );
  if (!act) throw new Error(`There is no account ${email}`);
  return act;
};
