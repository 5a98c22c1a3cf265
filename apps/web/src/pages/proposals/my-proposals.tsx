import { useMemo } from 'react';
import { useQuery } from 'urql';
import { PlaceCard } from '../../design';
import { readFragment } from '../../gql';
import type { MyProposalFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { FirstCard } from '../places/first-card';
import { ConsentFacts } from '../choices/choices-documents';
import { MyProposalFacts, MyProposals } from './proposal-documents';

const context = { additionalTypenames: ['ProposalToMe', 'Consent'] };

/** The participant's proposals and the questions that they rest on. */
export function useMyProposals() {
  const [{ data, error }, ask] = useQuery({
    query: MyProposals,
    context,
    requestPolicy: 'cache-and-network',
  });
  return useMemo(() => {
    const me = data?.me ?? null;
    return {
      me,
      proposals: (me?.proposals ?? []).map((one) => readFragment(MyProposalFacts, one)),
      consents: (me?.consents ?? []).map((one) => readFragment(ConsentFacts, one)),
      error: me ? undefined : error,
      again: () => ask({ requestPolicy: 'network-only' }),
    };
  }, [data, error, ask]);
}

/** Those of which something is still to come, what waits for her first. */
export const openProposals = (
  proposals: readonly MyProposalFactsFragment[],
): readonly MyProposalFactsFragment[] => proposals.filter(({ open, title }) => open && title);

/** En plats till dig: what somebody has proposed, before everything else on the page of places. */
export function MyProposalCards() {
  const { t } = useTranslation();
  const { proposals } = useMyProposals();
  const underWay = openProposals(proposals);
  if (underWay.length === 0) return null;
  return (
    <section aria-labelledby="till-dig" className="stack">
      <h2 id="till-dig">{t('calm.proposalsTitle')}</h2>
      <FirstCard
        cards={underWay.map((one) => (
          <PlaceCard
            key={one.id}
            title={one.title ?? ''}
            employer={one.employer ?? ''}
            area={one.area ?? ''}
            to={`/plats-till-mig/${one.id}`}
            lines={[{ concept: 'answer.ask', text: t('calm.proposedBy', { name: one.proposedBy }) }]}
            look={t('calm.proposalLook')}
            note={t(`calm.proposal.${one.state}`)}
          />
        ))}
      />
    </section>
  );
}
