import './employments.css';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Button, ErrorState, PageHead, Select, Skeleton } from '../../design';
import { readFragment } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { BoardTable, type DepartmentRow } from './board-table';
import { BoardFacts, BoardOf } from './employment-documents';
import { SetGoal } from './set-goal';

const context = { additionalTypenames: ['DepartmentBoard'] };
/** The years that a reader chooses among: this one, the next and the four before. */
const SHOWN = [1, 0, -1, -2, -3, -4];

/** Förvaltningstavla: goal and outcome of every department, in a table with its definitions beside. The year is in the address. */
export function Component() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const now = new Date().getFullYear();
  const asked = Number(search.get('ar'));
  const year = Number.isInteger(asked) && asked >= 2000 && asked <= 2100 ? asked : now;
  const [goalOf, setGoalOf] = useState<DepartmentRow | null>(null);
  const [{ data, error }, ask] = useQuery({ query: BoardOf, variables: { year }, context });
  const again = (): void => ask({ requestPolicy: 'network-only' });
  const board = data ? readFragment(BoardFacts, data.departmentBoard) : null;
  return (
    <div className="page">
      <PageHead
        title={t('departments.title')}
        sub={t('departments.sub', { year: String(year) })}
        actions={<Button onPress={() => window.print()}>{t('departments.print')}</Button>}
      />
      <div className="carving-choice">
        <Select
          label={t('departments.year')}
          value={String(year)}
          onChange={(ar) => setSearch({ ar })}
          options={[...new Set([...SHOWN.map((by) => now + by), year])].map((one) => ({
            value: String(one),
            label: String(one),
          }))}
        />
      </div>
      {error ? <ErrorState error={error} onRetry={again} /> : null}
      {!board && !error ? <Skeleton rows={8} /> : null}
      {board ? <BoardTable board={board} onGoal={setGoalOf} /> : null}
      {goalOf ? <SetGoal row={goalOf} year={year} onClose={() => setGoalOf(null)} onDone={again} /> : null}
    </div>
  );
}
