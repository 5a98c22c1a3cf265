import { useMemo } from 'react';
import { useQuery } from 'urql';
import {
  ErrorState,
  LinkButton,
  PlaceCard,
  PlaceCards,
  ReadAloud,
  Skeleton,
  usePageTitle,
  useReading,
} from '../../design';
import { readFragment } from '../../gql';
import type { PlaceFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { SuggestionQuestion } from '../about-me/suggestion-question';
import { MyFollowUpCards, openFollowUps, useMyFollowUps } from '../follow-ups/my-follow-ups';
import { HelperNote } from '../inbox/helper-note';
import { MyAgreementCards, useMyAgreements, waitingAgreements } from '../agreements/my-agreements';
import { MyProposalCards, openProposals, useMyProposals } from '../proposals/my-proposals';
import { ProposalNote } from '../proposals/proposal-note';
import { MyVisitCards, openVisits, useMyVisits } from '../visits/my-visits';
import { answerWord } from './answer-word';
import { PlaceFacts, PlacesDocument } from './place-facts';
import './places.css';

const context = { additionalTypenames: ['PlaceForMe', 'Me'] };
/** Cards on one page (ux.md §6): an agreement, a question, a visit and a proposal of hers, one of each at most, come before the places that suit. */
const MOST = 5;
/** Places that are shown however much of hers waits: fewer are no choice. */
const LEAST = 3;

/** Platser för dig: the few places that suit, one card each. The answer is given on the opened place. */
export function Component() {
  const { t, language } = useTranslation();
  usePageTitle(t('calm.placesTitle'));
  const visits = openVisits(useMyVisits().visits);
  const proposals = openProposals(useMyProposals().proposals);
  const agreements = waitingAgreements(useMyAgreements().agreements);
  const followUps = openFollowUps(useMyFollowUps().followUps);
  const hers = [agreements, followUps, visits, proposals].filter((one) => one.length > 0).length;
  const [{ data, error, fetching }, ask] = useQuery({ query: PlacesDocument, context });
  const places = useMemo(
    () =>
      (data?.placesForMe ?? [])
        .slice(0, Math.max(LEAST, MOST - hers))
        .map((place) => readFragment(PlaceFacts, place)),
    [data, hers],
  );
  const name = data?.me?.givenName;
  const title = name ? t('calm.placesFor', { name }) : t('calm.placesTitle');
  const wants = data?.me?.wantsSuggestions;
  const lead = wants === 'yes' && places.length > 0 ? t('calm.placesFound', { n: places.length }) : '';
  const sentences = useMemo(
    () => [title, lead, ...places.flatMap(sentencesOf)].filter(Boolean),
    [title, lead, places],
  );
  const reading = useReading(sentences, language);
  if (!data && error)
    return (
      <>
        <h1>{t('calm.placesTitle')}</h1>
        <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      </>
    );
  return (
    <>
      <HelperNote />
      <ProposalNote />
      <div className="player spread">
        <div>
          <h1>{title}</h1>
        </div>
        {places.length > 0 ? <ReadAloud reading={reading} /> : null}
      </div>
      <MyAgreementCards />
      <MyFollowUpCards />
      <MyVisitCards />
      <MyProposalCards />
      {lead ? <p className="lead">{lead}</p> : null}
      {fetching && !data ? <Skeleton rows={3} height={120} /> : null}
      {data && wants !== 'yes' ? <SuggestionQuestion answer={wants ?? 'not_asked'} /> : null}
      {data && wants === 'yes' && places.length === 0 ? (
        <section className="calm-empty">
          <p className="lead">{t('calm.placesNone')}</p>
          <p>{t('calm.placesNoneWhy')}</p>
          <LinkButton to="/om-mig" big>
            {t('calm.toAboutMe')}
          </LinkButton>
        </section>
      ) : null}
      {wants === 'yes' && places.length > 0 ? (
        <PlaceCards>
          {places.map((place) => (
            <PlaceCard
              key={place.openingId}
              title={place.title}
              employer={place.employer}
              area={place.area}
              to={`/platser-for-mig/${place.openingId}`}
              lines={linesOf(place)}
              {...(place.answer
                ? { note: t('calm.youAnswered', { answer: answerWord(place.answer, t) }) }
                : {})}
            />
          ))}
        </PlaceCards>
      ) : null}
    </>
  );
}

/** What, when, and how to get there (or who helps): three lines at most. */
function linesOf(place: PlaceFactsFragment) {
  return [
    { concept: `area.${place.area}`, text: place.what[0] ?? place.easyText, lang: 'sv' },
    { concept: 'time.clock', text: place.when },
    place.travel
      ? { concept: 'travel.distance', text: place.travel }
      : { concept: 'support.help', text: place.help },
  ].filter(({ text }) => text);
}

const sentencesOf = (place: PlaceFactsFragment): string[] => [
  `${place.title}.`,
  ...linesOf(place).map(({ text }) => text),
];
