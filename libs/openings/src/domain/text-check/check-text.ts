import {
  findDiagnosisWords,
  findPersonalNumbers,
  type FoundPlace,
  lix,
  placesOf,
  searchable,
  withoutInner,
} from '@stegvis/catalogue';
import { messageFor, type TextCheckLocale } from './messages';
import { descriptionLixLimit, easyTextLixLimit, hardestSentence, longSentences } from './reading-level';
import type { FindingCode, FindingKind, TextField, TextFinding } from './text-finding';
import { discriminatingPatterns } from './words/discriminating-words';

export interface TextsToCheck {
  title?: string | null;
  description?: string | null;
  easyText?: string | null;
  tasks?: readonly string[] | null;
}

export interface TextCheck {
  /** By field (title, description, easy text, tasks), then by place. */
  findings: TextFinding[];
  /** Rounded; `null` without words. */
  descriptionLix: number | null;
  easyTextLix: number | null;
}

const kinds: Readonly<Record<FindingCode, FindingKind>> = {
  diagnosis_word: 'diagnosis',
  personal_number: 'personal-number',
  discriminating_word: 'discriminating',
  hard_description: 'hard-text',
  hard_easy_text: 'hard-text',
  long_sentence: 'long-sentence',
};

function excerptOf(code: FindingCode, text: string, { start, end }: FoundPlace): string {
  const found = text.slice(start, end);
  if (code !== 'personal_number') return found;
  let figures = 0;
  return [...found]
    .reverse()
    .map((sign) => (/\d/.test(sign) && (figures += 1) <= 4 ? '•' : sign))
    .reverse()
    .join('');
}

/** Words and numbers that no field may hold. */
function unwanted(text: string): (FoundPlace & { code: FindingCode })[] {
  const as = (code: FindingCode, places: FoundPlace[]) => places.map((place) => ({ ...place, code }));
  const ready = searchable(text);
  return [
    ...as('diagnosis_word', findDiagnosisWords(text)),
    ...as('discriminating_word', withoutInner(discriminatingPatterns.flatMap((one) => placesOf(one, ready)))),
    ...as('personal_number', findPersonalNumbers(text)),
  ];
}

function hard(
  text: string,
  limit: number,
  code: FindingCode,
): (FoundPlace & { code: FindingCode; value: string })[] {
  const level = lix(text);
  const place = hardestSentence(text);
  if (level === null || place === null || level <= limit) return [];
  // Rounded up, so that a text just above the limit is not said to be at it.
  return [{ start: place.start, end: place.end, code, value: String(Math.ceil(level)) }];
}

function checkField(field: TextField, text: string, locale: TextCheckLocale): TextFinding[] {
  const places: (FoundPlace & { code: FindingCode; value?: string })[] = unwanted(text);
  if (field === 'description') places.push(...hard(text, descriptionLixLimit, 'hard_description'));
  if (field === 'easyText') {
    places.push(...hard(text, easyTextLixLimit, 'hard_easy_text'));
    for (const { start, end, words } of longSentences(text)) {
      places.push({ start, end, code: 'long_sentence', value: String(words) });
    }
  }
  return places
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1))
    .map(({ start, end, code, value }) => {
      const excerpt = excerptOf(code, text, { start, end });
      const message = messageFor(code, locale, value ?? excerpt);
      return { field, start, end, kind: kinds[code], severity: 'warning', code, excerpt, message };
    });
}

const rounded = (value: number | null) => (value === null ? null : Math.round(value));

/**
 * Looks through what an employer wrote for diagnosis words, personal numbers, discriminating words and hard text, and
 * says where. Rules only, no outside service, so nothing that was written leaves the process. Warnings never stop a save.
 */
export function checkText(texts: TextsToCheck, locale: TextCheckLocale): TextCheck {
  const fields: [TextField, string | null | undefined][] = [
    ['title', texts.title],
    ['description', texts.description],
    ['easyText', texts.easyText],
    ...(texts.tasks ?? []).map((task, index): [TextField, string] => [`tasks.${index}`, task]),
  ];
  return {
    findings: fields.flatMap(([field, text]) => (text ? checkField(field, text, locale) : [])),
    descriptionLix: rounded(lix(texts.description ?? '')),
    easyTextLix: rounded(lix(texts.easyText ?? '')),
  };
}
