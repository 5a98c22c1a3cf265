/** What decides whether an employer may be contacted now. Days as `yyyy-mm-dd`, in Sweden. */
export interface ContactState {
  readonly today: string;
  /** Contacts of this calendar month, by anyone. */
  readonly thisMonth: number;
  readonly limit: number;
  /** *Ring inte förrän*: the first day on which the employer wants to be contacted again. */
  readonly notBefore: string | null;
}

/** Why not now; null when nothing stands against it. What the employer has asked for comes first. */
export const stopOf = ({
  today,
  thisMonth,
  limit,
  notBefore,
}: ContactState): 'contact-not-before' | 'contact-limit' | null =>
  notBefore !== null && notBefore > today
    ? 'contact-not-before'
    : thisMonth >= limit
      ? 'contact-limit'
      : null;

/** The first day of the month after a day. */
const nextMonth = (day: string): string => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
};

/** The first day on which nothing stands against a contact: today, the day that was asked for, or the first of the next month. */
export const availableOn = (state: ContactState): string => {
  const { today, thisMonth, limit, notBefore } = state;
  const asked = notBefore !== null && notBefore > today ? notBefore : today;
  if (limit === 0 || thisMonth < limit) return asked;
  const next = nextMonth(today);
  return asked > next ? asked : next;
};
