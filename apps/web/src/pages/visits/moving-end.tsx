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
import type { PlacementFactsFragment, PlacementReason } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { MovePlacementEnd } from './placement-documents';
import { reasons } from './placement-reasons';

/** Another last day, later or sooner, and why. */
export function MovingEnd({
  placement,
  onClose,
  onChange,
}: Readonly<{ placement: PlacementFactsFragment; onClose: () => void; onChange: () => void }>) {
  const { t } = useTranslation();
  const [lastDay, setLast] = useState<string | null>(placement.lastDay);
  const [reasonCode, setReason] = useState<PlacementReason>('her_wish');
  const [move, { busy, problem, unknown }, retry] = useMutationWithKey(MovePlacementEnd, 'movePlacementEnd');
  const finish = (outcome: Awaited<ReturnType<typeof move>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('placements.movedToast'));
    onChange();
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('placements.moveOf', { title: placement.title ?? '' })}
      actions={
        <>
          <Button
            kind="primary"
            busy={busy}
            onPress={() =>
              void move({
                placementId: placement.id,
                expectedVersion: placement.version,
                reasonCode,
                ...(lastDay ? { lastDay } : {}),
              }).then(finish)
            }
          >
            {t('placements.move')}
          </Button>
          <Button onPress={onClose}>{t('visits.back')}</Button>
        </>
      }
    >
      <DateField
        label={t('placements.last')}
        hint={t('placements.lastHint')}
        error={fieldError(problem, 'lastDay')}
        value={lastDay}
        onChange={setLast}
      />
      <RadioGroup
        legend={t('visits.why')}
        value={reasonCode}
        onChange={setReason}
        options={reasons.map((value) => ({ value, label: t(`placements.reason.${value}`) }))}
      />
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </Dialog>
  );
}
