/** One beat of a rhythm: when a follow-up is due, and the window in which it is asked about. */
export interface Beat {
  /** The unit and how many of it have passed since the first day; also its name on a screen. */
  readonly code: string;
  readonly unit: 'week' | 'month' | 'day';
  readonly count: number;
  /** Days that the window opens before the day it is due, and days that it stays open from that day. */
  readonly before: number;
  readonly after: number;
}

export interface Rhythm {
  readonly source: string;
  readonly beats: readonly Beat[];
}

const beat = (unit: Beat['unit'], count: number, before: number, after: number): Beat => ({
  code: `${unit}_${count}`,
  unit,
  count,
  before,
  after,
});

/** Quarters that are followed up, as far as a placement may be planned: ten years. */
const MONTHS = Array.from({ length: 39 }, (_, at) => 6 + at * 3);

/**
 * When somebody who has started is followed up, by what she started. A follow-up has a window and not a day: what is asked
 * too late is asked in vain (features.md 8, 76).
 */
export const RHYTHMS = {
  placement: {
    source: 'features.md 76: week 1, 4, 12, then every three months',
    beats: [
      beat('week', 1, 3, 4),
      beat('week', 4, 3, 11),
      beat('week', 12, 7, 14),
      ...MONTHS.map((count) => beat('month', count, 7, 21)),
    ],
  },
  employment: {
    source:
      'features.md 76: 30, 90, 180, 365 and 730 days, as long as an employment is followed (R-004 is apart)',
    beats: [30, 90, 180, 365, 730].map((count) => beat('day', count, 7, 14)),
  },
} as const satisfies Readonly<Record<string, Rhythm>>;

/** What an occasion is called, as the database takes it. */
export const OCCASION = '^(week|month|day)_[0-9]{1,3}$';

/**
 * The occasions of something that has started, as SQL rows `occasion`, `opens`, `closes` and `till`: days, half-open. What has
 * ended has none that would open after its end, and one that was open closes with it; `till` is where it would have closed.
 * They are counted from the first day at every reading, so that no job makes them and a moved end moves them. A month after
 * the 31st is the last day of a shorter month.
 * @param from SQL of the first day. @param to SQL of the first day without, null while no end is set.
 */
export const occasionsSql = (rhythm: keyof typeof RHYTHMS, from: string, to: string): string => {
  const rows = RHYTHMS[rhythm].beats.map(
    ({ code, unit, count, before, after }) => `('${code}', interval '${count} ${unit}', ${before}, ${after})`,
  );
  return `select d.occasion, d.opens, least(d.till, ${to}) as closes, d.till
    from (select b.code as occasion, (${from} + b.passed)::date - b.before as opens, (${from} + b.passed)::date + b.after as till
          from (values ${rows.join(', ')}) b (code, passed, before, after)) d
    where ${to} is null or d.opens < ${to}`;
};
