import type { InputCheck, KeyRing } from '@stegvis/platform';
import Personnummer from 'personnummer';

/** For what the keys of the service seal it, and find it again (security E5). */
export const PERSONAL_NUMBER = 'participants.personal-number';

/** A personal number or a coordination number (samordningsnummer) that can be one. */
export interface PersonalNumber {
  /** Twelve digits. */
  readonly digits: string;
  /** `yyyy-mm-dd`. */
  readonly bornOn: string;
}

/**
 * Reads a number as people write it: ten or twelve digits, with a hyphen or a plus. Interim numbers are none.
 * @returns null, with a fault that repeats nothing of it, when it cannot be one.
 */
export const checkPersonalNumber = (check: InputCheck, path: string, text: string): PersonalNumber | null => {
  const trimmed = text.normalize('NFC').trim();
  if (/^(\d{6}|\d{8})[-+]?\d{4}$/.test(trimmed))
    try {
      const number = Personnummer.parse(trimmed, {
        allowCoordinationNumber: true,
        allowInterimNumber: false,
      });
      const day = String(Number(number.day) % 60).padStart(2, '0');
      return { digits: number.format(true), bornOn: `${number.fullYear}-${number.month}-${day}` };
    } catch {
      // Said below, in our words.
    }
  check.fault(path, trimmed ? 'personal-number-malformed' : 'required');
  return null;
};

/** What stands for a number where it must not be told, for instance in the fingerprint of a request: a keyed hash. */
export const numberMark = (keys: KeyRing, text: string): string =>
  keys.lookupHash(PERSONAL_NUMBER, text).toString('base64url');
