import { type HeldTask, type JobHandler, settleTask } from '@stegvis/jobs';
import {
  dropMail,
  type MailLinks,
  type MailTransport,
  markSent,
  type OutgoingMail,
  readMail,
  writeMailText,
} from '@stegvis/mail';
import { type Database, system } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { LINK_MAKERS } from '../mail/mail-links';

/**
 * Sends one mail: words and link are made in one transaction, the mail leaves outside any, and that it left is noted in
 * another. A process that dies in between sends it again, with the same message id and a link of its own.
 * @param transport null where mail cannot leave: the mail is then dropped, since nobody would ever read it.
 */
export const mailHandler = (
  database: Database,
  transport: MailTransport | null,
  publicUrl: string,
): JobHandler<'mail-due'> => ({
  kind: 'mail-due',
  handle: async (task) => {
    const mail = await database.withActor(system('mail'), (t) =>
      prepare(t, task, transport !== null, publicUrl),
    );
    if (!mail || !transport) return;
    await transport.deliver(mail);
    await database.withActor(system('mail'), async (transaction) => {
      await markSent(transaction, mail.id);
      await settleTask(transaction, task, 'done');
    });
  },
});

const prepare = async (
  transaction: EntityManager,
  task: HeldTask<'mail-due'>,
  leaves: boolean,
  publicUrl: string,
): Promise<OutgoingMail | null> => {
  const mail = await readMail(transaction, task.payload.subjectId);
  const maker = mail ? LINK_MAKERS.get(mail.template) : undefined;
  const paths = mail && leaves && maker ? await maker(transaction, mail) : null;
  if (!mail || !leaves || (maker && paths === null)) {
    if (mail) await dropMail(transaction, mail.id);
    await settleTask(transaction, task, 'obsolete');
    return null;
  }
  return {
    id: mail.id,
    to: mail.recipient,
    ...writeMailText(mail.template, mail.language, linksOf(publicUrl, paths)),
  };
};

const linksOf = (publicUrl: string, paths: MailLinks): MailLinks =>
  paths === null
    ? null
    : typeof paths === 'string'
      ? `${publicUrl}${paths}`
      : [`${publicUrl}${paths[0]}`, `${publicUrl}${paths[1]}`];
