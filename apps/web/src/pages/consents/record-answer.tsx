import { useState } from 'react';
import {
  Button,
  Dialog,
  ProblemNotice,
  RadioGroup,
  showToast,
  TextField,
  UnknownOutcome,
} from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { ConsentFactsFragment, RecordedHow } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import type { Representative } from './covering-representatives';
import { RecordConsent } from './consents-documents';
import { WhichRepresentative } from './which-representative';

const hows: readonly RecordedHow[] = ['together', 'oral', 'representative'];

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
  const [how, setHow] = useState<RecordedHow>('oral');
  const [other, setOther] = useState('');
  const [representationId, setRepresentation] = useState<string | null>(null);
  const [record, { busy, problem, unknown }, retry] = useMutationWithKey(RecordConsent, 'recordConsent');
  const finish = (outcome: Awaited<ReturnType<typeof record>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('consents.saved'));
    onDone();
    onClose();
  };
  const send = (): void => {
    if (!answer) return;
    const named =
      how === 'oral' ? { witness: other } : how === 'together' ? { helpedBy: other } : { representationId };
    void record({ consentId: consent.id, yes: answer === 'yes', how, easy: true, ...named }).then(finish);
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
      <RadioGroup
        legend={t('consents.how')}
        value={how}
        onChange={setHow}
        options={hows.map((value) => ({ value, label: t(`consents.how.${value}`) }))}
      />
      {how === 'representative' ? (
        <WhichRepresentative
          representatives={representatives}
          chosen={representationId}
          onChoose={setRepresentation}
          error={fieldError(problem, 'representationId')}
        />
      ) : (
        <TextField
          label={t(how === 'oral' ? 'consents.witness' : 'consents.helpedBy')}
          optional={how === 'together'}
          value={other}
          maxLength={200}
          onChange={setOther}
          error={fieldError(problem, how === 'oral' ? 'witness' : 'helpedBy')}
        />
      )}
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </Dialog>
  );
}
