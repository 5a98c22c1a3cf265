import './participants.css';
import { useCallback, useMemo, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import {
  Button,
  Checkbox,
  EmptyState,
  ErrorState,
  LinkButton,
  PageHead,
  Select,
  ShowMore,
  SidePane,
  Skeleton,
} from '../../design';
import { useCatalogue } from '../../data/use-catalogue';
import { useConnection } from '../../data/use-connection';
import { graphql } from '../../gql';
import type { ParticipantOrder, ParticipantsQuery } from '../../gql/graphql';
import { useTranslation, type PlainKey } from '../../i18n/use-translation';
import { staff } from '../../features/feature';
import { useViewer } from '../../session/viewer';
import { NotFound } from '../../shell/not-found-page';
import { WhatsNew } from '../inbox/whats-new';
import { SearchField } from '../openings/search-field';
import { HandOver } from './hand-over';
import { FilterFields } from './filter-fields';
import { countFilters, orders, readChoice, toFilter, writeChoice, type ListChoice } from './list-choice';
import { ParticipantsTable } from './participants-table';
import { useNameSearch } from './use-name-search';

const Participants = graphql(`
  query Participants($filter: ParticipantFilter, $order: ParticipantOrder, $after: String) {
    participants(filter: $filter, order: $order, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...ParticipantLine
        }
      }
    }
  }
`);

const readConnection = (data: ParticipantsQuery) => data.participants;
const context = { additionalTypenames: ['Participant', 'ParticipantRow'] };
const orderWord: Readonly<Record<ParticipantOrder, PlainKey>> = {
  name: 'participants.orderName',
  last_changed: 'participants.orderChanged',
  least_assessed: 'participants.orderLeast',
};

/** Deltagare, for those who can be assigned to someone; for anyone else the page does not exist. */
export function Component() {
  const { role } = useViewer();
  return staff.includes(role) ? <ParticipantsPage /> : <NotFound />;
}

/** Those the reader is assigned to, and what is new about them. */
function ParticipantsPage() {
  const { t } = useTranslation();
  const words = useCatalogue();
  const [parameters, setParameters] = useSearchParams();
  const { state } = useLocation() as { state: unknown };
  const [name, search] = useNameSearch();
  const [narrow, setNarrow] = useState(false);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [handingOver, setHandingOver] = useState(false);
  const choice = useMemo(() => readChoice(parameters), [parameters]);
  const choose = useCallback(
    (now: ListChoice) => setParameters(writeChoice(now), { preventScrollReset: true, replace: true, state }),
    [setParameters, state],
  );
  const list = useConnection(
    Participants,
    { filter: toFilter(choice, name), order: choice.order },
    readConnection,
    context,
  );
  const filters = countFilters(choice);
  const clear = () => {
    setParameters(new URLSearchParams(), { replace: true, state: null });
  };
  const register = (
    <LinkButton to="/deltagare/ny" kind="primary" icon="plus">
      {t('participants.register')}
    </LinkButton>
  );
  const narrowed = filters > 0 || name !== '';
  const fields = <FilterFields choice={choice} words={words} onChange={choose} />;
  return (
    <div className="page">
      <PageHead
        title={t('participants.title')}
        sub={
          <span role="status">
            {list.data ? t(narrowed ? 'participants.hits' : 'participants.sub', { n: list.total }) : ''}
          </span>
        }
        actions={register}
      />
      <WhatsNew />
      <div className="people-tools">
        <SearchField value={name} onSearch={search} label={t('participants.searchName')} />
        <Button className="only-narrow" icon="sliders-horizontal" onPress={() => setNarrow(true)}>
          {t('participants.showFilters', { n: filters })}
        </Button>
        <Select
          label={t('participants.order')}
          value={choice.order}
          onChange={(order) => choose({ ...choice, order: orders.find((one) => one === order) ?? 'name' })}
          options={orders.map((order) => ({ value: order, label: t(orderWord[order]) }))}
        />
      </div>
      <div className="people-filters" role="group" aria-label={t('participants.filters')}>
        {fields}
        {narrowed ? (
          <Button kind="quiet" small onPress={clear}>
            {t('participants.clear')}
          </Button>
        ) : null}
      </div>
      {list.loading ? <Skeleton rows={8} height={48} /> : null}
      {list.error ? <ErrorState error={list.error} onRetry={list.retry} /> : null}
      {list.data && list.nodes.length === 0 ? (
        narrowed ? (
          <EmptyState
            title={t('participants.noHitsTitle')}
            action={<Button onPress={clear}>{t('participants.clear')}</Button>}
          >
            {t('participants.noHitsText')}
          </EmptyState>
        ) : (
          <EmptyState title={t('participants.emptyTitle')}>{t('participants.emptyText')}</EmptyState>
        )
      ) : null}
      {list.nodes.length > 0 ? (
        <>
          <div className="row">
            <Checkbox
              checked={list.nodes.every(({ id }) => picked.has(id))}
              onChange={(on) => setPicked(new Set(on ? list.nodes.map(({ id }) => id) : []))}
            >
              {t('participants.pickAll')}
            </Checkbox>
            <Button disabled={picked.size === 0} onPress={() => setHandingOver(true)}>
              {t('participants.handOver', { n: picked.size })}
            </Button>
          </div>
          <ParticipantsTable
            rows={list.nodes}
            words={words}
            picked={picked}
            onPick={(id, on) =>
              setPicked((before) => {
                const now = new Set(before);
                if (on) now.add(id);
                else now.delete(id);
                return now;
              })
            }
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
      {handingOver ? (
        <HandOver
          participantIds={[...picked].slice(0, 50)}
          onClose={() => setHandingOver(false)}
          onDone={() => {
            setHandingOver(false);
            setPicked(new Set());
            list.retry();
          }}
        />
      ) : null}
      <SidePane open={narrow} onClose={() => setNarrow(false)} title={t('participants.filters')}>
        <div className="stack">{fields}</div>
        <Button kind="primary" block onPress={() => setNarrow(false)}>
          {t('participants.hits', { n: list.total })}
        </Button>
      </SidePane>
    </div>
  );
}
