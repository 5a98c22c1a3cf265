import { Link } from 'react-router';
import { type Column, EmptyState, ErrorState, PageHead, ShowMore, Skeleton, Table } from '../../design';
import { useConnection } from '../../data/use-connection';
import { readFragment } from '../../gql';
import type { ImportFactsFragment, ImportsQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { ImportFacts, ImportsDocument } from './import-documents';
import { NewImport } from './new-import';
import './imports.css';

const context = { additionalTypenames: ['Import'] };
const readConnection = (data: ImportsQuery) => data.imports;

/** Importera: a new file, and those that one has brought in oneself. */
export function Component() {
  const { t, format } = useTranslation();
  const list = useConnection(ImportsDocument, {}, readConnection, context);
  const rows = list.nodes.map((node) => readFragment(ImportFacts, node));
  const columns: Column<ImportFactsFragment>[] = [
    {
      id: 'when',
      head: t('imports.when'),
      rowHead: true,
      cell: (row) => (
        <>
          <Link to={`/importera/${row.id}`}>
            {format.shortDate(row.createdAt)} {format.clock(row.createdAt)}
          </Link>
          <span className="under">{t(`imports.kind.${row.kind}`)}</span>
        </>
      ),
    },
    { id: 'state', head: t('imports.state'), cell: (row) => t(`imports.state.${row.state}`) },
    { id: 'rows', head: t('imports.rows'), cell: (row) => t('imports.rowCount', { n: row.counts.rows }) },
  ];
  return (
    <div className="page page-narrow">
      <PageHead title={t('imports.menu')} sub={t('imports.sub')} />
      <NewImport />
      <section className="stack import-part" aria-labelledby="mina-importer">
        <h2 id="mina-importer">{t('imports.mine')}</h2>
        {list.loading ? <Skeleton rows={3} height={48} /> : null}
        {list.error ? <ErrorState error={list.error} onRetry={list.retry} /> : null}
        {list.data && rows.length === 0 ? (
          <EmptyState title={t('imports.none')}>{t('imports.noneText')}</EmptyState>
        ) : null}
        {rows.length > 0 ? (
          <>
            <Table caption={t('imports.mine')} columns={columns} rows={rows} keyOf={(row) => row.id} toList />
            <ShowMore
              shown={rows.length}
              total={list.total}
              hasMore={list.hasMore}
              busy={list.busy}
              onMore={() => void list.more()}
            />
          </>
        ) : null}
      </section>
    </div>
  );
}
