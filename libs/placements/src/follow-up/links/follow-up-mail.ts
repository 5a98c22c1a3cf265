import { type LinkMaker, makeMailLink, registerLinkMaker } from '@stegvis/identity';
import { registerMail } from '@stegvis/mail';

/** What the mail and its link are called. */
export const FOLLOW_UP_ANSWER = 'follow-up-answer';

/** The mail to who has not answered; it carries a link of the same kind, and the one before it opens nothing more. */
export const FOLLOW_UP_REMINDER = 'follow-up-reminder';

/** Until the window closes; none where it is answered, over, or no longer rests on a yes: the mail then does not leave (reliability O4). */
const followUpLink: LinkMaker = async (transaction, mail) => {
  if (!mail.subjectId) return null;
  const [ask] = await transaction.query<{ hours: number }[]>(
    `select (extract(epoch from (to_day::timestamp at time zone 'Europe/Stockholm') - now()) / 3600)::float8 as hours from follow_up_asks where id = $1`,
    [mail.subjectId],
  );
  if (!ask) return null;
  return `/uppfoljning/svara/${await makeMailLink(transaction, FOLLOW_UP_ANSWER, mail.subjectId, ask.hours)}`;
};
registerLinkMaker(FOLLOW_UP_ANSWER, followUpLink);
registerLinkMaker(FOLLOW_UP_REMINDER, followUpLink);

registerMail(FOLLOW_UP_ANSWER, {
  sv: {
    subject: 'Hur går det? Tre frågor, tjugo sekunder',
    body: 'Hej!\n\nNågon har börjat hos er genom Stegvis. Hur går det? Öppna länken och svara på tre frågor med varsitt tryck. Du behöver inte logga in:\n\n{link}\n\nLänken är bara till er. Skicka den inte vidare.',
  },
  en: {
    subject: 'How is it going? Three questions, twenty seconds',
    body: 'Hello!\n\nSomebody has started with you through Stegvis. How is it going? Open the link and answer three questions with a press each. You need not sign in:\n\n{link}\n\nThe link is for you alone. Do not pass it on.',
  },
});

registerMail(FOLLOW_UP_REMINDER, {
  sv: {
    subject: 'Påminnelse: hur går det?',
    body: 'Hej!\n\nVi undrar hur det går på er plats i Stegvis. Öppna länken och svara på tre frågor med varsitt tryck. Du behöver inte logga in:\n\n{link}\n\nDen här länken ersätter den i det förra brevet. Den är bara till er. Skicka den inte vidare.',
  },
  en: {
    subject: 'Reminder: how is it going?',
    body: 'Hello!\n\nWe wonder how it goes at your place in Stegvis. Open the link and answer three questions with a press each. You need not sign in:\n\n{link}\n\nThis link replaces the one in the mail before. It is for you alone. Do not pass it on.',
  },
});
