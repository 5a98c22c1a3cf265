import { useQuery } from 'urql';
import { showToast } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { graphql } from '../../gql';
import type { LookQuestionsQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { WordsDialog } from '../dialogs/words-dialog';
import { TaskList } from './task-list';

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
  return (
    <TaskList
      tasks={data?.lookQuestions}
      error={error}
      again={() => ask({ requestPolicy: 'network-only' })}
      id="varfor"
      title={(n) => t('begin.whyQuestions', { n })}
      lineOf={(one) =>
        t('begin.whyLine', {
          participant: one.participantName,
          looker: one.lookerName ?? t('begin.whyOutside'),
          day: format.shortDate(one.day),
        })
      }
      underOf={(one) =>
        t(one.late ? 'begin.whyLate' : 'begin.whyAsked', { day: format.shortDate(one.askedAt) })
      }
      act={t('begin.whyAnswer')}
      actFor={(one) => t('begin.whyAnswerFor', { participant: one.participantName })}
      mayAct={(one) => one.mayAnswer}
      dialogOf={(one, close, done) => <Answer question={one} onClose={close} onDone={done} />}
    />
  );
}

function Answer({
  question,
  onClose,
  onDone,
}: Readonly<{ question: Question; onClose: () => void; onDone: () => void }>) {
  const { t } = useTranslation();
  const [answer, sending, retry] = useMutationWithKey(AnswerDocument, 'answerWhy');
  const finish = (outcome: Awaited<ReturnType<typeof answer>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('begin.whyAnswered'));
    onDone();
  };
  return (
    <WordsDialog
      title={t('begin.whyAnswerFor', { participant: question.participantName })}
      label={t('begin.whyText')}
      hint={t('begin.whyHint')}
      field="answer"
      least={1}
      most={1000}
      short={t('begin.whyMissing')}
      send={t('begin.whySend')}
      sending={sending}
      onSend={(words) => void answer({ questionId: question.id, answer: words }).then(finish)}
      onRetry={() => void retry().then(finish)}
      onClose={onClose}
    />
  );
}
