/** What every job carries: ids alone, because BullMQ stores job data in clear text (reliability O1). */
export interface TaskPayload {
  /** Row of the outbox, a decimal number too large for a JavaScript integer in principle, hence text. */
  readonly outboxId: string;
  readonly subjectId: string;
  readonly subjectVersion: number;
}

/**
 * Every kind of task and what it carries. A kind is a fact in the past tense or the name of a duty, never a class
 * name: a renamed class must not lose jobs.
 */
export interface JobMap {
  /** An opening was made, changed, moved in its life cycle or removed: its search document is behind. */
  readonly 'opening-changed': TaskPayload;
  /** A published opening may newly suit participants: their consultants are told. */
  readonly 'opening-suits-notices': TaskPayload;
}

export type JobKind = keyof JobMap;

/** Every kind, for the check at start that each has exactly one handler. */
export const JOB_KINDS = Object.keys({
  'opening-changed': true,
  'opening-suits-notices': true,
} satisfies Record<JobKind, true>) as readonly JobKind[];
