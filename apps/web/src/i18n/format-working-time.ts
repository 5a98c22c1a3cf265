import { formatNumber } from './format-number';
import type { Language } from './fill-message';

const NBSP = '\u00a0';
export const weekdayCodes = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type WeekdayCode = (typeof weekdayCodes)[number];

const short: Record<Language, readonly string[]> = {
  sv: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};
const long: Record<Language, readonly string[]> = {
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** A time of day "10:00" → "kl. 10"; "10:30" → "kl. 10.30"; in English "10:00". */
export function formatTimeOfDay(language: Language, time: string): string {
  const [hour = '0', minute = '00'] = time.split(':');
  if (language === 'en') return `${hour.padStart(2, '0')}:${minute}`;
  return `kl.${NBSP}${Number(hour)}${minute === '00' ? '' : `.${minute}`}`;
}

/** "kl. 9 till 12", "09:00 to 12:00". */
export function formatTimeSpan(language: Language, start: string, end: string): string {
  const to = formatTimeOfDay(language, end);
  return language === 'sv'
    ? `${formatTimeOfDay('sv', start)}${NBSP}till${NBSP}${to.replace(`kl.${NBSP}`, '')}`
    : `${formatTimeOfDay('en', start)} to ${to}`;
}

/** Quarters of an hour → "9 tim", "7,5 tim", "9 h". */
export function formatQuarters(language: Language, quarters: number): string {
  return `${formatNumber(language, quarters / 4)}${NBSP}${language === 'sv' ? 'tim' : 'h'}`;
}

/** A span of quarters a week → "8–12 tim/vecka", one number when they are the same. */
export function formatWeeklyHours(language: Language, least: number, most: number): string {
  const week = language === 'sv' ? 'tim/vecka' : 'h/week';
  const from = formatNumber(language, least / 4);
  return least === most
    ? `${from}${NBSP}${week}`
    : `${from}–${formatNumber(language, most / 4)}${NBSP}${week}`;
}

/** Weekday codes → "mån ons fre"; three or more in a row → "mån–tors". Unknown codes are left out. */
export function formatWeekdays(
  language: Language,
  codes: readonly string[],
  style: 'short' | 'long' = 'short',
): string {
  const names = style === 'short' ? short[language] : long[language];
  const chosen = weekdayCodes.flatMap((code, place) => (codes.includes(code) ? [place] : []));
  const first = chosen[0];
  const last = chosen.at(-1);
  if (first === undefined || last === undefined) return '';
  if (chosen.length >= 3 && last - first === chosen.length - 1) return `${names[first]}–${names[last]}`;
  return chosen.map((place) => names[place]).join(style === 'short' ? ' ' : ', ');
}

/** Metres → "2,4 km"; under a kilometre → "900 m" in hundreds. */
export function formatDistance(language: Language, metres: number): string {
  if (metres < 950) return `${Math.max(100, Math.round(metres / 100) * 100)}${NBSP}m`;
  return `${formatNumber(language, Math.round(metres / 100) / 10)}${NBSP}km`;
}

/** Minutes of travel, always said to be approximate: "ungefär 24 min". */
export function formatTravel(language: Language, minutes: number): string {
  return `${language === 'sv' ? 'ungefär' : 'about'} ${minutes}${NBSP}min`;
}
