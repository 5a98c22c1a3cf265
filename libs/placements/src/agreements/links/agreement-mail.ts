import { type LinkMaker, makeMailLink, registerLinkMaker } from '@stegvis/identity';
import { registerMail } from '@stegvis/mail';

/** What the mail and its link are called. */
export const AGREEMENT_APPROVAL = 'agreement-approval';

const HOURS_VALID = 24 * 14;

/** None for an agreement that is not the employer's turn or no longer stands, as row-level security says: the mail then does not leave (reliability O4, security P3). */
const agreementLink: LinkMaker = async (transaction, mail) => {
  if (!mail.subjectId) return null;
  const rows = await transaction.query<unknown[]>(`select id from agreements where id = $1`, [
    mail.subjectId,
  ]);
  if (rows.length === 0) return null;
  return `/avtal/godkann/${await makeMailLink(transaction, AGREEMENT_APPROVAL, mail.subjectId, HOURS_VALID)}`;
};
registerLinkMaker(AGREEMENT_APPROVAL, agreementLink);

registerMail(AGREEMENT_APPROVAL, {
  sv: {
    subject: 'Ett avtal att läsa och godkänna',
    body: 'Hej!\n\nDet finns ett avtal om en plats hos er i Stegvis. Nu är det er tur att läsa och godkänna. Du behöver inte logga in:\n\n{link}\n\nLänken är bara till er. Skicka den inte vidare.',
  },
  en: {
    subject: 'An agreement to read and approve',
    body: 'Hello!\n\nThere is an agreement about a place at your workplace in Stegvis. It is your turn to read and approve it. You need not sign in:\n\n{link}\n\nThe link is for you alone. Do not pass it on.',
  },
});
