import type { EntityManager } from 'typeorm';

export interface MailRow {
  readonly id: string;
  readonly template: string;
  readonly recipient: string;
  readonly language: 'sv' | 'en';
  readonly subjectId: string | null;
}

/** A mail that has not left, locked; null when it has, or is gone. Run as `system('mail')`. */
export const readMail = async (transaction: EntityManager, id: string): Promise<MailRow | null> => {
  const [row] = await transaction.query<MailRow[]>(
    `select id, template, recipient, language, subject_id as "subjectId" from mails where id = $1 and sent_at is null for update`,
    [id],
  );
  return row ?? null;
};

/** The mail has left. */
export const markSent = async (transaction: EntityManager, id: string): Promise<void> => {
  await transaction.query(`update mails set sent_at = now() where id = $1 and sent_at is null`, [id]);
};

/** The mail shall not leave: nothing of it is kept. */
export const dropMail = async (transaction: EntityManager, id: string): Promise<void> => {
  await transaction.query(`delete from mails where id = $1`, [id]);
};
