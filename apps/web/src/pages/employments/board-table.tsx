import { Button, type Column, Table } from '../../design';
import type { BoardFactsFragment } from '../../gql/graphql';
import { useTranslation, type PlainKey } from '../../i18n/use-translation';

export type DepartmentRow = BoardFactsFragment['rows'][number];
type Figures = BoardFactsFragment['total'];

/** The columns of figures in their order, each with what it counts. */
const FIGURES: readonly Readonly<{ id: keyof Figures & string; head: PlainKey; means: PlainKey }>[] = [
  { id: 'posted', head: 'departments.posted', means: 'departments.postedMeans' },
  { id: 'proposed', head: 'departments.proposed', means: 'departments.proposedMeans' },
  { id: 'calledOffKr', head: 'departments.calledOff', means: 'departments.calledOffMeans' },
];

/** The board as a table, then what each column counts. */
export function BoardTable({
  board,
  onGoal,
}: Readonly<{ board: BoardFactsFragment; onGoal: (row: DepartmentRow) => void }>) {
  const { t, format } = useTranslation();
  const shown = (figures: Figures, id: (typeof FIGURES)[number]['id'], hidden: PlainKey): string => {
    const value = figures[id];
    return typeof value === 'number' ? format.number(value) : t(hidden);
  };
  const columns: Column<DepartmentRow>[] = [
    { id: 'name', head: t('departments.department'), rowHead: true, cell: ({ name }) => name },
    {
      id: 'goal',
      head: t('departments.goal'),
      named: true,
      cell: (row) => (
        <div className="board-goal">
          {row.goal == null ? t('departments.noGoal') : <b>{format.number(row.goal)}</b>}
          {row.goalSetByName && row.goalSetAt ? (
            <span className="muted">
              {t('departments.setBy', { name: row.goalSetByName, day: format.shortDate(row.goalSetAt) })}
            </span>
          ) : null}
          {row.setsGoal ? (
            <Button small label={t('departments.setGoalOf', { name: row.name })} onPress={() => onGoal(row)}>
              {t('departments.setGoal')}
            </Button>
          ) : null}
        </div>
      ),
    },
    ...FIGURES.map(({ id, head }) => ({
      id,
      head: t(head),
      numeric: true,
      named: true,
      cell: ({ figures }: DepartmentRow) => shown(figures, id, 'departments.few'),
    })),
  ];
  return (
    <>
      <Table
        caption={t('departments.caption', { year: String(board.year) })}
        columns={columns}
        rows={board.rows}
        keyOf={({ organisationId }) => organisationId}
        foot={
          <tr>
            <th scope="row">{t('departments.total')}</th>
            <td />
            {FIGURES.map(({ id }) => (
              <td key={id} className="num">
                {shown(board.total, id, 'departments.hidden')}
              </td>
            ))}
          </tr>
        }
      />
      <section className="stack carving-part" aria-labelledby="definitioner">
        <h2 id="definitioner">{t('departments.definitions')}</h2>
        <dl className="board-means">
          <dt>{t('departments.goal')}</dt>
          <dd>{t('departments.goalMeans')}</dd>
          {FIGURES.map(({ id, head, means }) => (
            <div key={id} className="contents">
              <dt>{t(head)}</dt>
              <dd>{t(means)}</dd>
            </div>
          ))}
        </dl>
        <p>{t('departments.fewMeans')}</p>
      </section>
    </>
  );
}
