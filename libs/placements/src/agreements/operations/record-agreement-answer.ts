import { ConflictError, type Database, InputCheck, type MemberActor } from '@stegvis/platform';
import { AGREEMENT_REASONS, type AgreementReason } from '../domain/agreement-life-cycle';
import { AGREEMENT_PARTIES, type AgreementParty } from '../domain/agreement-templates';
import { anyAgreement, decideAgreementAct, moveAgreement } from '../storage/move-agreement';
import { actOnAgreement, type AgreementStep, restsOnYes } from './act-on-agreement';
import { firstBroken } from './send-agreement';
import { takeAnswer } from './take-answer';

export const RECORDED_ANSWERS = ['yes', 'not_now', 'talked'] as const;
export type RecordedAnswer = (typeof RECORDED_ANSWERS)[number];

/** Why staff press for a party. */
export const RECORDED_REASONS = ['in_person', 'by_phone', 'on_paper', 'no_device'] as const;
export type RecordedReason = (typeof RECORDED_REASONS)[number];

export interface RecordedReply extends AgreementStep {
  /** The version of the text that was read. */
  readonly expectedVersion: number;
  readonly answer: RecordedAnswer;
  /** Of a yes or a not now: which party it is of. */
  readonly party?: AgreementParty | null;
  /** Why staff press for that party; not of the municipality, for which they speak themselves. */
  readonly reason?: RecordedReason | null;
  /** Who else heard it, needed of the participant (security A7). */
  readonly witness?: string | null;
}

/**
 * Staff approve for the municipality, write down what another party said elsewhere with a reason, or note that they have
 * talked with the participant about what she wonders. She is told of what others write as hers, and can say that it is wrong.
 * @returns the id of the agreement.
 * @throws as `actOnAgreement`; ConflictError `agreement-outdated`; RuleError as the guards say, and the rules at the last yes.
 */
export const recordAgreementAnswer = (
  database: Database,
  actor: MemberActor,
  input: RecordedReply,
): Promise<string> => {
  const check = new InputCheck();
  check.code('answer', input.answer, new Set(RECORDED_ANSWERS));
  const witness = check.optionalText('witness', input.witness, { max: 200 });
  const party = input.answer === 'talked' ? null : (input.party ?? null);
  const recorded = party !== null && party !== 'municipality';
  if (input.answer !== 'talked') check.code('party', input.party ?? '', new Set(AGREEMENT_PARTIES));
  if (recorded) check.code('reason', input.reason ?? '', new Set(RECORDED_REASONS));
  if (party === 'participant' && !witness) check.fault('witness', 'witness-required');
  check.done();
  return actOnAgreement(
    database,
    actor,
    'placements.record-agreement-answer',
    input,
    async (transaction, row) => {
      if (party === null) {
        const to = decideAgreementAct('talk', row, actor.role, anyAgreement);
        await moveAgreement(transaction, actor, row, { act: 'talk', to });
        return;
      }
      await takeAnswer(transaction, actor, row, {
        party,
        yes: input.answer === 'yes',
        expectedVersion: input.expectedVersion,
        note: recorded ? { how: 'recorded', recordedReason: input.reason ?? null, witness } : { how: 'self' },
        consentHolds: await restsOnYes(transaction, row.consentId),
        broken: () => firstBroken(transaction, row),
      });
    },
  );
};

export interface AgreementEnd extends AgreementStep {
  readonly expectedVersion: number;
  readonly reasonCode: AgreementReason;
}

/** Staff call off an agreement that is not agreed. @returns its id. @throws as `actOnAgreement`; ConflictError `agreement-outdated`. */
export const callOffAgreement = (
  database: Database,
  actor: MemberActor,
  input: AgreementEnd,
): Promise<string> => {
  const check = new InputCheck();
  check.code('reasonCode', input.reasonCode, new Set(AGREEMENT_REASONS));
  check.done();
  return actOnAgreement(database, actor, 'placements.call-off-agreement', input, async (transaction, row) => {
    if (row.contentVersion !== input.expectedVersion)
      throw new ConflictError('agreement-outdated', row.contentVersion);
    const to = decideAgreementAct('call_off', row, actor.role, anyAgreement);
    await moveAgreement(
      transaction,
      actor,
      row,
      { act: 'call_off', to },
      {},
      { reasonCode: input.reasonCode },
    );
  });
};
