import {
  type Database,
  ForbiddenError,
  InputCheck,
  type MemberActor,
  newId,
  once,
  requireId,
} from '@stegvis/platform';
import { KINDS } from '../kinds';
import { IMPORT_KINDS, type ImportKind } from '../kinds/kind';

export interface BeginImport {
  readonly idempotencyKey: string;
  readonly kind: ImportKind;
}

/**
 * Begins an import: a place for one file, which takes it within 15 minutes and from her alone (security G8).
 * @returns its id. @throws InputError; ForbiddenError when the role may not do by hand what the rows would do.
 */
export const beginImport = async (
  database: Database,
  actor: MemberActor,
  input: BeginImport,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const check = new InputCheck();
  check.code('kind', input.kind, new Set(IMPORT_KINDS));
  check.done();
  if (!KINDS[input.kind].roles.includes(actor.role)) throw new ForbiddenError();
  return database.withActor(actor, (transaction) =>
    once(transaction, 'imports.begin', input.idempotencyKey, input, async () => {
      const id = newId();
      await transaction.query(
        `insert into imports (id, membership_id, account_id, kind) values ($1, $2, $3, $4)`,
        [id, actor.membershipId, actor.accountId, input.kind],
      );
      return id;
    }),
  );
};
