import {
  type ConsentState,
  isOpen,
  MONTHS,
  monthsAfter,
  type Purpose,
  readConsents,
  recordShown,
} from '@stegvis/access';
import { readPresentations, type PresentationPair } from '@stegvis/participants';
import {
  type Database,
  localDate,
  type MemberActor,
  NotFoundError,
  requireId,
  systemClock,
} from '@stegvis/platform';
import { purposeOf } from '../domain/purpose-of';
import { readTerms } from '../storage/opening-terms';
import { seatLeft } from '../storage/seats';
import { ANSWER_DAYS, daysAfter } from './propose';

/** What stands before staff who compose a proposal. */
export interface ProposalDraftFacts {
  readonly participantId: string;
  readonly firstName: string;
  readonly openingId: string;
  readonly title: string;
  readonly receiverId: string;
  readonly receiverName: string;
  readonly purpose: Purpose;
  /** How her consent to this employer for this purpose stands; null when she was never asked, or it is over. */
  readonly consentState: ConsentState | null;
  readonly consentId: string | null;
  readonly answerBy: string;
  /** First day without access under the yes that stands, or that would be asked for. */
  readonly validTo: string;
  readonly openToParticipants: boolean;
  readonly seatLeft: boolean;
  readonly presentation: PresentationPair['shown'];
  /** A proposal of the same opening that is under way. */
  readonly openProposal: boolean;
}

/**
 * Everything that the page of a new proposal needs. Null when the person or the opening is out of reach.
 * @throws InputError for ids that are none.
 */
export const readDraft = async (
  database: Database,
  actor: MemberActor,
  participantId: string,
  openingId: string,
): Promise<ProposalDraftFacts | null> => {
  const person = requireId(participantId, 'participantId');
  const place = requireId(openingId, 'openingId');
  return database.withActor(actor, async (transaction) => {
    const [row] = await transaction.query<{ firstName: string }[]>(
      `select given_name as "firstName" from participants where id = $1 and id in (select stegvis.assigned_participants())`,
      [person],
    );
    if (!row) return null;
    const terms = await readTerms(transaction, place).catch((error: unknown) => {
      if (error instanceof NotFoundError) return null;
      throw error;
    });
    if (!terms) return null;
    await recordShown(transaction, {
      action: 'placements.read-draft',
      subjects: [person],
      classes: ['C2', 'C6'],
    });
    const purpose = purposeOf(terms.kind);
    const consents = (await readConsents(transaction, [person])).get(person) ?? [];
    const consent = consents.find(
      (one) => one.receiverId === terms.receiverId && one.purpose === purpose && isOpen(one.state),
    );
    const open = await transaction.query<unknown[]>(
      `select 1 from proposals where participant_id = $1 and opening_id = $2 and state in ('asked', 'considering', 'presented', 'accepted')`,
      [person, place],
    );
    return {
      participantId: person,
      firstName: row.firstName,
      openingId: place,
      title: terms.title,
      receiverId: terms.receiverId,
      receiverName: terms.receiverName,
      purpose,
      consentState: consent?.state ?? null,
      consentId: consent?.id ?? null,
      answerBy: daysAfter(localDate(systemClock.now()), ANSWER_DAYS.usual),
      validTo: consent?.validTo ?? monthsAfter(localDate(systemClock.now()), MONTHS.usual),
      openToParticipants: terms.openToParticipants,
      seatLeft: await seatLeft(transaction, place),
      presentation: (await readPresentations(transaction, [person])).get(person)?.shown ?? null,
      openProposal: open.length > 0,
    };
  });
};
