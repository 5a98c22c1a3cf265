import { type LinkMaker, makeMailLink, registerLinkMaker } from '@stegvis/identity';
import { registerMail } from '@stegvis/mail';

/** What the mail and its link are called. */
export const OPENING_CURRENT = 'opening-current';

const HOURS_VALID = 21 * 24;

/** None for an opening that is no longer published: the mail then does not leave. */
const questionLink: LinkMaker = async (transaction, mail) => {
  if (!mail.subjectId) return null;
  const rows = await transaction.query<unknown[]>(
    `select 1 from openings where id = $1 and status = 'published'`,
    [mail.subjectId],
  );
  if (rows.length === 0) return null;
  return `/fraga/${await makeMailLink(transaction, OPENING_CURRENT, mail.subjectId, HOURS_VALID)}`;
};
registerLinkMaker(OPENING_CURRENT, questionLink);

registerMail(OPENING_CURRENT, {
  sv: {
    subject: 'Finns er plats kvar?',
    body: 'Hej!\n\nNi har en plats i Stegvis. Finns den kvar? Öppna länken och svara med ett tryck. Du behöver inte logga in:\n\n{link}\n\nLänken fungerar i tre veckor.',
  },
  en: {
    subject: 'Is your opening still there?',
    body: 'Hello!\n\nYou have an opening in Stegvis. Is it still there? Open the link and answer with one press. You need not sign in:\n\n{link}\n\nThe link works for three weeks.',
  },
});
