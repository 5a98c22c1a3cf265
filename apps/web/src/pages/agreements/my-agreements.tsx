import { useMemo } from 'react';
import { useQuery } from 'urql';
import { PlaceCard } from '../../design';
import { readFragment } from '../../gql';
import type { MyAgreementFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { FirstCard } from '../places/first-card';
import { MyAgreementFacts, MyAgreements } from './agreement-documents';

const context = { additionalTypenames: ['AgreementToMe'] };

/** The participant's own agreements. */
export function useMyAgreements() {
  const [{ data, error }, ask] = useQuery({
    query: MyAgreements,
    context,
    requestPolicy: 'cache-and-network',
  });
  return useMemo(() => {
    const me = data?.me ?? null;
    return {
      me,
      agreements: (me?.agreements ?? []).map((one) => readFragment(MyAgreementFacts, one)),
      error: me ? undefined : error,
      again: () => ask({ requestPolicy: 'network-only' }),
    };
  }, [data, error, ask]);
}

/** Those that wait for her answer. */
export const waitingAgreements = (
  agreements: readonly MyAgreementFactsFragment[],
): readonly MyAgreementFactsFragment[] => agreements.filter(({ myTurn }) => myTurn);

/** Ditt avtal: what waits for her to read and answer, before everything else on the page of places. */
export function MyAgreementCards() {
  const { t } = useTranslation();
  const waiting = waitingAgreements(useMyAgreements().agreements);
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="ditt-avtal" className="stack">
      <h2 id="ditt-avtal">{t('calm.agreementTitle')}</h2>
      <FirstCard
        cards={waiting.map((one) => (
          <PlaceCard
            key={one.id}
            title={one.title ?? t('calm.agreementTitle')}
            employer={one.employer ?? ''}
            area={one.area ?? ''}
            to={`/mitt-avtal/${one.id}`}
            lines={[{ concept: 'answer.ask', text: t('calm.agreementRead') }]}
            look={t('calm.agreementLook')}
            note={t('calm.agreementTitle')}
          />
        ))}
      />
    </section>
  );
}
