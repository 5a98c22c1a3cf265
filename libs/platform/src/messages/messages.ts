export type Words = Readonly<Record<string, string>>;
export interface MessageCatalogue {
  readonly sv: Words;
  readonly en: Words;
}

const known: { sv: Record<string, string>; en: Record<string, string> } = { sv: {}, en: {} };

/** Adds the messages of a room. @throws Error when a code is taken or lacks one of the languages. */
export const registerMessages = (catalogue: MessageCatalogue): void => {
  for (const code of new Set([...Object.keys(catalogue.sv), ...Object.keys(catalogue.en)])) {
    const { sv, en } = { sv: catalogue.sv[code], en: catalogue.en[code] };
    if (!sv || !en) throw new Error(`The message ${code} lacks a language`);
    if (known.sv[code] !== undefined && known.sv[code] !== sv)
      throw new Error(`The message ${code} is registered twice`);
    known.sv[code] = sv;
    known.en[code] = en;
  }
};

/** The text of a code in a language with `{name}` replaced. @throws Error for an unknown code: it is a bug. */
export const messageText = (
  language: 'sv' | 'en',
  code: string,
  params: Readonly<Record<string, string | number>> = {},
): string => {
  const text = known[language][code];
  if (text === undefined) throw new Error(`There is no message ${code}`);
  return text.replace(/\{(\w+)\}/g, (_all, name: string) => String(params[name] ?? ''));
};

registerMessages({
  sv: {
    'check-fields': 'Kontrollera {count} uppgifter.',
    'not-found':
      'Sidan finns inte, eller så är du inte kopplad till personen. Fråga din chef om du behöver åtkomst.',
    forbidden: 'Det här får inte din roll göra. Fråga den som är administratör.',
    unauthenticated: 'Du är inte inloggad. Logga in och försök igen. Inget är borta.',
    unavailable: 'Det går inte just nu. Försök igen om en stund. Inget är borta.',
    internal: 'Något gick fel hos oss. Försök igen. Berätta koden för supporten om det händer igen.',
    'rate-limited': 'För många försök. Vänta {minutes} minuter och försök igen.',
    'try-again': 'Någon annan sparade samtidigt. Försök igen.',
    'in-flight': 'Det du skickade behandlas redan. Vänta lite och försök igen.',
    'changed-by-other':
      'Någon annan har ändrat sedan du öppnade sidan. Läs in den igen och gör om din ändring.',
    'key-used-for-other-input': 'Nyckeln har använts för något annat. Läs in sidan igen.',
    'id-malformed': 'Id:t är inte rätt skrivet.',
    'date-malformed': 'Skriv datumet som åååå-mm-dd.',
    'page-size': 'Välj mellan 1 och {max} rader.',
    'cursor-unknown': 'Platsen i listan känns inte igen. Börja från början.',
    'value-malformed': 'Värdet är inte av rätt slag.',
    'request-malformed': 'Frågan till servern är felskriven.',
    required: 'Fyll i det här.',
    'too-long': 'Skriv högst {max} tecken. Nu är det {length}.',
    'text-not-allowed': 'Texten har tecken som inte får vara med. Skriv den igen.',
    'number-out-of-range': 'Ange ett tal mellan {min} och {max}.',
    'level-out-of-range': 'Nivån ska vara 0, 1, 2 eller 3.',
    'code-unknown': 'Koden {code} finns inte i listan.',
    'code-twice': 'Koden {code} står två gånger.',
    'position-out-of-range': 'Platsen ska ligga i Sverige.',
    'too-many': 'Ange högst {max}.',
  },
  en: {
    'check-fields': 'Check {count} fields.',
    'not-found':
      'The page does not exist, or you are not assigned to the person. Ask your manager if you need access.',
    forbidden: 'Your role may not do this. Ask your administrator.',
    unauthenticated: 'You are not signed in. Sign in and try again. Nothing is lost.',
    unavailable: 'That cannot be done just now. Try again in a moment. Nothing is lost.',
    internal: 'Something went wrong on our side. Try again. Give the code to support if it happens again.',
    'rate-limited': 'Too many tries. Wait {minutes} minutes and try again.',
    'try-again': 'Somebody else saved at the same time. Try again.',
    'in-flight': 'What you sent is already being handled. Wait a little and try again.',
    'changed-by-other':
      'Somebody else has changed this since you opened the page. Load it again and repeat your change.',
    'key-used-for-other-input': 'The key has been used for something else. Load the page again.',
    'id-malformed': 'The id is not written correctly.',
    'date-malformed': 'Write the date as yyyy-mm-dd.',
    'page-size': 'Choose between 1 and {max} rows.',
    'cursor-unknown': 'The place in the list is not known. Start from the beginning.',
    'value-malformed': 'The value is not of the right kind.',
    'request-malformed': 'The request to the server is malformed.',
    required: 'Fill this in.',
    'too-long': 'Write at most {max} characters. There are {length} now.',
    'text-not-allowed': 'The text has characters that are not allowed. Write it again.',
    'number-out-of-range': 'Give a number between {min} and {max}.',
    'level-out-of-range': 'The level must be 0, 1, 2 or 3.',
    'code-unknown': 'The code {code} is not in the list.',
    'code-twice': 'The code {code} is there twice.',
    'position-out-of-range': 'The position must be in Sweden.',
    'too-many': 'Give at most {max}.',
  },
});
