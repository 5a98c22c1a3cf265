import { type Language, messageText } from '@stegvis/platform';
import { consentText, whatText } from '../domain/consent-text';
import type { ConsentRow } from '../operations/read-consents';
import { Consent, ConsentEvent } from './consent.types';

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
    validTo: row.validTo,
    state: row.state,
    easyText: consentText(language, true, row),
    fullText: consentText(language, false, row),
    askedBy: row.askedByName,
    askedAt: row.askedAt,
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
