import { newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

export interface NewMail {
  /** Given where a repeated request must not make a second mail. */
  readonly id?: string;
  /** A kind that `registerMail` knows. */
  readonly template: string;
  /** One checked address. */
  readonly recipient: string;
  readonly language: 'sv' | 'en';
  /** What the mail is about, for the room that makes its link. */
  readonly subjectId?: string | null;
}

/**
 * Notes a mail in the transaction of its cause. The caller leaves the task that sends it. A second mail of the same id
 * is none.
 * @returns its id.
 */
export const writeMail = async (transaction: EntityManager, mail: NewMail): Promise<string> => {
  const id = mail.id ?? newId();
  await transaction.query(
    `insert into mails (id, template, recipient, language, subject_id) values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [id, mail.template, mail.recipient, mail.language, mail.subjectId ?? null],
  );
  return id;
};
