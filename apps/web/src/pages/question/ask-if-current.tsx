import { useState } from 'react';
import { Button, ProblemNotice, showToast, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import { AskIfCurrent } from './question-documents';

/** Asks the employer by mail whether the opening is still there. */
export function AskIfCurrentButton({ openingId }: Readonly<{ openingId: string }>) {
  const { t } = useTranslation();
  const [ask, { busy, problem, unknown }, retry] = useMutationWithKey(AskIfCurrent, 'askIfCurrent');
  const [asked, setAsked] = useState(false);
  const finish = (outcome: Awaited<ReturnType<typeof ask>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    setAsked(true);
    showToast(t('question.asked'));
  };
  return (
    <>
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      {asked ? null : (
        <Button busy={busy} onPress={() => void ask({ openingId }).then(finish)}>
          {t('question.ask')}
        </Button>
      )}
    </>
  );
}
