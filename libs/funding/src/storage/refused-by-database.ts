import {
  ConflictError,
  isCheckViolation,
  isRefusedByPolicy,
  isUniqueViolation,
  NotFoundError,
  RuleError,
} from '@stegvis/platform';

const REFUSALS: Readonly<Record<string, () => Error>> = {
  funding_call_offs_remaining_ck: () => new RuleError('R-041', 'call-off-over-remaining'),
  funding_call_offs_four_eyes_ck: () => new RuleError('four-eyes', 'call-off-needs-second-person'),
  funding_call_offs_fits_ck: () => new RuleError('R-022', 'opening-does-not-fit-line'),
  funding_call_offs_moved_ck: () => new ConflictError('call-off-moved'),
  funding_grants_held_ck: () => new RuleError('R-041', 'granted-under-held'),
  funding_grants_order_ck: () => new ConflictError('round-moved'),
};

/**
 * Runs a write whose last word is the database's: what a trigger or constraint of funding refuses becomes the same answer
 * that a guard gives, also when the guard was right a moment ago.
 * @throws RuleError, ConflictError; NotFoundError for what row-level security refuses; everything else as it came.
 */
export const withLastWord = async <T>(write: () => Promise<T>): Promise<T> => {
  try {
    return await write();
  } catch (error) {
    const refused = Object.entries(REFUSALS).find(([constraint]) => isCheckViolation(error, constraint));
    if (refused) throw refused[1]();
    if (isUniqueViolation(error)) throw new ConflictError('call-off-moved');
    if (isRefusedByPolicy(error)) throw new NotFoundError();
    throw error;
  }
};
