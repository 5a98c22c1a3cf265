import { limitAttempts, noteAttempt, tokenHash } from '@stegvis/identity';
import { type Database, NotFoundError, system } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { OPENING_CURRENT } from './question-mail';

export const CURRENT_ANSWERS = ['yes', 'pause', 'no'] as const;
export type CurrentAnswer = (typeof CURRENT_ANSWERS)[number];

/** All that a link shows: the title, and what was answered. */
export interface OpeningQuestionRow {
  readonly title: string;
  readonly answer: CurrentAnswer | null;
}

/**
 * What a link asks. Reading changes nothing, so a mail scanner that opens the page answers nothing.
 * @returns null for an unknown, expired or replaced link, and for an opening that is not published: one answer for all.
 * @throws RateLimitedError after too many unknown links from one address.
 */
export const readQuestion = (
  database: Database,
  token: string,
  addressHash: Buffer,
): Promise<OpeningQuestionRow | null> =>
  database.withActor(system('sign-in'), async (transaction) => {
    await limitAttempts(transaction, 'code', token, addressHash);
    const question = await find(transaction, token);
    if (!question) await noteAttempt(transaction, 'code', token, addressHash, false);
    return question && { title: question.title, answer: question.answer };
  });

/**
 * Answers by a link, once: of two at once, and of one that comes later, the first is kept and shown.
 * @throws NotFoundError as `readQuestion` gives null; RateLimitedError.
 */
export const answerQuestion = async (
  database: Database,
  token: string,
  answer: CurrentAnswer,
  addressHash: Buffer,
): Promise<OpeningQuestionRow> => {
  const answered = await database.withActor(system('sign-in'), async (transaction) => {
    await limitAttempts(transaction, 'code', token, addressHash);
    const question = await find(transaction, token);
    if (!question) {
      await noteAttempt(transaction, 'code', token, addressHash, false);
      return null;
    }
    const [, used] = await transaction.query<[unknown[], number]>(
      `update mail_links set used_at = now(), answer = $2 where token_hash = $1 and used_at is null`,
      [tokenHash(token), answer],
    );
    if (used === 1)
      await transaction.query(
        `update openings set current_answer = $2, current_answered_at = now() where id = $1 and status = 'published'`,
        [question.id, answer],
      );
    return find(transaction, token);
  });
  if (!answered) throw new NotFoundError();
  return { title: answered.title, answer: answered.answer };
};

/** A link that was answered shows its answer until it expires; another that is open closes when a newer one is made. */
const find = async (
  transaction: EntityManager,
  token: string,
): Promise<(OpeningQuestionRow & { readonly id: string }) | null> => {
  const [row] = await transaction.query<(OpeningQuestionRow & { id: string })[]>(
    `select o.id, o.title, l.answer from mail_links l join openings o on o.id = l.subject_id
     where l.token_hash = $1 and l.purpose = $2 and l.expires_at > now() and (l.answer is not null or (o.status = 'published'
       and not exists (select 1 from mail_links n where n.purpose = l.purpose and n.subject_id = l.subject_id and n.created_at > l.created_at)))`,
    [tokenHash(token), OPENING_CURRENT],
  );
  return row ?? null;
};
