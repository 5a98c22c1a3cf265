import { useMemo } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import {
  AnswerChoices,
  ErrorState,
  LinkButton,
  Pictogram,
  ReadAloud,
  SayList,
  Scene,
  Skeleton,
  UnknownOutcome,
  usePageTitle,
  useReading,
} from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { readFragment } from '../../gql';
import type { PlaceAnswer, PlaceFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { answerWord, placeAnswers } from './answer-word';
import { pictureOf } from './picture-of';
import { AnswerPlace, PlaceDocument, PlaceFacts } from './place-facts';
import './places.css';

const shapes = { yes: 'yes', maybe: 'maybe', no: 'no', ask_someone: 'ask' } as const;
const context = { additionalTypenames: ['PlaceForMe'] };

/** One place: why it suits, when, how to get there, who helps, and the question. */
export function Component() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [{ data, error, fetching }, ask] = useQuery({ query: PlaceDocument, variables: { id }, context });
  const place = data?.placeForMe ? readFragment(PlaceFacts, data.placeForMe) : null;
  usePageTitle(place?.title ?? t('calm.placesTitle'));
  if (place) return <PlaceView place={place} />;
  if (fetching) return <Skeleton rows={5} height={60} />;
  if (error)
    return (
      <>
        <h1>{t('calm.placesTitle')}</h1>
        <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      </>
    );
  return (
    <section className="calm-empty">
      <h1>{t('calm.placeGone')}</h1>
      <p className="lead">{t('calm.placeGoneText')}</p>
      <LinkButton to="/platser-for-mig" big>
        {t('calm.toPlaces')}
      </LinkButton>
    </section>
  );
}

function PlaceView({ place }: { place: PlaceFactsFragment }) {
  const { t, language } = useTranslation();
  const [answer, { busy, problem, unknown }, retry] = useMutationWithKey(AnswerPlace, 'answerPlace');
  const reasons = place.sentences.map(({ part, heading, sentence, subject }) => ({
    concept: pictureOf(subject, part),
    heading,
    text: sentence,
  }));
  const facts = [
    ...place.what.map((text, at) => ({
      concept: at === 0 ? `area.${place.area}` : 'task.any',
      text,
      lang: 'sv',
    })),
    { concept: 'time.clock', text: place.when },
    { concept: 'travel.distance', text: place.travel },
    { concept: 'support.help', text: place.help },
  ].filter(({ text }) => text);
  const spoken = useMemo(() => place.sentences.map(({ sentence }) => sentence), [place.sentences]);
  const reading = useReading(spoken, language);
  const given = placeAnswers.find((one) => one === place.answer) ?? null;
  return (
    <>
      <div className="why-page">
        <div className="place-side">
          <Scene area={place.area} />
          <h1 lang="sv">{place.title}</h1>
          <p className="lead muted" lang="sv">
            {place.employer}
          </p>
          <p lang="sv">{place.easyText}</p>
        </div>
        <section aria-labelledby="varfor">
          <div className="player spread">
            <h2 id="varfor">{t('calm.why')}</h2>
            <ReadAloud reading={reading} />
          </div>
          <SayList lines={reasons} reading={reading} />
        </section>
      </div>
      <section className="place-facts" aria-labelledby="sa-ar-det">
        <h2 id="sa-ar-det">{t('calm.howItIs')}</h2>
        <ul className="picts">
          {facts.map((fact) => (
            <li key={fact.text}>
              <Pictogram concept={fact.concept} />
              <span lang={'lang' in fact ? fact.lang : undefined}>{fact.text}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="ask-box" aria-labelledby="fraga">
        <h2 id="fraga">{t('calm.visitQuestion')}</h2>
        <p className="muted lead">{t('calm.canChange')}</p>
        <AnswerChoices<PlaceAnswer>
          label={t('calm.visitQuestion')}
          chosen={given}
          busy={busy}
          onAnswer={(value) => void answer({ openingId: place.openingId, answer: value })}
          choices={placeAnswers.map((value) => ({
            value,
            label: answerWord(value, t),
            shape: shapes[value],
          }))}
        />
        <div role="status">
          {given && !busy && !problem ? (
            <p className="lead answered">
              {t('calm.youAnswered', { answer: answerWord(given, t) })} {t('calm.staffWillKnow')}
            </p>
          ) : null}
        </div>
        {unknown ? <UnknownOutcome onRetry={() => void retry()} /> : null}
        {problem ? <ErrorState onRetry={() => void retry()} /> : null}
        {given ? (
          <p>
            <LinkButton to="/platser-for-mig" big>
              {t('calm.toPlaces')}
            </LinkButton>
          </p>
        ) : null}
      </section>
    </>
  );
}
