import { newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { ConsentAnswer } from '../domain/consent-state';
import { consentText, TEXT_VERSION } from '../domain/consent-text';
import { type DisclosedClass, type Item, KINDS_OF, monthsAfter, type Purpose } from '../domain/consent-terms';

interface Who {
  readonly membershipId: string;
  readonly name: string;
}

export interface SetUpConsent {
  readonly participantId: string;
  readonly domainId: string;
  readonly receiver: { readonly id: string; readonly name: string };
  readonly purpose: Purpose;
  readonly dataClasses: readonly DisclosedClass[];
  readonly items?: readonly Item[];
  /** The officer of a joint case, opened by who asked. */
  readonly officer?: Who;
  readonly askedBy: Who;
  readonly askedAt: Date;
  /** Days from asking to each answer, in order. */
  readonly answers: readonly {
    readonly answer: ConsentAnswer;
    readonly days: number;
    readonly by: Who;
    readonly helpedBy?: string;
  }[];
}

/**
 * Consents with their answers while Stegvis is set up (demo world). Run as `system('set-up')`. A consent lasts six months
 * from the day of the set-up, so that a demo of any day has one that holds.
 */
export const setUpConsents = async (
  transaction: EntityManager,
  consents: readonly SetUpConsent[],
  today: string,
): Promise<void> => {
  const validTo = monthsAfter(today, 6);
  for (const consent of consents) {
    const id = newId();
    const { participantId, domainId, receiver, purpose, dataClasses, items = [], askedBy, askedAt } = consent;
    await transaction.query(
      `insert into consents (id, domain_id, participant_id, receiver_id, receiver_name, purpose, data_classes, items, valid_to, asked_by, asked_by_name, asked_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        id,
        domainId,
        participantId,
        receiver.id,
        receiver.name,
        purpose,
        dataClasses,
        items,
        validTo,
        askedBy.membershipId,
        askedBy.name,
        askedAt,
      ],
    );
    const terms = { receiverName: receiver.name, purpose, dataClasses, items, validTo };
    for (const { answer, days, by, helpedBy } of consent.answers)
      await transaction.query(
        `insert into consent_answers (id, domain_id, participant_id, consent_id, answer, how, helped_by, shown_text, text_version, easy, said_by, said_by_name, said_at, shown_statements)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, true, $10, $11, $12, array(select stegvis.current_statements($3, $13)))`,
        [
          newId(),
          domainId,
          participantId,
          id,
          answer,
          helpedBy ? 'together' : 'self',
          helpedBy ?? null,
          consentText('sv', true, terms),
          TEXT_VERSION,
          by.membershipId,
          by.name,
          new Date(askedAt.getTime() + days * 86_400_000),
          answer === 'yes' ? items.flatMap((item) => KINDS_OF[item]) : [],
        ],
      );
    if (consent.officer)
      await transaction.query(
        `insert into liaison_cases (id, domain_id, participant_id, consent_id, officer_id, officer_name, opened_by, opened_by_name)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          newId(),
          domainId,
          participantId,
          id,
          consent.officer.membershipId,
          consent.officer.name,
          askedBy.membershipId,
          askedBy.name,
        ],
      );
  }
};
