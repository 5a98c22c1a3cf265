import { NotFoundError } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { unlessProtected } from '../policy/protected-name';
import type { RepresentationKind, RepresentationScope } from './scopes';

/** A representation with its dates; `validTo` is the first day without it. */
export interface RepresentationRow {
  readonly id: string;
  readonly participantId: string;
  readonly name: string;
  readonly kind: RepresentationKind;
  readonly scope: readonly RepresentationScope[];
  readonly appointedBy: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

const COLUMNS = `r.id, r.participant_id as "participantId", r.kind, r.scope, r.appointed_by as "appointedBy",
  r.valid_from::text as "validFrom", r.valid_to::text as "validTo"`;

/** Who represents each of several participants, or did: those that last first, then by name. */
export const readRepresentations = async (
  transaction: EntityManager,
  participantIds: readonly string[],
): Promise<ReadonlyMap<string, readonly RepresentationRow[]>> => {
  const rows = await transaction.query<RepresentationRow[]>(
    `select ${COLUMNS}, ${unlessProtected('r', 'name')} as name from representations r
     where r.participant_id = any($1) order by r.valid_to is not null, r.name, r.valid_from desc, r.id`,
    [participantIds],
  );
  const groups = new Map<string, RepresentationRow[]>(participantIds.map((id) => [id, []]));
  for (const row of rows) groups.get(row.participantId)?.push(row);
  return groups;
};

/** Whom the actor represents today and in what; at most 50. */
export const readOwnRepresentations = (
  transaction: EntityManager,
): Promise<Omit<RepresentationRow, 'name'>[]> =>
  transaction.query<Omit<RepresentationRow, 'name'>[]>(
    `select ${COLUMNS} from representations r
     where r.participant_id in (select stegvis.represented_participants()) and r.valid_from <= current_date
       and (r.valid_to is null or r.valid_to > current_date)
     order by r.valid_from, r.id limit 50`,
  );

/** Whether the actor represents the participant in this today; one answer for absent and out of scope. */
export const represents = async (
  transaction: EntityManager,
  participantId: string,
  scope: RepresentationScope,
): Promise<boolean> => {
  const [row] = await transaction.query<{ yes: boolean }[]>(
    `select $1::uuid in (select stegvis.represented_participants($2)) as yes`,
    [participantId, scope],
  );
  return row?.yes === true;
};

/**
 * What the actor is called as representative of the participant today: what staff called her, not her account
 * (security D5). @throws NotFoundError when she represents her no longer.
 */
export const nameAsRepresentative = async (
  transaction: EntityManager,
  participantId: string,
): Promise<string> => {
  const [row] = await transaction.query<{ name: string }[]>(
    `select r.name from representations r
     where r.participant_id = $1 and r.membership_id = (select stegvis.actor_membership())
       and r.valid_from <= current_date and (r.valid_to is null or r.valid_to > current_date)
     order by r.valid_from, r.id limit 1`,
    [participantId],
  );
  if (!row) throw new NotFoundError();
  return row.name;
};
