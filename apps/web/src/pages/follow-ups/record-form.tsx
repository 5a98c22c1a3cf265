import { useState } from 'react';
import {
  Button,
  Checkbox,
  DateField,
  ProblemNotice,
  Segmented,
  showToast,
  TextArea,
  UnknownOutcome,
} from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { Face, FollowUpFactsFragment, TakingPart } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { RecordFollowUp } from './follow-up-documents';
import { WrittenCheck } from './written-check';

const takers: readonly TakingPart[] = [
  'participant',
  'supervisor',
  'job_consultant',
  'workplace',
  'fk',
  'af',
  'asf',
  'representative',
  'someone_else',
];
const faces: readonly Face[] = ['good', 'so_so', 'bad'];

/** One screen: who took part, how it goes, the next step. */
export function RecordForm({
  followUp,
  today,
  onDone,
  onCancel,
}: Readonly<{
  followUp: FollowUpFactsFragment;
  /** The day in Sweden, `yyyy-mm-dd`. */
  today: string;
  onDone: () => void;
  onCancel: () => void;
}>) {
  const { t } = useTranslation();
  const before = followUp.record;
  const [heldOn, setHeldOn] = useState<string | null>(before?.heldOn ?? today);
  const [tookPart, setTookPart] = useState<readonly TakingPart[]>(before?.tookPart ?? ['participant']);
  const [face, setFace] = useState<Face | null>(before?.face ?? null);
  const [howItGoes, setHow] = useState(before?.howItGoes ?? '');
  const [nextStep, setNext] = useState(before?.nextStep ?? '');
  const [record, { busy, problem, unknown }, retry] = useMutationWithKey(RecordFollowUp, 'recordFollowUp');
  const finish = (outcome: Awaited<ReturnType<typeof record>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('followUps.recorded'));
    onDone();
  };
  const noOne = fieldError(problem, 'tookPart');
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void record({
          placementId: followUp.placementId,
          occasion: followUp.occasion,
          expectedVersion: followUp.version,
          heldOn: heldOn ?? '',
          tookPart: [...tookPart],
          howItGoes,
          nextStep,
          ...(face ? { face } : {}),
        }).then(finish);
      }}
    >
      <DateField
        label={t('followUps.heldOn')}
        error={fieldError(problem, 'heldOn')}
        value={heldOn}
        onChange={setHeldOn}
      />
      <fieldset>
        <legend className="legend">{t('followUps.tookPart')}</legend>
        {takers.map((one) => (
          <Checkbox
            key={one}
            checked={tookPart.includes(one)}
            onChange={(on) => setTookPart(on ? [...tookPart, one] : tookPart.filter((who) => who !== one))}
          >
            {t(`followUps.took.${one}`)}
          </Checkbox>
        ))}
        {noOne ? <p role="alert">{noOne}</p> : null}
      </fieldset>
      <div>
        <span className="legend" aria-hidden="true">
          {t('followUps.howItGoes')}
        </span>
        <Segmented
          legend={t('followUps.howItGoes')}
          value={face}
          onChange={setFace}
          options={faces.map((value) => ({ value, label: t(`visits.face.${value}`) }))}
        />
      </div>
      <TextArea
        label={t('followUps.inWords')}
        error={fieldError(problem, 'howItGoes')}
        value={howItGoes}
        rows={3}
        maxLength={1000}
        onChange={setHow}
      />
      <TextArea
        label={t('followUps.nextStep')}
        error={fieldError(problem, 'nextStep')}
        value={nextStep}
        rows={2}
        maxLength={500}
        onChange={setNext}
      />
      <WrittenCheck text={`${howItGoes} ${nextStep}`} />
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      <div className="row">
        <Button kind="primary" type="submit" busy={busy}>
          {t('followUps.save')}
        </Button>
        <Button onPress={onCancel}>{t('visits.back')}</Button>
      </div>
    </form>
  );
}
