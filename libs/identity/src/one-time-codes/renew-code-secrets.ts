import type { KeyRing } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { CODE_SECRET } from './spend-code';

/** Writes every secret that the former key sealed anew under the current one. @returns how many (security E5). */
export const renewCodeSecrets = async (transaction: EntityManager, keys: KeyRing): Promise<number> => {
  const rows = await transaction.query<{ id: string; sealed: string | null; next: string | null }[]>(
    `select account_id as id, secret_sealed as sealed, next_sealed as next from one_time_codes for update`,
  );
  let renewed = 0;
  for (const { id, sealed, next } of rows) {
    const anew = (text: string | null): string | null =>
      text === null || keys.isCurrent(text)
        ? text
        : keys.seal(CODE_SECRET, keys.open(CODE_SECRET, text, id), id);
    if (anew(sealed) === sealed && anew(next) === next) continue;
    renewed += 1;
    await transaction.query(
      `update one_time_codes set secret_sealed = $2, next_sealed = $3 where account_id = $1`,
      [id, anew(sealed), anew(next)],
    );
  }
  return renewed;
};
