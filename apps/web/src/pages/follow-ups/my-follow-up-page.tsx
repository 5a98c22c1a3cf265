import { useEffect, useMemo, useRef, useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import {
  AnswerChoices,
  Button,
  type Concept,
  ErrorState,
  LinkButton,
  Pictogram,
  ProblemNotice,
  ReadAloud,
  Skeleton,
  TextField,
  UnknownOutcome,
  usePageTitle,
  useReading,
} from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { Face, FollowUpAnswer, FollowUpQuestion, MyFollowUpFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { NotFound } from '../../shell/not-found-page';
import '../places/places.css';
import { AnswerFollowUp } from './follow-up-documents';
import { followUpQuestions } from './follow-up-words';
import { useMyFollowUps } from './my-follow-ups';

const pictures = {
  tasks: 'task.any',
  together: 'people.group',
  support: 'support.help',
} as const satisfies Record<FollowUpQuestion, Concept>;
const faces: readonly Face[] = ['good', 'so_so', 'bad'];

/** Hur går det?: the three questions, one a screen, each saved at once; the question stands in the address. */
export function Component() {
  const { id } = useParams();
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const [helper, setHelper] = useState('');
  usePageTitle(t('calm.followUpTitle'));
  const { me, followUps, error, again } = useMyFollowUps();
  if (error) return <ErrorState error={error} onRetry={again} />;
  if (!me) return <Skeleton rows={4} height={80} />;
  const followUp = followUps.find((one) => one.id === id);
  const asked = parameters.get('fraga');
  if (asked === 'klar')
    return (
      <section className="calm-empty">
        <h1>{t('calm.doneTitle')}</h1>
        <p className="lead">{t('calm.followUpDone')}</p>
        <LinkButton to="/platser-for-mig" big>
          {t('calm.toPlaces')}
        </LinkButton>
      </section>
    );
  if (!followUp) return <NotFound />;
  const question = followUpQuestions.find((one) => one === asked) ?? 'tasks';
  return (
    <OneQuestion
      key={question}
      followUp={followUp}
      question={question}
      helper={helper}
      onHelper={setHelper}
      onSaid={again}
    />
  );
}

function OneQuestion({
  followUp,
  question,
  helper,
  onHelper,
  onSaid,
}: Readonly<{
  followUp: MyFollowUpFactsFragment;
  question: FollowUpQuestion;
  helper: string;
  onHelper: (name: string) => void;
  onSaid: () => void;
}>) {
  const { t, language } = useTranslation();
  const navigate = useNavigate();
  const [named, setNamed] = useState(helper !== '');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const [answer, { busy, problem, unknown }, retry] = useMutationWithKey(AnswerFollowUp, 'answerFollowUp');
  const at = followUpQuestions.indexOf(question);
  const title = t(`calm.followUp.${question}`);
  const spoken = useMemo(() => [title, ...faces.map((face) => t(`calm.face.${face}`))], [title, t]);
  const reading = useReading(spoken, language);
  const given = followUp.hers.find((one) => one.question === question)?.answer;
  const finish = (outcome: Awaited<ReturnType<typeof answer>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    onSaid();
    void navigate(`/hur-gar-det/${followUp.id}?fraga=${followUpQuestions[at + 1] ?? 'klar'}`);
  };
  const say = (value: FollowUpAnswer): void =>
    void answer({
      placementId: followUp.placementId,
      occasion: followUp.occasion,
      question,
      answer: value,
      ...(helper.trim() ? { helpedBy: helper } : {}),
    }).then(finish);
  return (
    <section className="question">
      <div className="player spread">
        <p className="muted">
          {t('calm.progress', { done: at + 1, of: followUpQuestions.length })}{' '}
          <span lang="sv">{followUp.title}</span>
        </p>
        <Link className="stop-here" to="/platser-for-mig">
          {t('calm.stopHere')}
        </Link>
      </div>
      <progress className="thread" value={at + 1} max={followUpQuestions.length} aria-hidden="true" />
      <div className="question-head">
        <Pictogram concept={pictures[question]} />
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
        </div>
        <ReadAloud reading={reading} />
      </div>
      <AnswerChoices<Face>
        label={title}
        chosen={faces.find((face) => face === given) ?? null}
        busy={busy}
        onAnswer={say}
        choices={faces.map((value) => ({ value, label: t(`calm.face.${value}`), shape: value }))}
      />
      <p className="row question-foot">
        <Button big busy={busy} onPress={() => say('dont_know')}>
          {t('calm.dontKnow')}
        </Button>
        <Button big busy={busy} onPress={() => say('skipped')}>
          {t('calm.skip')}
        </Button>
      </p>
      <p className="lead muted">{t('calm.followUpWho')}</p>
      {named ? (
        <TextField label={t('calm.followUpHelperName')} value={helper} maxLength={200} onChange={onHelper} />
      ) : (
        <p>
          <Button big onPress={() => setNamed(true)}>
            {t('calm.followUpHelper')}
          </Button>
        </p>
      )}
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </section>
  );
}
