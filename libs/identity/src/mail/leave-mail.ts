import { leaveTask } from '@stegvis/jobs';
import { type NewMail, writeMail } from '@stegvis/mail';
import type { EntityManager } from 'typeorm';

/** Leaves a mail and the task that sends it in the transaction of its cause: both exist or neither (reliability W1). */
export const leaveMail = async (transaction: EntityManager, mail: NewMail): Promise<void> => {
  const id = await writeMail(transaction, mail);
  await leaveTask(transaction, {
    kind: 'mail-due',
    subjectType: 'mail',
    subjectId: id,
    subjectVersion: 1,
    dedupeKey: `mail-due:${id}`,
  });
};
