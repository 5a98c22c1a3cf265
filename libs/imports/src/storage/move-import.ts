import { ConflictError, ForbiddenError, NotFoundError } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { Mapping } from '../domain/suggest-mapping';
import { edgeOf, type ImportAct, type Taker } from '../domain/life-cycle';
import { findImport, type ImportRow } from './find-import';

/**
 * One's own import, locked, for an act that is open in its state. Guards are asked by the operation.
 * @param expectedVersion the version that the reader saw; null for the background.
 * @throws NotFoundError; ConflictError `import-moved` with the version now.
 */
export const lockForAct = async (
  transaction: EntityManager,
  id: string,
  act: ImportAct,
  taker: Taker,
  expectedVersion: number | null = null,
): Promise<ImportRow> => {
  const row = await findImport(transaction, id, 'lock');
  if (!row) throw new NotFoundError();
  const edge = edgeOf(act, row.state);
  if (!edge || (expectedVersion !== null && row.version !== expectedVersion))
    throw new ConflictError('import-moved', row.version);
  if (!edge.who.includes(taker)) throw new ForbiddenError();
  return row;
};

/**
 * Moves a locked import along the edge of an act; the database takes edges of the life cycle alone.
 * @param news what else is known of it from now on.
 */
export const moveImport = async (
  transaction: EntityManager,
  row: Pick<ImportRow, 'id' | 'state' | 'version'>,
  act: ImportAct,
  news: { readonly headings?: string; readonly mapping?: Mapping } = {},
): Promise<void> => {
  const edge = edgeOf(act, row.state);
  if (!edge) throw new ConflictError('import-moved', row.version);
  const [, moved] = await transaction.query<[unknown[], number]>(
    `update imports set state = $3, version = version + 1, changed_at = clock_timestamp(),
       done_at = case when $3 = 'done' then clock_timestamp() else done_at end,
       headings = coalesce($4, headings), mapping = coalesce($5::jsonb, mapping) where id = $1 and version = $2`,
    [row.id, row.version, edge.to, news.headings ?? null, news.mapping ? JSON.stringify(news.mapping) : null],
  );
  if (moved !== 1) throw new ConflictError('import-moved');
};
