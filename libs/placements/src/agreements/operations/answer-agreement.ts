import { type Database, InputCheck, type MemberActor, NotFoundError } from '@stegvis/platform';
import { AGREEMENT_PARTS } from '../domain/agreement-content';
import { anyAgreement, decideAgreementAct, moveAgreement } from '../storage/move-agreement';
import { actOnAgreement, type AgreementStep, restsOnYes } from './act-on-agreement';
import { takeAnswer } from './take-answer';

export const AGREEMENT_ANSWERS = ['yes', 'not_now', 'wonder'] as const;
export type AgreementAnswer = (typeof AGREEMENT_ANSWERS)[number];

/** What she can wonder about: a part, or an answer that somebody else gave for her. */
export const WONDERS = [...AGREEMENT_PARTS, 'answer'] as const;
export type Wonder = (typeof WONDERS)[number];

export interface AgreementReply extends AgreementStep {
  /** The version of the text that was read. */
  readonly expectedVersion: number;
  readonly answer: AgreementAnswer;
  /** What she wonders about. */
  readonly part?: Wonder | null;
  readonly helpedBy?: string | null;
}

/**
 * The participant says yes or not now to an agreement, or that she wonders about a part, which becomes a line of work for
 * her supporter and stops nothing; a representative in scope answers as the party that she is.
 * @returns the id of the agreement.
 * @throws as `actOnAgreement`; ConflictError `agreement-outdated`; RuleError as the guards say.
 */
export const answerAgreement = (
  database: Database,
  actor: MemberActor,
  input: AgreementReply,
): Promise<string> => {
  const check = new InputCheck();
  check.code('answer', input.answer, new Set(AGREEMENT_ANSWERS));
  const said = check.optionalText('helpedBy', input.helpedBy, { max: 200 });
  if (input.answer === 'wonder') {
    if (actor.role === 'representative') check.fault('answer', 'code-unknown', { code: 'wonder' });
    check.code('part', input.part ?? '', new Set(WONDERS));
  }
  check.done();
  const helpedBy = actor.role === 'representative' ? null : (actor.assistedBy?.name ?? said);
  return actOnAgreement(database, actor, 'placements.answer-agreement', input, async (transaction, row) => {
    if (actor.role === 'participant' && row.participantId !== actor.participantId) throw new NotFoundError();
    if (input.answer === 'wonder') {
      const to = decideAgreementAct('wonder', row, actor.role, anyAgreement);
      await moveAgreement(
        transaction,
        actor,
        row,
        { act: 'wonder', to },
        {},
        { part: input.part ?? 'answer', helpedBy },
      );
      return;
    }
    await takeAnswer(transaction, actor, row, {
      party: actor.role === 'representative' ? 'representative' : 'participant',
      yes: input.answer === 'yes',
      expectedVersion: input.expectedVersion,
      note: { how: helpedBy ? 'together' : 'self', helpedBy },
      consentHolds: await restsOnYes(transaction, row.consentId),
    });
  });
};
