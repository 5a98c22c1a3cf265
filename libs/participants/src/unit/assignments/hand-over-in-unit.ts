import {
  type Database,
  InputCheck,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { checkHandOver, handOverEach, requireReceiver } from '../../operations/hand-over-each';

export interface UnitHandOver {
  readonly idempotencyKey: string;
  /** Who has the persons now; she may be locked, closed or gone. */
  readonly fromMembershipId: string;
  readonly toMembershipId: string;
  /** First day with the new one; today when left out, and within a year. */
  readonly day?: string | null;
}

/**
 * A unit manager gives all persons of her unit that one of staff has to another from a day (security A14). All or none of
 * those that she has when it happens: what she hands over herself meanwhile stays with whom she chose.
 * @returns how many. @throws InputError; NotFoundError when she has nobody in the unit, or when the receiver is out of reach
 *   or cannot work that day; RuleError when the receiver is partial to one of them.
 */
export const handOverInUnit = async (
  database: Database,
  actor: MemberActor,
  input: UnitHandOver,
): Promise<number> => {
  const idempotencyKey = requireId(input.idempotencyKey, 'idempotencyKey');
  const fromMembershipId = requireId(input.fromMembershipId, 'fromMembershipId');
  const toMembershipId = requireId(input.toMembershipId, 'toMembershipId');
  const check = new InputCheck();
  const terms = checkHandOver(check, { idempotencyKey, fromMembershipId, toMembershipId, day: input.day });
  check.done();
  return database.withActor(actor, async (transaction) => {
    const { n } = await once(
      transaction,
      'participants.hand-over-in-unit',
      idempotencyKey,
      input,
      async () => {
        await requireReceiver(transaction, actor, terms);
        const ids = await lockCaseload(transaction, fromMembershipId);
        if (ids.length === 0) throw new NotFoundError();
        await handOverEach(transaction, actor, ids, terms);
        return { n: ids.length };
      },
    );
    return n;
  });
};

/** Persons of the actor's unit whom a membership has, locked; who is handed over while this waits is no longer one of them. */
const lockCaseload = async (transaction: EntityManager, membershipId: string): Promise<string[]> => {
  const locked = await transaction.query<{ id: string }[]>(
    `select id from participants
     where id in (select stegvis.unit_participants())
       and id in (select a.participant_id from assignments a where a.membership_id = $1 and a.valid_to is null)
     order by id for no key update`,
    [membershipId],
  );
  const rows = await transaction.query<{ id: string }[]>(
    `select participant_id as id from assignments where membership_id = $1 and valid_to is null and participant_id = any($2)`,
    [membershipId, locked.map(({ id }) => id)],
  );
  return rows.map(({ id }) => id);
};
