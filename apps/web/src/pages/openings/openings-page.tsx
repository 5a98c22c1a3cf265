import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import {
  Button,
  EmptyState,
  ErrorState,
  FilterChip,
  LinkButton,
  Notice,
  PageHead,
  Select,
  ShowMore,
  SidePane,
  Skeleton,
} from '../../design';
import { useCatalogue } from '../../data/use-catalogue';
import { useConnection } from '../../data/use-connection';
import { graphql } from '../../gql';
import type { OpeningsQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { useViewer } from '../../session/viewer';
import { ChosenFilters } from './chosen-filters';
import { FilterFields } from './filter-fields';
import { isNarrowed, orders, readChoice, toFilter, writeChoice, type ListChoice } from './list-filter';
import { OpeningsTable } from './openings-table';
import { SearchField } from './search-field';
import './openings.css';

const Openings = graphql(`
  query Openings($filter: OpeningFilter, $order: OpeningOrder, $after: String) {
    openings(filter: $filter, order: $order, first: 20, after: $after) {
      totalCount
      simplifiedSearch
      kindFacet {
        code
        count
      }
      areaFacet {
        code
        count
      }
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

const readConnection = (data: OpeningsQuery) => data.openings;
const context = { additionalTypenames: ['Opening'] };

/** Platser: all openings that the reader may see. What is chosen stands in the address. */
export function Component() {
  const { t } = useTranslation();
  const { role } = useViewer();
  const words = useCatalogue();
  const [parameters, setParameters] = useSearchParams();
  const [narrow, setNarrow] = useState(false);
  const choice = useMemo(() => readChoice(parameters), [parameters]);
  const choose = useCallback(
    (now: ListChoice) => setParameters(writeChoice(now), { preventScrollReset: true, replace: true }),
    [setParameters],
  );
  const search = useCallback((text: string) => choose({ ...choice, search: text }), [choose, choice]);
  const list = useConnection(
    Openings,
    { filter: toFilter(choice), order: choice.order },
    readConnection,
    context,
  );
  const facets = { kinds: list.data?.openings.kindFacet ?? [], areas: list.data?.openings.areaFacet ?? [] };
  const mayPost = role === 'job_consultant' || role === 'coordinator';
  const post = mayPost ? (
    <LinkButton to="/annonsera" kind="primary" icon="plus">
      {t('openings.post')}
    </LinkButton>
  ) : null;
  const fields = <FilterFields choice={choice} facets={facets} words={words} onChange={choose} />;
  return (
    <div className="page">
      <PageHead
        title={t('openings.title')}
        sub={<span role="status">{list.data ? t('openings.count', { n: list.total }) : ''}</span>}
        actions={
          <>
            <Button icon="printer" onPress={() => window.print()}>
              {t('openings.print')}
            </Button>
            {post}
          </>
        }
      />
      <div className="listing">
        <aside className="filters-col" aria-label={t('openings.filters')}>
          {fields}
        </aside>
        <div className="listing-rows">
          <div className="row spread list-tools">
            <SearchField value={choice.search} onSearch={search} />
            <Button className="filters-button" icon="sliders-horizontal" onPress={() => setNarrow(true)}>
              {t('openings.filters')}
            </Button>
            <Select
              label={t('openings.orderLabel')}
              value={choice.order}
              onChange={(order) =>
                choose({ ...choice, order: orders.find((one) => one === order) ?? 'newest' })
              }
              options={orders.map((order) => ({ value: order, label: t(`openings.order.${order}`) }))}
            />
          </div>
          <div className="row chosen">
            <FilterChip pressed={choice.waitsEasy} onChange={(waitsEasy) => choose({ ...choice, waitsEasy })}>
              {t('openings.waitsEasy')}
            </FilterChip>
            <ChosenFilters choice={choice} words={words} onChange={choose} />
          </div>
          {list.data?.openings.simplifiedSearch && choice.search ? (
            <Notice>{t('openings.simplified')}</Notice>
          ) : null}
          {list.loading ? <Skeleton rows={8} height={56} /> : null}
          {list.error ? <ErrorState error={list.error} onRetry={list.retry} /> : null}
          {list.data && list.nodes.length === 0 ? (
            isNarrowed(choice) ? (
              <EmptyState
                title={t('openings.noHitsTitle')}
                action={
                  <Button onPress={() => choose(readChoice(new URLSearchParams()))}>
                    {t('openings.clear')}
                  </Button>
                }
              >
                {t('openings.noHitsText')}
              </EmptyState>
            ) : (
              <EmptyState title={t('openings.emptyTitle')} action={post}>
                {t(mayPost ? 'openings.emptyText' : 'openings.emptyReader')}
              </EmptyState>
            )
          ) : null}
          {list.nodes.length > 0 ? (
            <>
              <OpeningsTable rows={list.nodes} caption={t('openings.title')} />
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
      </div>
      <SidePane open={narrow} onClose={() => setNarrow(false)} title={t('openings.filters')}>
        <div className="filters-in-pane">{fields}</div>
        <Button kind="primary" block onPress={() => setNarrow(false)}>
          {t('openings.showHits', { n: list.total })}
        </Button>
      </SidePane>
    </div>
  );
}
