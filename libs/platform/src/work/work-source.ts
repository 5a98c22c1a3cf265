import type { Role } from '../database/actor';

/** One kind of thing that somebody has to do, as the room that owns it finds it. */
export interface WorkSource {
  /** A code of `WORK_KINDS` of the room `worklist`. */
  readonly kind: string;
  readonly roles: readonly Role[];
  /**
   * Rows that wait now, read as the actor under row-level security, so that the act itself takes a row away: the columns
   * `subject` uuid, `participant` uuid or null, `about` text or null (nothing of a person), `due` date or null, and `others`
   * boolean, true while it waits for somebody else. It has no parameters.
   */
  readonly sql: string;
  /** One more id that the place where it is done needs, as SQL over `s.subject`. */
  readonly detail?: string;
  /** Where it is done, within the interface; `{participant}`, `{subject}` and `{detail}` stand for the ids of the row. */
  readonly path: string;
}
