/** How long a kind of record is kept when the municipality has decided nothing else (security R2). */
export interface RetentionDefault {
  /** An interval of PostgreSQL; null is "no fixed time": it goes with what it belongs to, or when its municipality says so. */
  readonly keep: string | null;
  /** Whether a municipality may set a time of its own; what only serves the machine has one time for all. */
  readonly settable: boolean;
  readonly source: string;
  /** The shortest time that a municipality may set, and what says so; every rule that may be set has one. */
  readonly least?: Least;
}

/** A shortest time: whole days, months or years, and the law or the reason behind it. */
export interface Least {
  readonly amount: number;
  readonly unit: 'days' | 'months' | 'years';
  readonly source: string;
}

/** Every rule of retention by its code; a table names one of them. */
export const RETENTION_RULES = {
  /** The whole case of a person, five years after the last note; done by the end of the next calendar year. */
  case_file: {
    keep: '5 years',
    settable: true,
    source: 'R-069, LSS 21 c-d §§',
    least: { amount: 5, unit: 'years', source: 'LSS 21 c §: five years after the last note' },
  },
  /** The same at a private provider. */
  case_file_provider: {
    keep: '2 years',
    settable: true,
    source: 'R-069',
    least: { amount: 2, unit: 'years', source: 'R-069: two years after the last note' },
  },
  /** What an employer was shown; gone when the yes is taken back. */
  presented_profile: { keep: null, settable: false, source: 'security.md R2' },
  matching_results: {
    keep: '90 days',
    settable: true,
    source: 'security.md R2',
    least: {
      amount: 30,
      unit: 'days',
      source: 'GDPR 12.3: a month in which a question about it is answered',
    },
  },
  notices: {
    keep: '30 days',
    settable: true,
    source: 'security.md R2',
    least: { amount: 7, unit: 'days', source: 'design: a week away' },
  },
  outbox: { keep: '30 days', settable: false, source: 'security.md R2' },
  idempotency_keys: { keep: '24 hours', settable: false, source: 'security.md R2' },
  sessions: {
    keep: '30 days',
    settable: true,
    source: 'security.md R2',
    least: { amount: 1, unit: 'days', source: 'security.md E4: a session lasts 12 hours at most' },
  },
  /** How often somebody asked within a minute or an hour. */
  rates: { keep: '1 day', settable: false, source: 'design' },
  sign_in_attempts: { keep: '30 days', settable: false, source: 'design: as sessions' },
  invitations: {
    keep: '30 days',
    settable: true,
    source: 'design: as sessions',
    least: { amount: 1, unit: 'days', source: 'design: as sessions' },
  },
  access_log: {
    keep: '10 years',
    settable: true,
    source: 'security.md R2',
    least: {
      amount: 5,
      unit: 'years',
      source: 'BrB 4:9 c and 35:1: an unlawful look is prosecuted within five years',
    },
  },
  /** Copies of own data that were fetched or ran out. */
  data_exports: { keep: '24 hours', settable: false, source: 'security.md R4' },
  /** What is kept of a file that was brought in: as long as that can be undone. */
  imports: { keep: '14 days', settable: false, source: 'design: as long as it can be undone' },
  /** Replayed after a restore, hence as long as the oldest backup. */
  backups: {
    keep: '35 days',
    settable: true,
    source: 'security.md R2',
    least: { amount: 35, unit: 'days', source: 'security.md R2, R3: as long as the oldest backup' },
  },
  /** What runs of retention did: counts alone. */
  retention_runs: {
    keep: '2 years',
    settable: true,
    source: 'design',
    least: { amount: 12, unit: 'months', source: 'design: a year of nights to answer for' },
  },
  /** Goes with the account; an account goes with the person, or is closed by an administrator. */
  account: { keep: null, settable: false, source: 'design' },
  /** About places and employers, not about a participant: the municipality's own plan decides. */
  municipal_plan: { keep: null, settable: false, source: 'the plan of the municipality' },
  reference: { keep: null, settable: false, source: 'design: replaced by the next version' },
} as const satisfies Readonly<Record<string, RetentionDefault>>;

export type RetentionRuleCode = keyof typeof RETENTION_RULES;
