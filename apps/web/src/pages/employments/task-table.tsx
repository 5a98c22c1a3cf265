import { Checkbox, type Column, Table } from '../../design';
import type { CarvingFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';

type Task = CarvingFactsFragment['tasks'][number];

/** The tasks of a carving, each ticked into a bundle or out of it; one that is in an opening cannot be. */
export function TaskTable({
  carving,
  ticked,
  onTick,
}: Readonly<{
  carving: CarvingFactsFragment;
  ticked: readonly string[];
  onTick: (taskIds: readonly string[]) => void;
}>) {
  const { t, format } = useTranslation();
  const jobOf = ({ openingId }: Task): string =>
    carving.jobs.find((job) => job.openingId === openingId)?.title ?? '';
  const columns: Column<Task>[] = [
    {
      id: 'task',
      head: t('carving.task'),
      rowHead: true,
      cell: (task) =>
        task.openingId ? (
          task.text
        ) : (
          <Checkbox
            checked={ticked.includes(task.id)}
            onChange={(on) => onTick(on ? [...ticked, task.id] : ticked.filter((id) => id !== task.id))}
          >
            {task.text}
          </Checkbox>
        ),
    },
    {
      id: 'hours',
      head: t('carving.hours'),
      numeric: true,
      named: true,
      cell: ({ hours }) => format.number(hours),
    },
    { id: 'by', head: t('carving.doneBy'), named: true, cell: ({ doneBy }) => doneBy },
    { id: 'area', head: t('carving.area'), named: true, cell: ({ areaLabel }) => areaLabel },
    {
      id: 'in',
      head: t('carving.in'),
      named: true,
      cell: (task) => (task.openingId ? jobOf(task) : t('carving.free')),
    },
  ];
  return (
    <section className="stack carving-part" aria-labelledby="uppgifter">
      <h2 id="uppgifter">{t('carving.tasks')}</h2>
      <Table
        caption={t('carving.tasks')}
        columns={columns}
        rows={carving.tasks}
        keyOf={({ id }) => id}
        toList
      />
    </section>
  );
}
