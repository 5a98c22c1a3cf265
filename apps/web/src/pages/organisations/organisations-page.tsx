import { useCallback, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import {
  Button,
  EmptyState,
  ErrorState,
  FilterChip,
  PageHead,
  ShowMore,
  Skeleton,
  Table,
  type Column,
} from '../../design';
import { useConnection } from '../../data/use-connection';
import type { OrganisationsQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { useViewer } from '../../session/viewer';
import { SearchField } from '../openings/search-field';
import { OrganisationForm, organisationTypes } from './organisation-form';
import { OrganisationsDocument } from './organisation-documents';
import '../openings/openings.css';
import './organisations.css';

type Row = OrganisationsQuery['organisations']['edges'][number]['node'];
const readConnection = (data: OrganisationsQuery) => data.organisations;
const context = { additionalTypenames: ['Organisation'] };

/** Arbetsgivare: departments, businesses and units, with their workplaces and openings counted. */
export function Component() {
  const { t } = useTranslation();
  const { role } = useViewer();
  const navigate = useNavigate();
  const [parameters, setParameters] = useSearchParams();
  const [making, setMaking] = useState(false);
  const search = (parameters.get('sok') ?? '').slice(0, 200);
  const type = organisationTypes.find((one) => one === parameters.get('slag'));
  const list = useConnection(
    OrganisationsDocument,
    { ...(search ? { search } : {}), ...(type ? { types: [type] } : {}) },
    readConnection,
    context,
  );
  const put = useCallback(
    (name: string, value: string) =>
      setParameters(
        (before) => {
          const after = new URLSearchParams(before);
          if (value) after.set(name, value);
          else after.delete(name);
          return after;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setParameters],
  );
  const onSearch = useCallback((text: string) => put('sok', text), [put]);
  const columns: Column<Row>[] = [
    {
      id: 'name',
      head: t('organisations.name'),
      rowHead: true,
      cell: (row) => (
        <>
          <Link to={`/arbetsgivare/${row.id}`}>{row.name}</Link>
          <span className="under">{row.parent?.name}</span>
        </>
      ),
    },
    { id: 'type', head: t('organisations.type'), cell: (row) => t(`organisations.type.${row.type}`) },
    {
      id: 'workplaces',
      head: t('organisations.workplaces'),
      cell: (row) =>
        row.workplaces.length <= 2
          ? row.workplaces.map(({ name }) => name).join(', ')
          : t('organisations.workplaceCount', { n: row.workplaces.length }),
    },
    {
      id: 'openings',
      head: t('organisations.openings'),
      cell: (row) => t('openings.count', { n: row.openingCount }),
    },
  ];
  const mayMake = role === 'job_consultant' || role === 'coordinator';
  return (
    <div className="page">
      <PageHead
        title={t('organisations.title')}
        sub={<span role="status">{list.data ? t('organisations.count', { n: list.total }) : ''}</span>}
        actions={
          mayMake && !making ? (
            <Button kind="primary" icon="plus" onPress={() => setMaking(true)}>
              {t('organisations.new')}
            </Button>
          ) : null
        }
      />
      {making ? (
        <OrganisationForm
          onDone={(id) => void navigate(`/arbetsgivare/${id}`)}
          onCancel={() => setMaking(false)}
        />
      ) : null}
      <div className="row spread list-tools">
        <SearchField value={search} onSearch={onSearch} label={t('organisations.search')} />
      </div>
      <div className="row chosen">
        {organisationTypes.map((one) => (
          <FilterChip key={one} pressed={type === one} onChange={(on) => put('slag', on ? one : '')}>
            {t(`organisations.type.${one}`)}
          </FilterChip>
        ))}
      </div>
      {list.loading ? <Skeleton rows={8} height={48} /> : null}
      {list.error ? <ErrorState error={list.error} onRetry={list.retry} /> : null}
      {list.data && list.nodes.length === 0 ? (
        <EmptyState title={t(search || type ? 'organisations.noHits' : 'organisations.empty')}>
          {t(search || type ? 'openings.noHitsText' : 'organisations.emptyText')}
        </EmptyState>
      ) : null}
      {list.nodes.length > 0 ? (
        <>
          <Table
            caption={t('organisations.title')}
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
