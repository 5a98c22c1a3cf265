import { lockConsents, recordShown } from '@stegvis/access';
import { limitAttempts, noteAttempt, tokenHash } from '@stegvis/identity';
import { type Database, InputCheck, newId, NotFoundError, system } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { FACES, type Face } from '../../visits';
import { FOLLOW_UP_QUESTIONS, type FollowUpQuestion } from '../domain/questions';

/** All that the link of a mail shows of a follow-up: the place, the name she chose, and whether it is answered. */
export interface LinkedFollowUp {
  readonly title: string;
  readonly shownName: string;
  readonly lastDay: string;
  readonly told: boolean;
}

export type WorkplaceReply = Readonly<Partial<Record<FollowUpQuestion, Face | null>>> & {
  readonly token: string;
  readonly callMe?: boolean | null;
};

interface Found extends LinkedFollowUp {
  readonly placementId: string;
  readonly occasion: string;
  readonly domainId: string;
  readonly participantId: string;
}

/**
 * What the link shows, in the window of its follow-up and for as long as the placement goes on under her yes. Reading changes
 * nothing; it is written into the access log.
 * @returns null for an unknown, expired or replaced link, and for a follow-up that is not asked about any more: one answer for
 *   all (security A13). @throws RateLimitedError after too many unknown links from one address.
 */
export const readLinkedFollowUp = (
  database: Database,
  token: string,
  addressHash: Buffer,
): Promise<LinkedFollowUp | null> =>
  database.withActor(system('sign-in'), async (transaction) => {
    await limitAttempts(transaction, 'code', token, addressHash);
    const found = await find(transaction, token);
    if (found) return show(transaction, found, 'placements.read-follow-up-link');
    await noteAttempt(transaction, 'code', token, addressHash, false);
    return null;
  });

/**
 * The workplace answers by the link, once: of two at once, and of one that comes later, the first is kept. A face that is
 * left out is no answer.
 * @throws InputError; NotFoundError as `readLinkedFollowUp` gives null; RateLimitedError.
 */
export const replyToFollowUp = async (
  database: Database,
  input: WorkplaceReply,
  addressHash: Buffer,
): Promise<LinkedFollowUp> => {
  const check = new InputCheck();
  const said = FOLLOW_UP_QUESTIONS.flatMap((question) => {
    const face = input[question];
    return face ? [[question, check.code(question, face, new Set(FACES))] as const] : [];
  });
  const answers = input.callMe ? [...said, ['call', 'call_me'] as const] : said;
  if (answers.length === 0) check.fault('tasks', 'required');
  check.done();
  const { token } = input;
  const shown = await database.withActor(system('sign-in'), async (transaction) => {
    await limitAttempts(transaction, 'code', token, addressHash);
    const seen = await find(transaction, token);
    if (!seen) {
      await noteAttempt(transaction, 'code', token, addressHash, false);
      return null;
    }
    await lockConsents(transaction, seen.participantId);
    // Read again under the lock: a stop that came first has closed the link, and an answer that came first is kept.
    const row = await find(transaction, token);
    if (!row) return null;
    if (!row.told) {
      await transaction.query(
        `update mail_links set used_at = now(), answer = 'told' where token_hash = $1`,
        [tokenHash(token)],
      );
      for (const [question, answer] of answers)
        await transaction.query(
          `insert into follow_up_answers (id, domain_id, participant_id, placement_id, occasion, side, question, answer) values ($1, $2, $3, $4, $5, 'employer', $6, $7)`,
          [newId(), row.domainId, row.participantId, row.placementId, row.occasion, question, answer],
        );
    }
    return show(transaction, { ...row, told: true }, 'placements.reply-to-follow-up');
  });
  if (!shown) throw new NotFoundError();
  return shown;
};

const find = async (transaction: EntityManager, token: string): Promise<Found | null> => {
  const [row] = await transaction.query<Found[]>(
    `select placement_id as "placementId", occasion, domain_id as "domainId", participant_id as "participantId", title,
       shown_name as "shownName", last_day::text as "lastDay", told from stegvis.follow_up_of_link($1)`,
    [tokenHash(token)],
  );
  return row ?? null;
};

/** By whitelist: no id of hers leaves by a link, and no answer. That she was shown is written down in the same transaction (security L2). */
const show = async (transaction: EntityManager, row: Found, action: string): Promise<LinkedFollowUp> => {
  await recordShown(transaction, {
    action,
    subjects: [row.participantId],
    classes: ['C2', 'C8'],
    relation: 'consent',
  });
  const { title, shownName, lastDay, told } = row;
  return { title, shownName, lastDay, told };
};
