import type { InputCheck } from '@stegvis/platform';

/** First day and first day without; faults are named `validFrom` and `validTo`. */
export const checkPeriod = (
  check: InputCheck,
  validFrom: string,
  validTo: string | null | undefined,
): { readonly validFrom: string; readonly validTo: string | null } => {
  const from = check.date('validFrom', validFrom);
  const to = validTo ? check.date('validTo', validTo) : null;
  if (to !== null && !check.has('validFrom') && !check.has('validTo') && to <= from)
    check.fault('validTo', 'ends-before-it-begins');
  return { validFrom: from, validTo: to };
};
