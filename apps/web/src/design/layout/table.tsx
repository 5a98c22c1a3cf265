import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation';

export type Column<Row> = Readonly<{
  id: string;
  head: string;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
  rowHead?: boolean;
  /** The value alone does not say what it is (a date, a number): as a list, the head stands before it. */
  named?: boolean;
}>;

/** A plain table: left words, right numbers. `toList` turns rows into a list under 640 px; otherwise it scrolls by itself. */
export function Table<Row>({
  caption,
  columns,
  rows,
  keyOf,
  toList = false,
  foot,
}: Readonly<{
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  toList?: boolean;
  foot?: ReactNode;
}>) {
  const { t } = useTranslation();
  const table = (
    <table className={`table rows ${toList ? 'to-list' : ''}`}>
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" key={column.id} className={column.numeric ? 'num' : ''}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map((column) =>
              column.rowHead ? (
                <th scope="row" key={column.id} data-head={headOf(column)}>
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.id} className={column.numeric ? 'num' : ''} data-head={headOf(column)}>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
      {foot ? <tfoot>{foot}</tfoot> : null}
    </table>
  );
  return toList ? (
    table
  ) : (
    <div
      className="scroll"
      tabIndex={0}
      role="region"
      aria-label={t('design.tableRegion', { name: caption })}
    >
      {table}
    </div>
  );
}

const headOf = <Row,>({ named, head }: Column<Row>): string | undefined => (named ? head : undefined);
