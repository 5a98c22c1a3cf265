import { localDate, systemClock } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { type CaseRow, readCases } from '../../cases/operations/read-cases';
import { unlessProtected, writerUnlessProtected } from '../../policy/protected-name';
import { type ConsentAnswer, type ConsentState, stateOf } from '../domain/consent-state';
import type { ConsentTerms } from '../domain/consent-terms';

export type ConsentHow = 'self' | 'together' | 'oral' | 'representative' | 'staff';

/** One answer as it was given. */
export interface ConsentAnswerRow {
  readonly id: string;
  readonly consentId: string;
  readonly answer: ConsentAnswer;
  readonly how: ConsentHow;
  readonly helpedBy: string | null;
  readonly witness: string | null;
  readonly shownText: string;
  readonly textVersion: string;
  readonly easy: boolean;
  readonly saidByName: string;
  readonly saidAt: Date;
}

export interface ConsentRow extends ConsentTerms {
  readonly id: string;
  readonly handle: string;
  readonly domainId: string;
  readonly participantId: string;
  readonly receiverId: string;
  readonly askedByName: string;
  readonly askedAt: Date;
  readonly state: ConsentState;
  /** Joint cases under it, newest first. */
  readonly cases: readonly CaseRow[];
  /** In the order they were given. */
  readonly answers: readonly ConsentAnswerRow[];
}

const COLUMNS = `c.id, c.handle, c.domain_id as "domainId", c.participant_id as "participantId", c.receiver_id as "receiverId", c.receiver_name as "receiverName", c.purpose,
  c.data_classes as "dataClasses", c.items, c.valid_to::text as "validTo", c.asked_by_name as "askedByName", c.asked_at as "askedAt"`;

/** Consents of several participants with their answers, newest question first; three statements whatever their number. */
export const readConsents = async (
  transaction: EntityManager,
  participantIds: readonly string[],
  today: string = localDate(systemClock.now()),
): Promise<ReadonlyMap<string, readonly ConsentRow[]>> => {
  const rows = await transaction.query<Omit<ConsentRow, 'state' | 'answers' | 'cases'>[]>(
    `select ${COLUMNS} from consents c where c.participant_id = any($1) order by c.asked_at desc, c.id`,
    [participantIds],
  );
  const answers = await transaction.query<ConsentAnswerRow[]>(
    `select a.id, a.consent_id as "consentId", a.answer, a.how, ${unlessProtected('a', 'helped_by')} as "helpedBy", ${unlessProtected('a', 'witness')} as witness, a.shown_text as "shownText",
            a.text_version as "textVersion", a.easy, ${writerUnlessProtected('a', 'said_by', 'said_by_name')} as "saidByName", a.said_at as "saidAt"
     from consent_answers a where a.participant_id = any($1) order by a.sequence`,
    [participantIds],
  );
  const cases = await readCases(transaction, participantIds);
  const groups = new Map<string, ConsentRow[]>(participantIds.map((id) => [id, []]));
  for (const row of rows) {
    const ofConsent = (one: { readonly consentId: string }) => one.consentId === row.id;
    const own = answers.filter(ofConsent);
    const state = stateOf(own, row.validTo, today);
    groups.get(row.participantId)?.push({ ...row, answers: own, cases: cases.filter(ofConsent), state });
  }
  return groups;
};

/** One consent that the actor may see as participant, representative or staff, or null: absent and foreign are one answer. */
export const readConsent = async (
  transaction: EntityManager,
  consentId: string,
): Promise<ConsentRow | null> => {
  const [row] = await transaction.query<{ participantId: string }[]>(
    `select participant_id as "participantId" from consents
     where id = $1 and (participant_id in (select stegvis.assigned_participants()) or participant_id = (select stegvis.actor_participant())
       or id in (select stegvis.represented_consents()))`,
    [consentId],
  );
  if (!row) return null;
  const found = (await readConsents(transaction, [row.participantId])).get(row.participantId);
  return found?.find((one) => one.id === consentId) ?? null;
};
