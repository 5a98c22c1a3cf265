import { createTransport } from 'nodemailer';
import type { MailTransport } from './mail-transport';

export interface SmtpSettings {
  /** `smtp://host:port` (STARTTLS where offered) or `smtps://host:port`; user and password may stand in it. */
  readonly url: string;
  /** Password of the SMTP user, from a mounted file (security E5); null when the address has it or none is needed. */
  readonly password: string | null;
  /** Sender, `Name <address>` or an address. */
  readonly from: string;
}

/** Longest wait for a server that says nothing, ms; far below the lease of a task. */
const PATIENCE = 10_000;

/**
 * Hands mails to an SMTP server, one connection for each mail so that a server that went away is no state of ours.
 * Neither files nor addresses are ever read into a mail.
 */
export const smtpTransport = ({ url, password, from }: SmtpSettings): MailTransport => {
  const server = new URL(url);
  const user = decodeURIComponent(server.username);
  const secret = password ?? decodeURIComponent(server.password);
  const transporter = createTransport({
    host: server.hostname,
    port: Number(server.port) || (server.protocol === 'smtps:' ? 465 : 587),
    secure: server.protocol === 'smtps:',
    ...(user ? { auth: { user, pass: secret } } : {}),
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    deliver: async ({ id, to, subject, text }) => {
      await transporter.sendMail({
        from,
        // As an object the address is taken whole: a comma in it makes no second receiver.
        to: { name: '', address: to },
        subject,
        text,
        messageId: `<${id}@stegvis>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      });
    },
    close: () => transporter.close(),
  };
};
