import { Link } from 'react-router';
import { ErrorState, Icon, LinkButton, Pictogram, Skeleton, usePageTitle } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { ChoiceCard } from './choice-card';
import { waits } from './consent-words';
import { StopChoice } from './stop-choice';
import { useChoices } from './use-choices';
import '../disclosed/disclosed.css';
import '../places/places.css';

/** Mina val: what waits for her first, then every card with its own Stoppa, then what has ended. */
export function Component() {
  const { t } = useTranslation();
  usePageTitle(t('calm.choicesTitle'));
  const { me, consents, waiting, error, again } = useChoices();
  if (error) return <ErrorState error={error} onRetry={again} />;
  if (!me) return <Skeleton rows={4} height={80} />;
  const asked = consents.filter(({ state }) => waits(state));
  const open = consents.filter(({ state }) => state === 'yes');
  const ended = consents.filter(({ state }) => !waits(state) && state !== 'yes');
  return (
    <div className="choices">
      <h1>{t('calm.choicesTitle')}</h1>
      <p className="lead">{t('calm.choicesLead')}</p>
      <ul className="parts">
        {asked.map((consent) => (
          <li key={consent.id}>
            <Link to={`/mina-val/${consent.id}`} className="part">
              <Pictogram concept="answer.ask" />
              <span>
                <b>{t('calm.choiceAsked')}</b>
                <span className="muted" lang="sv">
                  {consent.receiverName}
                </span>
              </span>
              <Icon name="caret-right" />
            </Link>
          </li>
        ))}
        <li>
          <Link to="/mina-val/presentation" className="part">
            <Pictogram concept="menu.about_me" />
            <span>
              <b>{t('calm.myPresentation')}</b>
              <span className="muted">
                {t(waiting ? 'calm.presentationWaits' : 'calm.myPresentationText')}
              </span>
            </span>
            <Icon name="caret-right" />
          </Link>
        </li>
        <li>
          <Link to="/mina-uppgifter" className="part">
            <Pictogram concept="menu.looked" />
            <span>
              <b>{t('ownData.title')}</b>
              <span className="muted">{t('ownData.fromChoices')}</span>
            </span>
            <Icon name="caret-right" />
          </Link>
        </li>
      </ul>
      {open.length > 0 ? (
        <section aria-labelledby="ser">
          <h2 id="ser">{t('calm.whoSees')}</h2>
          <div className="consent-list">
            {open.map((consent) => (
              <ChoiceCard key={consent.id} consent={consent} level={3}>
                <div className="row">
                  <StopChoice consent={consent} onStopped={again} />
                  <LinkButton
                    to={`/mina-val/${consent.id}`}
                    big
                    label={t('calm.lookFor', { name: consent.receiverName })}
                  >
                    {t('calm.look')}
                  </LinkButton>
                </div>
              </ChoiceCard>
            ))}
          </div>
        </section>
      ) : (
        <p className="lead">{t('calm.nobodySees')}</p>
      )}
      {ended.length > 0 ? (
        <section aria-labelledby="slut">
          <h2 id="slut">{t('calm.ended')}</h2>
          <div className="consent-list">
            {ended.map((consent) => (
              <ChoiceCard key={consent.id} consent={consent} level={3}>
                <p>
                  <LinkButton
                    to={`/mina-val/${consent.id}`}
                    label={t('calm.historyFor', { name: consent.receiverName })}
                  >
                    {t('calm.history')}
                  </LinkButton>
                </p>
              </ChoiceCard>
            ))}
          </div>
        </section>
      ) : null}
    </div>
  );
}
