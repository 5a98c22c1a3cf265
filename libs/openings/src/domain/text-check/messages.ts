import type { FindingCode } from './text-finding';

export type TextCheckLocale = 'sv' | 'en';

type Message = (value: string) => string;

const messages: Readonly<Record<FindingCode, Readonly<Record<TextCheckLocale, Message>>>> = {
  diagnosis_word: {
    sv: (word) => `”${word}” är en diagnos. Beskriv vad uppgiften kräver, inte vem personen är.`,
    en: (word) => `“${word}” is a diagnosis. Describe what the task needs, not who the person is.`,
  },
  personal_number: {
    sv: () => 'Det här ser ut som ett personnummer eller samordningsnummer. Ta bort det.',
    en: () => 'This looks like a personal or coordination number. Remove it.',
  },
  discriminating_word: {
    sv: (word) => `”${word}” kan stänga ute någon utan skäl. Skriv vad uppgiften kräver.`,
    en: (word) => `“${word}” may shut somebody out without reason. Write what the task needs.`,
  },
  hard_description: {
    sv: (value) =>
      `Texten är svår att läsa (LIX ${value}, helst högst 45). Börja med den här meningen: dela den eller välj kortare ord.`,
    en: (value) =>
      `The text is hard to read (LIX ${value}, preferably at most 45). Start with this sentence: divide it or choose shorter words.`,
  },
  hard_easy_text: {
    sv: (value) =>
      `Den lättlästa texten är för svår (LIX ${value}, högst 30). Börja med den här meningen: dela den eller välj kortare ord.`,
    en: (value) =>
      `The easy-to-read text is too hard (LIX ${value}, at most 30). Start with this sentence: divide it or choose shorter words.`,
  },
  long_sentence: {
    sv: (value) => `Meningen har ${value} ord. Skriv högst 12 ord i varje mening.`,
    en: (value) => `The sentence has ${value} words. Write at most 12 words in each sentence.`,
  },
};

/** The sentence shown beside a finding; `value` is the word found, or the number that is too high. */
export function messageFor(code: FindingCode, locale: TextCheckLocale, value: string): string {
  return messages[code][locale](value);
}
