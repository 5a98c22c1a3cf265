import type { InputCheck } from '@stegvis/platform';

const EMAIL = /^[^\s@<>"'(),:;[\]\\]+@[^\s@<>"'(),:;[\]\\.]+(\.[^\s@<>"'(),:;[\]\\.]+)+$/;

/** An e-mail address in small letters, at most 254 characters (RFC 5321); quoted local parts are not taken. */
export const checkContactEmail = (
  check: InputCheck,
  path: string,
  value: string | null | undefined,
): string | null => {
  const email = check.optionalText(path, value, { max: 254 })?.toLowerCase() ?? null;
  if (email !== null && !EMAIL.test(email)) check.fault(path, 'contact-email-malformed');
  return email;
};

/** A telephone number as it was written, 5-15 digits (ITU-T E.164) with blanks, hyphens, brackets and a leading plus. */
export const checkContactPhone = (
  check: InputCheck,
  path: string,
  value: string | null | undefined,
): string | null => {
  const phone = check.optionalText(path, value, { max: 40 })?.replace(/\s+/g, ' ') ?? null;
  if (phone === null) return null;
  const digits = phone.replace(/\D/g, '').length;
  if (!/^\+?[\d ()/-]+$/.test(phone) || digits < 5 || digits > 15) check.fault(path, 'phone-malformed');
  return phone;
};
