import { type LinkMaker, makeMailLink, registerLinkMaker } from '@stegvis/identity';
import { registerMail } from '@stegvis/mail';

/** What the mail and its link are called. */
export const PROPOSAL_ANSWER = 'proposal-answer';

/** The mail to who has not answered; it carries a link of the same kind, and the one before it opens nothing more. */
export const PROPOSAL_REMINDER = 'proposal-reminder';

const HOURS_VALID = 60 * 24;

/** None for a proposal that is not presented, is over or no longer stands, as row-level security says: the mail then does not leave (reliability O4, security P3). */
export const proposalLink: LinkMaker = async (transaction, mail) => {
  if (!mail.subjectId) return null;
  const rows = await transaction.query<unknown[]>(`select id from proposals where id = $1`, [mail.subjectId]);
  if (rows.length === 0) return null;
  return `/forslag/svara/${await makeMailLink(transaction, PROPOSAL_ANSWER, mail.subjectId, HOURS_VALID)}`;
};
registerLinkMaker(PROPOSAL_ANSWER, proposalLink);
registerLinkMaker(PROPOSAL_REMINDER, proposalLink);

registerMail(PROPOSAL_ANSWER, {
  sv: {
    subject: 'Ett förslag till er plats',
    body: 'Hej!\n\nNi har en plats i Stegvis. Kommunen har ett förslag till er. Öppna länken, läs och svara med ett tryck. Du behöver inte logga in:\n\n{link}\n\nLänken är bara till er. Skicka den inte vidare.',
  },
  en: {
    subject: 'A proposal for your opening',
    body: 'Hello!\n\nYou have an opening in Stegvis. The municipality has a proposal for you. Open the link, read, and answer with one press. You need not sign in:\n\n{link}\n\nThe link is for you alone. Do not pass it on.',
  },
});

registerMail(PROPOSAL_REMINDER, {
  sv: {
    subject: 'Påminnelse: ett förslag till er plats väntar på svar',
    body: 'Hej!\n\nKommunen har ett förslag till er plats i Stegvis, och tiden att svara är snart slut. Öppna länken, läs och svara med ett tryck. Du behöver inte logga in:\n\n{link}\n\nDen här länken ersätter den i det förra brevet. Den är bara till er. Skicka den inte vidare.',
  },
  en: {
    subject: 'Reminder: a proposal for your opening waits for an answer',
    body: 'Hello!\n\nThe municipality has a proposal for your opening in Stegvis, and the time to answer is soon over. Open the link, read, and answer with one press. You need not sign in:\n\n{link}\n\nThis link replaces the one in the mail before. It is for you alone. Do not pass it on.',
  },
});
