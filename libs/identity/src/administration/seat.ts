import { ConflictError, InputCheck, InputError, type MemberActor, newId, type Role } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { AT_ORGANISATION, IN_DOMAIN, PRIVATE_ROLES } from '../domain/role-places';
import { MembershipEntity } from '../storage/membership.entity';

/** A role and where it is held. */
export interface Seat {
  readonly role: Role;
  readonly organisationId?: string | null;
  /** Secrecy domain of a role inside one; that of the colleagues at the same unit when left out. */
  readonly domainId?: string | null;
}

/** Notes what can be said of a role and its place without asking anybody: it is no private one, and has its organisation. */
export const checkSeat = (check: InputCheck, { role, organisationId }: Seat): void => {
  if (PRIVATE_ROLES.includes(role)) check.fault('role', 'role-not-invited');
  if (AT_ORGANISATION.includes(role) && !organisationId) check.fault('organisationId', 'organisation-needed');
};

/**
 * Gives an account a role from a day. The row policies hold it within the administrator's municipality.
 * @throws InputError for an organisation or a domain out of reach; ConflictError `already-has-role` when the account has
 *   the same role at the same place that day.
 */
export const giveSeat = async (
  transaction: EntityManager,
  actor: MemberActor,
  { accountId, validFrom, ...seat }: Seat & { readonly accountId: string; readonly validFrom?: string },
): Promise<string> => {
  const place = await placeOf(transaction, actor, seat);
  const [same] = await transaction.query<unknown[]>(
    `select 1 from memberships where account_id = $1 and role = $2 and organisation_id is not distinct from $3
       and domain_id is not distinct from $4 and (valid_to is null or valid_to > coalesce($5::date, current_date))`,
    [accountId, seat.role, place.organisationId, place.domainId, validFrom ?? null],
  );
  if (same) throw new ConflictError('already-has-role');
  const id = newId();
  await transaction.insert(MembershipEntity, {
    id,
    accountId,
    role: seat.role,
    participantId: null,
    ...(validFrom ? { validFrom } : {}),
    validTo: null,
    ...place,
  });
  return id;
};

const placeOf = async (transaction: EntityManager, actor: MemberActor, seat: Seat) => {
  const organisationId = (AT_ORGANISATION.includes(seat.role) && seat.organisationId) || null;
  if (organisationId) {
    const rows = await transaction.query<unknown[]>(`select 1 from organisations where id = $1`, [
      organisationId,
    ]);
    if (rows.length === 0) throw new InputError([{ path: 'organisationId', code: 'organisation-needed' }]);
  }
  const domainId = IN_DOMAIN.includes(seat.role)
    ? await domainOf(transaction, actor, organisationId, seat.domainId ?? null)
    : null;
  return { organisationId, domainId, municipalityCode: actor.municipalityCode };
};

/** The chosen secrecy domain; else that of the colleagues at the same unit, else the one with most staff of the municipality. */
const domainOf = async (
  transaction: EntityManager,
  actor: MemberActor,
  organisationId: string | null,
  chosen: string | null,
): Promise<string> => {
  const [domain] = await transaction.query<{ id: string }[]>(
    `select d.id from secrecy_domains d left join memberships m on m.domain_id = d.id and m.role <> 'participant'
     where d.municipality_code = $1 and ($3::uuid is null or d.id = $3)
     group by d.id, d.name order by count(m.id) filter (where m.organisation_id = $2) desc, count(m.id) desc, d.name limit 1`,
    [actor.municipalityCode, organisationId, chosen],
  );
  if (!domain) throw new InputError([{ path: 'domainId', code: 'domain-unknown' }]);
  return domain.id;
};
