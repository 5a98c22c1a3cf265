/** A task of a job that can be carved, as far as bundling goes. */
export interface CarvedTask {
  readonly id: string;
  /** Hours a week, in quarters of an hour. */
  readonly hoursQuarters: number;
  /** Interest area. */
  readonly area: string;
}

/** Tasks that could be one person's job. */
export interface Bundle<T extends CarvedTask = CarvedTask> {
  readonly tasks: readonly T[];
  /** The area of most of its hours. */
  readonly area: string;
  readonly hoursQuarters: number;
}

/** Weeks that are looked for, in quarters of an hour: 10, 20 and 30 hours. A few short weeks open a job to more people than one long. */
const WEEKS = [40, 80, 120] as const;

/** Bundles that are proposed at a time, and so answers of the need meter that one look can cost. */
export const MOST_BUNDLES = 4;

/**
 * Bundles of the tasks that are free: for each area those of its tasks that fill a week of ten, twenty or thirty hours, and
 * one of all areas. The longest first, no two with the same tasks, at most four. Says nothing of any person: whom a bundle
 * suits is counted afterwards, in bands.
 */
export const proposeBundles = <T extends CarvedTask>(tasks: readonly T[]): readonly Bundle<T>[] => {
  const areas = [...new Set(tasks.map(({ area }) => area))];
  const groups = [...areas.map((area) => tasks.filter((task) => task.area === area)), tasks];
  const bundles = groups.flatMap((group) => WEEKS.map((week) => fill(group, week)));
  const seen = new Set<string>();
  return bundles
    .filter(({ length }) => length > 0)
    .filter((bundle) => {
      const mark = bundle
        .map(({ id }) => id)
        .sort()
        .join(' ');
      return !seen.has(mark) && seen.add(mark);
    })
    .map(bundleOf)
    .sort((a, b) => b.hoursQuarters - a.hoursQuarters)
    .slice(0, MOST_BUNDLES);
};

/** In their order, each task that still fits the week. */
const fill = <T extends CarvedTask>(tasks: readonly T[], week: number): readonly T[] => {
  let left = week;
  return tasks.filter(({ hoursQuarters }) => {
    if (hoursQuarters > left) return false;
    left -= hoursQuarters;
    return true;
  });
};

/** What tasks come to together. @throws RangeError for none. */
export const bundleOf = <T extends CarvedTask>(tasks: readonly T[]): Bundle<T> => {
  const [first] = areasByHours(tasks);
  if (first === undefined) throw new RangeError('A bundle has at least one task');
  return { tasks, area: first, hoursQuarters: tasks.reduce((sum, task) => sum + task.hoursQuarters, 0) };
};

/** Areas of tasks, that of most hours first. */
export const areasByHours = (tasks: readonly CarvedTask[]): readonly string[] => {
  const hours = new Map<string, number>();
  for (const { area, hoursQuarters } of tasks) hours.set(area, (hours.get(area) ?? 0) + hoursQuarters);
  return [...hours].sort(([, a], [, b]) => b - a).map(([area]) => area);
};
