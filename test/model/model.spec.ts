import { ConflictError, InputError, NotFoundError, RuleError } from '@stegvis/platform';
import * as fc from 'fast-check';
import { appendFileSync } from 'node:fs';
import { type Act, type Hours, Model, type Where, type Who } from './model';
import { RealActs } from './real-acts';

/** `npm run races` asks for 5 000 runs; the seed of a failure is printed with the acts that lead to it. */
const runs = Number(process.env['STEGVIS_MODEL_RUNS'] ?? 300);
const file = process.env['STEGVIS_RACES_FILE'];
// The first file of a run waits for the database server to start.
jest.setTimeout(300_000 + runs * 5_000);

let real: RealActs;
beforeAll(async () => {
  real = await RealActs.make();
});
afterAll(() => real.end());

// The first of each is chosen most, so that one act leads to the next and seats run out.
const who = fc.constantFrom<Who>(0, 0, 0, 1, 1, 2);
const at = fc.constantFrom<Where>(0, 0, 0, 1);
const HOURS: readonly Hours[] = [
  { day: 'mon', from: 540, to: 720 },
  { day: 'mon', from: 660, to: 840 },
  { day: 'tue', from: 540, to: 720 },
];
const SPANS = [
  { from: -14, to: 14 },
  { from: -14, to: -3 },
  { from: -3, to: 20 },
  { from: 7, to: 28 },
] as const;

/** What may happen, the ordinary more often than what ends everything. */
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('offer' as const), who, at }) },
  {
    weight: 7,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      who,
      at,
      says: fc.constantFrom('yes' as const, 'yes' as const, 'maybe' as const, 'no' as const),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('reply' as const),
      who,
      at,
      welcome: fc.constantFrom(true, true, false),
    }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      kind: fc.constant('book' as const),
      who,
      at,
      hours: fc.constantFrom(...HOURS),
      span: fc.constantFrom(...SPANS),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('start' as const),
      who,
      at,
      prepared: fc.constantFrom(true, true, false),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('end' as const),
      who,
      at,
      lastDay: fc.constantFrom(-8, -1, -1, 5),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('withdraw-offer' as const, 'stop-yes' as const),
      who,
      at,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('call-off' as const), who, at }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('protect' as const, 'erase' as const), who }) },
);

const one = { who: 0, at: 0 } as const;
const OFFERED: readonly Act[] = [
  { kind: 'offer', ...one },
  { kind: 'answer', ...one, says: 'yes' },
];
const BOOKED: readonly Act[] = [
  ...OFFERED,
  { kind: 'book', ...one, hours: HOURS[0] as Hours, span: SPANS[0] },
];
/** Where a run begins: chance alone seldom comes as far as a first day. */
const BEFORE: readonly (readonly Act[])[] = [
  [],
  [{ kind: 'offer', ...one }],
  OFFERED,
  [...OFFERED, { kind: 'offer', who: 1, at: 0 }, { kind: 'answer', who: 1, at: 0, says: 'yes' }],
  BOOKED,
  [...BOOKED, { kind: 'start', ...one, prepared: true }],
];

/** Refusals that a person can be told; anything else is a fault of the product. */
const isRefusal = (error: unknown): boolean =>
  [ConflictError, InputError, NotFoundError, RuleError].some((kind) => error instanceof kind) ||
  (error as Error).constructor.name === 'Gone';

/** How often each kind of act was taken, so that none is only ever refused. */
const taken = new Map<Act['kind'], number>();

/** Takes the same acts in the model and in the product. @returns every difference. */
const differences = async (
  seats: readonly [number, number],
  acts: readonly Act[],
): Promise<readonly string[]> => {
  await real.begin(seats);
  const model = new Model(seats);
  for (const next of acts) {
    const should = model.take(next);
    const did = await real.take(next).then(
      () => true,
      (error: unknown) => {
        if (!isRefusal(error)) throw error;
        return false;
      },
    );
    if (did) taken.set(next.kind, (taken.get(next.kind) ?? 0) + 1);
    const told = JSON.stringify(next);
    if (should !== did) return [`${told}: ${did ? 'taken' : 'refused'}, and should not have been`];
    const [rows, broken] = [await real.rows(), await real.violations()];
    if (JSON.stringify(rows) !== JSON.stringify(model.rows()))
      return [`${told}: the rows say ${rows.join(', ')} and not ${model.rows().join(', ')}`];
    if (broken.length > 0) return [`${told}: ${broken.join(', ')}`];
  }
  for (const place of [0, 1] as const) {
    const [read, should] = [await real.readBy(place), model.readBy(place)];
    if (JSON.stringify(read) !== JSON.stringify(should))
      return [`place ${place} reads of ${read}, not ${should}`];
  }
  return [];
};

it(`whatever is offered, answered, booked, started, ended, stopped, protected and erased, the rows are those of the model (reliability I1-I3, I7)`, async () => {
  let violations = 0;
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(fc.constantFrom(1, 1, 2), fc.constant(1)),
        fc.constantFrom(...BEFORE),
        fc.array(act, { minLength: 3, maxLength: 14 }),
        async (seats, before, acts) => {
          const found = await differences(seats as [number, number], [...before, ...acts]);
          violations += found.length;
          expect(found).toEqual([]);
        },
      ),
      { numRuns: runs },
    );
  } finally {
    if (file) appendFileSync(file, `${JSON.stringify({ race: 'model', repetitions: runs, violations })}\n`);
  }
});

it('takes every kind of act, most of them often', () => {
  const kinds = [
    'offer',
    'answer',
    'reply',
    'book',
    'start',
    'end',
    'call-off',
    'stop-yes',
    'withdraw-offer',
  ];
  expect(kinds.filter((kind) => (taken.get(kind as Act['kind']) ?? 0) < 10)).toEqual([]);
  expect(taken.get('protect') && taken.get('erase')).toBeGreaterThan(0);
});
