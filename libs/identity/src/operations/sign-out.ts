import { type Database, system } from '@stegvis/platform';
import { tokenHash } from '../domain/tokens';

/**
 * Ends a session on the server; twice is as once.
 * @returns the provider that it was begun with, for her sign-in there; null where there is none, or it had ended.
 */
export const signOut = (database: Database, token: string): Promise<string | null> =>
  database.withActor(system('sign-in'), async (transaction) => {
    const [ended] = await transaction.query<[{ providerId: string | null }[], number]>(
      `update sessions set ended_at = now() where token_hash = $1 and ended_at is null returning provider_id as "providerId"`,
      [tokenHash(token)],
    );
    return ended[0]?.providerId ?? null;
  });
