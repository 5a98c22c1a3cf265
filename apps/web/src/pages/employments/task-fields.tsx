import { Button, NumberField, Select, TextField } from '../../design';
import { fieldError, type Problem } from '../../data/problems';
import type { CatalogueEntry } from '../../data/use-catalogue';
import { useTranslation } from '../../i18n/use-translation';

export type TaskDraft = Readonly<{
  text: string;
  hours: number;
  doneBy: string;
  area: string;
  templateCode: string | null;
}>;

/** One task of a carving: what, how much, who does it today as a role, and in which area. */
export function TaskFields({
  at,
  task,
  areas,
  problem,
  onChange,
  onRemove,
}: Readonly<{
  at: number;
  task: TaskDraft;
  areas: readonly CatalogueEntry[];
  problem: Problem | null;
  onChange: (task: TaskDraft) => void;
  onRemove: () => void;
}>) {
  const { t } = useTranslation();
  const errorOf = (field: string): string | undefined => fieldError(problem, `tasks.${at}.${field}`);
  return (
    <fieldset className="carving-task">
      <legend className="legend">{t('carving.taskNumber', { n: at + 1 })}</legend>
      <TextField
        label={t('carving.task')}
        value={task.text}
        maxLength={200}
        onChange={(text) => onChange({ ...task, text })}
        error={errorOf('text')}
      />
      <NumberField
        label={t('carving.hours')}
        value={task.hours}
        min={0.25}
        max={40}
        step={0.25}
        onChange={(hours) => onChange({ ...task, hours: hours ?? 1 })}
        error={errorOf('hours')}
      />
      <TextField
        label={t('carving.doneBy')}
        hint={t('carving.doneByHint')}
        value={task.doneBy}
        maxLength={60}
        onChange={(doneBy) => onChange({ ...task, doneBy })}
        error={errorOf('doneBy')}
      />
      <Select
        label={t('carving.area')}
        value={task.area}
        empty={t('carving.chooseOne')}
        onChange={(area) => onChange({ ...task, area })}
        options={areas.map(({ code, label }) => ({ value: code, label }))}
        error={errorOf('area')}
      />
      <Button small label={t('carving.removeOf', { n: at + 1 })} onPress={onRemove}>
        {t('carving.remove')}
      </Button>
    </fieldset>
  );
}
