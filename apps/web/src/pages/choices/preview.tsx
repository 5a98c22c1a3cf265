import { useQuery } from 'urql';
import { ErrorState, Skeleton } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { CandidateCard } from '../disclosed/candidate-card';
import { ConsentPreview } from '../disclosed/disclosed-documents';

const context = { additionalTypenames: ['PresentationVersion', 'PresentationState'] };

/** Exactly what the receiver of a consent opens: the same component, the same answer of the server. */
export function Preview({ consentId }: { consentId: string }) {
  const { t } = useTranslation();
  const [{ data, error, fetching }, ask] = useQuery({
    query: ConsentPreview,
    variables: { consentId },
    context,
  });
  return (
    <section aria-labelledby={`visas-${consentId}`}>
      <h2 id={`visas-${consentId}`}>{t('calm.theySee')}</h2>
      {data?.consentPreview ? (
        <CandidateCard person={data.consentPreview} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      ) : fetching ? (
        <Skeleton rows={3} />
      ) : (
        <p className="lead">{t('calm.theySeeNothing')}</p>
      )}
    </section>
  );
}
