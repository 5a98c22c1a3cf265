import './disclosed.css';
import { Link } from 'react-router';
import { EmptyState, ErrorState, PageHead, ShowMore, Skeleton, Table, type Column } from '../../design';
import { useConnection } from '../../data/use-connection';
import type { DisclosedPersonsQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { isOfficer, type Officer } from '../../session/officers';
import { useViewer } from '../../session/viewer';
import { CaseList } from '../cases/case-list';
import { DisclosedPersons } from './disclosed-documents';

type Row = DisclosedPersonsQuery['candidatePresentations']['edges'][number]['node'];
const readConnection = (data: DisclosedPersonsQuery) => data.candidatePresentations;
const variables = { first: 20 };
const context = { additionalTypenames: ['CandidatePresentation'] };

/** Those who have said yes to the reader: to an employer as Delade personer, to an officer as Gemensamma ärenden. */
export function Component() {
  const { role } = useViewer();
  return isOfficer(role) ? <OwnCasesPage role={role} /> : <SharedPersons />;
}

function OwnCasesPage({ role }: Readonly<{ role: Officer }>) {
  const { t } = useTranslation();
  return (
    <div className="page page-narrow">
      <PageHead title={t('cases.title')} sub={t('cases.lead')} />
      <CaseList role={role} />
    </div>
  );
}

/** Delade personer: those who have said yes to the reader's organisation, and nobody else. */
function SharedPersons() {
  const { t, format } = useTranslation();
  const list = useConnection(DisclosedPersons, variables, readConnection, context);
  const columns: Column<Row>[] = [
    {
      id: 'name',
      head: t('disclosed.name'),
      rowHead: true,
      cell: (row) => <Link to={`/delad/${row.id}`}>{row.shownName}</Link>,
    },
    { id: 'purpose', head: t('disclosed.purpose'), cell: (row) => row.purposeText },
    { id: 'until', head: t('disclosed.until'), named: true, cell: (row) => format.longDate(row.validTo) },
  ];
  return (
    <div className="page">
      <PageHead
        title={t('disclosed.title')}
        sub={<span role="status">{list.data ? t('disclosed.count', { n: list.total }) : ''}</span>}
      />
      {list.error ? <ErrorState error={list.error} onRetry={list.retry} /> : null}
      {list.loading ? <Skeleton rows={4} height={48} /> : null}
      {list.data && list.nodes.length === 0 ? (
        <EmptyState title={t('disclosed.none')}>{t('disclosed.noneText')}</EmptyState>
      ) : null}
      {list.nodes.length > 0 ? (
        <>
          <Table
            caption={t('disclosed.title')}
            columns={columns}
            rows={list.nodes}
            keyOf={(row) => row.id}
            toList
          />
          <ShowMore
            shown={list.nodes.length}
            total={list.total}
            hasMore={list.hasMore}
            busy={list.busy}
            onMore={() => void list.more()}
          />
        </>
      ) : null}
    </div>
  );
}
