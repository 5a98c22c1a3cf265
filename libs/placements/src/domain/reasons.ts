/** Why the participant says no, one tap; shown to her staff and to nobody at the employer. */
export const HER_REASONS = ['too_far', 'wrong_times', 'not_my_interest', 'not_now', 'other'] as const;
export type HerReason = (typeof HER_REASONS)[number];

/** Why the employer says not now, one tap; shown to the staff who proposed and not to the participant. */
export const EMPLOYER_REASONS = ['seat_taken', 'no_time_now', 'tasks_do_not_fit', 'other'] as const;
export type EmployerReason = (typeof EMPLOYER_REASONS)[number];

/** Why the staff take a proposal back. */
export const STAFF_REASONS = ['mistake', 'changed_circumstances', 'her_wish', 'other'] as const;
export type StaffReason = (typeof STAFF_REASONS)[number];

/** Why a proposal closes by itself: what it rested on was stopped, refused or over, or she may not be shown any more. */
export const CLOSING_REASON = 'not_shown_any_more';

/** Why the others close when the last seat is promised; the database writes it in the transaction of the acceptance. */
export const SEAT_FILLED = 'seat_filled';
