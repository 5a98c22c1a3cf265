import * as fc from 'fast-check';
import {
  Demand,
  Level,
  OPENING_KINDS,
  OpeningProfile,
  ParticipantProfile,
  TRAVEL_MODES,
  Vocabulary,
  WEEKDAYS,
} from '../src/model';

const codes = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${i}`);

/** As large as the catalogue, so that every bit of the words is used. */
export const VOCABULARY: Vocabulary = {
  abilities: codes('ability', 26),
  environmentFactors: codes('factor', 20),
  accessNeeds: codes('access', 14),
  interestAreas: codes('area', 24),
};

export const TODAY = 20_000;

const level: fc.Arbitrary<Level> = fc.constantFrom<Level>(0, 1, 2, 3);
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(value, { nil: null, freq: 4 });

/** A record over some of the codes: `density` in percent says how many get a value. */
function someOf<T>(
  all: readonly string[],
  value: fc.Arbitrary<T>,
  density: number,
): fc.Arbitrary<Record<string, T>> {
  return fc
    .array(fc.tuple(fc.nat(99), value), { minLength: all.length, maxLength: all.length })
    .map((draws) =>
      Object.fromEntries(draws.flatMap(([dice, v], i) => (dice < density ? [[all[i] as string, v]] : []))),
    );
}

const few = (all: readonly string[], density: number): fc.Arbitrary<string[]> =>
  someOf(all, fc.constant(true), density).map((record) => Object.keys(record));

/** Malmö and what lies within some 40 km, on the hundred-metre and off it. */
const point = fc.record({
  easting: fc.integer({ min: 360_000, max: 400_000 }),
  northing: fc.integer({ min: 6_140_000, max: 6_180_000 }),
});

const hasStrongLevels: fc.Arbitrary<Level> = fc.constantFrom<Level>(0, 1, 1, 2, 2, 2, 3, 3, 3, 3);

const demandingParticipant = (id: string): fc.Arbitrary<ParticipantProfile> =>
  fc.record({
    id: fc.constant(id),
    stage: orNull(fc.integer({ min: 0, max: 7 })),
    interests: someOf(VOCABULARY.interestAreas, level, 60),
    excludedAreas: few(VOCABULARY.interestAreas, 4),
    capacities: someOf(VOCABULARY.abilities, hasStrongLevels, 70),
    tolerances: someOf(VOCABULARY.environmentFactors, level, 40),
    wantedEnvironment: few(VOCABULARY.environmentFactors, 10),
    impossibleEnvironment: few(VOCABULARY.environmentFactors, 2),
    accessNeeds: someOf(
      VOCABULARY.accessNeeds,
      fc.nat(4).map((n) => n === 0),
      40,
    ),
    supportNeed: orNull(fc.constantFrom<Level>(0, 0, 1, 1, 2, 3)),
    weekdays: orNull(fc.subarray([...WEEKDAYS], { minLength: 4 })),
    hoursQuarters: orNull(fc.integer({ min: 0, max: 160 })),
    maxTravelMinutes: orNull(fc.integer({ min: 0, max: 180 })),
    travelMode: orNull(fc.constantFrom(...TRAVEL_MODES)),
    home: orNull(point),
    earliestStart: orNull(fc.integer({ min: 360, max: 600 })),
    latestEnd: orNull(fc.integer({ min: 840, max: 1080 })),
    licences: orNull(fc.subarray(['AM', 'B'])),
    languages: orNull(fc.subarray(['sv', 'en', 'ar'], { minLength: 1 })),
    declinedOpenings: fc.subarray(['o', 'o1', 'o2', 'o7'], { maxLength: 1 }),
    declinedWorkplaces: fc.subarray(['w1', 'w2'], { maxLength: 1 }),
  });

/** One in three as drawn; the others exclude little, so that lists are long enough to be in an order. */
export const participantArbitrary = (id = 'p'): fc.Arbitrary<ParticipantProfile> =>
  fc.tuple(demandingParticipant(id), fc.nat(2)).map(([p, dice]) =>
    dice === 0
      ? p
      : {
          ...p,
          excludedAreas: p.excludedAreas.slice(0, 1),
          impossibleEnvironment: [],
          accessNeeds: {},
          supportNeed: p.supportNeed === 3 ? 2 : p.supportNeed,
          weekdays: null,
          earliestStart: null,
          latestEnd: null,
        },
  );

const demand: fc.Arbitrary<Demand> = fc.record(
  {
    level: fc.constantFrom<Level>(0, 1, 1, 1, 2, 2, 3),
    essential: fc.nat(5).map((n) => n === 0),
    adapted: fc.nat(9).map((n) => n === 0),
  },
  { requiredKeys: ['level', 'essential'] },
);

const demandingOpening = (id: string): fc.Arbitrary<OpeningProfile> =>
  fc
    .record({
      id: fc.constant(id),
      workplaceId: fc.constantFrom('w1', 'w2', 'w3', 'w4', 'w5'),
      kind: fc.constantFrom(...OPENING_KINDS),
      areas: fc.uniqueArray(fc.constantFrom(...VOCABULARY.interestAreas), { minLength: 1, maxLength: 3 }),
      demands: fc.oneof(
        { weight: 5, arbitrary: someOf(VOCABULARY.abilities, demand, 40) },
        { weight: 1, arbitrary: someOf(VOCABULARY.abilities, demand, 4) },
      ),
      exposures: someOf(VOCABULARY.environmentFactors, level, 50),
      access: someOf(
        VOCABULARY.accessNeeds,
        fc.constantFrom(
          'provided' as const,
          'provided' as const,
          'can_be_arranged' as const,
          'not_provided' as const,
        ),
        90,
      ),
      requiredWeekdays: fc.subarray([...WEEKDAYS], { maxLength: 3 }),
      minHoursQuarters: fc.integer({ min: 0, max: 60 }),
      more: fc.integer({ min: 0, max: 100 }),
      position: orNull(point),
      supportAvailable: fc.constantFrom<Level>(0, 1, 2, 3, 3),
      fixedStart: orNull(fc.integer({ min: 420, max: 600 })),
      fixedEnd: orNull(fc.integer({ min: 840, max: 1020 })),
      requiredLicences: fc.oneof(
        { weight: 5, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.constant(['B']) },
      ),
      requiredLanguages: fc.oneof(
        { weight: 5, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.constant(['sv']) },
      ),
      freeSeats: fc.constantFrom(1, 1, 1, 2, 2, 5, 5, 0),
      opensOn: orNull(fc.integer({ min: TODAY - 50, max: TODAY + 4 })),
      closesOn: orNull(fc.integer({ min: TODAY - 2, max: TODAY + 50 })),
      published: fc.nat(15).map((n) => n > 0),
    })
    .map(({ more, ...rest }) => ({ ...rest, maxHoursQuarters: rest.minHoursQuarters + more }));

/** One in three as drawn; the others are open, and their demands can be adapted. */
export const openingArbitrary = (id = 'o'): fc.Arbitrary<OpeningProfile> =>
  fc.tuple(demandingOpening(id), fc.nat(2)).map(([o, dice]) =>
    dice === 0
      ? o
      : {
          ...o,
          kind: o.kind === 'municipal_labour_market_employment' ? 'group_placement' : o.kind,
          demands: Object.fromEntries(
            Object.entries(o.demands).map(([code, item], i) => [
              code,
              { ...item, essential: item.essential && i < 2 },
            ]),
          ),
          freeSeats: 1,
          published: true,
          opensOn: null,
          closesOn: null,
          minHoursQuarters: 0,
          supportAvailable: 2 as const,
        },
  );

/** Several with ids `prefix0`, `prefix1` … */
export const several = <T>(
  make: (id: string) => fc.Arbitrary<T>,
  prefix: string,
  max: number,
  min = 1,
): fc.Arbitrary<T[]> =>
  fc
    .integer({ min, max })
    .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => make(`${prefix}${i}`))));

/**
 * A pair in which the practical conditions suit, so that the property under test, not chance, decides whether the
 * pair is eligible.
 */
export const friendlyPair: fc.Arbitrary<{ p: ParticipantProfile; o: OpeningProfile }> = fc
  .record({ p: participantArbitrary(), o: openingArbitrary() })
  .map(({ p, o }) => ({
    p: {
      ...p,
      stage: 2,
      excludedAreas: [],
      impossibleEnvironment: [],
      accessNeeds: {},
      weekdays: null,
      licences: null,
      languages: null,
      earliestStart: null,
      latestEnd: null,
      declinedOpenings: [],
      declinedWorkplaces: [],
    },
    o: {
      ...o,
      kind: 'individual_placement' as const,
      freeSeats: 1,
      published: true,
      opensOn: null,
      closesOn: null,
      minHoursQuarters: 0,
      supportAvailable: 3 as const,
    },
  }));
