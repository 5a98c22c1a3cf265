import { Link } from 'react-router';
import { ErrorState, Icon, Pictogram, Skeleton, usePageTitle } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { useOwnRights } from './use-own-rights';
import '../places/places.css';

/** Mina uppgifter: get a copy, or ask for something to be removed, each with how far it has come. */
export function Component() {
  const { t, format } = useTranslation();
  usePageTitle(t('ownData.title'));
  const { rights, error, again } = useOwnRights();
  if (error) return <ErrorState error={error} onRetry={again} />;
  if (!rights) return <Skeleton rows={2} height={80} />;
  const { copy, erasure } = rights;
  const copyState = !copy
    ? t('ownData.copyNone')
    : copy.readyAt
      ? t('ownData.copyReady')
      : t('ownData.copyMaking');
  const erasureState = !erasure
    ? t('ownData.erasureNone')
    : erasure.outcome
      ? t('ownData.erasureAnswered')
      : t('ownData.erasureWaits', { day: format.longDate(erasure.dueOn) });
  return (
    <div className="choices">
      <h1>{t('ownData.title')}</h1>
      <p className="lead">{t('ownData.lead')}</p>
      <ul className="parts">
        {(
          [
            ['/mina-uppgifter/hamta', 'menu.looked', t('ownData.copy'), copyState],
            ['/mina-uppgifter/ta-bort', 'answer.no', t('ownData.erasure'), erasureState],
          ] as const
        ).map(([to, concept, title, state]) => (
          <li key={to}>
            <Link to={to} className="part">
              <Pictogram concept={concept} />
              <span>
                <b>{title}</b>
                <span className="muted">{state}</span>
              </span>
              <Icon name="caret-right" />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
