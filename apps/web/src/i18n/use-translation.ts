import { createElement, Fragment, type ReactNode } from 'react';
import { usePreferences } from '../session/preferences';
import { easy, en, sv, type Key } from './catalogue';
import { chooseForm, fillMessage, type Language, type Parameters } from './fill-message';
import * as dates from './format-date';
import * as times from './format-working-time';
import { formatNumber } from './format-number';
import type { Message, ParametersOf } from './message';

export type { Key } from './catalogue';
/** The keys whose text wants no parameters: what menus and tables may hold. */
export type PlainKey = { [K in Key]: ParametersOf<(typeof sv)[K]> extends [] ? K : never }[Key];
export type Translate = <K extends Key>(key: K, ...parameters: ParametersOf<(typeof sv)[K]>) => string;

/** The wording in force: the easy one in calm mode where there is one, else the language's own. */
export function findMessage(key: Key, language: Language, calm: boolean): Message {
  if (language === 'en') return en[key];
  return (calm ? easy[key] : undefined) ?? sv[key];
}

/**
 * `const { t, format } = useTranslation()` and then `t('shell.signOut')`, `t('match.placesFound', { n: 3 })`.
 * `rich` takes React nodes as parameters. `format` writes numbers, days and hours as the reader's language does.
 */
export function useTranslation() {
  const { language, mode } = usePreferences();
  const calm = mode === 'calm';
  const t: Translate = (key, ...[parameters]) =>
    fillMessage(language, findMessage(key, language, calm), parameters as Parameters | undefined);
  const rich = (key: Key, nodes: Readonly<Record<string, ReactNode>>): ReactNode => {
    const n: Parameters = typeof nodes['n'] === 'number' ? { n: nodes['n'] } : {};
    const pieces = chooseForm(language, findMessage(key, language, calm), n).split(/\{(\w+)\}/);
    return pieces.map((piece, at) =>
      createElement(Fragment, { key: at }, at % 2 === 0 ? piece : nodes[piece]),
    );
  };
  const format = {
    number: (value: number) => formatNumber(language, value),
    shortDate: (value: string | Date) => dates.formatShortDate(language, value),
    longDate: (value: string | Date) => dates.formatLongDate(language, value),
    dayDate: (value: string | Date) => dates.formatDayDate(language, value),
    clock: (value: string | Date) => dates.formatClock(language, value),
    timeOfDay: (time: string) => times.formatTimeOfDay(language, time),
    timeSpan: (start: string, end: string) => times.formatTimeSpan(language, start, end),
    quarters: (quarters: number) => times.formatQuarters(language, quarters),
    weeklyHours: (least: number, most: number) => times.formatWeeklyHours(language, least, most),
    weekdays: (codes: readonly string[], style?: 'short' | 'long') =>
      times.formatWeekdays(language, codes, style),
    distance: (metres: number) => times.formatDistance(language, metres),
    travel: (minutes: number) => times.formatTravel(language, minutes),
  };
  return { t, rich, format, language, calm };
}
