import { type AssignmentRow, recordShown } from '@stegvis/access';
import {
  type Database,
  decodeCursor,
  InputError,
  type MemberActor,
  type Page,
  pageSize,
  type Role,
  toPage,
} from '@stegvis/platform';
import { validate } from 'uuid';
import { readUnitStaff } from './read-unit-staff';

/** A person of a unit as its manager meets her without a reason: her name and who works with her. */
export interface UnitPersonRow {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly staff: readonly AssignmentRow[];
}

/** Staff of a unit: how many of its persons are assigned to her today, and whether she can work with them. */
export interface UnitStaffRow {
  readonly membershipId: string;
  readonly name: string;
  readonly role: Role;
  readonly persons: number;
  /** False when the role is over or the account locked or closed: whoever is left with her alone has nobody. */
  readonly works: boolean;
  /** Whether she belongs to the unit herself, so that its manager may name her as a handler of protected persons (P2). */
  readonly ownUnit: boolean;
}

/** The persons of the actor's unit by name; nobody for any other role. @throws InputError for a malformed page. */
export const listUnitPersons = async (
  database: Database,
  actor: MemberActor,
  args: { readonly first?: number | null; readonly after?: string | null },
): Promise<Page<UnitPersonRow>> => {
  const size = pageSize(args.first);
  const after = placeAfter(args.after);
  return database.withActor(actor, async (transaction) => {
    const rows = await transaction.query<(Omit<UnitPersonRow, 'staff'> & { total: number })[]>(
      `with unit as (select p.id, p.given_name, p.family_name from participants p where p.id in (select stegvis.unit_participants()))
       select id, given_name as "givenName", family_name as "familyName", (select count(*)::int from unit) as total from unit
       where $1::text is null or (family_name, given_name, id) > ($1, $2, $3::uuid)
       order by family_name, given_name, id limit $4`,
      [...(after ?? [null, null, null]), size + 1],
    );
    const page = toPage(rows, size, rows[0]?.total ?? 0, (row) => [row.familyName, row.givenName, row.id]);
    const ids = page.edges.map(({ node }) => node.id);
    await recordShown(transaction, {
      action: 'participants.list-unit',
      subjects: ids,
      classes: ['C3'],
      relation: 'unit',
    });
    const staff = await readUnitStaff(transaction, ids);
    return {
      ...page,
      edges: page.edges.map(({ cursor, node: { id, givenName, familyName } }) => ({
        cursor,
        node: { id, givenName, familyName, staff: staff.get(id) ?? [] },
      })),
    };
  });
};

const placeAfter = (cursor: string | null | undefined): readonly [string, string, string] | null => {
  const values = decodeCursor(cursor, 3);
  if (values === null) return null;
  const [family, given, id] = values;
  if (typeof family === 'string' && typeof given === 'string' && typeof id === 'string' && validate(id))
    return [family, given, id];
  throw new InputError([{ path: 'after', code: 'cursor-unknown' }]);
};

/** Supervisors and job consultants of the actor's unit, and others of the domain who have persons there; by name, at most 100. */
export const listUnitStaff = (database: Database, actor: MemberActor): Promise<UnitStaffRow[]> =>
  database.withActor(actor, (transaction) =>
    transaction.query<UnitStaffRow[]>(
      `with loads as (
         select a.membership_id, count(*)::int as persons from assignments a
         where a.participant_id in (select stegvis.unit_participants())
           and a.valid_from <= current_date and (a.valid_to is null or a.valid_to > current_date)
         group by 1
       ), staff as (
         select m.id, m.role, m.organisation_id is not distinct from $2 as own_unit, c.name, coalesce(l.persons, 0) as persons,
           c.status not in ('locked', 'closed') and m.valid_from <= current_date and (m.valid_to is null or m.valid_to > current_date) as works
         from memberships m join accounts c on c.id = m.account_id left join loads l on l.membership_id = m.id
         where m.role in ('supervisor', 'job_consultant') and m.domain_id = $1 and (select stegvis.actor_role()) = 'unit_manager'
       )
       select id as "membershipId", name, role, persons, works, own_unit as "ownUnit" from staff
       where persons > 0 or (works and own_unit) order by name, id limit 100`,
      [actor.domainId, actor.organisationId],
    ),
  );
