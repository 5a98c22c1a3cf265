import { lockConsents, recordShown } from '@stegvis/access';
import { limitAttempts, noteAttempt, tokenHash } from '@stegvis/identity';
import { type Database, NotFoundError, system } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { AgreementContent } from '../domain/agreement-content';
import type { AgreementState } from '../domain/agreement-life-cycle';
import type { AgreementParty } from '../domain/agreement-templates';
import { takeAnswer } from '../operations/take-answer';
import { findAgreement } from '../storage/agreement-row';

/** All that the link of a mail shows: the place, whom it is with, and the text. */
export interface LinkedAgreement {
  readonly title: string;
  readonly shownName: string;
  readonly content: AgreementContent;
  readonly contentVersion: number;
  readonly approved: boolean;
}

interface Found {
  readonly id: string;
  readonly participantId: string;
  readonly state: AgreementState;
  readonly waitsFor: AgreementParty | null;
  readonly contentVersion: number;
  readonly title: string;
  readonly shownName: string;
  readonly content: AgreementContent;
}

/**
 * What a link shows, while her yes to the employer holds and it is or has been the employer's turn. Reading changes nothing,
 * so a mail scanner that opens the page approves nothing; it is written into the access log.
 * @returns null for an unknown, expired or replaced link, and for an agreement that is not the employer's any more: one
 *   answer for all (security A13). @throws RateLimitedError after too many unknown links from one address.
 */
export const readLinkedAgreement = (
  database: Database,
  token: string,
  addressHash: Buffer,
): Promise<LinkedAgreement | null> =>
  database.withActor(system('sign-in'), async (transaction) => {
    await limitAttempts(transaction, 'code', token, addressHash);
    const found = await find(transaction, token);
    if (found) return show(transaction, found, 'placements.read-agreement-link');
    await noteAttempt(transaction, 'code', token, addressHash, false);
    return null;
  });

/**
 * The employer approves by the link, once: of two at once, and of one that comes later, the first is kept and shown.
 * @throws NotFoundError as `readLinkedAgreement` gives null; RateLimitedError; ConflictError `agreement-outdated`.
 */
export const approveByLink = async (
  database: Database,
  input: { readonly token: string; readonly expectedVersion: number; readonly yes: boolean },
  addressHash: Buffer,
): Promise<LinkedAgreement> => {
  const { token, expectedVersion, yes } = input;
  const shown = await database.withActor(system('sign-in'), async (transaction) => {
    await limitAttempts(transaction, 'code', token, addressHash);
    const seen = await find(transaction, token);
    if (!seen) {
      await noteAttempt(transaction, 'code', token, addressHash, false);
      return null;
    }
    await lockConsents(transaction, seen.participantId);
    // Read again under the lock: a stop that came first has closed the link.
    const found = await find(transaction, token);
    if (found?.waitsFor === 'employer') {
      await transaction.query(`update mail_links set used_at = now(), answer = $2 where token_hash = $1`, [
        tokenHash(token),
        yes ? 'approve' : 'not_now',
      ]);
      const row = await findAgreement(transaction, { id: found.id });
      if (!row) throw new NotFoundError();
      await takeAnswer(transaction, null, row, {
        party: 'employer',
        yes,
        expectedVersion,
        note: { how: 'link' },
        consentHolds: true,
      });
    }
    const answered = found && (await find(transaction, token));
    return answered && show(transaction, answered, 'placements.approve-by-link');
  });
  if (!shown) throw new NotFoundError();
  return shown;
};

const find = async (transaction: EntityManager, token: string): Promise<Found | null> => {
  const [row] = await transaction.query<Found[]>(
    `select agreement_id as id, participant_id as "participantId", state, waits_for as "waitsFor", content_version as "contentVersion", title, shown_name as "shownName", content
     from stegvis.agreement_of_link($1)`,
    [tokenHash(token)],
  );
  return row ?? null;
};

/** By whitelist: no id of hers leaves by a link. That she was shown is written down in the same transaction (security L2). */
const show = async (transaction: EntityManager, row: Found, action: string): Promise<LinkedAgreement> => {
  await recordShown(transaction, {
    action,
    subjects: [row.participantId],
    classes: ['C2'],
    relation: 'consent',
  });
  const { title, shownName, content, contentVersion, waitsFor } = row;
  return { title, shownName, content, contentVersion, approved: waitsFor !== 'employer' };
};
