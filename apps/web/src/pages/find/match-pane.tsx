import { useQuery } from 'urql';
import { EmptyState, ErrorState, LinkButton, Skeleton, Tabs, Verdict } from '../../design';
import { readFragment } from '../../gql';
import type { NearlyForParticipantQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import type { Voice } from './find-choice';
import { matchContext, MatchPane as MatchPaneDocument, MatchReasons } from './find-documents';
import { employerLine } from './match-hit';
import { NearlyChange } from './nearly-change';
import { EmployerVoice, ParticipantVoice } from './other-voices';
import { StaffVoice } from './staff-voice';

type Nearly = NearlyForParticipantQuery['nearlyForParticipant']['matches'][number];

/** What one opened row says. The frame (column or sliding pane) gives the heading and the close. */
export function MatchPane({
  participantId,
  openingId,
  name,
  nearly,
  voice,
  onVoice,
}: Readonly<{
  participantId: string;
  openingId: string;
  name: string;
  nearly: Nearly | undefined;
  voice: Voice;
  onVoice: (voice: Voice) => void;
}>) {
  const { t } = useTranslation();
  const [{ data, fetching, error }, ask] = usePane(participantId, openingId);
  if (fetching && !data) return <Skeleton rows={10} height={20} />;
  if (error && !data)
    return <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  const match = readFragment(MatchReasons, data?.match);
  if (!match || !data?.opening) return <EmptyState title={t('find.paneRefused')} />;
  const { opening } = data;
  return (
    <>
      <p className="muted">{employerLine(opening.organisation, opening.workplace)}</p>
      <p className="row">
        <LinkButton kind="primary" to={`/deltagare/${participantId}/foresla?plats=${opening.id}`}>
          {t('proposals.propose')}
        </LinkButton>
        <LinkButton to={`/deltagare/${participantId}?flik=besok&plats=${opening.id}`}>
          {t('visits.book')}
        </LinkButton>
        <LinkButton to={`/platser/${opening.id}`}>{t('find.wholePage')}</LinkButton>
      </p>
      {nearly ? <NearlyChange nearly={nearly} match={match} name={name} /> : null}
      <div className="sum">
        <p className="row">
          <Verdict value={match.verdict} />
          <span className="muted">{match.scoreLine}</span>
        </p>
      </div>
      <Tabs
        label={t('find.voices')}
        selected={voice}
        onSelect={(id) => onVoice(id as Voice)}
        tabs={[
          {
            id: 'personal',
            label: t('find.voiceStaff'),
            content: <StaffVoice match={match} name={name} />,
          },
          {
            id: 'deltagare',
            label: t('find.voiceParticipant', { name }),
            content: <ParticipantVoice match={match} name={name} />,
          },
          {
            id: 'arbetsgivare',
            label: t('find.voiceEmployer'),
            content: <EmployerVoice match={match} name={name} />,
          },
        ]}
      />
    </>
  );
}

/** The pane's question; the frame asks the same for the heading and gets it from memory. */
export const usePane = (participantId: string, openingId: string | null) =>
  useQuery({
    query: MatchPaneDocument,
    variables: { participantId, openingId: openingId ?? '' },
    context: matchContext,
    pause: openingId === null,
  });
