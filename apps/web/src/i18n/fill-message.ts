import { formatNumber } from './format-number';
import type { Message } from './message';

export type Language = 'sv' | 'en';
export type Parameters = Readonly<Record<string, string | number>>;

const plurals: Record<Language, Intl.PluralRules> = {
  sv: new Intl.PluralRules('sv-SE'),
  en: new Intl.PluralRules('en-GB'),
};

/** The form of a message for `n`: `zero` when there is one and n is 0, else the language's own rule. */
export function chooseForm(language: Language, message: Message, parameters: Parameters = {}): string {
  if (typeof message === 'string') return message;
  const n = Number(parameters['n'] ?? 0);
  if (n === 0 && message.zero !== undefined) return message.zero;
  return plurals[language].select(n) === 'one' ? message.one : message.other;
}

/** The finished text. Numbers are written as the language writes them. A missing parameter stays visible as `{name}`. */
export function fillMessage(language: Language, message: Message, parameters: Parameters = {}): string {
  return chooseForm(language, message, parameters).replace(/\{(\w+)\}/g, (mark, name: string) => {
    const value = parameters[name];
    if (value === undefined) return mark;
    return typeof value === 'number' ? formatNumber(language, value) : value;
  });
}
