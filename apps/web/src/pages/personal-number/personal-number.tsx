import { useState } from 'react';
import { Button, Dialog, ProblemNotice, showToast, TextField, UnknownOutcome } from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import { useViewer } from '../../session/viewer';
import { Dissent } from '../corrections/dissent';
import { useProfile } from '../participant/profile-context';
import { OpenedNumber } from './opened-number';
import { KeepPersonalNumber } from './personal-number-documents';

/** Personnummer on the person page: hidden until it is asked for, written down or changed with a reason (security E5, P2). */
export function PersonalNumber() {
  const { t, format } = useTranslation();
  const { participant } = useProfile();
  const [writing, setWriting] = useState(false);
  const { personalNumber, protection } = participant;
  const mayRead = useViewer().role === 'job_consultant';
  // Of a protected person nobody but handlers is told whether there is a number.
  const closed = !personalNumber && protection.state !== 'none' && !protection.mayOpen;
  const emptyWord = !mayRead ? 'number.consultants' : closed ? 'number.closed' : 'number.none';
  return (
    <section className="aside-block" aria-labelledby="personnummer">
      <div className="row spread">
        <h2 id="personnummer" tabIndex={-1}>
          {t('number.heading')}
        </h2>
        {closed || !mayRead ? null : (
          <Button
            small
            kind="quiet"
            icon={personalNumber ? 'pencil-simple' : 'plus'}
            label={t(personalNumber ? 'number.change' : 'number.add')}
            onPress={() => setWriting(true)}
          >
            {t(personalNumber ? 'number.changeShort' : 'number.addShort')}
          </Button>
        )}
      </div>
      {personalNumber ? (
        <>
          <OpenedNumber participantId={participant.id} />
          <p className="small muted">
            {t('number.said', { name: personalNumber.saidBy, date: format.shortDate(personalNumber.saidAt) })}{' '}
            {personalNumber.reason}
          </p>
        </>
      ) : (
        <p className="small muted">{t(emptyWord)}</p>
      )}
      <Dissent of={{ field: 'personal_number' }} />
      {writing ? <WriteNumber onClose={() => setWriting(false)} /> : null}
    </section>
  );
}

function WriteNumber({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { participant, onAnswer } = useProfile();
  const before = participant.personalNumber;
  const [number, setNumber] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [keep, { busy, problem, unknown }, retry] = useMutationWithKey(
    KeepPersonalNumber,
    'keepPersonalNumber',
  );
  const missing = {
    number: tried && !number.trim() ? t('number.need') : undefined,
    reason: tried && before && !reason.trim() ? t('number.needReason') : undefined,
  };
  const finish = (outcome: Awaited<ReturnType<typeof keep>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    onAnswer(outcome.payload.participant);
    showToast(t('number.saved'));
    onClose();
  };
  const save = (): void => {
    setTried(true);
    if (!number.trim() || (before && !reason.trim())) return;
    void keep({
      participantId: participant.id,
      number: number.trim(),
      ...(before ? { expectedVersion: before.version, reason: reason.trim() } : {}),
    }).then(finish);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(before ? 'number.change' : 'number.add')}
      actions={
        <>
          <Button kind="primary" busy={busy} onPress={save}>
            {t('number.save')}
          </Button>
          <Button onPress={onClose}>{t('profile.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
        {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
        <TextField
          label={t('number.label')}
          hint={t('number.hint')}
          value={number}
          maxLength={13}
          inputMode="numeric"
          autoComplete="off"
          onChange={setNumber}
          error={missing.number ?? fieldError(problem, 'number')}
        />
        {before ? (
          <TextField
            label={t('number.reason')}
            hint={t('number.reasonHint')}
            value={reason}
            maxLength={500}
            onChange={setReason}
            error={missing.reason ?? fieldError(problem, 'reason')}
          />
        ) : null}
      </div>
    </Dialog>
  );
}
