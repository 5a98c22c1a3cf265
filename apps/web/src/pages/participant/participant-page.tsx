import './profile.css';
import { useCallback, useMemo, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ErrorState, LinkButton, SaveState, Skeleton, Tabs, usePageTitle } from '../../design';
import { isId } from '../../data/is-id';
import { useCatalogue } from '../../data/use-catalogue';
import { readFragment, type FragmentType } from '../../gql';
import type { ParticipantProfileFragment, RatingSource, ValueKind } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { StartAssisted } from '../assisted/start-assisted';
import { ConsentsTab } from '../consents/consents-tab';
import { FollowUpsTab } from '../follow-ups/follow-ups-tab';
import { ProposalsTab } from '../proposals/person-proposals';
import { StepsTab } from '../steps/steps-tab';
import { VisitsTab } from '../visits/visits-tab';
import { NotFound } from '../../shell/not-found-page';
import { CanTab } from './can-tab';
import { HistoryPane } from './history-pane';
import { HistoryTab } from './history-tab';
import { NeedsTab } from './needs-tab';
import { OverviewTab } from './overview-tab';
import { ParticipantPage, ParticipantProfile } from './participant-documents';
import { PersonHead } from './person-head';
import { ProfileContext, type HistoryOf, type Profile } from './profile-context';
import { thingOf, type Saying } from './profile-value';
import { useRecording } from './use-recording';
import { WantsTab } from './wants-tab';

const tabs = [
  'oversikt',
  'vill',
  'kan',
  'behover',
  'forslag',
  'besok',
  'steg',
  'uppfoljning',
  'samtycken',
  'historik',
] as const;

const context = { additionalTypenames: ['StepChange'] };

/** The person page. The title of the tab names no one (security P6). */
export function Component() {
  const { id = '' } = useParams();
  const { t } = useTranslation();
  usePageTitle(t('participants.title'));
  const words = useCatalogue();
  const [{ data, fetching, error }, ask] = useQuery({
    query: ParticipantPage,
    variables: { id },
    pause: !isId(id),
    context,
  });
  const [answered, setAnswered] = useState<Readonly<{
    over: unknown;
    participant: FragmentType<typeof ParticipantProfile>;
  }> | null>(null);
  // An answer to a change stands until the query, asked again because of it, brings something newer.
  const newest = answered && answered.over === data ? answered.participant : data?.participant;
  const participant = readFragment(ParticipantProfile, newest);
  const onAnswer = useCallback(
    (now: FragmentType<typeof ParticipantProfile>) => setAnswered({ over: data, participant: now }),
    [data],
  );
  if (!isId(id) || (data && !participant)) return <NotFound />;
  if (error && !data)
    return (
      <div className="page">
        <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      </div>
    );
  if (!participant || !words.ready)
    return (
      <div className="page">
        <Skeleton rows={fetching ? 8 : 6} height={32} />
      </div>
    );
  return <PersonPage key={participant.id} participant={participant} words={words} onAnswer={onAnswer} />;
}

/** Each tab remembers whose view one writes down there; together is the way to talk about what she wants and needs. */
const firstSources: Readonly<Record<string, RatingSource>> = { kan: 'staff' };

function PersonPage({
  participant,
  words,
  onAnswer,
}: Readonly<{ participant: ParticipantProfileFragment }> & Pick<Profile, 'words' | 'onAnswer'>) {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const tab = tabs.find((one) => one === parameters.get('flik')) ?? 'oversikt';
  const [sources, setSources] = useState(firstSources);
  const [history, setHistory] = useState<HistoryOf | null>(null);
  const recording = useRecording(participant.id, onAnswer);
  const source = sources[tab] ?? 'together';
  const byThing = useMemo(
    () => new Map(participant.values.map((value) => [thingOf(value.kind, value.code), value])),
    [participant.values],
  );
  const value = (kind: ValueKind, code: string) => byThing.get(thingOf(kind, code)) ?? null;
  const wish = (kind: ValueKind, code: string, saying: Saying, name: string) => ({
    kind,
    code,
    saying,
    name,
    before: value(kind, code),
    source,
  });
  const profile: Profile = {
    participant,
    words,
    value,
    shown: (kind, code) => recording.pending.get(thingOf(kind, code)) ?? value(kind, code),
    fault: (kind, code) => recording.faults.get(thingOf(kind, code)),
    record: (kind, code, saying, name, now = false) =>
      recording.change({ ...wish(kind, code, saying, name), now }),
    recordNow: (kind, code, saying, name) => recording.say(wish(kind, code, saying, name), false),
    source,
    setSource: (now) => setSources({ ...sources, [tab]: now }),
    openHistory: setHistory,
    onAnswer,
    setSaving: recording.setSaving,
  };
  const go = (to: string) =>
    setParameters(to === 'oversikt' ? {} : { flik: to }, { preventScrollReset: true });
  return (
    <ProfileContext value={profile}>
      <PersonHead
        participant={participant}
        words={words}
        actions={
          <>
            <SaveState saving={recording.saving} />
            <StartAssisted participantId={participant.id} />
            <LinkButton
              kind="primary"
              icon="magnifying-glass"
              to={`/deltagare/${participant.id}/hitta-plats`}
            >
              {t('profile.findPlace')}
            </LinkButton>
          </>
        }
      />
      <Tabs
        label={t('profile.tabs')}
        selected={tab}
        onSelect={go}
        tabs={[
          { id: 'oversikt', label: t('profile.tabOverview'), content: <OverviewTab /> },
          { id: 'vill', label: t('profile.tabWants'), content: <WantsTab /> },
          {
            id: 'kan',
            label: t('profile.tabCan'),
            ...(participant.suggestions.length > 0 ? { count: participant.suggestions.length } : {}),
            content: <CanTab />,
          },
          { id: 'behover', label: t('profile.tabNeeds'), content: <NeedsTab /> },
          {
            id: 'forslag',
            label: t('proposals.title'),
            content: <ProposalsTab participantId={participant.id} />,
          },
          { id: 'besok', label: t('visits.tab'), content: <VisitsTab participantId={participant.id} /> },
          { id: 'steg', label: t('steps.tab'), content: <StepsTab participantId={participant.id} /> },
          {
            id: 'uppfoljning',
            label: t('followUps.title'),
            content: <FollowUpsTab participantId={participant.id} />,
          },
          {
            id: 'samtycken',
            label: t('consents.tab'),
            content: <ConsentsTab participantId={participant.id} />,
          },
          { id: 'historik', label: t('profile.tabHistory'), content: <HistoryTab /> },
        ]}
      />
      <HistoryPane of={history} onClose={() => setHistory(null)} />
    </ProfileContext>
  );
}
