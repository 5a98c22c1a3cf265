import type { MailLinks, MailRow } from '@stegvis/mail';
import type { EntityManager } from 'typeorm';
import { newToken, tokenHash } from '../domain/tokens';

/** Makes the paths that a mail carries; null when what it was for no longer holds, so that the mail shall not leave. */
export type LinkMaker = (transaction: EntityManager, mail: MailRow) => Promise<MailLinks>;

const HOUR = 3_600_000;

/** A link of one purpose, made when its mail leaves so that its secret is nowhere but in the mail. */
export const makeMailLink = async (
  transaction: EntityManager,
  purpose: string,
  subjectId: string,
  hoursValid: number,
): Promise<string> => {
  const token = newToken();
  await transaction.query(
    `insert into mail_links (token_hash, purpose, subject_id, expires_at) values ($1, $2, $3, $4)`,
    [tokenHash(token), purpose, subjectId, new Date(Date.now() + hoursValid * HOUR)],
  );
  return token;
};

const INVITATION_DAYS = 7;

/** An invitation of its own beside the one that the administrator was shown; the first one used ends both. */
const invitationLink: LinkMaker = async (transaction, mail) => {
  const [account] = await transaction.query<{ id: string }[]>(
    `select id from accounts where id = $1 and email = $2 and status = 'invited'`,
    [mail.subjectId, mail.recipient],
  );
  if (!account) return null;
  const token = newToken();
  await transaction.query(
    `insert into invitations (token_hash, account_id, expires_at) values ($1, $2, $3)`,
    [tokenHash(token), account.id, new Date(Date.now() + INVITATION_DAYS * 24 * HOUR)],
  );
  return `/inbjudan/${token}`;
};

/**
 * Whether the address is known is looked up here, long after the answer was given: the answer cannot tell (security E2). One
 * address may be in both lists of accounts: each has a link that changes it alone, the one at work first, and all that is
 * said of the other is that there is one.
 */
const resetLinks: LinkMaker = async (transaction, mail) => {
  const accounts = await transaction.query<{ id: string }[]>(
    `select id from accounts where email = $1 and status = 'active' order by private`,
    [mail.recipient],
  );
  const paths: string[] = [];
  for (const { id } of accounts)
    paths.push(`/nytt-losenord/${await makeMailLink(transaction, 'reset-password', id, 1)}`);
  const [path, otherPath] = paths;
  return path === undefined ? null : otherPath === undefined ? path : [path, otherPath];
};

/** Shows that whoever is signed in reads her own mail; the address may have changed since. */
const confirmLink: LinkMaker = async (transaction, mail) => {
  const [account] = await transaction.query<{ id: string }[]>(
    `select id from accounts where id = $1 and email = $2 and status = 'active'`,
    [mail.subjectId, mail.recipient],
  );
  if (!account) return null;
  return `/mina-uppgifter/hamta/${await makeMailLink(transaction, 'confirm-own-data', account.id, 1)}`;
};

/** How each kind of mail with a link gets it. */
export const LINK_MAKERS = new Map<string, LinkMaker>([
  ['invitation', invitationLink],
  ['reset-password', resetLinks],
  ['confirm-own-data', confirmLink],
]);

/** Adds how a kind of mail of another room gets its link. */
export const registerLinkMaker = (template: string, maker: LinkMaker): void => {
  LINK_MAKERS.set(template, maker);
};
