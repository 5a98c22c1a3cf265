import { useNavigate, useParams, useSearchParams } from 'react-router';
import { ErrorState, LinkButton, Skeleton, usePageTitle } from '../../design';
import { useCatalogue } from '../../data/use-catalogue';
import { useTranslation } from '../../i18n/use-translation';
import { NotFound } from '../../shell/not-found-page';
import { QuestionScreen } from './question-screen';
import { questionsOf, type Part } from './questions';
import { useMe } from './use-me';
import '../places/places.css';

/** One question a screen. The question stands in the address by its code, so that a reload or a link finds it. */
export function Component() {
  const { t, format } = useTranslation();
  const words = useCatalogue();
  const { part } = useParams();
  const [parameters] = useSearchParams();
  const navigate = useNavigate();
  const { me, values, error, retry } = useMe();
  const known: Part | null = part === 'vill' || part === 'behover' ? part : null;
  usePageTitle(t(known === 'behover' ? 'calm.partNeed' : 'calm.partWant'));
  if (!known) return <NotFound />;
  if (error) return <ErrorState error={error} onRetry={retry} />;
  if (!me || !words.ready) return <Skeleton rows={4} height={80} />;
  const questions = questionsOf(known, { words, t, clock: format.timeOfDay });
  const wanted = parameters.get('fraga');
  const at = wanted === 'klar' ? questions.length : questions.findIndex(({ id }) => id === wanted);
  const question = questions[Math.max(0, at)];
  if (at >= questions.length || !question)
    return (
      <section className="calm-empty">
        <h1>{t('calm.doneTitle')}</h1>
        <p className="lead">{t('calm.doneText')}</p>
        <LinkButton to="/om-mig" big>
          {t('calm.toAboutMe')}
        </LinkButton>
      </section>
    );
  const place = Math.max(0, at);
  const next = questions[place + 1];
  return (
    <QuestionScreen
      key={question.id}
      question={question}
      values={values}
      place={place + 1}
      of={questions.length}
      onNext={() => void navigate(`/om-mig/${known}?fraga=${next?.id ?? 'klar'}`)}
    />
  );
}
