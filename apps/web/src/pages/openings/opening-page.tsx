import { lazy, Suspense } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import {
  Breadcrumbs,
  ErrorState,
  LinkButton,
  Notice,
  PageHead,
  ProblemNotice,
  Skeleton,
  Tabs,
  UnknownOutcome,
  type TabItem,
} from '../../design';
import { useCatalogue } from '../../data/use-catalogue';
import { graphql, readFragment } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { useViewer } from '../../session/viewer';
import { NotFound } from '../../shell/not-found-page';
import { AskIfCurrentButton } from '../question/ask-if-current';
import { ActButtons } from './act-buttons';
import { FactColumn } from './fact-column';
import { HistoryTab } from './history-tab';
import { MissingNotice } from './missing-notice';
import { NeedMeterAside } from './need-meter-aside';
import { OpeningFacts, type OpeningData } from './opening-facts';
import { OverviewTab } from './overview-tab';
import { StatusWord } from './status-word';
import { useOpeningActs } from './use-opening-acts';
import './openings.css';

const OpeningDocument = graphql(`
  query Opening($id: UUID!) {
    opening(id: $id) {
      ...OpeningFacts
    }
  }
`);

const FindPeople = lazy(async () => {
  const page = await import('../find/find-people');
  return { default: page.FindPeople };
});

/** The page of an opening. The tab stands in the address (`?flik=personer`). */
export function Component() {
  const { id = '' } = useParams();
  const [{ data, error, fetching }, ask] = useQuery({ query: OpeningDocument, variables: { id } });
  const opening = data?.opening ? readFragment(OpeningFacts, data.opening) : null;
  const again = (): void => ask({ requestPolicy: 'network-only' });
  if (opening) return <OpeningView opening={opening} onStale={again} />;
  if (fetching)
    return (
      <div className="page">
        <Skeleton rows={10} />
      </div>
    );
  if (error && !isMalformed(error.graphQLErrors))
    return (
      <div className="page">
        <ErrorState error={error} onRetry={again} />
      </div>
    );
  return <NotFound />;
}

/** An address that holds no id at all leads to no page, as one that holds a stranger's. */
const isMalformed = (errors: readonly { extensions: Record<string, unknown> }[]): boolean =>
  errors.some(({ extensions }) => extensions['code'] === 'BAD_USER_INPUT');

function OpeningView({ opening, onStale }: Readonly<{ opening: OpeningData; onStale: () => void }>) {
  const { t, format } = useTranslation();
  const viewer = useViewer();
  const { role } = viewer;
  const words = useCatalogue();
  const [parameters, setParameters] = useSearchParams();
  const acts = useOpeningActs(opening);
  const title = opening.title || t('openings.untitled');
  const own = role === 'employer_contact' || role === 'hr_officer';
  const staff = role === 'supervisor' || role === 'job_consultant';
  const tabs: TabItem[] = [
    { id: 'oversikt', label: t('openings.tab.overview'), content: <OverviewTab opening={opening} /> },
    ...(staff
      ? [
          {
            id: 'personer',
            label: t('openings.tab.people'),
            content:
              opening.status === 'published' ? (
                <Suspense fallback={<Skeleton rows={6} />}>
                  <FindPeople openingId={opening.id} />
                </Suspense>
              ) : (
                <p className="muted">{t('openings.peopleNotYet')}</p>
              ),
          },
        ]
      : []),
    { id: 'historik', label: t('openings.tab.history'), content: <HistoryTab opening={opening} /> },
  ];
  const wanted = parameters.get('flik');
  const selected = tabs.find((tab) => tab.id === wanted)?.id ?? 'oversikt';
  const place = [opening.organisation.name, opening.workplace?.name]
    .filter((name, at, all) => name && all.indexOf(name) === at)
    .join(', ');
  return (
    <div className="page opening-page">
      <Breadcrumbs
        crumbs={[
          own
            ? { label: t('openings.ownTitle'), to: '/mina-platser' }
            : { label: t('openings.title'), to: '/platser' },
          { label: opening.organisation.name, to: `/arbetsgivare/${opening.organisation.id}` },
          { label: title },
        ]}
      />
      <PageHead
        title={title}
        titleLanguage={opening.title ? 'sv' : undefined}
        sub={
          <>
            {place}. {words.label('opening-kinds', opening.kind)},{' '}
            {t('openings.seatsFree', { n: opening.freeSeats })}.{' '}
            {opening.closesOn ? t('openings.closesOn', { day: format.longDate(opening.closesOn) }) : ''}{' '}
            <StatusWord status={opening.status} />
          </>
        }
        actions={
          <>
            {opening.status === 'published' && viewer.permissions.includes('openings.ask-if-current') ? (
              <AskIfCurrentButton openingId={opening.id} />
            ) : null}
            {staff && opening.status !== 'draft' ? (
              <LinkButton to={`/platser/${opening.id}/kortlista`}>{t('board.title')}</LinkButton>
            ) : null}
            <ActButtons opening={opening} acts={acts} />
          </>
        }
      />
      {acts.problem?.code === 'CONFLICT' ? (
        <Notice kind="warn" title={t('openings.conflictTitle')} live>
          <p>{acts.problem.message}</p>
          <button type="button" className="btn small" onClick={onStale}>
            {t('openings.showLatest')}
          </button>
        </Notice>
      ) : (
        <ProblemNotice problem={acts.problem} />
      )}
      {acts.unknown ? <UnknownOutcome onRetry={() => void acts.unknown?.retry()} /> : null}
      {opening.currency && opening.status === 'published' ? (
        <Notice
          kind={opening.currency.answer === 'yes' ? 'ok' : 'warn'}
          title={t(`question.said.${opening.currency.answer}`, {
            day: format.shortDate(opening.currency.answeredAt),
          })}
        />
      ) : null}
      {opening.status === 'draft' && opening.allowedActs.includes('edit') ? (
        <MissingNotice id={opening.id} missing={opening.missing} />
      ) : null}
      <div className="open">
        <FactColumn opening={opening} />
        <div className="opening-tabs">
          {own ? <NeedMeterAside opening={opening} /> : null}
          <Tabs
            label={t('openings.tabsLabel')}
            tabs={tabs}
            selected={selected}
            onSelect={(tab) =>
              setParameters(tab === 'oversikt' ? {} : { flik: tab }, {
                replace: true,
                preventScrollReset: true,
              })
            }
          />
        </div>
      </div>
    </div>
  );
}
