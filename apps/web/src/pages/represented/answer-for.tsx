import { Button, ProblemNotice, showToast, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { ConsentFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { AnswerConsent } from '../choices/choices-documents';
import { Preview } from '../choices/preview';

/** The question as the person would meet it, what the receiver would see, and the representative's yes or no. */
export function AnswerFor({
  consent,
  onDone,
}: Readonly<{ consent: ConsentFactsFragment; onDone: () => void }>) {
  const { t } = useTranslation();
  const [answer, { busy, problem, unknown }, retry] = useMutationWithKey(AnswerConsent, 'answerConsent');
  const finish = (outcome: Awaited<ReturnType<typeof answer>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('represented.saved'));
    onDone();
  };
  const send = (value: 'yes' | 'no'): void =>
    void answer({ consentId: consent.id, answer: value, easy: false }).then(finish);
  return (
    <div className="stack">
      <blockquote className="own-words">{consent.fullText}</blockquote>
      <Preview consent={consent} />
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      <div className="row">
        <Button
          busy={busy}
          label={t('represented.yesTo', { name: consent.receiverName })}
          onPress={() => send('yes')}
        >
          {t('calm.yes')}
        </Button>
        <Button
          busy={busy}
          label={t('represented.noTo', { name: consent.receiverName })}
          onPress={() => send('no')}
        >
          {t('calm.no')}
        </Button>
      </div>
    </div>
  );
}
