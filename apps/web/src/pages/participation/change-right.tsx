import { useState } from 'react';
import {
  Button,
  DateField,
  Dialog,
  ProblemNotice,
  RadioGroup,
  showToast,
  TextField,
  UnknownOutcome,
} from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { ParticipationCorrection } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { useProfile } from '../participant/profile-context';
import { firstDayAfter, lastDayOf } from './days';
import { ChangeParticipation } from './participation-documents';
import type { Right } from './participation-section';

const changes = ['ended', 'corrected', 'mistaken'] as const satisfies readonly ParticipationCorrection[];

/** Ends a right, corrects its days, or says that it was a mistake. What stood before stays in its history. */
export function ChangeRight({ right, onClose }: Readonly<{ right: Right; onClose: () => void }>) {
  const { t } = useTranslation();
  const { participant, onAnswer } = useProfile();
  const now = right.statements[0];
  const [send, { busy, problem, unknown }, retry] = useMutationWithKey(
    ChangeParticipation,
    'changeParticipation',
  );
  const [change, setChange] = useState<ParticipationCorrection>('ended');
  const [from, setFrom] = useState<string | null>(now?.validFrom ?? null);
  const [last, setLast] = useState<string | null>(now?.validTo ? lastDayOf(now.validTo) : null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = {
    last: tried && change === 'ended' && !last ? t('participation.needLast') : undefined,
    from: tried && change === 'corrected' && !from ? t('participation.needFrom') : undefined,
    reason: tried && !reason.trim() ? t('participation.needReason') : undefined,
  };
  const finish = (outcome: Awaited<ReturnType<typeof send>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    onAnswer(outcome.payload.participant);
    showToast(t('participation.changed'));
    onClose();
  };
  const save = (): void => {
    setTried(true);
    if (!now || !reason.trim() || (change === 'ended' && !last) || (change === 'corrected' && !from)) return;
    void send({
      participantId: participant.id,
      rightId: right.id,
      expectedVersion: now.version,
      change,
      reason: reason.trim(),
      ...(change === 'mistaken' ? {} : { validTo: last ? firstDayAfter(last) : null }),
      ...(change === 'corrected' ? { validFrom: from } : {}),
    }).then(finish);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('participation.changeTitle')}
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
          legend={t('participation.what')}
          value={change}
          onChange={setChange}
          options={changes.map((value) => ({ value, label: t(`participation.do.${value}`) }))}
        />
        {change === 'corrected' ? (
          <DateField
            label={t('participation.from')}
            value={from}
            onChange={setFrom}
            error={missing.from ?? fieldError(problem, 'validFrom')}
          />
        ) : null}
        {change === 'mistaken' ? null : (
          <DateField
            label={t('participation.last')}
            value={last}
            onChange={setLast}
            error={missing.last ?? fieldError(problem, 'validTo')}
          />
        )}
        <TextField
          label={t('participation.reason')}
          hint={t('participation.reasonHint')}
          value={reason}
          maxLength={500}
          onChange={setReason}
          error={missing.reason ?? fieldError(problem, 'reason')}
        />
      </div>
    </Dialog>
  );
}
