import '../disclosed/disclosed.css';
import { useQuery } from 'urql';
import { EmptyState, ErrorState, LinkButton, Skeleton } from '../../design';
import { today } from '../../data/today';
import { readFragment } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { FollowUpCard } from './follow-up-card';
import { FollowUpFacts, PersonFollowUps } from './follow-up-documents';

const context = { additionalTypenames: ['FollowUp'] };

/** Uppföljning on the page of a person: the one that comes, what waits, and what has been. */
export function FollowUpsTab({ participantId }: Readonly<{ participantId: string }>) {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({
    query: PersonFollowUps,
    variables: { id: participantId },
    context,
    requestPolicy: 'cache-and-network',
  });
  const again = (): void => ask({ requestPolicy: 'network-only' });
  if (!data?.participant)
    return error ? <ErrorState error={error} onRetry={again} /> : <Skeleton rows={5} height={32} />;
  const { givenName, followUps } = data.participant;
  const rows = followUps.map((one) => readFragment(FollowUpFacts, one));
  const waits = ({ gaps, state }: (typeof rows)[number]): boolean => gaps.length > 0 || state === 'open';
  return (
    <div className="tab-page">
      <section className="aside-block" aria-labelledby="uppfoljning">
        <h2 id="uppfoljning">{t('followUps.title')}</h2>
        {rows.length === 0 ? (
          <EmptyState
            title={t('followUps.none')}
            level={3}
            action={
              <LinkButton to={`/deltagare/${participantId}?flik=besok`}>
                {t('followUps.toPlacements')}
              </LinkButton>
            }
          >
            {t('followUps.noneText', { name: givenName })}
          </EmptyState>
        ) : (
          <div className="consent-list">
            {[...rows.filter(waits), ...rows.filter((row) => !waits(row))].map((row) => (
              <FollowUpCard key={row.id} followUp={row} name={givenName} today={today()} onChange={again} />
            ))}
          </div>
        )}
      </section>
    </div>
  );
}
