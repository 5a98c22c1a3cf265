import { type Language, messageText } from '@stegvis/platform';
import { OFFICERS_OF } from '../domain/consent-terms';
import { consentText, whatParts, whatText } from '../domain/consent-text';
import type { ConsentRow } from '../operations/read-consents';
import { Consent, ConsentEvent, LiaisonCase } from './consent.types';

/** A consent in the reader's words. */
export const toConsent = (row: ConsentRow, language: Language): Consent =>
  Object.assign(new Consent(), {
    id: row.id,
    receiverId: row.receiverId,
    receiverName: row.receiverName,
    purpose: row.purpose,
    purposeText: messageText(language, `consent-purpose-${row.purpose}-full`),
    dataClasses: [...row.dataClasses],
    items: [...row.items],
    whatText: whatText(language, true, row),
    whatParts: whatParts(language, true, row),
    validTo: row.validTo,
    state: row.state,
    easyText: consentText(language, true, row),
    fullText: consentText(language, false, row),
    askedBy: row.askedByName,
    askedAt: row.askedAt,
    needsCase: OFFICERS_OF[row.purpose] !== undefined,
    cases: row.cases.map((one) =>
      Object.assign(new LiaisonCase(), {
        id: one.id,
        officerName: one.officerName,
        openedBy: one.openedByName,
        validFrom: one.validFrom,
        validTo: one.validTo,
      }),
    ),
    history: row.answers.map((one) =>
      Object.assign(new ConsentEvent(), {
        id: one.id,
        answer: one.answer,
        how: one.how,
        helpedBy: one.helpedBy,
        witness: one.witness,
        shownText: one.shownText,
        textVersion: one.textVersion,
        easy: one.easy,
        saidBy: one.saidByName,
        saidAt: one.saidAt,
      }),
    ),
  });
