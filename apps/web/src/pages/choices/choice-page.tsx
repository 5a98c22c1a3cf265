import { useParams } from 'react-router';
import { ErrorState, Skeleton, usePageTitle } from '../../design';
import type { ConsentFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { NotFound } from '../../shell/not-found-page';
import { ChoiceCard } from './choice-card';
import { ChoiceQuestion } from './choice-question';
import { answerWord, waits } from './consent-words';
import { Preview } from './preview';
import { StopChoice } from './stop-choice';
import { useChoices } from './use-choices';

/** One consent: the question while it waits, else the card, what the receiver sees, and its history. */
export function Component() {
  const { t } = useTranslation();
  const { id } = useParams();
  usePageTitle(t('calm.choicesTitle'));
  const { me, consents, error, again } = useChoices();
  if (error) return <ErrorState error={error} onRetry={again} />;
  if (!me) return <Skeleton rows={4} height={80} />;
  const consent = consents.find((one) => one.id === id);
  if (!consent) return <NotFound />;
  if (waits(consent.state)) return <ChoiceQuestion key={consent.id} consent={consent} />;
  return (
    <div className="choice-page">
      <h1>{t('calm.choiceTitle')}</h1>
      <ChoiceCard consent={consent}>
        {consent.state === 'yes' ? (
          <div className="row">
            <StopChoice consent={consent} onStopped={again} />
          </div>
        ) : null}
      </ChoiceCard>
      {consent.state === 'yes' ? <Preview consent={consent} /> : null}
      <History consent={consent} />
    </div>
  );
}

function History({ consent }: { consent: ConsentFactsFragment }) {
  const { t, format } = useTranslation();
  return (
    <section aria-labelledby="historik">
      <h2 id="historik">{t('calm.history')}</h2>
      <ol className="bul">
        <li>{t('calm.wasAsked', { name: consent.askedBy, day: format.longDate(consent.askedAt) })}</li>
        {consent.history.map((one) => (
          <li key={one.id}>
            {t(answerWord[one.answer])} {format.longDate(one.saidAt)}
            {one.helpedBy ? ` ${t('calm.helpedBy', { name: one.helpedBy })}` : ''}
          </li>
        ))}
      </ol>
    </section>
  );
}
