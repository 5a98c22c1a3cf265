import { OPENING_KINDS, TRAVEL_MODES, WEEKDAYS } from '@stegvis/matching';
import type {
  AccessProvision,
  Demand,
  GridPoint,
  Level,
  OpeningProfile,
  ParticipantProfile,
  Vocabulary,
} from '@stegvis/matching';

/** Numbers in 0..1 from a seed (mulberry32), so that every run measures the same world. */
export function numbersFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const codes = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}_${i + 1}`);

/** As many codes as the catalogue has. */
export const BENCH_VOCABULARY: Vocabulary = {
  abilities: codes('ability', 26),
  environmentFactors: codes('factor', 20),
  accessNeeds: codes('access', 14),
  interestAreas: codes('area', 24),
};

export const BENCH_TODAY = 20_700;

/** *dense*: all within 30 km of one town. *national*: round 290 centres, the large ones larger. */
export type Spread = 'dense' | 'national';

const pick = <T>(random: () => number, items: readonly T[]): T =>
  items[Math.floor(random() * items.length)] as T;
const weighted = (random: () => number, levels: readonly Level[]): Level => pick(random, levels);

function placeMaker(random: () => number, spread: Spread): () => GridPoint {
  const centres =
    spread === 'dense'
      ? [{ easting: 374_000, northing: 6_163_000 }]
      : Array.from({ length: 290 }, () => ({
          easting: Math.round(320_000 + random() * 400_000),
          northing: Math.round(6_150_000 + random() * 1_300_000),
        }));
  const around = spread === 'dense' ? 30_000 : 9_000;
  return () => {
    const centre = centres[Math.floor(centres.length * random() ** 2)] as GridPoint;
    const [angle, far] = [random() * 2 * Math.PI, around * random()];
    return {
      easting: Math.round(centre.easting + far * Math.cos(angle)),
      northing: Math.round(centre.northing + far * Math.sin(angle)),
    };
  };
}

function makeOpening(random: () => number, place: () => GridPoint, id: string): OpeningProfile {
  const { abilities, environmentFactors, accessNeeds, interestAreas } = BENCH_VOCABULARY;
  const demands: Record<string, Demand> = {};
  for (const code of abilities) {
    const level = weighted(random, [0, 0, 1, 1, 1, 2, 2, 3]);
    demands[code] = { level, essential: level > 0 && random() < 0.08 };
  }
  const exposures = Object.fromEntries(
    environmentFactors.map((factor) => [factor, weighted(random, [0, 0, 0, 1, 1, 2, 3])]),
  );
  const access = Object.fromEntries(
    accessNeeds.map((need) => [
      need,
      pick<AccessProvision>(random, ['provided', 'provided', 'can_be_arranged', 'not_provided']),
    ]),
  );
  const areas = [
    ...new Set([pick(random, interestAreas), pick(random, interestAreas), pick(random, interestAreas)]),
  ];
  const minimum = 4 * (4 + Math.floor(random() * 8));
  return {
    id,
    workplaceId: `workplace-${Math.floor(random() * 3000)}`,
    kind: pick(random, OPENING_KINDS),
    areas: areas.slice(0, 1 + Math.floor(random() * 3)),
    demands,
    exposures,
    access,
    requiredWeekdays: WEEKDAYS.filter((_, day) => day < 5 && random() < 0.3),
    minHoursQuarters: minimum,
    maxHoursQuarters: minimum + 4 * Math.floor(random() * 25),
    position: place(),
    supportAvailable: weighted(random, [1, 2, 2, 3]),
    fixedStart: random() < 0.5 ? 480 + 30 * Math.floor(random() * 4) : null,
    fixedEnd: random() < 0.5 ? 780 + 30 * Math.floor(random() * 6) : null,
    requiredLicences: random() < 0.05 ? ['B'] : [],
    requiredLanguages: random() < 0.1 ? ['sv'] : [],
    freeSeats: random() < 0.97 ? 1 + Math.floor(random() * 4) : 0,
    opensOn: BENCH_TODAY - 30,
    closesOn: random() < 0.5 ? BENCH_TODAY + 60 : null,
    published: true,
  };
}

function makeParticipant(
  random: () => number,
  place: () => GridPoint,
  id: string,
  spread: Spread,
): ParticipantProfile {
  const { abilities, environmentFactors, accessNeeds, interestAreas } = BENCH_VOCABULARY;
  const some = <T>(all: readonly string[], share: number, value: () => T): Record<string, T> =>
    Object.fromEntries(all.filter(() => random() < share).map((code) => [code, value()]));
  return {
    id,
    stage: Math.floor(random() * 6),
    interests: some(interestAreas, 0.6, () => weighted(random, [0, 1, 2, 3])),
    excludedAreas: random() < 0.5 ? [pick(random, interestAreas)] : [],
    capacities: some(abilities, 0.75, () => weighted(random, [0, 1, 2, 2, 3, 3, 3])),
    tolerances: some(environmentFactors, 0.5, () => weighted(random, [0, 1, 2, 3, 3])),
    wantedEnvironment: [pick(random, environmentFactors)],
    impossibleEnvironment: random() < 0.3 ? [pick(random, environmentFactors)] : [],
    accessNeeds: some(accessNeeds, 0.5, () => random() < 0.15),
    supportNeed: weighted(random, [0, 1, 1, 2]),
    weekdays: ['mon', 'tue', 'wed', 'thu', ...(random() < 0.6 ? (['fri'] as const) : [])],
    hoursQuarters: 4 * (8 + Math.floor(random() * 24)),
    maxTravelMinutes: spread === 'dense' ? 300 : 30 + Math.floor(random() * 30),
    travelMode: spread === 'dense' ? 'driven' : pick(random, TRAVEL_MODES),
    home: place(),
    earliestStart: random() < 0.3 ? 480 : null,
    latestEnd: random() < 0.3 ? 960 : null,
    licences: [],
    languages: ['sv'],
    declinedOpenings: [],
    declinedWorkplaces: [],
  };
}

/** A world of constructed openings and participants; the same seed gives the same world. */
export function makeWorld(
  spread: Spread,
  openings: number,
  participants: number,
  seed: number,
): { openings: OpeningProfile[]; participants: ParticipantProfile[] } {
  const random = numbersFrom(seed);
  const place = placeMaker(random, spread);
  return {
    openings: Array.from({ length: openings }, (_, i) => makeOpening(random, place, `opening-${i}`)),
    participants: Array.from({ length: participants }, (_, i) =>
      makeParticipant(random, place, `participant-${i}`, spread),
    ),
  };
}
