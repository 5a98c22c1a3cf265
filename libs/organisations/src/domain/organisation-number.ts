import type { InputCheck } from '@stegvis/platform';

/**
 * Checks a Swedish organisation number and gives it as NNNNNN-NNNN. With or without the hyphen, and with the leading 16
 * of registers that write twelve digits. Ten digits, the last a check digit by the modulus-10 method; the third digit is 2
 * or more, which tells it from a personal identity number. Source: Skatteverket, SKV 709 (Organisationsnummer).
 * A sole trader's number is her personal identity number: it is refused, since Stegvis keeps none (security L6).
 */
export const checkOrganisationNumber = (check: InputCheck, path: string, value: string): string | null => {
  const text = check.text(path, value, { max: 20 });
  if (text === '') return null;
  const digits = /^(?:16)?(\d{6})-?(\d{4})$/.exec(text);
  const [, first, last] = digits ?? [];
  if (first === undefined || last === undefined) check.fault(path, 'organisation-number-malformed');
  else if (Number(first[2]) < 2) check.fault(path, 'organisation-number-personal');
  else if (!endsWithCheckDigit(first + last)) check.fault(path, 'organisation-number-wrong-digit');
  return first === undefined ? null : `${first}-${last}`;
};

/** Modulus 10: digits are weighted 2, 1, 2, 1 … from the left, the digits of the products are added up. */
const endsWithCheckDigit = (digits: string): boolean => {
  const sum = [...digits].reduce((total, digit, i) => {
    const product = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
};
