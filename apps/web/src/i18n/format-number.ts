import type { Language } from './fill-message';

const formats = {
  sv: new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
};

/** 12500 → "12 500" (no-break space) in Swedish, "12,500" in English. At most two decimals. */
export function formatNumber(language: Language, value: number): string {
  return formats[language].format(value).replaceAll(' ', '\u00a0').replaceAll('\u202f', '\u00a0');
}
