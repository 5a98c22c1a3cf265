import { WORK_KINDS, type WorkKind } from './work-kinds';

/** In the order of the list: who waits for a word comes first, what waits for others last. */
export const WORK_BUCKETS = ['answer', 'overdue', 'today', 'week', 'later', 'others'] as const;
export type WorkBucket = (typeof WORK_BUCKETS)[number];

/** What is known of a line before it is placed. Days are dates of Europe/Stockholm as `YYYY-MM-DD`. */
export interface Placed {
  readonly kind: WorkKind;
  readonly due: string | null;
  /** It waits for somebody else. */
  readonly others: boolean;
}

/** The last day of the week that a day is in: its Sunday. */
const weekEnd = (today: string): string => {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + ((7 - day.getUTCDay()) % 7));
  return day.toISOString().slice(0, 10);
};

/** Where a line stands today (ux.md §3.3). What is late is late whoever waits; what has no day comes last of one's own. */
export const bucketOf = ({ kind, due, others }: Placed, today: string): WorkBucket => {
  if (others) return 'others';
  if (due !== null && due < today) return 'overdue';
  if (WORK_KINDS[kind] === 'answer') return 'answer';
  if (due === today) return 'today';
  return due !== null && due <= weekEnd(today) ? 'week' : 'later';
};

/** By bucket, then the first due, then what has no day; the same order whenever it is asked. */
export const inOrder = <T extends Placed & { readonly bucket: WorkBucket; readonly id: string }>(
  a: T,
  b: T,
): number =>
  WORK_BUCKETS.indexOf(a.bucket) - WORK_BUCKETS.indexOf(b.bucket) ||
  (a.due ?? '9999').localeCompare(b.due ?? '9999') ||
  (a.id < b.id ? -1 : 1);
