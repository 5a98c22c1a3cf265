import type { ImportFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';

/** What the background is doing, in words and as a bar; nothing when it rests. */
export function ImportProgress({ facts }: Readonly<{ facts: ImportFactsFragment }>) {
  const { t } = useTranslation();
  const { counts, state } = facts;
  const words =
    state === 'checking'
      ? t('imports.progressCheck')
      : state === 'running'
        ? t('imports.progressRun', { done: counts.done, rows: counts.rows })
        : state === 'undoing'
          ? t('imports.progressUndo')
          : null;
  if (words === null) return null;
  return (
    <div className="stack">
      <p role="status">{words}</p>
      <progress
        aria-label={words}
        max={counts.rows}
        {...(state === 'running' ? { value: counts.done } : {})}
      />
    </div>
  );
}
