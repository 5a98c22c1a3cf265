/** Why a call-off is refused. Codes and no words: nobody can be named in one. */
export const REFUSE_REASONS = [
  'wrong_line',
  'amount_unclear',
  'opening_not_ready',
  'other_first',
  'other',
] as const;
export type RefuseReason = (typeof REFUSE_REASONS)[number];

/** Why a call-off is taken back before it is decided. */
export const WITHDRAW_REASONS = ['mistake', 'opening_changed', 'not_needed', 'other'] as const;
export type WithdrawReason = (typeof WITHDRAW_REASONS)[number];

/** Why money comes back after it was called off. */
export const PAY_BACK_REASONS = ['not_started', 'ended_early', 'cost_less', 'mistake', 'other'] as const;
export type PayBackReason = (typeof PAY_BACK_REASONS)[number];

export type CallOffReason = RefuseReason | WithdrawReason | PayBackReason;
