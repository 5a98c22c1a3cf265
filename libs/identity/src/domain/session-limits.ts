import type { Role } from '@stegvis/platform';

const HOUR = 3_600_000;

/** Idle limit by role in milliseconds (security E4): 60 minutes for staff and employers, up to 8 hours for a participant. */
export const idleLimit = (role: Role): number => (role === 'participant' ? 8 * HOUR : HOUR);

/** A session ends after this long in any case: 12 hours (security E4). */
export const SESSION_LENGTH = 12 * HOUR;

/** The time of the last request is written at most this often. */
export const SEEN_INTERVAL = 60_000;
