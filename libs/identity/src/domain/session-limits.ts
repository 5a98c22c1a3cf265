import type { Role, SessionTimes } from '@stegvis/platform';

const MINUTE = 60_000;

/** What of a session bears on how long it may rest. */
export interface Rest {
  /** A member of staff began it for a participant. */
  readonly assisted?: boolean;
  /** Her own choice, minutes. */
  readonly chosen?: number | null;
}

/**
 * Idle limit by role in milliseconds (security E4). A representative acts for the participant at home as she does herself.
 * A participant's own choice holds as far as the setting allows; with help it is short, whatever she chose.
 */
export const idleLimit = (role: Role, { idle }: SessionTimes, { assisted, chosen }: Rest = {}): number => {
  if (assisted) return idle.assisted * MINUTE;
  if (role === 'participant') return Math.min(chosen ?? idle.participant, idle.participant) * MINUTE;
  if (role === 'representative') return idle.participant * MINUTE;
  return (role === 'employer_contact' || role === 'hr_officer' ? idle.employer : idle.staff) * MINUTE;
};

/** A session ends after this long in any case, in milliseconds, whatever is set: 12 hours (security E4). */
export const SESSION_LENGTH = 12 * 60 * MINUTE;

/** The longest time in all that is set, in milliseconds. */
export const sessionLength = ({ length }: SessionTimes): number => Math.min(length * MINUTE, SESSION_LENGTH);

/** The time of the last request is written at most this often. */
export const SEEN_INTERVAL = MINUTE;
