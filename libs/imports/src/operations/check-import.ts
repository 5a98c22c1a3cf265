import {
  type Database,
  InputCheck,
  type KeyRing,
  type MemberActor,
  once,
  requireId,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { foldHeading } from '../domain/fold-heading';
import type { Mapping } from '../domain/suggest-mapping';
import { KINDS } from '../kinds';
import type { ImportRow } from '../storage/find-import';
import { lockForAct, moveImport } from '../storage/move-import';
import { openCells } from '../storage/sealed-rows';
import { leaveWork } from './leave-work';

export interface CheckImport {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly expectedVersion: number;
  /** Which column fills which field; columns that are left out are not brought in. */
  readonly columns: readonly { readonly column: number; readonly field: string }[];
}

/**
 * Says what the columns mean, remembers it for the next file, and has every row tried: as when it is run, and then undone.
 * @returns the id. @throws InputError naming `columns`; NotFoundError; ConflictError `import-moved`.
 */
export const checkImport = async (
  database: Database,
  keys: KeyRing,
  actor: MemberActor,
  input: CheckImport,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const id = requireId(input.id, 'id');
  return database.withActor(actor, (transaction) =>
    once(transaction, 'imports.check', input.idempotencyKey, input, async () => {
      const row = await lockForAct(transaction, id, 'check', 'importer', input.expectedVersion);
      const headings = openCells(keys, row.headings, id);
      const mapping = readMapping(row, headings.length, input.columns);
      await remember(transaction, actor, row, headings, mapping);
      await transaction.query(
        `update import_rows set found = null, notes = null where import_id = $1 and (found is not null or notes is not null)`,
        [id],
      );
      await moveImport(transaction, row, 'check', { mapping });
      await leaveWork(transaction, id, row.version + 1);
      return id;
    }),
  );
};

const readMapping = (
  { kind }: Pick<ImportRow, 'kind'>,
  width: number,
  columns: CheckImport['columns'],
): Mapping => {
  const { fields } = KINDS[kind];
  const known = new Set(fields.map(({ code }) => code));
  const check = new InputCheck();
  const mapping: Record<number, string> = {};
  columns.forEach(({ column, field }, at) => {
    const path = `columns.${at}.field`;
    check.wholeNumber(`columns.${at}.column`, column, 0, width - 1);
    check.code(path, field, known);
    if (Object.values(mapping).includes(field)) check.fault(path, 'import-field-twice');
    if (column in mapping) check.fault(`columns.${at}.column`, 'import-column-twice');
    mapping[column] = field;
  });
  for (const { code, required } of fields)
    if (required && !Object.values(mapping).includes(code))
      check.fault(`fields.${code}`, 'import-field-missing');
  check.done();
  return mapping;
};

const remember = async (
  transaction: EntityManager,
  actor: MemberActor,
  { kind }: Pick<ImportRow, 'kind'>,
  headings: readonly string[],
  mapping: Mapping,
): Promise<void> => {
  const known = headings.flatMap((heading, column) => {
    const folded = foldHeading(heading);
    const field = mapping[column];
    return folded === '' ? [] : [{ folded, field }];
  });
  await transaction.query(`delete from import_columns where kind = $1 and heading = any($2)`, [
    kind,
    known.map(({ folded }) => folded),
  ]);
  const said = new Map(known.flatMap(({ folded, field }) => (field ? [[folded, field] as const] : [])));
  await transaction.query(
    `insert into import_columns (membership_id, kind, heading, field)
     select $1, $2, u.heading, u.field from unnest($3::text[], $4::text[]) u(heading, field)`,
    [actor.membershipId, kind, [...said.keys()], [...said.values()]],
  );
};
