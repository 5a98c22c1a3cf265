/** What every job carries: ids alone, because BullMQ stores job data in clear text (reliability O1). */
export interface TaskPayload {
  /** Row of the outbox: a bigint, hence text. */
  readonly outboxId: string;
  readonly subjectId: string;
  readonly subjectVersion: number;
}

/**
 * Every kind of task and what it carries. A kind is a fact in the past tense or the name of a duty, never a class
 * name: a renamed class must not lose jobs.
 */
export interface JobMap {
  /** An opening was made, changed, moved in its life cycle or removed. Handed on to the duties below. */
  readonly 'opening-changed': TaskPayload;
  /** The search document of an opening is to be made equal to its row. */
  readonly 'opening-index': TaskPayload;
  /** Consultants are to be told of an opening that newly suits a participant of theirs. */
  readonly 'opening-suits-notices': TaskPayload;
  /** What is due is to be removed, or counted: the nightly run of retention, or one that is tried out. */
  readonly 'retention-run': TaskPayload;
  /** A consent was asked for, answered or stopped. Handed on to the duties of rooms where something hangs on it. */
  readonly 'consent-changed': TaskPayload;
  /** Those whom it concerns inside the secrecy domain are to be told of it; never the receiver (security A13). */
  readonly 'consent-notices': TaskPayload;
  /** The words that were presented go when no yes is left. */
  readonly 'consent-wording': TaskPayload;
  /** Managers are to be told that somebody has asked for an emergency access (security A11). */
  readonly 'emergency-notices': TaskPayload;
  /** A participant is to be told that somebody else helps her; the subject is the assignment. */
  readonly 'helper-notices': TaskPayload;
  /** A unit manager is to be told that the log reviewer asks her (security L5). */
  readonly 'review-notices': TaskPayload;
  /** A participant has waited for an answer why somebody looked; due a week after she asked (security L4). */
  readonly 'look-question-late': TaskPayload;
  /** Those whom an act of a proposal concerns are to be told; the subject is the proposal, the version that of the act. */
  readonly 'proposal-notices': TaskPayload;
  /** Nobody has answered a proposal; the version is the day, counted from the last day of answering. */
  readonly 'proposal-silence': TaskPayload;
  /** Those whom an act of an agreement concerns are to be told; the subject is the agreement, the version that of the act. */
  readonly 'agreement-notices': TaskPayload;
  /** A mail is to leave; the subject is its row. */
  readonly 'mail-due': TaskPayload;
  /** A copy of all own data is to be made for the participant who asked for it. */
  readonly 'own-data-copy': TaskPayload;
  /** A decided request for erasure is to be carried out. */
  readonly 'erasure-decided': TaskPayload;
  /** An import is to be tried, run or undone, whichever it waits for. */
  readonly 'import-due': TaskPayload;
}

export type JobKind = keyof JobMap;

/** Every kind, for the check at start that each has exactly one handler. */
export const JOB_KINDS = Object.keys({
  'opening-changed': true,
  'opening-index': true,
  'opening-suits-notices': true,
  'retention-run': true,
  'consent-changed': true,
  'consent-notices': true,
  'consent-wording': true,
  'emergency-notices': true,
  'helper-notices': true,
  'review-notices': true,
  'look-question-late': true,
  'proposal-notices': true,
  'proposal-silence': true,
  'agreement-notices': true,
  'mail-due': true,
  'own-data-copy': true,
  'erasure-decided': true,
  'import-due': true,
} satisfies Record<JobKind, true>) as readonly JobKind[];
