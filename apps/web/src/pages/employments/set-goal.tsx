import { useState } from 'react';
import { Button, Dialog, NumberField, ProblemNotice, showToast, UnknownOutcome } from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import type { DepartmentRow } from './board-table';
import { SetDepartmentGoal } from './employment-documents';

/** The goal of a department for a year; those before it stay, with who and when. */
export function SetGoal({
  row,
  year,
  onClose,
  onDone,
}: Readonly<{ row: DepartmentRow; year: number; onClose: () => void; onDone: () => void }>) {
  const { t } = useTranslation();
  const [goal, setGoal] = useState<number | null>(row.goal ?? null);
  const [set, { busy, problem, unknown }, retry] = useMutationWithKey(SetDepartmentGoal, 'setDepartmentGoal');
  const finish = (outcome: Awaited<ReturnType<typeof set>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('departments.setNow'));
    onDone();
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('departments.setGoalOf', { name: row.name })}
      actions={
        <>
          <Button
            kind="primary"
            busy={busy}
            disabled={goal === null}
            onPress={() =>
              void set({
                organisationId: row.organisationId,
                year,
                goal: goal ?? 0,
                expectedVersion: row.goalVersion,
              }).then(finish)
            }
          >
            {t('departments.save')}
          </Button>
          <Button onPress={onClose}>{t('carving.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <NumberField
          label={t('departments.goalFor', { year: String(year) })}
          hint={t('departments.goalMeans')}
          value={goal}
          onChange={setGoal}
          min={0}
          max={10000}
          error={fieldError(problem, 'goal')}
        />
        {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
        {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      </div>
    </Dialog>
  );
}
