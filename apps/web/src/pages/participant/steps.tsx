import { useState } from 'react';
import { Button, Dialog, ProblemNotice, Select, StepLadder, TextArea, type LadderStep } from '../../design';
import { fieldError, type Problem } from '../../data/problems';
import { useTranslation } from '../../i18n/use-translation';
import { levelOf } from '../participants/step-of';
import { useProfile } from './profile-context';
import { SaidLine } from './said-line';

/** The ladder with the present step, and the change of step. Forward and back look the same; both may need a reason. */
export function Steps() {
  const { t, format } = useTranslation();
  const { participant, words } = useProfile();
  const [changing, setChanging] = useState(false);
  const now = levelOf(words, participant.step);
  const levels = [1, 2, 3, 4, 5, 6, 7];
  const entries = words.entries('steps');
  const ladder: LadderStep[] = levels.flatMap((level) => {
    const mine = entries.find((entry) => entry.code === participant.step && entry.level === level);
    const entry = mine ?? entries.find((one) => one.level === level);
    if (!entry) return [];
    const state = now === null || level > now ? 'later' : level === now ? 'now' : 'done';
    const since =
      state === 'now' && participant.stepSince ? { note: format.shortDate(participant.stepSince) } : {};
    return [{ id: entry.code, label: words.label('steps', entry.code), state, ...since }];
  });
  return (
    <section className="aside-block" aria-labelledby="steg">
      <div className="row spread">
        <h2 id="steg">{t('profile.steps')}</h2>
        <Button small icon="path" onPress={() => setChanging(true)}>
          {t('profile.changeStep')}
        </Button>
      </div>
      <StepLadder steps={ladder} label={t('profile.steps')} />
      {participant.step ? (
        <SaidLine kind="step" code={participant.step} name={t('profile.kind.step')} />
      ) : (
        <p className="muted">{t('profile.stepNone')}</p>
      )}
      {changing ? <ChangeStep onClose={() => setChanging(false)} /> : null}
    </section>
  );
}

function ChangeStep({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { participant, words, recordNow } = useProfile();
  const [step, setStep] = useState('');
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = async () => {
    setMissing(step === '');
    if (!step || busy) return;
    setBusy(true);
    const note = reason.trim();
    const refused = await recordNow(
      'step',
      step,
      { state: 'answered', ...(note ? { note } : {}) },
      words.label('steps', step),
    );
    setBusy(false);
    setProblem(refused);
    if (!refused) onClose();
  };
  const noteFault = fieldError(problem, 'note');
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('profile.changeStep')}
      actions={
        <>
          <Button kind="primary" busy={busy} onPress={() => void save()}>
            {t('profile.registerStep')}
          </Button>
          <Button onPress={onClose}>{t('profile.cancel')}</Button>
        </>
      }
    >
      {problem && !noteFault ? <ProblemNotice problem={problem} /> : null}
      <Select
        label={t('profile.stepTo')}
        value={step}
        empty={t('profile.stepChoose')}
        error={missing && !step ? t('profile.stepChoose') : undefined}
        options={words
          .entries('steps')
          .filter((entry) => entry.code !== participant.step)
          .map((entry) => ({ value: entry.code, label: words.label('steps', entry.code) }))}
        onChange={setStep}
      />
      <TextArea
        label={t('profile.stepReason')}
        hint={t('profile.stepReasonHint')}
        error={noteFault}
        value={reason}
        rows={3}
        maxLength={2000}
        onChange={setReason}
      />
    </Dialog>
  );
}
