export const refuseReasons = [
  'other_first',
  'wrong_line',
  'amount_unclear',
  'opening_not_ready',
  'other',
] as const;
export const withdrawReasons = ['mistake', 'opening_changed', 'not_needed', 'other'] as const;
export const payBackReasons = ['ended_early', 'cost_less', 'not_started', 'mistake', 'other'] as const;

const ALL = [...refuseReasons, ...withdrawReasons, ...payBackReasons];

/** A reason that has words; a newer one is left out until it has. */
export const isReason = (code: string): code is (typeof ALL)[number] =>
  (ALL as readonly string[]).includes(code);
