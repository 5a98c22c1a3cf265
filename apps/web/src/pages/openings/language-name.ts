import type { Language } from '../../i18n/fill-message';

/** Languages that a workplace may ask for, by ISO 639-1; the ones most spoken in Sweden. Others can be written by the server's import. */
export const askedLanguages = [
  'sv',
  'en',
  'ar',
  'bs',
  'da',
  'de',
  'es',
  'fa',
  'fi',
  'fr',
  'hr',
  'ku',
  'pl',
  'ps',
  'ro',
  'ru',
  'so',
  'sq',
  'sr',
  'ti',
  'tr',
  'uk',
  'ur',
  'vi',
  'zh',
] as const;

/** The name of a language in the reader's own: "svenska", "Swedish". An unknown code is shown as it is. */
export function languageName(reader: Language, code: string): string {
  try {
    return new Intl.DisplayNames([reader], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
