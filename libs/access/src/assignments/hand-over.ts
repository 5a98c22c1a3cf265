import { expectOneRow, type MemberActor, newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { requireImpartial } from './read-colleagues';

export interface HandOver {
  readonly participantId: string;
  readonly fromMembershipId: string;
  readonly toMembershipId: string;
  /** First day of the new one, and first day without the former. */
  readonly day: string;
}

/**
 * One person goes from one member of staff to another: the new assignment is there before the former ends, so that she is
 * never with nobody (R-060, security A14). Permission is asked for this person alone (A9).
 * @returns id of the assignment that the person has with the new one.
 * An assignment that the new one has already and that begins later decides when the former ends.
 * @throws NotFoundError when the former is not assigned, or the person is out of reach; RuleError when the new one is partial.
 */
export const handOver = async (
  transaction: EntityManager,
  actor: MemberActor,
  { participantId, fromMembershipId, toMembershipId, day }: HandOver,
): Promise<string> => {
  await requireImpartial(transaction, participantId, toMembershipId);
  const [known] = await transaction.query<{ id: string; from: string }[]>(
    `select id, valid_from::text as "from" from assignments where participant_id = $1 and membership_id = $2 and valid_to is null`,
    [participantId, toMembershipId],
  );
  const id = known?.id ?? newId();
  if (!known)
    await transaction.query(
      `insert into assignments (id, domain_id, participant_id, membership_id, assigned_by, valid_from) values ($1, $2, $3, $4, $5, $6)`,
      [id, actor.domainId, participantId, toMembershipId, actor.membershipId, day],
    );
  const [, ended] = await transaction.query<[unknown[], number]>(
    `update assignments set valid_to = greatest(valid_from, $3::date, $4::date) where participant_id = $1 and membership_id = $2 and valid_to is null`,
    [participantId, fromMembershipId, day, known?.from ?? day],
  );
  expectOneRow(ended);
  return id;
};
