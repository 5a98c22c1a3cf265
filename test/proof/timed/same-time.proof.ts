import { newId } from '@stegvis/platform';
import { documentOf, rootFields } from '../../api/support/documents';
import { inspectApi } from '../../api/support/inspect-api';
import { type SmallWorld, startSmallWorld } from '../../api/support/small-world';
import type { PersonName } from '../../api/support/world-people';

const PAIRS = 500;
/** Largest difference of the medians, in milliseconds, and how well a classifier may tell the two (security E2). */
const MOST_DIFFERENCE = 5;
const MOST_AUC = 0.6;

let world: SmallWorld;
let documents: ReadonlyMap<string, string>;
beforeAll(async () => {
  documents = new Map(
    rootFields((await inspectApi()).schema).map((root) => [root.field.name, documentOf(root)]),
  );
  world = await startSmallWorld();
});
afterAll(() => world.close());

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** How often a time of the one is longer than a time of the other: 0.5 when nobody can tell them apart. */
const auc = (one: readonly number[], other: readonly number[]): number => {
  const wins = one.reduce(
    (sum, a) => sum + other.reduce((n, b) => n + (a > b ? 1 : a === b ? 0.5 : 0), 0),
    0,
  );
  return wins / (one.length * other.length);
};

/** Operations that the asker's role has, about somebody of another unit, another domain or another municipality. */
const ASKED: readonly (readonly [
  string,
  PersonName,
  'colleagues' | 'otherDomain' | 'elsewhere',
  (id: string) => object,
])[] = [
  ['participant', 'consultant', 'colleagues', (id) => ({ id })],
  ['participant', 'consultant', 'otherDomain', (id) => ({ id })],
  ['participant', 'supervisor', 'elsewhere', (id) => ({ id })],
  ['openingsForParticipant', 'consultant', 'otherDomain', (participantId) => ({ participantId })],
];

it.each(ASKED)(
  'E2: absent and not allowed take the same time: %s, "%s" about "%s"',
  async (field, name, who, variables) => {
    const client = await world.as(name);
    const query = documents.get(field);
    const time = async (id: string): Promise<number> => {
      const began = performance.now();
      await client.send({ query, variables: variables(id) });
      return performance.now() - began;
    };
    const times = { hidden: [] as number[], absent: [] as number[] };
    for (let i = 0; i < PAIRS + 20; i += 1) {
      // In turn and with the order changing, so that what the machine does meanwhile meets both alike.
      const order = i % 2 ? (['hidden', 'absent'] as const) : (['absent', 'hidden'] as const);
      for (const kind of order) {
        const taken = await time(kind === 'hidden' ? world.participants[who] : newId());
        if (i >= 20) times[kind].push(taken);
      }
    }
    expect(Math.abs(median(times.hidden) - median(times.absent))).toBeLessThan(MOST_DIFFERENCE);
    const told = auc(times.hidden, times.absent);
    expect(Math.max(told, 1 - told)).toBeLessThan(MOST_AUC);
  },
);
