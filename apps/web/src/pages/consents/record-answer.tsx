import { useState } from 'react';
import { Button, Dialog, ProblemNotice, RadioGroup, showToast, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { ConsentFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import type { Representative } from './covering-representatives';
import { RecordConsent } from './consents-documents';
import { HowGiven, useHowGiven } from './how-given';

/** Writes down an answer that was given otherwise than on the screen; the question stands there word for word to be read out. */
export function RecordAnswer({
  consent,
  representatives,
  onClose,
  onDone,
}: Readonly<{
  consent: ConsentFactsFragment;
  /** Those who may answer this question today. */
  representatives: readonly Representative[];
  onClose: () => void;
  onDone: () => void;
}>) {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState<'yes' | 'no' | null>(null);
  const given = useHowGiven();
  const [record, { busy, problem, unknown }, retry] = useMutationWithKey(RecordConsent, 'recordConsent');
  const finish = (outcome: Awaited<ReturnType<typeof record>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('consents.saved'));
    onDone();
    onClose();
  };
  const send = (): void => {
    if (!answer) return;
    void record({ consentId: consent.id, yes: answer === 'yes', easy: true, ...given.said }).then(finish);
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t('consents.recordTitle', { name: consent.receiverName })}
      actions={
        <>
          <Button kind="primary" busy={busy} disabled={!answer} onPress={send}>
            {t('consents.save')}
          </Button>
          <Button onPress={onClose}>{t('consents.cancel')}</Button>
        </>
      }
    >
      <p>{t('consents.recordLead')}</p>
      <blockquote className="own-words">{consent.easyText}</blockquote>
      <RadioGroup
        legend={t('consents.answer')}
        value={answer}
        onChange={setAnswer}
        options={[
          { value: 'yes', label: t('consents.state.yes') },
          { value: 'no', label: t('consents.state.no') },
        ]}
      />
      <HowGiven fields={given.fields} representatives={representatives} problem={problem} />
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </Dialog>
  );
}
