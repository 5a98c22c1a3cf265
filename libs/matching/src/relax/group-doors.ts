import { Counterfactual, Failure, HardCode } from '../model';
import { changedBySurroundings, Door, DoorGroup } from './door-group';

/** Amounts of one thing (metres, quarters, levels): one group with steps. The others are one group a subject. */
const MEASURED: ReadonlySet<HardCode> = new Set(['travel', 'hours', 'support', 'time-of-day']);

export type Viewpoint = 'participant' | 'opening';

/**
 * Who would make the change, seen from one side. A participant's longer hours open every such door at once, and
 * so do an employer's shorter ones for everybody; each side is told what its own change would do. Null: not for
 * this side to suggest (a longer journey, seen from an opening).
 */
export function changerOf(code: HardCode, seenFrom: Viewpoint): Counterfactual['changedBy'] | null {
  switch (code) {
    case 'travel':
      return seenFrom === 'participant' ? 'participant' : null;
    case 'weekdays':
    case 'hours':
      return seenFrom === 'participant' ? 'participant' : 'employer';
    case 'essential':
    case 'support':
    case 'access':
    case 'time-of-day':
    case 'licence':
    case 'language':
      return 'employer';
    default:
      return null;
  }
}

const subjectFor = (failure: Failure): string | null => (MEASURED.has(failure.code) ? null : failure.subject);

const keyOf = (door: Door): string =>
  door.failures.map((failure) => `${failure.code}:${subjectFor(failure) ?? ''}`).join('+');

/**
 * Groups doors by the change that opens them. The groups with most doors are kept, then the best score, then
 * the least change; those kept are told with the surroundings' changes first.
 * @param doors in the order they shall be listed within a group
 */
export function groupDoors(doors: readonly Door[], seenFrom: Viewpoint, atMost: number): DoorGroup[] {
  const byKey = new Map<string, Door[]>();
  for (const door of doors) {
    const list = byKey.get(keyOf(door));
    if (list) list.push(door);
    else byKey.set(keyOf(door), [door]);
  }
  const groups = [...byKey].map(([key, list]) => ({ key, group: buildGroup(list, seenFrom) }));
  groups.sort(
    (a, b) =>
      b.group.count - a.group.count ||
      b.group.bestScore - a.group.bestScore ||
      a.group.leastChange - b.group.leastChange ||
      (a.key < b.key ? -1 : 1),
  );
  const kept = groups.slice(0, atMost).map(({ group }) => group);
  return [...kept.filter(changedBySurroundings), ...kept.filter((group) => !changedBySurroundings(group))];
}

function buildGroup(doors: readonly Door[], seenFrom: Viewpoint): DoorGroup {
  const first = doors[0] as Door;
  const changes = doors.map((door) => door.change).sort((a, b) => a - b);
  const steps = changes
    .map((change, i) => ({ change, count: i + 1 }))
    .filter((step, i) => changes[i + 1] !== step.change);
  return {
    parts: first.failures.map((failure) => ({
      code: failure.code,
      subject: subjectFor(failure),
      changedBy: changerOf(failure.code, seenFrom) ?? 'employer',
    })),
    count: doors.length,
    bestScore: Math.max(...doors.map((door) => door.scoreAfter)),
    leastChange: changes[0] as number,
    steps,
    doors,
  };
}
