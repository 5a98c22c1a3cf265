import { isOpen, lockConsents, putQuestion, readConsents } from '@stegvis/access';
import { accountName } from '@stegvis/identity';
import { type MatchingDesk, matchToKeep } from '@stegvis/matchmaking';
import { readPresentations } from '@stegvis/participants';
import {
  ConflictError,
  type Database,
  dayNumber,
  InputCheck,
  isUniqueViolation,
  localDate,
  type MemberActor,
  newId,
  NotFoundError,
  once,
  requireId,
  RuleError,
  systemClock,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { purposeOf } from '../domain/purpose-of';
import { decideAct, noteAct } from '../storage/move-proposal';
import { mailOf, type OpeningTerms, readTerms } from '../storage/opening-terms';
import { lockSeats, seatLeft } from '../storage/seats';

/** Days that an answer is waited for when nobody says otherwise, and at most. */
export const ANSWER_DAYS = { usual: 3, most: 60 } as const;

export interface ProposalWish {
  readonly idempotencyKey: string;
  readonly participantId: string;
  readonly openingId: string;
  /** Last day of the answers, `yyyy-mm-dd`; three days ahead when left out. */
  readonly answerBy?: string | null;
  /** Classes beside the presentation that a new question asks for. */
  readonly dataClasses?: readonly string[] | null;
}

/** The day some days after a day, both `yyyy-mm-dd`. */
export const daysAfter = (day: string, days: number): string =>
  new Date((dayNumber(day) + days) * 86_400_000).toISOString().slice(0, 10);

/**
 * Staff propose an opening to a participant whom they are assigned to. It rests on her yes to that employer: where there
 * is none, the question is put to her with the proposal. Nothing reaches the employer by proposing.
 * @returns the id of the proposal.
 * @throws InputError; NotFoundError (person or opening out of reach); RuleError R-006 `not-matched`, or what a guard of the
 *   life cycle says; ConflictError `proposal-open`.
 */
export const propose = async (
  database: Database,
  desk: MatchingDesk,
  actor: MemberActor,
  input: ProposalWish,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const participantId = requireId(input.participantId, 'participantId');
  const openingId = requireId(input.openingId, 'openingId');
  const today = localDate(systemClock.now());
  const answerBy = checkDay(input, today);
  const kept = await matchToKeep(desk, participantId, openingId);
  return database.withActor(actor, async (transaction) => {
    const [assigned] = await transaction.query<unknown[]>(
      `select 1 where $1::uuid in (select stegvis.assigned_participants())`,
      [participantId],
    );
    if (!assigned) throw new NotFoundError();
    const opening = await readTerms(transaction, openingId);
    await lockConsents(transaction, participantId);
    await lockSeats(transaction, openingId);
    const { id } = await once(transaction, 'placements.propose', input.idempotencyKey, input, async () => {
      const wording = (await readPresentations(transaction, [participantId])).get(participantId)?.shown;
      const { openToParticipants } = opening;
      const to = decideAct('propose', { state: 'none', version: 0 }, actor.role, {
        today,
        answerBy,
        openToParticipants,
        seatLeft: await seatLeft(transaction, openingId),
        wordingApproved: Boolean(wording),
        consentHolds: false,
        mayBeShown: true,
      });
      if (!kept || !wording) throw new RuleError('R-006', 'not-matched');
      const row = { id: newId(), domainId: actor.domainId ?? '', participantId };
      const name = await accountName(transaction, actor);
      const consentId = await consentFor(transaction, actor, opening, input);
      const mail = await mailOf(transaction, openingId);
      try {
        await transaction.query(
          `insert into proposals (id, domain_id, participant_id, municipality_code, opening_id, receiver_id, consent_id, presentation_id, answer_by, answer_mail, proposed_by, proposed_by_name)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
          [
            row.id,
            row.domainId,
            participantId,
            opening.municipalityCode,
            openingId,
            opening.receiverId,
            consentId,
            wording.id,
            answerBy,
            mail,
            actor.membershipId,
            name,
          ],
        );
      } catch (error) {
        if (isUniqueViolation(error)) throw new ConflictError('proposal-open');
        throw error;
      }
      await transaction.query(
        `insert into proposal_matches (proposal_id, domain_id, participant_id, model_version, parameter_digest, inputs_hash, inputs, record)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          row.id,
          row.domainId,
          participantId,
          kept.modelVersion,
          kept.parameterDigest,
          kept.inputsHash,
          kept.inputs,
          kept.record,
        ],
      );
      await noteAct(
        transaction,
        row,
        { act: 'propose', from: 'none', to, version: 1 },
        {
          taker: actor.role,
          side: 'staff',
          membershipId: actor.membershipId,
          name,
          reasonCode: null,
          helpedBy: null,
        },
      );
      return { id: row.id };
    });
    return id;
  });
};

const checkDay = (input: ProposalWish, today: string): string => {
  const check = new InputCheck();
  const day = check.date('answerBy', input.answerBy ?? daysAfter(today, ANSWER_DAYS.usual));
  if (!check.has('answerBy') && (day <= today || day > daysAfter(today, ANSWER_DAYS.most)))
    check.fault('answerBy', 'answer-by-out-of-range');
  check.done();
  return day;
};

/** What it rests on: a question or a yes to this employer for this purpose that stands already, else a new question. */
const consentFor = async (
  transaction: EntityManager,
  actor: MemberActor,
  { kind, receiverId }: OpeningTerms,
  { participantId, dataClasses }: ProposalWish,
): Promise<string> => {
  const purpose = purposeOf(kind);
  const known = (await readConsents(transaction, [participantId])).get(participantId) ?? [];
  const standing = known.find(
    (one) => one.receiverId === receiverId && one.purpose === purpose && isOpen(one.state),
  );
  return (
    standing?.id ??
    putQuestion(transaction, actor, { participantId, receiverId, purpose, dataClasses: dataClasses ?? [] })
  );
};
