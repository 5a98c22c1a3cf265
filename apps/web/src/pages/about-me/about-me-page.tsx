import { Link } from 'react-router';
import { ErrorState, Icon, Pictogram, Skeleton, usePageTitle } from '../../design';
import { useCatalogue } from '../../data/use-catalogue';
import { useTranslation } from '../../i18n/use-translation';
import { firstOpen, isAnswered, questionsOf, type Part } from './questions';
import { SuggestionQuestion } from './suggestion-question';
import { useMe } from './use-me';
import '../places/places.css';

const pictures = { vill: 'me.want', behover: 'me.need' } as const;

/** Om mig: what I want, what I can, what I need. Each part goes on where she was. */
export function Component() {
  const { t, format } = useTranslation();
  usePageTitle(t('calm.aboutMeTitle'));
  const words = useCatalogue();
  const { me, values, suggestions, error, retry } = useMe();
  if (error)
    return (
      <>
        <h1>{t('calm.aboutMeTitle')}</h1>
        <ErrorState error={error} onRetry={retry} />
      </>
    );
  if (!me || !words.ready) return <Skeleton rows={4} height={80} />;
  const progress = (part: Part) => {
    const questions = questionsOf(part, { words, t, clock: format.timeOfDay });
    const open = firstOpen(questions, values);
    return {
      done: questions.filter((question) => isAnswered(question, values)).length,
      of: questions.length,
      to: open ? `/om-mig/${part}?fraga=${open.id}` : `/om-mig/${part}`,
    };
  };
  const parts = (['vill', 'behover'] as const).map((part) => ({ part, ...progress(part) }));
  const strengths = values.filter(({ kind, state }) => kind === 'capacity' && state === 'answered').length;
  return (
    <>
      <h1>{t('calm.aboutMeTitle')}</h1>
      <p className="lead">{t('calm.aboutMeLead')}</p>
      <ul className="parts">
        {parts.slice(0, 1).map(card)}
        <li>
          <Link to="/om-mig/kan" className="part">
            <Pictogram concept="me.can" />
            <span>
              <b>{t('calm.partCan')}</b>
              <span className="muted">
                {strengths === 0 ? t('calm.canNone') : t('calm.canCount', { n: strengths })}
                {suggestions.length > 0 ? ` ${t('calm.canWaits')}` : ''}
              </span>
            </span>
            <Icon name="caret-right" />
          </Link>
        </li>
        {parts.slice(1).map(card)}
        <li>
          <Link to="/om-mig/uppgifter" className="part">
            <Pictogram concept="menu.about_me" />
            <span>
              <b>{t('myData.title')}</b>
              <span className="muted">{t('myData.cardText')}</span>
            </span>
            <Icon name="caret-right" />
          </Link>
        </li>
      </ul>
      <SuggestionQuestion answer={me.wantsSuggestions} />
    </>
  );

  function card({ part, done, of, to }: (typeof parts)[number]) {
    return (
      <li key={part}>
        <Link to={to} className="part">
          <Pictogram concept={pictures[part]} />
          <span>
            <b>{t(part === 'vill' ? 'calm.partWant' : 'calm.partNeed')}</b>
            <span className="muted">
              {done === of ? t('calm.partDone') : t('calm.progress', { done, of })}
            </span>
            <progress className="thread" value={done} max={of} aria-hidden="true" />
          </span>
          <Icon name="caret-right" />
        </Link>
      </li>
    );
  }
}
