import { hash, verify } from '@node-rs/argon2';
import type { InputCheck } from '@stegvis/platform';

/** argon2id (the library's default) with OWASP's parameters of 2024: 19 MiB, two passes, one lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password, PARAMETERS);

/** A hash of nothing that anybody knows; checked when there is no account, so that both answers cost the same. */
let absentHash: Promise<string> | null = null;

/** True when the password is right. `stored` null (no such account) costs as much as a wrong password (security E2). */
export const isRightPassword = async (password: string, stored: string | null): Promise<boolean> => {
  absentHash ??= hashPassword(Math.random().toString(36));
  const right = await verify(stored ?? (await absentHash), password).catch(() => false);
  return right && stored !== null;
};

/** Twelve characters or more, nothing else demanded (NIST SP 800-63B: length beats composition). */
export const checkNewPassword = (check: InputCheck, path: string, password: string): void => {
  if ([...password].length < 12) check.fault(path, 'password-too-short', { min: 12 });
  if ([...password].length > 200) check.fault(path, 'too-long', { max: 200, length: [...password].length });
};
