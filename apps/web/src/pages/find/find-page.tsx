import './find.css';
import { useCallback, useMemo, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import {
  Button,
  ErrorState,
  IconButton,
  LinkButton,
  SidePane,
  Skeleton,
  Tabs,
  usePageTitle,
} from '../../design';
import { isId } from '../../data/is-id';
import { useCatalogue, type CatalogueWords } from '../../data/use-catalogue';
import type { FindPersonQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { NotFound } from '../../shell/not-found-page';
import { SearchField } from '../openings/search-field';
import { PersonHead } from '../participant/person-head';
import { DeclinedList } from './declined-list';
import { countFilters, findTabs, readChoice, writeChoice, type FindChoice, type Voice } from './find-choice';
import { FindPerson } from './find-documents';
import { FindFilters } from './find-filters';
import { FitsList } from './fits-list';
import { MatchPane, usePane } from './match-pane';
import { NearlyHits } from './nearly-list';
import { useFits } from './use-fits';
import { useNearly } from './use-nearly';
import { useWide } from './use-wide';

/** Hitta plats. The tab's title names no one (security P6). */
export function Component() {
  const { id = '' } = useParams();
  const { t } = useTranslation();
  usePageTitle(t('find.title'));
  const words = useCatalogue();
  const [{ data, error }, ask] = useQuery({ query: FindPerson, variables: { id }, pause: !isId(id) });
  if (!isId(id) || (data && !data.participant)) return <NotFound />;
  if (error && !data)
    return (
      <div className="page">
        <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      </div>
    );
  if (!data?.participant || !words.ready)
    return (
      <div className="page">
        <Skeleton rows={8} height={32} />
      </div>
    );
  return <FindPage key={id} person={data.participant} words={words} />;
}

function FindPage({
  person,
  words,
}: Readonly<{ person: NonNullable<FindPersonQuery['participant']>; words: CatalogueWords }>) {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const choice = useMemo(() => readChoice(parameters), [parameters]);
  const wide = useWide();
  const [filtersOpen, setFiltersOpen] = useState(false);
  const { id, givenName: name } = person;
  const choose = useCallback(
    (now: FindChoice, replace = true) =>
      setParameters(writeChoice(now), { replace, preventScrollReset: true }),
    [setParameters],
  );
  const search = useCallback((text: string) => choose({ ...choice, search: text }), [choose, choice]);
  const list = useFits(id, choice);
  const nearly = useNearly(id, choice.tab === 'nastan');
  const fresh = list.data?.openingsForParticipant;
  // Filters and counts stay while the next answer is under way, so nothing jumps under the pointer.
  const [answer, setAnswer] = useState(fresh);
  if (fresh && fresh !== answer) setAnswer(fresh);
  const [{ data: pane }] = usePane(id, choice.opening);
  const title = choice.opening ? (pane?.opening?.title ?? t('find.title')) : '';
  const toOf = (openingId: string) => `?${writeChoice({ ...choice, opening: openingId }).toString()}`;
  const close = () => {
    const row = document.querySelector<HTMLAnchorElement>('.hit.here a');
    choose({ ...choice, opening: null });
    row?.focus();
  };
  const filters =
    choice.tab === 'passar' ? (
      <>
        <SearchField value={choice.search} onSearch={search} label={t('find.search')} />
        <FindFilters
          choice={choice}
          facets={{
            kinds: answer?.kindFacet ?? [],
            areas: answer?.areaFacet ?? [],
            access: answer?.accessFacet ?? [],
          }}
          words={words}
          onChange={choose}
        />
      </>
    ) : (
      <p className="small muted">{t('find.filtersOnlyFits')}</p>
    );
  const reasons = choice.opening ? (
    <MatchPane
      key={choice.opening}
      participantId={id}
      openingId={choice.opening}
      name={name}
      nearly={
        choice.tab === 'nastan' ? nearly.matches.find((one) => one.opening.id === choice.opening) : undefined
      }
      voice={choice.voice}
      onVoice={(voice: Voice) => choose({ ...choice, voice })}
    />
  ) : null;
  const contents = {
    passar: (
      <FitsList
        list={list}
        choice={choice}
        participantId={id}
        name={name}
        words={words}
        toOf={toOf}
        onChange={choose}
      />
    ),
    nastan: (
      <NearlyHits
        list={nearly}
        total={answer?.nearlyCount ?? 0}
        name={name}
        openingId={choice.opening}
        toOf={toOf}
      />
    ),
    nej: <DeclinedList participantId={id} name={name} words={words} openingId={choice.opening} toOf={toOf} />,
  };
  const labels = {
    passar: [t('find.tabFits'), answer?.totalCount],
    nastan: [t('find.tabNearly'), answer?.nearlyCount],
    nej: [t('find.tabDeclined'), answer?.declinedCount],
  } as const;
  return (
    <>
      <PersonHead
        participant={person}
        words={words}
        actions={
          <LinkButton icon="user" to={`/deltagare/${id}`}>
            {t('profile.backToPage')}
          </LinkButton>
        }
      />
      <div className="find">
        <aside className="filters" aria-label={t('find.filters')}>
          {filters}
        </aside>
        <section className="results" aria-label={t('find.results')}>
          <div className="filters-narrow">
            <Button icon="sliders-horizontal" onPress={() => setFiltersOpen(true)}>
              {t('find.filtersChosen', { n: countFilters(choice) })}
            </Button>
          </div>
          <Tabs
            label={t('find.tabs')}
            selected={choice.tab}
            onSelect={(tab) =>
              choose({ ...choice, tab: findTabs.find((one) => one === tab) ?? 'passar', opening: null })
            }
            tabs={findTabs.map((tab) => {
              const [label, count] = labels[tab];
              return { id: tab, label, content: contents[tab], ...(count === undefined ? {} : { count }) };
            })}
          />
        </section>
        {wide ? (
          <section
            className="pane"
            aria-label={title ? t('design.openPane', { name: title }) : t('design.reasons.region')}
          >
            <div className="pane-inner">
              {choice.opening ? (
                <>
                  <div className="row spread pane-head">
                    <h2>{title}</h2>
                    <IconButton icon="x" label={t('find.close')} onPress={close} />
                  </div>
                  {reasons}
                </>
              ) : (
                <p className="muted">{t('find.paneEmpty')}</p>
              )}
            </div>
          </section>
        ) : null}
      </div>
      <p className="sr" role="status">
        {wide && title && pane?.opening ? t('find.paneShown', { title }) : ''}
      </p>
      <SidePane open={!wide && choice.opening !== null} onClose={close} title={title}>
        {reasons}
      </SidePane>
      <SidePane open={filtersOpen} onClose={() => setFiltersOpen(false)} title={t('find.filters')}>
        <div className="filters in-pane">{filters}</div>
        <Button kind="primary" block onPress={() => setFiltersOpen(false)}>
          {t('find.show', { n: list.total })}
        </Button>
      </SidePane>
    </>
  );
}
