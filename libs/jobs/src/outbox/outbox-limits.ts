/** Reliability O2, O3, O7. Milliseconds where nothing else is said. */
export const OUTBOX_LIMITS = {
  /** How long a claim holds without being renewed, seconds. */
  leaseSeconds: 60,
  /** A handler that works on renews its lease this often. */
  renewEvery: 20_000,
  /** How often leases that ran out are looked for. */
  sweepEvery: 30_000,
  /** How often new tasks are looked for; half of what a reader would notice in an inbox. */
  pollEvery: 250,
  /** Rows taken in one claim. */
  batch: 100,
  firstRetry: 1_000,
  longestRetry: 300_000,
  attempts: 12,
} as const;

export type OutboxLimits = { readonly [K in keyof typeof OUTBOX_LIMITS]: number };
