import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { OperatorError } from '../operator-error';

/** The cluster's superuser, which only makes roles and databases. */
export const superuser = 'stegvis_superuser';
/** Owns the database and its tables; used by migrations only. */
export const ownerRole = 'stegvis_owner';
/** What the API signs in as: bound by row-level security. */
export const appRole = 'stegvis_app';
/** What the worker signs in as: bound by row-level security. */
export const workerRole = 'stegvis_worker';

export const roles = [superuser, ownerRole, appRole, workerRole] as const;
export type Role = (typeof roles)[number];
export type Passwords = Record<Role, string>;

/**
 * Reads the roles' passwords, or makes them (192 random bits each) in a file that only its owner can read.
 * @throws OperatorError when the file is damaged.
 */
export function keepPasswords(file: string): Passwords {
  if (!existsSync(file)) {
    const made = Object.fromEntries(roles.map((role) => [role, randomBytes(24).toString('base64url')]));
    writeFileSync(`${file}.new`, JSON.stringify(made, null, 2), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  chmodSync(file, 0o600);
  return readPasswords(file);
}

function readPasswords(file: string): Passwords {
  try {
    const read = JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<Role, unknown>>;
    if (roles.every((role) => typeof read[role] === 'string')) return read as Passwords;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new OperatorError(
    `The passwords of the database in ${file} cannot be read: restore the file from a backup, or begin anew with "npm start -- --reset".`,
  );
}
