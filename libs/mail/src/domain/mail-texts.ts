type Language = 'sv' | 'en';

/** Words of one kind of mail. A subject takes no value at all, so that no name, number or place can stand in it (security P6). */
export interface MailWords {
  readonly subject: string;
  /** `{link}` is the only value that a body may have. */
  readonly body: string;
  /** Instead of `body` where there are two links: `{link}` and `{otherLink}`. */
  readonly bodyOfTwo?: string;
}

/** Addresses of ours that a mail carries: none, one or two. */
export type MailLinks = string | readonly [string, string] | null;

const known = new Map<string, Readonly<Record<Language, MailWords>>>();

/** Adds the words of a kind of mail. @throws Error when a subject takes a value or a body another one than the link. */
export const registerMail = (template: string, words: Readonly<Record<Language, MailWords>>): void => {
  for (const { subject, body, bodyOfTwo = '' } of Object.values(words)) {
    if (/[{}\r\n]/.test(subject))
      throw new Error(`The subject of ${template} must be fixed words on one line`);
    if (/[{}]/.test(body.replaceAll('{link}', '') + bodyOfTwo.replace(/\{link\}|\{otherLink\}/g, '')))
      throw new Error(`The body of ${template} may hold no value but the link`);
  }
  known.set(template, words);
};

/** Names of every kind of mail, for the list of what Stegvis sends. */
export const mailTemplates = (): readonly string[] => [...known.keys()].sort();

/**
 * Subject and text of a mail.
 * @param links addresses of ours; null where the mail has none.
 * @throws Error for an unknown kind, or a link too much or too few: it is a bug.
 */
export const writeMailText = (
  template: string,
  language: Language,
  links: MailLinks,
): { subject: string; text: string } => {
  const words = known.get(template)?.[language];
  if (!words) throw new Error(`There is no mail ${template}`);
  const [link, otherLink] = typeof links === 'string' ? [links] : (links ?? []);
  const body = otherLink === undefined ? words.body : (words.bodyOfTwo ?? '');
  if (body.includes('{link}') !== (link !== undefined))
    throw new Error(`The link of ${template} is missing or too much`);
  const text = body.replaceAll('{otherLink}', () => otherLink ?? '').replaceAll('{link}', () => link ?? '');
  return { subject: words.subject, text: `${text}\n\n${SIGNATURE[language]}\n` };
};

const SIGNATURE: Readonly<Record<Language, string>> = {
  sv: '--\nStegvis\nDet går inte att svara på det här mejlet.',
  en: '--\nStegvis\nThis e-mail cannot be answered.',
};
