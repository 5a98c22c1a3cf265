import { accountName } from '@stegvis/identity';
import { ConflictError, type MemberActor, RuleError } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { ProfileVocabulary } from '../domain/profile-vocabulary';
import { stepNeedsReason } from '../domain/step-rule';
import { appendValues } from '../storage/append-values';
import { currentStep } from '../storage/current-step';

/** A step as staff register it. */
export interface StepToRecord {
  readonly participantId: string;
  /** A code of `steps` in the catalogue. */
  readonly step: string;
  /** Needed to go back, or to skip a level. */
  readonly reason: string | null;
}

/**
 * Appends a step to what is said about a participant, in the caller's transaction, who holds her lock.
 * @returns the id of the statement, and the step before it.
 * @throws ConflictError `step-same`; RuleError R-010.
 */
export const recordStep = async (
  transaction: EntityManager,
  actor: MemberActor,
  vocabulary: ProfileVocabulary,
  { participantId, step, reason }: StepToRecord,
): Promise<{ readonly id: string; readonly from: string | null }> => {
  const from = await currentStep(transaction, participantId);
  if (from === step) throw new ConflictError('step-same');
  const level = from === null ? null : (vocabulary.steps.get(from) ?? null);
  if (!reason && stepNeedsReason(level, vocabulary.steps.get(step) ?? 0))
    throw new RuleError('R-010', 'step-needs-reason', [{ path: 'reason', code: 'step-needs-reason' }]);
  await appendValues(
    transaction,
    {
      domainId: actor.domainId ?? '',
      participantId,
      saidBy: actor.membershipId,
      saidByName: await accountName(transaction, actor),
      helpedBy: null,
      source: 'staff',
    },
    [
      {
        kind: 'step',
        code: step,
        state: 'answered',
        level: null,
        flag: null,
        choice: null,
        text: null,
        note: reason,
      },
    ],
  );
  const [row] = await transaction.query<{ id: string }[]>(
    `select id from profile_values where participant_id = $1 and kind = 'step' order by sequence desc limit 1`,
    [participantId],
  );
  return { id: row?.id ?? '', from };
};
