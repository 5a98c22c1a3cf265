import { type Database, InputCheck, type MemberActor, once, requireId } from '@stegvis/platform';
import { checkHandOver, handOverEach, requireReceiver } from './hand-over-each';

export interface CaseloadHandOver {
  readonly idempotencyKey: string;
  readonly participantIds: readonly string[];
  readonly toMembershipId: string;
  /** First day with the new one; today when left out, and within a year. */
  readonly day?: string | null;
}

const MOST = 50;

/**
 * Hands over one's own persons to a colleague from a day (security A14, UX J17). All or none; each is asked for by herself
 * (A9).
 * @returns how many. @throws InputError; NotFoundError when one of them, or the colleague, is out of reach, or the
 *   colleague cannot work that day; RuleError when she is partial to one of them.
 */
export const handOverCaseload = async (
  database: Database,
  actor: MemberActor,
  input: CaseloadHandOver,
): Promise<number> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const ids = [...new Set(input.participantIds.map((id, i) => requireId(id, `participantIds.${i}`)))];
  const toMembershipId = requireId(input.toMembershipId, 'toMembershipId');
  const check = new InputCheck();
  if (ids.length === 0) check.fault('participantIds', 'required');
  if (ids.length > MOST) check.fault('participantIds', 'too-many', { max: MOST });
  const { idempotencyKey, day } = input;
  const fromMembershipId = actor.membershipId;
  const terms = checkHandOver(check, { idempotencyKey, fromMembershipId, toMembershipId, day });
  check.done();
  return database.withActor(actor, async (transaction) => {
    await requireReceiver(transaction, actor, terms);
    const { n } = await once(
      transaction,
      'participants.hand-over-caseload',
      idempotencyKey,
      input,
      async () => {
        await handOverEach(transaction, actor, ids, terms);
        return { n: ids.length };
      },
    );
    return n;
  });
};
