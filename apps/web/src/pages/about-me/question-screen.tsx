import { useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import {
  AnswerChoices,
  Button,
  ErrorState,
  Pictogram,
  ReadAloud,
  UnknownOutcome,
  useReading,
} from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import { RecordMyValues, type Answer } from './me-documents';
import { chosenOf, type Question } from './questions';

/** A picture, a question, its answers. An answer is saved at once and leads to the next question; back shows it chosen. */
export function QuestionScreen({
  question,
  values,
  place,
  of,
  onNext,
}: Readonly<{
  question: Question;
  values: readonly Answer[];
  place: number;
  of: number;
  onNext: () => void;
}>) {
  const { t, language } = useTranslation();
  const [record, { busy, problem, unknown }, retry] = useMutationWithKey(RecordMyValues, 'recordMyValues');
  const chosen = chosenOf(question, values);
  const [picked, setPicked] = useState(chosen);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const spoken = useMemo(
    () => [question.title, question.lead, ...question.answers.map(({ label }) => label)].filter(Boolean),
    [question],
  );
  const reading = useReading(spoken, language);
  const { kind, code } = question;
  const goOn = (outcome: { state: string } | undefined): void => {
    if (outcome?.state === 'done') onNext();
  };
  const say = async (value: string): Promise<void> => {
    const answer = question.answers.find((one) => one.value === value);
    if (answer) goOn(await record({ values: [{ kind, code, state: 'answered', ...answer.says }] }));
  };
  const sayNone = async (): Promise<void> =>
    goOn(await record({ values: [{ kind, code, state: 'dont_know' }] }));
  const saySeveral = async (): Promise<void> => {
    const text = question.answers
      .map(({ value }) => value)
      .filter((value) => picked.includes(value))
      .join(',');
    goOn(await record({ values: [{ kind, code, state: 'answered', text }] }));
  };
  return (
    <section className="question">
      <div className="player spread">
        <p className="muted">{t('calm.progress', { done: place, of })}</p>
        <Link className="stop-here" to="/om-mig">
          {t('calm.stopHere')}
        </Link>
      </div>
      <progress className="thread" value={place} max={of} aria-hidden="true" />
      <div className="question-head">
        <Pictogram concept={question.picture} />
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {question.title}
          </h1>
          {question.lead ? <p className="lead">{question.lead}</p> : null}
        </div>
        <ReadAloud reading={reading} />
      </div>
      {question.several ? (
        <>
          <div className="answers n4" role="group" aria-label={question.title}>
            {question.answers.map(({ value, label }) => (
              <label className="answer tick" key={value}>
                <input
                  type="checkbox"
                  checked={picked.includes(value)}
                  onChange={(event) =>
                    setPicked(
                      event.target.checked ? [...picked, value] : picked.filter((one) => one !== value),
                    )
                  }
                />
                {label}
              </label>
            ))}
          </div>
          <p className="question-on">
            <Button big busy={busy} disabled={picked.length === 0} onPress={() => void saySeveral()}>
              {t('calm.goOn')}
            </Button>
          </p>
        </>
      ) : (
        <AnswerChoices
          label={question.title}
          choices={question.answers}
          chosen={chosen[0] ?? null}
          busy={busy}
          onAnswer={(value) => void say(value)}
        />
      )}
      <p className="row question-foot">
        <Button big busy={busy} onPress={() => void sayNone()}>
          {t('calm.dontKnow')}
        </Button>
        <Button big onPress={onNext}>
          {t('calm.skip')}
        </Button>
      </p>
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(goOn)} /> : null}
      {problem ? <ErrorState onRetry={() => void retry().then(goOn)} /> : null}
    </section>
  );
}
