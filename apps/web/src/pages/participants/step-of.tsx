import { StepChip } from '../../design';
import type { CatalogueWords } from '../../data/use-catalogue';
import { useTranslation } from '../../i18n/use-translation';

/** Levels 1 to 7 of the ladder; school (0) comes before it and has no stone. */
export const STEP_LEVELS = 7;

/** The level of a step, or null where none is registered or the catalogue no longer knows it. */
export const levelOf = (words: CatalogueWords, step: string | null | undefined): number | null =>
  step ? (words.entry('steps', step)?.level ?? null) : null;

/** The step in stones and words; without a step only the words that say so. */
export function StepOf({
  step,
  words,
}: Readonly<{ step: string | null | undefined; words: CatalogueWords }>) {
  const { t } = useTranslation();
  const level = levelOf(words, step);
  if (!step) return <span className="step-chip muted">{t('participants.noStep')}</span>;
  return (
    <StepChip
      label={words.label('steps', step)}
      {...(level !== null && level > 0 ? { at: level - 1, of: STEP_LEVELS } : {})}
    />
  );
}
