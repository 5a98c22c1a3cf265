import { decodeCursor, InputError, pageSize } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';

import { IN_AREA, listParameters, OF_KIND, type OpeningListFilter, OTHERWISE } from './list-conditions';
import { type OpeningOrder, orderColumns, type OrderColumns } from './opening-order';
import type { OpeningEntity } from './opening.entity';
import { readRows } from './read-rows';

interface ListQuestion {
  readonly filter: OpeningListFilter;
  readonly order?: OpeningOrder | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly ids?: readonly string[] | null;
}

interface ListPage {
  /** Up to one row more than the page holds. */
  readonly rows: readonly OpeningEntity[];
  readonly size: number;
  readonly cursorOf: (row: OpeningEntity) => readonly (string | number | null)[];
}

const SHAPES: Readonly<Record<OrderColumns['type'], (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && !value.includes('\0'),
  integer: (value) => Number.isInteger(value),
  timestamptz: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(value),
};

/** The place where the page begins. @throws InputError naming `after` for a cursor of another list or of nobody. */
const placeAfter = (after: string | null | undefined, type: OrderColumns['type']) => {
  const values = decodeCursor(after, 2);
  if (values === null) return [null, null];
  const [value, id] = values;
  const known = SHAPES[type](value) && typeof id === 'string' && validate(id);
  if (!known || (type === 'timestamptz' && Number.isNaN(Date.parse(String(value)))))
    throw new InputError([{ path: 'after', code: 'cursor-unknown' }]);
  return [value, id];
};

/** The page of a list in a total order: one statement for the places, one for the rows. */
export const readListPage = async (transaction: EntityManager, question: ListQuestion): Promise<ListPage> => {
  const size = pageSize(question.first);
  const ids = question.ids ?? null;
  const { value, type, direction } = orderColumns(question.order, ids !== null);
  const place = placeAfter(question.after, type);
  const shown =
    type === 'timestamptz'
      ? `to_char(sort_value at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
      : 'sort_value';
  const found = await transaction.query<{ id: string; place: string | number }[]>(
    `select id, ${shown} as place from (
       select o.id, ${value} as sort_value from openings o where ${OF_KIND} and ${IN_AREA} and ${OTHERWISE}
     ) listed
     where $9::uuid is null or (sort_value, id) ${direction === 'asc' ? '>' : '<'} ($8::${type}, $9::uuid)
     order by sort_value ${direction}, id ${direction} limit $10`,
    [...listParameters(question.filter, ids), ...place, size + 1],
  );
  const rows = await readRows(
    transaction,
    found.map(({ id }) => id),
  );
  const places = new Map(found.map((row) => [row.id, row.place]));
  return {
    rows: found.flatMap(({ id }) => rows.get(id) ?? []),
    size,
    cursorOf: (row) => [places.get(row.id) ?? null, row.id],
  };
};
