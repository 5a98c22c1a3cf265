import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import {
  Button,
  DateField,
  Dialog,
  ErrorState,
  Notice,
  ProblemNotice,
  RadioGroup,
  showToast,
  Skeleton,
  TextArea,
  TextField,
  UnknownOutcome,
} from '../../design';
import { fieldError } from '../../data/problems';
import { useCatalogue } from '../../data/use-catalogue';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import { dayFromToday } from './days';
import { ChangeStep, StepChoices } from './step-documents';
import { SupporterField } from './supporter-field';

/** Byt steg: to which step, from when, what happens with day activity and who supports after, what comes next, and why where that is asked for. */
export function ChangeStepDialog({
  participantId,
  onClose,
}: Readonly<{ participantId: string; onClose: () => void }>) {
  const { t, format } = useTranslation();
  const navigate = useNavigate();
  const words = useCatalogue();
  const [{ data, error }, ask] = useQuery({
    query: StepChoices,
    variables: { id: participantId },
    requestPolicy: 'network-only',
  });
  const [step, setStep] = useState<string | null>(null);
  const [day, setDay] = useState<string | null>(dayFromToday(0));
  const [supporterId, setSupporter] = useState<string | null>(null);
  const [firstContactOn, setFirst] = useState<string | null>(dayFromToday(7));
  const [plan, setPlan] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [change, { busy, problem, unknown }, retry] = useMutationWithKey(ChangeStep, 'changeStep');
  const finish = (outcome: Awaited<ReturnType<typeof change>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('profile.stepChanged'));
    // Her support by the reader ended with it: the page of the person is closed to her.
    if (!outcome.payload.change) void navigate('/deltagare');
    onClose();
  };
  const person = data?.participant;
  const choice = person?.stepChoices.find((one) => one.step === step);
  const standing = person?.continuedSupports.find(({ state }) => state === 'open');
  const opens = choice?.opensSupport && !standing;
  const save = (): void => {
    setTried(true);
    if (!step || !day || (opens && (!supporterId || !firstContactOn))) return;
    void change({
      participantId,
      step,
      day,
      ...(reason.trim() ? { reason } : {}),
      ...(plan.trim() ? { plan } : {}),
      ...(choice?.opensSupport && supporterId ? { supporterId } : {}),
      ...(opens && firstContactOn ? { firstContactOn } : {}),
    }).then(finish);
  };
  const missing = (value: unknown) => (tried && !value ? t('visits.fillIn') : undefined);
  const again = (): void => ask({ requestPolicy: 'network-only' });
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('profile.changeStep')}
      actions={
        <>
          <Button kind="primary" busy={busy} onPress={save}>
            {t('profile.registerStep')}
          </Button>
          <Button onPress={onClose}>{t('profile.cancel')}</Button>
        </>
      }
    >
      {error && !person ? <ErrorState error={error} onRetry={again} /> : null}
      {!person || !words.ready ? (
        <Skeleton rows={6} height={32} />
      ) : (
        <>
          <p>
            {person.step
              ? t('steps.from', { step: words.label('steps', person.step) })
              : t('profile.stepNone')}
          </p>
          <RadioGroup
            legend={t('profile.stepTo')}
            value={step}
            onChange={setStep}
            error={fieldError(problem, 'step') ?? (tried && !step ? t('profile.stepChoose') : undefined)}
            options={person.stepChoices.map((one) => ({
              value: one.step,
              label: words.label('steps', one.step),
            }))}
          />
          <DateField
            label={t('steps.day')}
            error={fieldError(problem, 'day') ?? missing(day)}
            value={day}
            onChange={setDay}
          />
          {choice?.opensSupport ? (
            <Notice title={t('steps.frameTitle')}>
              <p>{t('steps.frame', { day: day ? format.longDate(day) : '–' })}</p>
              {standing ? <p>{t('steps.goesOn', { supporter: standing.supporter })}</p> : null}
            </Notice>
          ) : null}
          {opens || fieldError(problem, 'supporterId') ? (
            <SupporterField
              error={fieldError(problem, 'supporterId') ?? (opens ? missing(supporterId) : undefined)}
              onChange={setSupporter}
            />
          ) : null}
          {opens ? (
            <DateField
              label={t('steps.firstContact')}
              error={fieldError(problem, 'firstContactOn') ?? missing(firstContactOn)}
              value={firstContactOn}
              onChange={setFirst}
            />
          ) : null}
          {choice?.needsReason ? (
            <TextArea
              label={t('profile.stepReason')}
              hint={t('profile.stepReasonHint')}
              error={fieldError(problem, 'reason')}
              value={reason}
              rows={2}
              maxLength={500}
              onChange={setReason}
            />
          ) : null}
          <TextField
            label={t('steps.plan')}
            hint={t('steps.planHint')}
            error={fieldError(problem, 'plan')}
            value={plan}
            maxLength={500}
            onChange={setPlan}
          />
          <ProblemNotice problem={problem} />
          {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
        </>
      )}
    </Dialog>
  );
}
