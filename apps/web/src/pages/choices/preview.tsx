import type { ReactNode } from 'react';
import { useQuery, type CombinedError } from 'urql';
import { ErrorState, Skeleton } from '../../design';
import type { ConsentFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { CaseCard } from '../cases/case-card';
import { CasePreview } from '../cases/case-documents';
import { CandidateCard } from '../disclosed/candidate-card';
import { ConsentPreview } from '../disclosed/disclosed-documents';

const context = {
  additionalTypenames: ['PresentationVersion', 'PresentationState', 'ProfileValue', 'Consent'],
};

type Shown = Readonly<{ consentId: string }>;

/** Exactly what the receiver of a consent opens: the same component, the same answer of the server. */
export function Preview({ consent }: Readonly<{ consent: Pick<ConsentFactsFragment, 'id' | 'needsCase'> }>) {
  return consent.needsCase ? <OfCase consentId={consent.id} /> : <Presented consentId={consent.id} />;
}

function Presented({ consentId }: Shown) {
  const [{ data, error, fetching }, ask] = useQuery({
    query: ConsentPreview,
    variables: { consentId },
    context,
  });
  return (
    <WhatTheySee consentId={consentId} error={error} fetching={fetching} again={ask}>
      {data?.consentPreview ? <CandidateCard person={data.consentPreview} /> : null}
    </WhatTheySee>
  );
}

function OfCase({ consentId }: Shown) {
  const [{ data, error, fetching }, ask] = useQuery({
    query: CasePreview,
    variables: { consentId },
    context,
  });
  return (
    <WhatTheySee consentId={consentId} error={error} fetching={fetching} again={ask}>
      {data?.jointCasePreview ? <CaseCard person={data.jointCasePreview} /> : null}
    </WhatTheySee>
  );
}

function WhatTheySee({
  consentId,
  error,
  fetching,
  again,
  children,
}: Shown &
  Readonly<{
    error: CombinedError | undefined;
    fetching: boolean;
    again: (options: { requestPolicy: 'network-only' }) => void;
    children: ReactNode;
  }>) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby={`visas-${consentId}`}>
      <h2 id={`visas-${consentId}`}>{t('calm.theySee')}</h2>
      {children ? (
        children
      ) : error ? (
        <ErrorState error={error} onRetry={() => again({ requestPolicy: 'network-only' })} />
      ) : fetching ? (
        <Skeleton rows={3} />
      ) : (
        <p className="lead">{t('calm.theySeeNothing')}</p>
      )}
    </section>
  );
}
