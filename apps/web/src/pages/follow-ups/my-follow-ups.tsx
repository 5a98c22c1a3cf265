import { useMemo } from 'react';
import { useQuery } from 'urql';
import { PlaceCard } from '../../design';
import { readFragment } from '../../gql';
import type { MyFollowUpFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { FirstCard } from '../places/first-card';
import { MyFollowUpFacts, MyFollowUps } from './follow-up-documents';
import { followUpQuestions } from './follow-up-words';

const context = { additionalTypenames: ['FollowUpToMe'] };

/** What the participant is asked about now. */
export function useMyFollowUps() {
  const [{ data, error }, ask] = useQuery({
    query: MyFollowUps,
    context,
    requestPolicy: 'cache-and-network',
  });
  return useMemo(() => {
    const me = data?.me ?? null;
    return {
      me,
      followUps: (me?.followUps ?? []).map((one) => readFragment(MyFollowUpFacts, one)),
      error: me ? undefined : error,
      again: () => ask({ requestPolicy: 'network-only' }),
    };
  }, [data, error, ask]);
}

/** Those that have a question which she has not answered. */
export const openFollowUps = (
  followUps: readonly MyFollowUpFactsFragment[],
): readonly MyFollowUpFactsFragment[] =>
  followUps.filter(({ hers }) => hers.length < followUpQuestions.length);

/** Hur går det?: a card for each place that asks her. */
export function MyFollowUpCards() {
  const { t, format } = useTranslation();
  const open = openFollowUps(useMyFollowUps().followUps);
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="hur-gar-det" className="stack">
      <h2 id="hur-gar-det">{t('calm.followUpTitle')}</h2>
      <FirstCard
        cards={open.map((one) => (
          <PlaceCard
            key={one.id}
            title={one.title ?? t('calm.followUpPlace')}
            employer={one.employer ?? ''}
            area={one.area ?? ''}
            to={`/hur-gar-det/${one.id}`}
            lines={[
              { concept: 'face.good', text: t('calm.followUpThree') },
              { concept: 'time.days', text: t('calm.followUpUntil', { day: format.longDate(one.lastDay) }) },
            ]}
            look={t('calm.followUpAnswer')}
            note={t('calm.followUpTitle')}
          />
        ))}
      />
    </section>
  );
}
