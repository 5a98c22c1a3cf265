import {
  appendAnswer,
  checkHow,
  type ConsentRow,
  type Given,
  lockConsents,
  readConsent,
  representationOfAnswer,
  type SaidHow,
} from '@stegvis/access';
import { accountName, leaveMail } from '@stegvis/identity';
import { readPresentations } from '@stegvis/participants';
import {
  ConflictError,
  type Database,
  InputCheck,
  type Language,
  localDate,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
  systemClock,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { HER_VOICES } from '../domain/life-cycle';
import { HER_REASONS } from '../domain/reasons';
import { PROPOSAL_ANSWER } from '../links/proposal-mail';
import { decideAct, moveProposal } from '../storage/move-proposal';
import { readTerms } from '../storage/opening-terms';
import { findProposal, type ProposalRow } from '../storage/proposal-row';
import { seatLeftFor } from '../storage/seats';

export const HER_ANSWERS = ['yes', 'maybe', 'no', 'ask_someone'] as const;
export type HerAnswer = (typeof HER_ANSWERS)[number];

export interface ProposalReply extends SaidHow {
  readonly idempotencyKey: string;
  readonly proposalId: string;
  readonly expectedVersion: number;
  readonly answer: HerAnswer;
  /** Why not, one tap; of a no alone. */
  readonly reasonCode?: string | null;
  readonly easy: boolean;
  readonly language: Language;
}

/**
 * The participant answers a proposal, or a representative in scope answers for her, or staff write down what they heard. Her
 * yes answers the question that stands on the same screen, whether this employer
 * may see her presentation, and brings it before the employer in the same transaction; her no answers it too, where no
 * other proposal rests on it. A no is a row of history that no score reads.
 * @returns the id of the proposal.
 * @throws InputError; NotFoundError; ConflictError `proposal-moved`; RuleError as the guards of the life cycle say.
 */
export const answerProposal = async (
  database: Database,
  actor: MemberActor,
  input: ProposalReply,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const proposalId = requireId(input.proposalId, 'proposalId');
  const check = new InputCheck();
  check.code('answer', input.answer, new Set(HER_ANSWERS));
  const reasonCode = input.answer === 'no' ? (input.reasonCode ?? null) : null;
  if (reasonCode !== null) check.code('reasonCode', reasonCode, new Set(HER_REASONS));
  check.done();
  const said = checkHow(actor, input);
  return database.withActor(actor, async (transaction) => {
    const seen = await findProposal(transaction, { id: proposalId });
    if (!seen || !speaksFor(actor, seen)) throw new NotFoundError();
    await lockConsents(transaction, seen.participantId);
    await once(transaction, 'placements.answer-proposal', input.idempotencyKey, input, async () => {
      const row = (await findProposal(transaction, { id: proposalId })) ?? seen;
      if (row.version !== input.expectedVersion) throw new ConflictError('proposal-moved', row.version);
      const consent = await readConsent(transaction, row.consentId);
      if (!consent) throw new NotFoundError();
      const to = decideAct(input.answer, row, actor.role, {
        today: localDate(systemClock.now()),
        answerBy: row.answerBy,
        openToParticipants: await isOpenToHer(transaction, row.openingId),
        seatLeft: await seatLeftFor(transaction, row.openingId, row.participantId),
        wordingApproved: Boolean(
          (await readPresentations(transaction, [row.participantId])).get(row.participantId)?.shown,
        ),
        consentHolds: consent.state === 'yes' || asks(consent),
        mayBeShown: await mayBeShown(transaction, row.participantId),
      });
      const by =
        said.how === 'representative'
          ? await representationOfAnswer(transaction, actor, consent, input.representationId ?? null)
          : null;
      const given = { ...said, representationId: by?.id ?? null, helpedBy: by?.name ?? said.helpedBy };
      await moveProposal(transaction, row, input.answer, to, {
        taker: actor.role,
        side: 'participant',
        membershipId: actor.membershipId,
        name: by && actor.role === 'representative' ? by.name : await accountName(transaction, actor),
        reasonCode,
        helpedBy: given.helpedBy,
        given,
      });
      await answerQuestion(transaction, actor, row, consent, { ...input, ...given });
      if (to === 'presented' && row.answerMail)
        await leaveMail(transaction, {
          template: PROPOSAL_ANSWER,
          recipient: row.answerMail,
          language: 'sv',
          subjectId: row.id,
        });
      return { id: row.id };
    });
    return proposalId;
  });
};

/** Row-level security has shown the proposal to who represents her and to her staff; an employer speaks for nobody. */
const speaksFor = (actor: MemberActor, row: ProposalRow): boolean =>
  actor.role === 'participant' ? row.participantId === actor.participantId : HER_VOICES.includes(actor.role);

const asks = ({ state }: ConsentRow): boolean => state === 'unanswered' || state === 'ask_someone';

/** An opening that was closed meanwhile is out of her sight, and so is one whose text is no longer approved. */
const isOpenToHer = async (transaction: EntityManager, openingId: string): Promise<boolean> => {
  try {
    return (await readTerms(transaction, openingId)).openToParticipants;
  } catch (error) {
    if (error instanceof NotFoundError) return false;
    throw error;
  }
};

/** Whoever gives her answer reads her row, and so whether she is protected (security P1). */
const mayBeShown = async (transaction: EntityManager, participantId: string): Promise<boolean> => {
  const [row] = await transaction.query<unknown[]>(
    `select 1 from participants where id = $1 and not protected`,
    [participantId],
  );
  return row !== undefined;
};

/** The question of the screen is answered with the proposal, with the text that was shown (security A4). */
const answerQuestion = async (
  transaction: EntityManager,
  actor: MemberActor,
  row: ProposalRow,
  consent: ConsentRow,
  given: Omit<Given, 'answer'> & Pick<ProposalReply, 'answer'>,
): Promise<void> => {
  if (!asks(consent) || (given.answer !== 'yes' && given.answer !== 'no')) return;
  if (given.answer === 'no') {
    const others = await transaction.query<unknown[]>(
      `select 1 from proposals where consent_id = $1 and id <> $2 and state in ('asked', 'considering')`,
      [row.consentId, row.id],
    );
    if (others.length > 0) return;
  }
  await appendAnswer(transaction, actor, consent, {
    answer: given.answer,
    how: given.how,
    helpedBy: given.helpedBy,
    witness: given.witness,
    representationId: given.representationId,
    easy: given.easy,
    language: given.language,
  });
};
