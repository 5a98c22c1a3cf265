import type { Configuration, Database } from '@stegvis/platform';
import { demoOutbox } from './demo-outbox';
import type { MailTransport } from './mail-transport';
import { smtpTransport } from './smtp-transport';

/** SMTP where a server is set, the outbox page in demo mode, and null where mail cannot leave at all. */
export const chooseTransport = (
  { demo, smtp }: Pick<Configuration, 'demo' | 'smtp'>,
  database: Database,
): MailTransport | null => {
  if (smtp) return smtpTransport(smtp);
  return demo ? demoOutbox(database) : null;
};
