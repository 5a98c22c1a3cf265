import { Link } from 'react-router';
import { Table, type Column } from '../../design';
import { readFragment, type FragmentType } from '../../gql';
import type { OpeningRowFragment } from '../../gql/graphql';
import { useCatalogue } from '../../data/use-catalogue';
import { useTranslation } from '../../i18n/use-translation';
import { OpeningRow } from './opening-row';
import { StatusWord } from './status-word';
import { dayLine, hourLine } from './when-line';

/** Openings line by line: title and employer, kind, when, free seats, state. `plain` leaves out the employer. */
export function OpeningsTable({
  rows,
  caption,
  plain = false,
}: Readonly<{ rows: readonly FragmentType<typeof OpeningRow>[]; caption: string; plain?: boolean }>) {
  const { t, format } = useTranslation();
  const words = useCatalogue();
  const columns: Column<OpeningRowFragment>[] = [
    {
      id: 'opening',
      head: t('openings.columnOpening'),
      rowHead: true,
      cell: (row) => (
        <>
          <Link to={`/platser/${row.id}`} lang={row.title ? 'sv' : undefined}>
            {row.title || t('openings.untitled')}
          </Link>
          <span className="under">
            {plain ? '' : row.organisation.name}
            {row.workplace && row.workplace.name !== row.organisation.name
              ? `${plain ? '' : ', '}${row.workplace.name}`
              : ''}
          </span>
        </>
      ),
    },
    {
      id: 'kind',
      head: t('openings.columnKind'),
      cell: (row) => words.label('opening-kinds', row.kind),
    },
    {
      id: 'when',
      head: t('openings.columnWhen'),
      cell: (row) => (
        <>
          {dayLine(row.schedule, format)}
          <span className="under nowrap">{hourLine(row.schedule, format)}</span>
        </>
      ),
    },
    {
      id: 'seats',
      head: t('openings.columnSeats'),
      cell: (row) => (
        <span className="nowrap">{t('openings.seatsOf', { n: row.freeSeats, of: row.seats })}</span>
      ),
    },
    {
      id: 'status',
      head: t('openings.columnStatus'),
      cell: (row) => (
        <>
          <StatusWord status={row.status} />
          {row.easyTextNeedsApproval && row.status !== 'closed' ? (
            <span className="under">{t('openings.waitsEasy')}</span>
          ) : null}
        </>
      ),
    },
  ];
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={rows.map((row) => readFragment(OpeningRow, row))}
      keyOf={(row) => row.id}
      toList
    />
  );
}
