/** How long a kind of record is kept when the municipality has decided nothing else (security R2). */
export interface RetentionDefault {
  /** An interval of PostgreSQL; null is "no fixed time": it goes with what it belongs to, or when its municipality says so. */
  readonly keep: string | null;
  /** Whether a municipality may set a time of its own; what only serves the machine has one time for all. */
  readonly settable: boolean;
  readonly source: string;
}

/** Every rule of retention by its code; a table names one of them. */
export const RETENTION_RULES = {
  /** The whole case of a person, five years after the last note; done by the end of the next calendar year. */
  case_file: { keep: '5 years', settable: true, source: 'R-069, LSS 21 c-d §§' },
  /** The same at a private provider. */
  case_file_provider: { keep: '2 years', settable: true, source: 'R-069' },
  /** What an employer was shown; gone when the yes is taken back. */
  presented_profile: { keep: null, settable: false, source: 'security.md R2' },
  matching_results: { keep: '90 days', settable: true, source: 'security.md R2' },
  notices: { keep: '30 days', settable: true, source: 'security.md R2' },
  outbox: { keep: '30 days', settable: false, source: 'security.md R2' },
  idempotency_keys: { keep: '24 hours', settable: false, source: 'security.md R2' },
  sessions: { keep: '30 days', settable: true, source: 'security.md R2' },
  /** How often somebody asked within a minute or an hour. */
  rates: { keep: '1 day', settable: false, source: 'design' },
  sign_in_attempts: { keep: '30 days', settable: false, source: 'design: as sessions' },
  invitations: { keep: '30 days', settable: true, source: 'design: as sessions' },
  access_log: { keep: '10 years', settable: true, source: 'security.md R2' },
  /** Copies of own data that were fetched or ran out. */
  data_exports: { keep: '24 hours', settable: false, source: 'security.md R4' },
  /** Replayed after a restore, hence as long as the oldest backup. */
  backups: { keep: '35 days', settable: true, source: 'security.md R2' },
  /** What runs of retention did: counts alone. */
  retention_runs: { keep: '2 years', settable: true, source: 'design' },
  /** Goes with the account; an account goes with the person, or is closed by an administrator. */
  account: { keep: null, settable: false, source: 'design' },
  /** About places and employers, not about a participant: the municipality's own plan decides. */
  municipal_plan: { keep: null, settable: false, source: 'the plan of the municipality' },
  reference: { keep: null, settable: false, source: 'design: replaced by the next version' },
} as const satisfies Readonly<Record<string, RetentionDefault>>;

export type RetentionRuleCode = keyof typeof RETENTION_RULES;
