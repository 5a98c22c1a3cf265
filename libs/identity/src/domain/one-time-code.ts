import { createHash, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { encodeQR } from 'qr';

const PERIOD = 30;

const generator = (secret: string, label = ''): TOTP =>
  new TOTP({ issuer: 'Stegvis', label, secret: Secret.fromBase32(secret), period: PERIOD, digits: 6 });

/** A secret of 160 bits in base32, as RFC 4226 recommends. */
export const newCodeSecret = (): string => new Secret({ size: 20 }).base32;

/**
 * The step (number of half minutes since 1970) that a code belongs to: now, the one before or the one after (RFC 6238).
 * Null for any other text.
 */
export const stepOfCode = (secret: string, code: string, now: number): number | null => {
  if (!/^\d{6}$/.test(code)) return null;
  const delta = generator(secret).validate({ token: code, timestamp: now, window: 1 });
  return delta === null ? null : Math.floor(now / 1000 / PERIOD) + delta;
};

/** The code of a moment; for tests and for who must show one. */
export const codeAt = (secret: string, now: number): string => generator(secret).generate({ timestamp: now });

/** What an authenticator is told: as address, and as the rows of its QR code with its quiet zone, `1` for a dark square. */
export const enrolmentOf = (secret: string, email: string): { address: string; rows: string[] } => {
  const address = generator(secret, email).toString();
  const rows = encodeQR(address, 'raw', { border: 4 }).map((row) =>
    row.map((dark) => (dark ? '1' : '0')).join(''),
  );
  return { address, rows };
};

const RECOVERY_CODES = 10;
/** Letters and digits that are not taken for one another. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Ten codes of 59 bits each, written in three groups of four. */
export const newRecoveryCodes = (): string[] => Array.from({ length: RECOVERY_CODES }, newRecoveryCode);

const newRecoveryCode = (): string => {
  let letters = '';
  while (letters.length < 12) {
    // A byte beyond the last whole round of letters would make some of them likelier.
    for (const byte of randomBytes(16))
      if (byte < 248 && letters.length < 12) letters += LETTERS[byte % LETTERS.length] ?? '';
  }
  return letters.replace(/(.{4})(?!$)/g, '$1-');
};

/** The hash that is stored: the codes are random, so nothing slower is needed. Case, spaces and hyphens do not matter. */
export const recoveryHash = (accountId: string, code: string): Buffer =>
  createHash('sha256')
    .update(`${accountId}\n${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`)
    .digest();
