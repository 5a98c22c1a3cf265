import * as fc from 'fast-check';
import { CRITERIA, Level, MatchRecord, OpeningProfile, ParticipantProfile, scorePair } from '../src';
import {
  friendlyPair,
  openingArbitrary,
  participantArbitrary,
  TODAY,
  VOCABULARY,
} from './arbitrary-profiles';

const score = (p: ParticipantProfile, o: OpeningProfile): MatchRecord => scorePair(VOCABULARY, p, o, TODAY);
const anyPair = fc.record({ p: participantArbitrary(), o: openingArbitrary() });
const RUNS = { numRuns: 1500 };

/** The later record is at least as good: no lower score, and eligible if the earlier one was. */
function expectNoWorse(before: MatchRecord, after: MatchRecord): void {
  expect(after.score).toBeGreaterThanOrEqual(before.score);
  if (before.eligible) expect(after.eligible).toBe(true);
}

const shuffle = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).reverse());

describe('score (property 1)', () => {
  it('is the sum of its contributions, within 0..10000, and shown points add up', () => {
    fc.assert(
      fc.property(anyPair, ({ p, o }) => {
        const record = score(p, o);
        const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);
        expect(record.criteria.map((line) => line.criterion)).toEqual([...CRITERIA]);
        expect(sum(record.criteria.map((line) => line.contribution))).toBe(record.score);
        expect(record.personSide + record.openingSide).toBe(record.score);
        expect(record.score).toBeGreaterThanOrEqual(0);
        expect(record.score).toBeLessThanOrEqual(10_000);
        expect(sum(record.criteria.map((line) => line.shownPoints))).toBe(record.shownScore);
        expect(Math.abs(record.shownScore * 100 - record.score)).toBeLessThanOrEqual(50);
        for (const line of record.criteria) {
          expect(line.contribution).toBe(Math.floor((line.weight * line.numerator) / line.denominator));
          expect(line.shownPoints).toBeLessThanOrEqual(line.shownMaximum);
          expect(Math.abs(line.shownPoints * 100 - line.contribution)).toBeLessThan(100);
        }
      }),
      RUNS,
    );
  });

  it('does not depend on the order in which answers were given', () => {
    fc.assert(
      fc.property(anyPair, ({ p, o }) => {
        const other = score(
          {
            ...p,
            interests: shuffle(p.interests),
            capacities: shuffle(p.capacities),
            tolerances: shuffle(p.tolerances),
            wantedEnvironment: [...p.wantedEnvironment].reverse(),
            excludedAreas: [...p.excludedAreas].reverse(),
            impossibleEnvironment: [...p.impossibleEnvironment].reverse(),
            accessNeeds: shuffle(p.accessNeeds),
          },
          { ...o, demands: shuffle(o.demands), exposures: shuffle(o.exposures), access: shuffle(o.access) },
        );
        expect(other).toEqual(score(p, o));
      }),
      RUNS,
    );
  });
});

describe('more never hurts (property 3)', () => {
  const raised = (level: Level): Level => Math.min(3, level + 1) as Level;

  it('raising an assessed ability', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyPair, friendlyPair),
        fc.constantFrom(...VOCABULARY.abilities),
        ({ p, o }, ability) => {
          const level = p.capacities[ability] ?? 1;
          const [low, high] = [level, raised(level)].map((value) =>
            score({ ...p, capacities: { ...p.capacities, [ability]: value as Level } }, o),
          );
          expectNoWorse(low as MatchRecord, high as MatchRecord);
        },
      ),
      RUNS,
    );
  });

  it('raising the travel limit', () => {
    fc.assert(
      fc.property(anyPair, fc.integer({ min: 1, max: 60 }), ({ p, o }, more) => {
        fc.pre(p.maxTravelMinutes !== null);
        expectNoWorse(score(p, o), score({ ...p, maxTravelMinutes: (p.maxTravelMinutes ?? 0) + more }, o));
      }),
      RUNS,
    );
  });

  it('raising an interest, or the support available', () => {
    fc.assert(
      fc.property(anyPair, fc.constantFrom(...VOCABULARY.interestAreas), ({ p, o }, area) => {
        const weight = p.interests[area] ?? 1;
        const interests = { ...p.interests, [area]: raised(weight) };
        expectNoWorse(
          score({ ...p, interests: { ...interests, [area]: weight } }, o),
          score({ ...p, interests }, o),
        );
        expectNoWorse(score(p, o), score(p, { ...o, supportAvailable: raised(o.supportAvailable) }));
      }),
      RUNS,
    );
  });

  it('assessing an unknown ability as met', () => {
    fc.assert(
      fc.property(fc.oneof(anyPair, friendlyPair), ({ p, o }) => {
        const before = score(p, o);
        for (const line of before.abilities)
          if (line.level === null)
            expectNoWorse(
              before,
              score({ ...p, capacities: { ...p.capacities, [line.ability]: line.demand } }, o),
            );
      }),
      RUNS,
    );
  });
});

describe('softer demands never hurt (property 4)', () => {
  it('essential to adaptable, and marked as adapted', () => {
    fc.assert(
      fc.property(fc.oneof(anyPair, friendlyPair), ({ p, o }) => {
        const before = score(p, o);
        for (const [ability, demand] of Object.entries(o.demands)) {
          const changed = (part: object): MatchRecord =>
            score(p, { ...o, demands: { ...o.demands, [ability]: { ...demand, ...part } } });
          if (demand.essential) expectNoWorse(before, changed({ essential: false }));
          expectNoWorse(before, changed({ adapted: true }));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the interval (property 6)', () => {
  it('holds every completion of what is not known that stays eligible', () => {
    let tried = 0;
    const level = fc.constantFrom<Level>(0, 1, 2, 3);
    const draws = fc.record({
      levels: fc.array(level, { minLength: 26, maxLength: 26 }),
      weights: fc.array(level, { minLength: 24, maxLength: 24 }),
      hours: fc.integer({ min: 1, max: 160 }),
      minutes: fc.integer({ min: 0, max: 200 }),
    });
    fc.assert(
      fc.property(friendlyPair, draws, ({ p, o }, { levels, weights, hours, minutes }) => {
        const before = score(p, o);
        const all = (codes: readonly string[], values: Level[]): Record<string, Level> =>
          Object.fromEntries(codes.map((code, i) => [code, values[i] as Level]));
        const record = score(
          {
            ...p,
            capacities: { ...all(VOCABULARY.abilities, levels), ...p.capacities },
            interests: { ...all(VOCABULARY.interestAreas, weights), ...p.interests },
            hoursQuarters: p.hoursQuarters ?? hours,
            maxTravelMinutes: p.maxTravelMinutes ?? minutes,
          },
          o,
        );
        expect(before.low).toBeLessThanOrEqual(before.score);
        expect(before.high).toBeGreaterThanOrEqual(before.score);
        if (!record.eligible) return;
        tried++;
        expect(record.score).toBeGreaterThanOrEqual(before.low);
        expect(record.score).toBeLessThanOrEqual(before.high);
      }),
      RUNS,
    );
    expect(tried).toBeGreaterThan(50);
  });

  it('is one point when nothing is unknown', () => {
    const full = fc.array(fc.constantFrom<Level>(0, 1, 2, 3), { minLength: 50, maxLength: 50 });
    fc.assert(
      fc.property(friendlyPair, full, fc.integer({ min: 1, max: 160 }), ({ p, o }, levels, hours) => {
        const known = (codes: readonly string[], from: number): Record<string, Level> =>
          Object.fromEntries(codes.map((code, i) => [code, levels[from + i] as Level]));
        const place = { easting: 374_000, northing: 6_163_000 };
        const record = score(
          {
            ...p,
            capacities: known(VOCABULARY.abilities, 0),
            interests: known(VOCABULARY.interestAreas, 26),
            hoursQuarters: hours,
            maxTravelMinutes: 60,
            travelMode: 'driven',
            home: place,
          },
          { ...o, position: o.position ?? place },
        );
        expect(record.coverage.assessed).toBe(record.coverage.demanded);
        expect([record.low, record.high]).toEqual([record.score, record.score]);
      }),
      RUNS,
    );
  });
});

describe('inputs (R-073)', () => {
  it('reads nothing but the listed inputs: other keys change no result', () => {
    const extra = fc.record({
      gender: fc.constantFrom('woman', 'man', 'other'),
      age: fc.nat(100),
      birthYear: fc.integer({ min: 1940, max: 2010 }),
      origin: fc.string(),
      diagnosis: fc.string(),
      name: fc.string(),
      municipality: fc.string(),
    });
    fc.assert(
      fc.property(anyPair, extra, extra, ({ p, o }, some, others) => {
        const expected = score(p, o);
        expect(score({ ...p, ...some }, { ...o, ...others })).toEqual(expected);
        expect(score({ ...some, ...p }, { ...others, ...o })).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('touches no key of a profile outside the list', async () => {
    const { OPENING_INPUTS, PARTICIPANT_INPUTS } = await import('../src');
    const touched = { participant: new Set<string>(), opening: new Set<string>() };
    const watch = <T extends object>(target: T, keys: Set<string>): T =>
      new Proxy(target, {
        get(object, key, receiver): unknown {
          keys.add(String(key));
          return Reflect.get(object, key, receiver);
        },
      });
    fc.assert(
      fc.property(anyPair, ({ p, o }) => {
        score(watch(p, touched.participant), watch(o, touched.opening));
      }),
      { numRuns: 300 },
    );
    expect(
      [...touched.participant].filter((key) => !PARTICIPANT_INPUTS.some((input) => input === key)),
    ).toEqual([]);
    expect([...touched.opening].filter((key) => !OPENING_INPUTS.some((input) => input === key))).toEqual([]);
    expect(touched.participant.size).toBe(PARTICIPANT_INPUTS.length);
    const sensitive = /gender|sex|^age|birth|origin|country|diagnos|name/i;
    expect(PARTICIPANT_INPUTS.filter((key) => sensitive.test(key))).toEqual([]);
  });
});
