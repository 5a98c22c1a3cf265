import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import {
  Button,
  PageHead,
  ProblemNotice,
  SaveState,
  showToast,
  StepLadder,
  UnknownOutcome,
} from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation, type PlainKey } from '../../i18n/use-translation';
import { useViewer } from '../../session/viewer';
import { PublishOpening } from '../openings/opening-acts';
import { ConflictNotice } from './conflict-notice';
import { readStep, stepCount, type StepNumber } from './field-places';
import { StepPlace } from './step-place';
import { StepPreview } from './step-preview';
import { StepTasks } from './step-tasks';
import { StepWhen } from './step-when';
import { TipsAside } from './tips-aside';
import type { Draft } from './use-draft';
import { useTextCheck } from './use-text-check';
import '../openings/openings.css';
import './post.css';
import '../organisations/organisations.css';

const stepWords: Readonly<Record<StepNumber, PlainKey>> = {
  1: 'post.step1',
  2: 'post.step2',
  3: 'post.step3',
  4: 'post.step4',
};
const nextWords: Readonly<Record<1 | 2 | 3, PlainKey>> = {
  1: 'post.nextWhen',
  2: 'post.nextPlace',
  3: 'post.nextPreview',
};
const numbers: readonly StepNumber[] = [1, 2, 3, 4];

/** The four steps around one draft. The step stands in the address; `?falt=` moves the focus to a field. */
export function PostForm({ draft, editing }: Readonly<{ draft: Draft; editing: boolean }>) {
  const { t } = useTranslation();
  const { role } = useViewer();
  const navigate = useNavigate();
  const [parameters, setParameters] = useSearchParams();
  const [publish, publishing, retry] = useMutationWithKey(PublishOpening, 'publishOpening');
  const report = useTextCheck(draft.content);
  const step = readStep(parameters);
  const field = parameters.get('falt');
  const { server, content } = draft;
  const home = role === 'employer_contact' || role === 'hr_officer' ? '/mina-platser' : '/platser';

  useEffect(() => {
    if (!field) return undefined;
    const timer = setTimeout(() => {
      const found = document.getElementById(field);
      found?.scrollIntoView({ block: 'center' });
      found?.focus({ preventScroll: true });
    }, 50);
    return () => clearTimeout(timer);
  }, [field, step]);

  const go = (to: StepNumber): void => {
    const address = new URLSearchParams(parameters);
    address.set('steg', String(to));
    address.delete('falt');
    void draft.settle();
    setParameters(address);
    document.getElementById('innehall')?.focus({ preventScroll: true });
  };
  const saveAndClose = async (): Promise<void> => {
    if (!(await draft.settle())) return;
    void navigate(server ? `/platser/${server.id}` : home);
  };
  const publishNow = async (): Promise<void> => {
    if (!(await draft.settle())) return;
    const now = draft.latest();
    if (!now) return;
    const outcome = await publish({ id: now.id, expectedVersion: now.version });
    if (outcome.state !== 'done') return;
    showToast(t('openings.done.publish'));
    void navigate(`/platser/${now.id}`);
  };
  const isDraft = !server || server.status === 'draft';
  const ready = server !== null && server.missing.length === 0;
  const props = { draft, report };
  return (
    <div className="page">
      <PageHead
        title={t(editing ? 'post.editTitle' : 'post.title')}
        sub={[content.title, server?.organisation.name].filter(Boolean).join(', ')}
        aside={<SaveState saving={draft.saving} />}
      />
      <StepLadder
        wizard
        label={t('post.stepsLabel')}
        steps={numbers.map((number) => ({
          id: String(number),
          label: t(stepWords[number]),
          state: number < step ? 'done' : number === step ? 'now' : 'later',
        }))}
      />
      <ConflictNotice draft={draft} />
      <ProblemNotice problem={draft.problem} />
      <ProblemNotice problem={publishing.problem} />
      {publishing.unknown ? <UnknownOutcome onRetry={() => void retry()} /> : null}
      <div className="with-aside wide-aside">
        <div>
          {step === 1 ? <StepTasks {...props} /> : null}
          {step === 2 ? <StepWhen {...props} /> : null}
          {step === 3 ? <StepPlace {...props} /> : null}
          {step === 4 ? <StepPreview {...props} /> : null}
          <div className="wiz-foot">
            <div className="row">
              {step > 1 ? (
                <Button icon="arrow-left" onPress={() => go((step - 1) as StepNumber)}>
                  {t('post.back')}
                </Button>
              ) : null}
              <Button onPress={() => void saveAndClose()}>{t('post.saveAndClose')}</Button>
            </div>
            {step < stepCount ? (
              <Button kind="primary" onPress={() => go((step + 1) as StepNumber)}>
                {t(nextWords[step as 1 | 2 | 3])}
              </Button>
            ) : null}
            {step === stepCount && isDraft ? (
              <Button
                kind="primary"
                busy={publishing.busy}
                disabled={!ready}
                describedBy="publicera-hjalp"
                onPress={() => void publishNow()}
              >
                {t('openings.act.publish')}
              </Button>
            ) : null}
          </div>
          {step === stepCount && isDraft && !ready ? (
            <p className="small muted foot-note" id="publicera-hjalp">
              {t('post.publishWaits')}
            </p>
          ) : null}
        </div>
        <TipsAside step={step} />
      </div>
    </div>
  );
}
