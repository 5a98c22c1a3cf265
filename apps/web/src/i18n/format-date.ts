import type { Language } from './fill-message';

const locale: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };
const zone = 'Europe/Stockholm';

/** A calendar date (2026-11-24) is read as that day everywhere; an instant is shown as the day it was in Sweden. */
function read(value: string | Date): { at: Date; timeZone: string } {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
    return { at: new Date(`${value}T12:00:00Z`), timeZone: 'UTC' };
  return { at: new Date(value), timeZone: zone };
}

function parts(language: Language, value: string | Date, options: Intl.DateTimeFormatOptions): string {
  const { at, timeZone } = read(value);
  if (Number.isNaN(at.getTime())) return '';
  return new Intl.DateTimeFormat(locale[language], { timeZone, ...options })
    .format(at)
    .replaceAll('.', '')
    .replaceAll(' ', '\u00a0');
}

/** "3 nov", and "3 nov 2024" when it is not this year. */
export function formatShortDate(language: Language, value: string | Date, today: Date = new Date()): string {
  const sameYear = parts('sv', value, { year: 'numeric' }) === parts('sv', today, { year: 'numeric' });
  return parts(language, value, { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) });
}

/** "tisdag 24 november 2026". */
export function formatLongDate(language: Language, value: string | Date): string {
  return parts(language, value, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
    .replaceAll('\u00a0', ' ')
    .replaceAll(',', '');
}

/** "tis 24 nov". */
export function formatDayDate(language: Language, value: string | Date): string {
  return parts(language, value, { weekday: 'short', day: 'numeric', month: 'short' }).replaceAll(',', '');
}

/** The clock of an instant as Swedes write it, "14.02"; "14:02" in English. */
export function formatClock(language: Language, value: string | Date): string {
  const { at } = read(value);
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
  return language === 'sv' ? text.replace(':', '.') : text;
}
