import { confirmByMail, confirmPassword, newToken, tokenHash } from '@stegvis/identity';
import {
  ConflictError,
  type Database,
  expectOneRow,
  InputError,
  type KeyRing,
  type MemberActor,
  NotFoundError,
  requireId,
  SealError,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

/** Purpose of the seal of a copy; its owner is the copy's id. */
export const SEALED_COPY = 'rights.own-data-copy';

/** Addresses that each give the copy once, within 24 hours, to her alone (security R4). */
export interface CopyLinks {
  readonly data: string;
  readonly page: string;
}

/**
 * Gives the one-time addresses of a copy to who has just shown that it is she; those given before end.
 * She shows it by her password, or by the link of a mail to her own address where she has none.
 * @throws InputError for a wrong password or link; RateLimitedError; NotFoundError; ConflictError `copy-not-ready`.
 */
export const openCopy = async (
  database: Database,
  actor: MemberActor,
  input: { readonly id: string; readonly password?: string | null; readonly mailToken?: string | null },
  addressHash: Buffer,
): Promise<CopyLinks> => {
  const id = requireId(input.id, 'id');
  // A link of a mail is not used up for a copy that is not there.
  await database.withActor(actor, (transaction) => readyCopy(transaction, id));
  if (input.mailToken) await confirmByMail(database, actor, input.mailToken);
  else if (input.password) await confirmPassword(database, actor, input.password, addressHash);
  else throw new InputError([{ path: 'password', code: 'required' }]);
  const tokens = { data: newToken(), page: newToken() };
  await database.withActor(actor, async (transaction) => {
    const domainId = await readyCopy(transaction, id);
    await transaction.query(
      `update data_export_links set used_at = now() where export_id = $1 and used_at is null`,
      [id],
    );
    for (const form of ['data', 'page'] as const)
      await transaction.query(
        `insert into data_export_links (token_hash, domain_id, export_id, form) values ($1, $2, $3, $4)`,
        [tokenHash(tokens[form]), domainId, id, form],
      );
  });
  return { data: `/mina-uppgifter/kopia/${tokens.data}`, page: `/mina-uppgifter/kopia/${tokens.page}` };
};

/** @returns its secrecy domain. @throws NotFoundError; ConflictError `copy-not-ready`. */
const readyCopy = async (transaction: EntityManager, id: string): Promise<string> => {
  const [copy] = await transaction.query<{ domain_id: string; ready: boolean; over: boolean }[]>(
    `select domain_id, ready_at is not null as ready, coalesce(ready_at < now() - interval '24 hours', false) as over from data_exports where id = $1`,
    [id],
  );
  if (!copy || copy.over) throw new NotFoundError();
  if (!copy.ready) throw new ConflictError('copy-not-ready');
  return copy.domain_id;
};

/** The copy behind a one-time address, which is then used up. */
export interface TakenCopy {
  readonly form: 'data' | 'page';
  readonly text: string;
}

/** @throws NotFoundError when the address is unknown, used, over, or somebody else's: one answer for all. */
export const takeCopy = (
  database: Database,
  keys: KeyRing,
  actor: MemberActor,
  token: string,
): Promise<TakenCopy> =>
  database.withActor(actor, async (transaction) => {
    const [rows, used] = await transaction.query<[{ export_id: string; form: TakenCopy['form'] }[], number]>(
      `update data_export_links set used_at = now() where token_hash = $1 and used_at is null and expires_at > now() returning export_id, form`,
      [tokenHash(token)],
    );
    expectOneRow(used);
    const [copy] = await transaction.query<{ data_text: string; page_text: string }[]>(
      `select data_text, page_text from data_exports where id = $1`,
      [rows[0]?.export_id],
    );
    if (!copy || !rows[0]) throw new NotFoundError();
    const { form, export_id } = rows[0];
    return { form, text: opened(keys, form === 'data' ? copy.data_text : copy.page_text, export_id) };
  });

/** A copy whose key is gone is gone: another one is asked for. */
const opened = (keys: KeyRing, sealed: string, id: string): string => {
  try {
    return keys.open(SEALED_COPY, sealed, id);
  } catch (error) {
    if (error instanceof SealError) throw new NotFoundError();
    throw error;
  }
};
