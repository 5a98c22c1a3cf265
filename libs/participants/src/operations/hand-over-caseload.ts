import { handOver, isColleague } from '@stegvis/access';
import { leaveTask } from '@stegvis/jobs';
import {
  type Database,
  InputCheck,
  localDate,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
  systemClock,
} from '@stegvis/platform';
import { lockParticipant } from '../storage/lock-participant';

export interface CaseloadHandOver {
  readonly idempotencyKey: string;
  readonly participantIds: readonly string[];
  readonly toMembershipId: string;
  /** First day with the new one; today when left out, and within a year. */
  readonly day?: string | null;
}

const MOST = 50;
const DAYS_AHEAD = 366;

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
  const ids = [...new Set(input.participantIds.map((id, i) => requireId(id, `participantIds.${i}`)))].sort();
  const toMembershipId = requireId(input.toMembershipId, 'toMembershipId');
  const today = localDate(systemClock.now());
  const day = input.day ?? today;
  const check = new InputCheck();
  if (ids.length === 0) check.fault('participantIds', 'required');
  if (ids.length > MOST) check.fault('participantIds', 'too-many', { max: MOST });
  if (toMembershipId === actor.membershipId) check.fault('toMembershipId', 'hand-over-to-other');
  const last = localDate(new Date(systemClock.now().getTime() + DAYS_AHEAD * 86_400_000));
  if (day < today || day > last) check.fault('day', 'hand-over-day');
  check.done();
  return database.withActor(actor, async (transaction) => {
    if (!(await isColleague(transaction, actor, toMembershipId, day))) throw new NotFoundError();
    const { n } = await once(
      transaction,
      'participants.hand-over-caseload',
      input.idempotencyKey,
      input,
      async () => {
        // Always in the order of the ids, so that two hand-overs wait for each other and never block.
        for (const id of ids) {
          await lockParticipant(transaction, id);
          const assignmentId = await handOver(transaction, actor, {
            participantId: id,
            fromMembershipId: actor.membershipId,
            toMembershipId,
            day,
          });
          // She is told in easy words who helps her, when it is certain.
          await leaveTask(transaction, {
            kind: 'helper-notices',
            subjectType: 'assignment',
            subjectId: assignmentId,
            subjectVersion: 1,
            dedupeKey: `helper-notices:${assignmentId}:${input.idempotencyKey}`,
          });
        }
        return { n: ids.length };
      },
    );
    return n;
  });
};
