import { type Database, system } from '@stegvis/platform';
import type { MailTransport } from './mail-transport';

/** Demo mode without an SMTP server: mails are shown on the page *Utkorg* instead of leaving. */
export const demoOutbox = (database: Database): MailTransport => ({
  deliver: ({ id, to, subject, text }) =>
    database.withActor(system('mail'), async (transaction) => {
      await transaction.query(
        `insert into demo_outbox (id, recipient, subject, body) values ($1, $2, $3, $4)
         on conflict (id) do update set body = excluded.body, sent_at = now()`,
        [id, to, subject, text],
      );
    }),
  close: () => undefined,
});
