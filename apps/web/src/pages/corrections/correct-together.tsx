import { useState } from 'react';
import { useClient } from 'urql';
import { Button, Dialog, ProblemNotice, Select, showToast, TextArea, UnknownOutcome } from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { readFragment } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { ParticipantPage } from '../participant/participant-documents';
import { useProfile } from '../participant/profile-context';
import { nameOf } from '../participant/value-words';
import { AskCorrection, CorrectionFacts } from './correction-documents';
import { correctionOf, fieldWord, type Subject } from './correction-of';

/**
 * Rätta tillsammans: staff write down what the person, who is present, says is wrong. It then waits for an answer as
 * what she says by herself does, and stands there as said together.
 */
export function CorrectTogether() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <p>
        <Button small icon="chat-text" onPress={() => setOpen(true)}>
          {t('corrections.together')}
        </Button>
      </p>
      {open ? <Together onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function Together({ onClose }: Readonly<{ onClose: () => void }>) {
  const translation = useTranslation();
  const { t } = translation;
  const { participant, words } = useProfile();
  const client = useClient();
  const [chosen, setChosen] = useState('');
  const [wish, setWish] = useState('');
  const [tried, setTried] = useState(false);
  const [ask, { busy, problem, unknown }, retry] = useMutationWithKey(AskCorrection, 'askCorrection');
  const asked = participant.corrections.map((one) => readFragment(CorrectionFacts, one));
  const details: readonly { subject: Subject; label: string }[] = [
    ...(['name', 'unit', 'right', 'personal_number'] as const).map((field) => ({
      subject: { field },
      label: t(fieldWord[field]),
    })),
    ...participant.values.map(({ kind, code }) => ({
      subject: { field: 'value' as const, kind, code },
      label: nameOf(kind, code, words, translation),
    })),
  ].filter(({ subject }) => correctionOf(asked, subject)?.state !== 'waiting');
  const finish = (outcome: Awaited<ReturnType<typeof ask>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('corrections.togetherSaved'));
    void client.query(ParticipantPage, { id: participant.id }, { requestPolicy: 'network-only' }).toPromise();
    onClose();
  };
  const send = (): void => {
    setTried(true);
    const detail = details[Number(chosen)];
    if (chosen === '' || !detail || !wish.trim()) return;
    void ask({ participantId: participant.id, ...detail.subject, wish: wish.trim() }).then(finish);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('corrections.together')}
      actions={
        <>
          <Button kind="primary" busy={busy} onPress={send}>
            {t('corrections.togetherSave')}
          </Button>
          <Button onPress={onClose}>{t('profile.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <p>{t('corrections.togetherText')}</p>
        <Select
          label={t('corrections.togetherWhat')}
          value={chosen}
          empty={t('corrections.togetherChoose')}
          options={details.map(({ label }, at) => ({ value: String(at), label }))}
          onChange={setChosen}
          error={tried && chosen === '' ? t('corrections.togetherChoose') : fieldError(problem, 'field')}
        />
        <TextArea
          label={t('corrections.togetherWish')}
          value={wish}
          rows={3}
          maxLength={2000}
          onChange={setWish}
          error={tried && !wish.trim() ? t('corrections.togetherNeedWish') : fieldError(problem, 'wish')}
        />
        {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
        {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      </div>
    </Dialog>
  );
}
