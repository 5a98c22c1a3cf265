import { accountName } from '@stegvis/identity';
import {
  type Database,
  InputCheck,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
  RuleError,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { checkStatements, type StatementInput } from '../domain/check-statements';
import { type RatingSource, type Statement, VALUE_KINDS } from '../domain/profile-kinds';
import type { ProfileVocabulary } from '../domain/profile-vocabulary';
import { stepNeedsReason, SUPPORTED_STEPS } from '../domain/step-rule';
import { appendValues } from '../storage/append-values';
import { currentStep } from '../storage/current-step';
import { lockParticipant } from '../storage/lock-participant';

export interface Recording {
  readonly idempotencyKey: string;
  readonly participantId: string;
  readonly source: RatingSource;
  readonly helpedBy?: string | null;
  readonly values: readonly StatementInput[];
}

/** A participant alone answers for a place. */
const STAFF_KINDS = new Set(VALUE_KINDS.filter((kind) => kind !== 'place_answer'));

/**
 * Staff write down what was said or seen: each value is a new row that says who, when and from where.
 * @returns the id of the participant.
 * @throws InputError; NotFoundError; RuleError R-010 when a step goes back or skips without a reason in `note`, R-016 when day
 *   activity ends with it: that is registered as a change of step, with support after it (room `pathway`).
 */
export const recordValues = async (
  database: Database,
  vocabulary: ProfileVocabulary,
  actor: MemberActor,
  input: Recording,
): Promise<string> => {
  const { domainId } = actor;
  requireId(input.idempotencyKey, 'idempotencyKey');
  requireId(input.participantId, 'participantId');
  const check = new InputCheck();
  const helpedBy = check.optionalText('helpedBy', input.helpedBy, { max: 200 });
  if (input.source === 'representative') check.fault('source', 'source-not-yours');
  const statements = checkStatements(check, input.values, STAFF_KINDS, vocabulary);
  if (!domainId) throw new NotFoundError();
  return database.withActor(actor, async (transaction) => {
    await lockParticipant(transaction, input.participantId);
    const { id } = await once(
      transaction,
      'participants.record-values',
      input.idempotencyKey,
      input,
      async () => {
        const { participantId, source } = input;
        const news = await checkStep(transaction, vocabulary, participantId, statements);
        const saidByName = await accountName(transaction, actor);
        await appendValues(
          transaction,
          { domainId, participantId, saidBy: actor.membershipId, saidByName, helpedBy, source },
          news,
        );
        return { id: participantId };
      },
    );
    return id;
  });
};

/** Leaves out a step that is the present one already, so that "since" keeps its day. */
const checkStep = async (
  transaction: EntityManager,
  vocabulary: ProfileVocabulary,
  participantId: string,
  statements: readonly Statement[],
): Promise<readonly Statement[]> => {
  const at = statements.findIndex((statement) => statement.kind === 'step');
  const step = statements[at];
  if (!step) return statements;
  const present = await currentStep(transaction, participantId);
  if (present === step.code) return statements.filter((statement) => statement !== step);
  if (SUPPORTED_STEPS.includes(step.code))
    throw new RuleError('R-016', 'step-needs-support', [
      { path: `values.${at}.code`, code: 'step-needs-support' },
    ]);
  const from = present === null ? null : (vocabulary.steps.get(present) ?? null);
  if (!step.note && stepNeedsReason(from, vocabulary.steps.get(step.code) ?? 0)) {
    throw new RuleError('R-010', 'step-needs-reason', [
      { path: `values.${at}.note`, code: 'step-needs-reason' },
    ]);
  }
  return statements;
};
