import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { ConflictError, InputError } from '../errors/expected-errors';
import { requireId } from '../ids';

/** JSON with sorted keys, so that the same input has the same fingerprint whatever order it was written in. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, v: unknown) =>
    v !== null && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  ) ?? 'null';

/**
 * Does `work` once per key of the acting member (reliability W7). The key is claimed first, so that a second request
 * waits for the first one's row and then replays its result; the caller has been authorised anew before this is called.
 * `work` returns a small value of ids (never personal data), which is stored for 24 hours.
 * @throws InputError when the key was used for another input; ConflictError when the first request is still running.
 */
export const once = async <T>(
  transaction: EntityManager,
  operation: string,
  key: string,
  input: unknown,
  work: () => Promise<T>,
): Promise<T> => {
  const id = requireId(key, 'idempotencyKey');
  const fingerprint = createHash('sha256')
    .update(`${operation}\n${canonicalJson(input)}`)
    .digest('hex');
  const claimed = await claim(transaction, id, fingerprint);
  if (claimed) {
    const result = await work();
    await transaction.query(
      `update idempotency_keys set result = $2 where actor = stegvis.actor_text() and key = $1`,
      [id, JSON.stringify(result ?? null)],
    );
    return result;
  }
  const [stored] = await transaction.query<{ fingerprint: string; result: T | null }[]>(
    `select fingerprint, result from idempotency_keys where actor = stegvis.actor_text() and key = $1`,
    [id],
  );
  if (!stored) throw new ConflictError('in-flight');
  if (stored.fingerprint !== fingerprint)
    throw new InputError([{ path: 'idempotencyKey', code: 'key-used-for-other-input' }]);
  return stored.result as T;
};

/**
 * Whether the acting member has used a key already: for what must be prepared outside the transaction of `once`, so that a
 * repeated request prepares nothing. `once` is still what decides.
 */
export const isUsedKey = async (transaction: EntityManager, key: string): Promise<boolean> => {
  const rows = await transaction.query<unknown[]>(
    `select 1 from idempotency_keys where actor = stegvis.actor_text() and key = $1`,
    [requireId(key, 'idempotencyKey')],
  );
  return rows.length === 1;
};

const claim = async (transaction: EntityManager, key: string, fingerprint: string): Promise<boolean> => {
  const rows = await transaction.query<unknown[]>(
    `insert into idempotency_keys (actor, key, fingerprint) values (stegvis.actor_text(), $1, $2) on conflict do nothing returning key`,
    [key, fingerprint],
  );
  return rows.length === 1;
};
