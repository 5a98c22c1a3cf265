import { useSearchParams } from 'react-router';
import { EmptyState, ErrorState, LinkButton, PageHead, ShowMore, Skeleton } from '../../design';
import { useConnection } from '../../data/use-connection';
import { graphql, readFragment } from '../../gql';
import type { OpeningRowFragment, OwnOpeningsQuery } from '../../gql/graphql';
import { useCallback } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { HereNow } from './here-now';
import { OpeningRow } from './opening-row';
import { OwnOpening } from './own-opening';
import { SearchField } from './search-field';
import { statuses } from './list-filter';
import './openings.css';

const OwnOpenings = graphql(`
  query OwnOpenings($filter: OpeningFilter, $after: String) {
    openings(filter: $filter, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...OpeningRow
        }
      }
    }
  }
`);

const readConnection = (data: OwnOpeningsQuery) => data.openings;
const context = { additionalTypenames: ['Opening'] };
const order: readonly OpeningRowFragment['status'][] = [
  'draft',
  ...statuses.filter((one) => one !== 'draft'),
];

/** Where employers and HR begin: their own openings by state, with the next step of each, after what comes next and who works there now. */
export function Component() {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const search = (parameters.get('sok') ?? '').slice(0, 200);
  const list = useConnection(OwnOpenings, { filter: search ? { search } : {} }, readConnection, context);
  const onSearch = useCallback(
    (text: string) => setParameters(text ? { sok: text } : {}, { replace: true }),
    [setParameters],
  );
  const rows = list.nodes.map((node) => readFragment(OpeningRow, node));
  const post = (
    <LinkButton to="/annonsera" kind="primary" icon="plus">
      {t('openings.ownNew')}
    </LinkButton>
  );
  return (
    <div className="page">
      <PageHead title={t('openings.ownTitle')} sub={t('openings.ownLead')} actions={post} />
      {search ? null : <HereNow />}
      {rows.length > 8 || search ? <SearchField value={search} onSearch={onSearch} /> : null}
      {list.loading ? <Skeleton rows={6} height={56} /> : null}
      {list.error ? <ErrorState error={list.error} onRetry={list.retry} /> : null}
      {list.data && rows.length === 0 ? (
        <EmptyState
          title={t(search ? 'openings.noHitsTitle' : 'openings.ownEmptyTitle')}
          action={search ? null : post}
        >
          {t(search ? 'openings.noHitsText' : 'openings.ownEmptyText')}
        </EmptyState>
      ) : null}
      {order.map((status) => {
        const of = rows.filter((row) => row.status === status);
        return of.length === 0 ? null : (
          <section className="bucket" key={status}>
            <h2>
              {t(`openings.status.${status}`)} <span className="c">{of.length}</span>
            </h2>
            <ul>
              {of.map((row) => (
                <OwnOpening key={row.id} row={row} />
              ))}
            </ul>
          </section>
        );
      })}
      {list.hasMore ? (
        <ShowMore
          shown={rows.length}
          total={list.total}
          step={50}
          hasMore
          busy={list.busy}
          onMore={() => void list.more()}
        />
      ) : null}
    </div>
  );
}
