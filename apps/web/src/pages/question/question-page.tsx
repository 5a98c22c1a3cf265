import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import {
  AnswerChoices,
  ErrorState,
  Notice,
  ProblemNotice,
  Skeleton,
  UnknownOutcome,
  usePageTitle,
} from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { CurrentAnswer } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { OuterFrame } from '../../shell/outer-frame';
import { AnswerOpeningQuestion, OpeningQuestionDocument } from './question-documents';

/** Finns platsen kvar? What the link of a mail opens: one title, one answer, no account. Opening it changes nothing. */
export function Component() {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  usePageTitle(t('question.title'));
  const [{ data, error, fetching }, ask] = useQuery({
    query: OpeningQuestionDocument,
    variables: { token },
    requestPolicy: 'network-only',
  });
  const question = data?.openingQuestion;
  return (
    <OuterFrame>
      <main id="innehall" className="signin-main one" tabIndex={-1}>
        <section className="signin-form stack">
          <h1>{t('question.title')}</h1>
          {fetching && !data ? <Skeleton rows={3} /> : null}
          {error && !data ? (
            <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
          ) : null}
          {question ? <Answer token={token} title={question.title} before={question.answer ?? null} /> : null}
          {data && !question ? (
            <Notice title={t('question.endedTitle')}>
              <p>{t('question.endedText')}</p>
            </Notice>
          ) : null}
        </section>
      </main>
    </OuterFrame>
  );
}

function Answer({
  token,
  title,
  before,
}: Readonly<{ token: string; title: string; before: CurrentAnswer | null }>) {
  const { t } = useTranslation();
  const [answer, { busy, problem, unknown }, retry] = useMutationWithKey(
    AnswerOpeningQuestion,
    'answerOpeningQuestion',
  );
  const [given, setGiven] = useState(before);
  const finish = (outcome: Awaited<ReturnType<typeof answer>> | undefined): void => {
    if (outcome?.state === 'done') setGiven(outcome.payload.question.answer ?? null);
  };
  if (given)
    return (
      <Notice kind="ok" title={t(`question.answered.${given}`)} live>
        <p>{title}</p>
        <p>{t('question.thanks')}</p>
      </Notice>
    );
  return (
    <>
      <p>
        <b>{title}</b>
      </p>
      <p>{t('question.text')}</p>
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      <AnswerChoices
        label={t('question.title')}
        chosen={null}
        busy={busy}
        choices={[
          { value: 'yes', label: t('question.yes'), shape: 'yes' },
          { value: 'pause', label: t('question.pause'), shape: 'maybe' },
          { value: 'no', label: t('question.no'), shape: 'no' },
        ]}
        onAnswer={(value) => void answer({ token, answer: value }).then(finish)}
      />
    </>
  );
}
