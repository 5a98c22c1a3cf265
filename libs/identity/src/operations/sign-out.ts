import { type Database, system } from '@stegvis/platform';
import { tokenHash } from '../domain/tokens';

/** Ends a session on the server; twice is as once. */
export const signOut = (database: Database, token: string): Promise<void> =>
  database.withActor(system('sign-in'), async (transaction) => {
    await transaction.query(
      `update sessions set ended_at = now() where token_hash = $1 and ended_at is null`,
      [tokenHash(token)],
    );
  });
