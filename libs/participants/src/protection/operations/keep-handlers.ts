import {
  type Database,
  isUniqueViolation,
  type MemberActor,
  newId,
  NotFoundError,
  once,
  requireId,
  RuleError,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

/** A member of staff who may open the names of protected persons that she is assigned to. */
export interface HandlerRow {
  readonly id: string;
  readonly membershipId: string;
  readonly name: string;
  readonly unit: string | null;
  readonly validFrom: string;
}

/** The handlers now, by unit and name: of a manager's unit, or of an administrator's municipality; at most 200. */
export const listHandlers = (transaction: EntityManager, actor: MemberActor): Promise<HandlerRow[]> =>
  transaction.query<HandlerRow[]>(
    `select h.id, h.membership_id as "membershipId", c.name, o.name as unit, h.valid_from::text as "validFrom"
     from protection_handlers h join memberships m on m.id = h.membership_id join accounts c on c.id = m.account_id
     left join organisations o on o.id = m.organisation_id
     where h.valid_to is null and m.municipality_code = $1 order by o.name, c.name, h.id limit 200`,
    [actor.municipalityCode],
  );

/**
 * Names a supervisor or job consultant as a handler of protected persons: a manager at her own unit, an administrator in the
 * municipality. How many a unit may have is a setting; each
 * has a numbered place, and a place is taken once, so that two who name at once do not name one too many (security P2).
 * @param atMost places of a unit, 1-50.
 * @returns the id of the naming.
 * @throws NotFoundError when the membership is absent or no staff whom the actor may name; RuleError P2 when every place of
 *   the unit is taken or she is a handler already.
 */
export const nameHandler = async (
  database: Database,
  actor: MemberActor,
  atMost: number,
  input: { readonly idempotencyKey: string; readonly membershipId: string },
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  requireId(input.membershipId, 'membershipId');
  return database.withActor(actor, async (transaction) => {
    const { domainId, unitId } = await staffOf(transaction, actor, input.membershipId);
    const { id } = await once(
      transaction,
      'participants.name-handler',
      input.idempotencyKey,
      input,
      async () => {
        const named = newId();
        try {
          const rows = await transaction.query<unknown[]>(
            `insert into protection_handlers (id, domain_id, unit_id, membership_id, place, named_by)
           select $1, $2, $3, $4, min(n), $5 from generate_series(1, $6::int) n
           where not exists (select 1 from protection_handlers h where h.domain_id = $2 and h.unit_id = $3 and h.place = n and h.valid_to is null)
           having min(n) is not null returning id`,
            [named, domainId, unitId, input.membershipId, actor.membershipId, atMost],
          );
          if (rows.length !== 1) throw new RuleError('P2', 'protection-unit-full');
        } catch (error) {
          if (isUniqueViolation(error, 'protection_handlers_once_uq'))
            throw new RuleError('P2', 'protection-handler-already');
          if (isUniqueViolation(error, 'protection_handlers_place_uq'))
            throw new RuleError('P2', 'protection-unit-full');
          throw error;
        }
        return { id: named };
      },
    );
    return id;
  });
};

/** Ends a naming from today: at the next statement the names are closed to her (security A6). @throws NotFoundError. */
export const endHandler = async (
  database: Database,
  actor: MemberActor,
  input: { readonly idempotencyKey: string; readonly id: string },
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  requireId(input.id, 'id');
  return database.withActor(actor, async (transaction) => {
    const [known] = await transaction.query<unknown[]>(
      `select 1 from protection_handlers h join memberships m on m.id = h.membership_id where h.id = $1 and m.municipality_code = $2`,
      [input.id, actor.municipalityCode],
    );
    if (!known) throw new NotFoundError();
    const { id } = await once(
      transaction,
      'participants.end-handler',
      input.idempotencyKey,
      input,
      async () => {
        const [, ended] = await transaction.query<[unknown[], number]>(
          `update protection_handlers set valid_to = current_date where id = $1 and valid_to is null`,
          [input.id],
        );
        if (ended !== 1) throw new NotFoundError();
        return { id: input.id };
      },
    );
    return id;
  });
};

const staffOf = async (
  transaction: EntityManager,
  actor: MemberActor,
  membershipId: string,
): Promise<{ domainId: string; unitId: string }> => {
  const [row] = await transaction.query<{ domainId: string; unitId: string }[]>(
    `select domain_id as "domainId", coalesce(organisation_id, domain_id) as "unitId" from memberships
     where id = $1 and municipality_code = $2 and role in ('supervisor', 'job_consultant')
       and valid_from <= current_date and (valid_to is null or valid_to > current_date)
       and ($3::boolean or (domain_id = $4 and organisation_id = $5))`,
    [
      membershipId,
      actor.municipalityCode,
      actor.role !== 'unit_manager',
      actor.domainId,
      actor.organisationId,
    ],
  );
  if (!row) throw new NotFoundError();
  return row;
};
