import { createHash, randomBytes } from 'node:crypto';

/** A bearer secret of 256 random bits; only its hash is stored, so a stolen dump opens nothing. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();
