import { handOver, isColleague } from '@stegvis/access';
import { leaveTask } from '@stegvis/jobs';
import { type InputCheck, localDate, type MemberActor, NotFoundError, systemClock } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { lockParticipant } from '../storage/lock-participant';

const DAYS_AHEAD = 366;

/** From whom to whom, and the first day with the new one. */
export interface HandOverTerms {
  readonly idempotencyKey: string;
  readonly fromMembershipId: string;
  readonly toMembershipId: string;
  /** yyyy-mm-dd. */
  readonly day: string;
}

/** The day of a handing over: today when left out, and within a year; faults go to the check. */
export const checkHandOver = (
  check: InputCheck,
  terms: Omit<HandOverTerms, 'day'> & { readonly day?: string | null },
): HandOverTerms => {
  const today = localDate(systemClock.now());
  const last = localDate(new Date(systemClock.now().getTime() + DAYS_AHEAD * 86_400_000));
  const day = terms.day ?? today;
  if (terms.toMembershipId === terms.fromMembershipId) check.fault('toMembershipId', 'hand-over-to-other');
  if (day < today || day > last) check.fault('day', 'hand-over-day');
  return { ...terms, day };
};

/** @throws NotFoundError when the new one is absent, foreign or cannot work that day. */
export const requireReceiver = async (
  transaction: EntityManager,
  actor: MemberActor,
  { toMembershipId, day }: HandOverTerms,
): Promise<void> => {
  if (!(await isColleague(transaction, actor, toMembershipId, day))) throw new NotFoundError();
};

/**
 * Hands over each person by herself (security A9), in the caller's transaction, so that it is all or none.
 * @throws NotFoundError when one is out of reach or not with the former; RuleError when the new one is partial to one.
 */
export const handOverEach = async (
  transaction: EntityManager,
  actor: MemberActor,
  participantIds: readonly string[],
  terms: HandOverTerms,
): Promise<void> => {
  // Always in the order of the ids, so that two hand-overs wait for each other and never block.
  for (const participantId of [...participantIds].sort()) {
    await lockParticipant(transaction, participantId);
    const assignmentId = await handOver(transaction, actor, { ...terms, participantId });
    // She is told in easy words who helps her, when it is certain.
    await leaveTask(transaction, {
      kind: 'helper-notices',
      subjectType: 'assignment',
      subjectId: assignmentId,
      subjectVersion: 1,
      dedupeKey: `helper-notices:${assignmentId}:${terms.idempotencyKey}`,
    });
  }
};
