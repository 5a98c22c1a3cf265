import { type Column, EmptyState, Table } from '../../design';
import type { RetentionFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { isRule } from './retention-words';

type Run = RetentionFactsFragment['runs'][number];
type Count = Run['counts'][number];

/** The newest runs, each with its counts by rule; below five no number is told (security R5). */
export function RunList({ runs }: Readonly<{ runs: readonly Run[] }>) {
  const { t, format } = useTranslation();
  if (runs.length === 0)
    return <EmptyState title={t('retention.noRuns')}>{t('retention.noRunsText')}</EmptyState>;
  const few = (n: number | null | undefined): string => (n == null ? t('retention.few') : String(n));
  const columns = (dry: boolean): Column<Count>[] => [
    {
      id: 'rule',
      head: t('retention.what'),
      rowHead: true,
      cell: ({ rule }) => (isRule(rule) ? t(`retention.rule.${rule}`) : rule),
    },
    { id: 'due', head: t('retention.due'), cell: ({ due }) => few(due) },
    ...(dry
      ? []
      : [{ id: 'removed', head: t('retention.removed'), cell: ({ removed }: Count) => few(removed) }]),
  ];
  return (
    <>
      {runs.map((run, at) => {
        const title = t(run.dry ? 'retention.tried' : 'retention.night', { day: format.longDate(run.day) });
        const state = run.finishedAt
          ? t('retention.finished', { at: format.clock(run.finishedAt) })
          : t(run.dry ? 'retention.counting' : 'retention.planned');
        return (
          <details key={run.id} open={at === 0} className="aside-block">
            <summary>
              <b>{title}</b> <span className="muted">{state}</span>
            </summary>
            {run.counts.length === 0 ? (
              <p>{t(run.finishedAt ? 'retention.nothing' : 'retention.notYet')}</p>
            ) : (
              <Table
                caption={title}
                columns={columns(run.dry)}
                rows={run.counts}
                keyOf={({ rule }) => rule}
                toList
              />
            )}
          </details>
        );
      })}
    </>
  );
}
