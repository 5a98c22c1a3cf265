import { useState } from 'react';
import {
  Button,
  DateField,
  Dialog,
  ProblemNotice,
  RadioGroup,
  showToast,
  UnknownOutcome,
} from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { ParticipationGround } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { useProfile } from '../participant/profile-context';
import { firstDayAfter } from './days';
import { RecordParticipation } from './participation-documents';
import { groundWord } from './participation-words';

const grounds: readonly ParticipationGround[] = ['lss_decision', 'school_track'];

/** Records a decision or the school track. The day of birth tries the age when a case is opened, and is not kept. */
export function RecordRight({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { participant, onAnswer } = useProfile();
  const [record, { busy, problem, unknown }, retry] = useMutationWithKey(
    RecordParticipation,
    'recordParticipation',
  );
  const [ground, setGround] = useState<ParticipationGround>('lss_decision');
  const [from, setFrom] = useState<string | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const [bornOn, setBornOn] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const finish = (outcome: Awaited<ReturnType<typeof record>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    onAnswer(outcome.payload.participant);
    showToast(t('participation.added'));
    onClose();
  };
  const save = (): void => {
    setTried(true);
    if (!from) return;
    void record({
      participantId: participant.id,
      ground,
      validFrom: from,
      ...(last ? { validTo: firstDayAfter(last) } : {}),
      ...(bornOn ? { bornOn } : {}),
    }).then(finish);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('participation.add')}
      actions={
        <>
          <Button kind="primary" busy={busy} onPress={save}>
            {t('participation.save')}
          </Button>
          <Button onPress={onClose}>{t('profile.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
        {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
        <RadioGroup
          legend={t('participation.ground')}
          hint={t('participation.groundHint')}
          value={ground}
          onChange={setGround}
          options={grounds.map((value) => ({ value, label: t(groundWord[value]) }))}
        />
        <DateField
          label={t('participation.from')}
          value={from}
          onChange={setFrom}
          error={tried && !from ? t('participation.needFrom') : fieldError(problem, 'validFrom')}
        />
        <DateField
          label={t('participation.last')}
          hint={t('participation.lastHint')}
          value={last}
          onChange={setLast}
          error={fieldError(problem, 'validTo')}
        />
        <DateField
          label={t('participation.bornOn')}
          hint={t('participation.bornOnHint')}
          value={bornOn}
          onChange={setBornOn}
          error={fieldError(problem, 'bornOn')}
        />
      </div>
    </Dialog>
  );
}
