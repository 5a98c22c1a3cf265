import { useState } from 'react';
import { Button, StepLadder, type LadderStep } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { levelOf } from '../participants/step-of';
import { ChangeStepDialog } from '../steps/change-step';
import { useProfile } from './profile-context';
import { SaidLine } from './said-line';

/** The ladder with the present step, and the change of step. Forward and back look the same. */
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
      {changing ? (
        <ChangeStepDialog participantId={participant.id} onClose={() => setChanging(false)} />
      ) : null}
    </section>
  );
}
