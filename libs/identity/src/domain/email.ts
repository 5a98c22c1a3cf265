import type { InputCheck } from '@stegvis/platform';

/** Folds an e-mail address to the form in which it is stored. Quoted local parts and address literals are not taken. */
export const checkEmail = (check: InputCheck, path: string, value: string): string => {
  const email = check.text(path, value, { max: 254, required: true }).toLowerCase();
  if (email && !/^[^\s@<>"'(),:;[\]\\]+@[^\s@<>"'(),:;[\]\\.]+(\.[^\s@<>"'(),:;[\]\\.]+)+$/.test(email))
    check.fault(path, 'email-malformed');
  return email;
};
