import { useQuery } from 'urql';
import { Button, ErrorState, LinkButton, ProblemNotice, showToast, Skeleton } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { EmergenciesQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { ApproveEmergencyDocument, EmergenciesDocument, emergencyContext } from './emergency-documents';

type Line = EmergenciesQuery['emergencies'][number];

/** One's own, and for a second person those of the domain: who asked and why, never about whom. */
export function EmergencyList() {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({
    query: EmergenciesDocument,
    context: emergencyContext,
    requestPolicy: 'cache-and-network',
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={error} onRetry={again} />;
  if (!data) return <Skeleton rows={2} />;
  return (
    <section className="aside-block" aria-labelledby="senaste">
      <h2 id="senaste">{t('emergency.list')}</h2>
      {data.emergencies.length === 0 ? <p className="muted">{t('emergency.none')}</p> : null}
      <ul className="plist">
        {data.emergencies.map((line) => (
          <EmergencyLine key={line.id} line={line} onApproved={again} />
        ))}
      </ul>
    </section>
  );
}

function EmergencyLine({ line, onApproved }: Readonly<{ line: Line; onApproved: () => void }>) {
  const { t, format } = useTranslation();
  const [approve, { busy, problem }] = useMutationWithKey(ApproveEmergencyDocument, 'approveEmergency');
  const when = `${format.shortDate(line.askedAt)} ${format.clock(line.askedAt)}`;
  const press = () =>
    void approve({ emergencyId: line.id }).then((outcome) => {
      if (outcome.state !== 'done') return;
      showToast(t('emergency.approved'));
      onApproved();
    });
  return (
    <li>
      <span>
        <b>{t(`emergency.category.${line.category}`)}</b>
        <br />
        {line.reason}
        <br />
        <span className="small muted">
          {line.own ? t('emergency.you', { when }) : t('emergency.by', { name: line.staffName, when })}.{' '}
          {t(`emergency.state.${line.state}`, { until: line.until ? format.clock(line.until) : '' })}
        </span>
        <ProblemNotice problem={problem} />
      </span>
      {line.own && line.state === 'open' ? (
        <LinkButton to={`/nodatkomst/${line.id}`}>{t('emergency.read')}</LinkButton>
      ) : null}
      {line.mayApprove ? (
        <Button small busy={busy} label={t('emergency.approveFor', { name: line.staffName })} onPress={press}>
          {t('emergency.approve')}
        </Button>
      ) : null}
    </li>
  );
}
