/** Why somebody must read about a person whom she is not assigned to (security A11). */
export const EMERGENCY_CATEGORIES = [
  'life_or_health',
  'safety_of_others',
  'acute_support',
  'staff_missing',
] as const;
export type EmergencyCategory = (typeof EMERGENCY_CATEGORIES)[number];

/**
 * `open`: the page can be read until its hour is over. `waiting`: nothing opened by itself; whether she is absent, protected
 * or not the only one of her name is the same answer. `over`: the hour is over, or nobody approved within a day.
 */
export const EMERGENCY_STATES = ['open', 'waiting', 'over'] as const;
export type EmergencyState = (typeof EMERGENCY_STATES)[number];

/** Fewest characters of a reason that says something. */
export const REASON_LENGTH = 20;
