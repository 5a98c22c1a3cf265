import type { Role } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

/** Who is, or was, assigned to a participant. Days are half-open: `validTo` is the first day without access. */
export interface AssignmentRow {
  readonly id: string;
  readonly participantId: string;
  readonly membershipId: string;
  readonly role: Role;
  readonly staffName: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Assignments of several participants in one query: those that last first, then by name. */
export const readAssignments = async (
  transaction: EntityManager,
  participantIds: readonly string[],
): Promise<ReadonlyMap<string, readonly AssignmentRow[]>> => {
  const rows = await transaction.query<AssignmentRow[]>(
    `with mine as materialized (select * from assignments where participant_id = any($1)),
     staff as materialized (select id, role, account_id from memberships where id = any(array(select membership_id from mine)))
     select a.id, a.participant_id as "participantId", a.membership_id as "membershipId", m.role, c.name as "staffName",
            a.valid_from::text as "validFrom", a.valid_to::text as "validTo"
     from mine a join staff m on m.id = a.membership_id join accounts c on c.id = m.account_id
     order by a.valid_to is not null, c.name, a.valid_from desc, a.id`,
    [participantIds],
  );
  const groups = new Map<string, AssignmentRow[]>(participantIds.map((id) => [id, []]));
  for (const row of rows) groups.get(row.participantId)?.push(row);
  return groups;
};

/** The participant of an assignment that the actor may see, or null. */
export const participantOfAssignment = async (
  transaction: EntityManager,
  assignmentId: string,
): Promise<string | null> => {
  const [row] = await transaction.query<{ id: string }[]>(
    `select participant_id as id from assignments where id = $1`,
    [assignmentId],
  );
  return row?.id ?? null;
};
