import { useState } from 'react';
import { useQuery } from 'urql';
import {
  Button,
  Dialog,
  ErrorState,
  ProblemNotice,
  showToast,
  Skeleton,
  TextArea,
  UnknownOutcome,
} from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { graphql } from '../../gql';
import type { LookQuestionsQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';

const QuestionsDocument = graphql(`
  query LookQuestions {
    lookQuestions {
      id
      participantName
      lookerName
      day
      askedAt
      late
      mayAnswer
    }
  }
`);
const AnswerDocument = graphql(`
  mutation AnswerWhy($input: AnswerWhyInput!) {
    answerWhy(input: $input) {
      __typename
      ... on AnswerWhyPayload {
        questionId
      }
      ...ProblemParts
    }
  }
`);
type Question = LookQuestionsQuery['lookQuestions'][number];
const context = { additionalTypenames: ['LookQuestion'] };

/** Fråga varför: participants of the unit ask why somebody looked, and the manager answers in plain words (L4). */
export function LookQuestions() {
  const { t, format } = useTranslation();
  const [{ data, error }, ask] = useQuery({ query: QuestionsDocument, context });
  const [chosen, setChosen] = useState<Question | null>(null);
  const again = () => ask({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={error} onRetry={again} />;
  if (!data) return <Skeleton rows={2} />;
  const waiting = data.lookQuestions;
  if (waiting.length === 0) return null;
  return (
    <section className="aside-block" aria-labelledby="varfor">
      <h2 id="varfor">{t('begin.whyQuestions', { n: waiting.length })}</h2>
      <ul className="plist">
        {waiting.map((one) => (
          <li key={one.id}>
            <span>
              {t('begin.whyLine', {
                participant: one.participantName,
                looker: one.lookerName,
                day: format.shortDate(one.day),
              })}
              <br />
              <span className="small muted">
                {t(one.late ? 'begin.whyLate' : 'begin.whyAsked', { day: format.shortDate(one.askedAt) })}
              </span>
            </span>
            {one.mayAnswer ? (
              <Button
                small
                label={t('begin.whyAnswerFor', { participant: one.participantName })}
                onPress={() => setChosen(one)}
              >
                {t('begin.whyAnswer')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {chosen ? (
        <Answer
          question={chosen}
          onClose={() => setChosen(null)}
          onDone={() => {
            setChosen(null);
            again();
          }}
        />
      ) : null}
    </section>
  );
}

function Answer({
  question,
  onClose,
  onDone,
}: Readonly<{ question: Question; onClose: () => void; onDone: () => void }>) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const [answer, { busy, problem, unknown }, retry] = useMutationWithKey(AnswerDocument, 'answerWhy');
  const finish = (outcome: Awaited<ReturnType<typeof answer>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('begin.whyAnswered'));
    onDone();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('begin.whyAnswerFor', { participant: question.participantName })}
      actions={
        <>
          <Button
            kind="primary"
            busy={busy}
            onPress={() => {
              setTried(true);
              if (text.trim()) void answer({ questionId: question.id, answer: text.trim() }).then(finish);
            }}
          >
            {t('begin.whySend')}
          </Button>
          <Button onPress={onClose}>{t('profile.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <TextArea
          label={t('begin.whyText')}
          hint={t('begin.whyHint')}
          value={text}
          rows={4}
          maxLength={1000}
          onChange={setText}
          error={tried && !text.trim() ? t('begin.whyMissing') : fieldError(problem, 'answer')}
        />
        {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
        {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      </div>
    </Dialog>
  );
}
