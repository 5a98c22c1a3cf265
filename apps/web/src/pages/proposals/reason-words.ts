const REASONS = [
  'too_far',
  'wrong_times',
  'not_my_interest',
  'not_now',
  'seat_taken',
  'no_time_now',
  'tasks_do_not_fit',
  'mistake',
  'changed_circumstances',
  'her_wish',
  'not_shown_any_more',
  'seat_filled',
  'other',
] as const;

/** Whether there are words for a code of the history. */
export const isReason = (code: string): code is (typeof REASONS)[number] =>
  REASONS.some((one) => one === code);
