import { type Database, type KeyRing, system } from '@stegvis/platform';
import { renewCodeSecrets } from '../one-time-codes/renew-code-secrets';
import { renewIdentities } from './find-identity';

/** Writes all of this room that the former key sealed anew under the current one. @returns how many rows (security E5). */
export const renewSignInSecrets = (database: Database, keys: KeyRing): Promise<number> =>
  database.withActor(
    system('sign-in'),
    async (transaction) =>
      (await renewIdentities(transaction, keys)) + (await renewCodeSecrets(transaction, keys)),
  );
