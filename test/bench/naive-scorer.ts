import type {
  Criterion,
  OpeningProfile,
  ParticipantProfile,
  Parameters,
  Vocabulary,
} from '@stegvis/matching';

/**
 * The matching model as one would write it first: objects, arrays, closures, a full sort. The benchmark measures
 * the index against it and holds the index equal to it. It shares no code with the library; only the published
 * parameters are handed in.
 */
export interface NaiveReason {
  readonly criterion: Criterion;
  readonly points: number;
}

export interface NaiveMatch {
  readonly openingId: string;
  readonly failing: readonly string[];
  readonly score: number;
  readonly coverage: number;
  readonly reasons: readonly NaiveReason[];
}

type Value = (p: ParticipantProfile, o: OpeningProfile) => [numerator: number, denominator: number];
type Check = (p: ParticipantProfile, o: OpeningProfile) => string[];

const metresPerMinute = {
  walk: 75,
  bicycle: 230,
  bus_or_train_alone: 300,
  bus_or_train_with_company: 300,
  special_transport: 500,
  driven: 500,
};
const waits = ['bus_or_train_alone', 'bus_or_train_with_company', 'special_transport', 'driven'];

const reach = (p: ParticipantProfile): number | null =>
  p.travelMode === null || p.maxTravelMinutes === null
    ? null
    : Math.max(
        1000,
        Math.max(0, p.maxTravelMinutes - (waits.includes(p.travelMode) ? 10 : 0)) *
          metresPerMinute[p.travelMode],
      );

const distance = (p: ParticipantProfile, o: OpeningProfile): number | null =>
  p.home === null || o.position === null
    ? null
    : Math.floor(
        Math.sqrt((p.home.easting - o.position.easting) ** 2 + (p.home.northing - o.position.northing) ** 2) /
          100,
      ) * 100;

const step = (p: ParticipantProfile): number => (p.stage === null ? 1 : p.stage);

/** Each hard condition as a function that names what fails. */
const checksFor = (vocabulary: Vocabulary, parameters: Parameters, today: number): Check[] => [
  (p, o) => (o.areas.some((area) => p.excludedAreas.includes(area)) ? ['excluded-area'] : []),
  (p, o) =>
    vocabulary.environmentFactors.some(
      (f) => (o.exposures[f] ?? 0) > 0 && p.impossibleEnvironment.includes(f),
    )
      ? ['environment-exclusion']
      : [],
  (p, o) =>
    p.declinedOpenings.includes(o.id) || p.declinedWorkplaces.includes(o.workplaceId)
      ? ['declined-before']
      : [],
  (p, o) => {
    const [far, limit] = [distance(p, o), reach(p)];
    return far !== null && limit !== null && far > limit ? ['travel'] : [];
  },
  (p, o) =>
    p.weekdays !== null && o.requiredWeekdays.some((day) => !p.weekdays?.includes(day)) ? ['weekdays'] : [],
  (p, o) => (p.hoursQuarters !== null && o.minHoursQuarters > p.hoursQuarters ? ['hours'] : []),
  (p, o) =>
    Object.entries(o.demands)
      .filter(([ability, demand]) => {
        const level = p.capacities[ability];
        return demand.essential && !demand.adapted && level !== undefined && level < demand.level;
      })
      .map(([ability]) => `essential:${ability}`),
  (p, o) => (p.supportNeed !== null && p.supportNeed > o.supportAvailable ? ['support'] : []),
  (p, o) =>
    Object.entries(p.accessNeeds)
      .filter(([need, needed]) => needed && !['provided', 'can_be_arranged'].includes(o.access[need] ?? ''))
      .map(([need]) => `access:${need}`),
  (p, o) =>
    (o.fixedStart !== null && p.earliestStart !== null && o.fixedStart < p.earliestStart) ||
    (o.fixedEnd !== null && p.latestEnd !== null && o.fixedEnd > p.latestEnd)
      ? ['time-of-day']
      : [],
  (p, o) =>
    p.licences !== null && o.requiredLicences.some((l) => !p.licences?.includes(l)) ? ['licence'] : [],
  (p, o) =>
    p.languages !== null && o.requiredLanguages.some((l) => !p.languages?.includes(l)) ? ['language'] : [],
  (p, o) => (parameters.pathway[step(p)]?.[o.kind] === null ? ['stage'] : []),
  (_p, o) =>
    o.freeSeats < 1 ||
    !o.published ||
    (o.opensOn !== null && today < o.opensOn) ||
    (o.closesOn !== null && today >= o.closesOn)
      ? ['closed']
      : [],
];

const interest: Value = (p, o) => {
  const [a, b, c] = o.areas.map((area) => ({ area, weight: p.interests[area] ?? 1 }));
  const first = a ?? { area: '', weight: 1 };
  const three = [first, b ?? first, c ?? first];
  const sum = three.reduce((total, item, i) => total + (3 - i) * item.weight, 0);
  return [sum, 18];
};

const ability: Value = (p, o) => {
  const demands = Object.entries(o.demands).filter(([, demand]) => demand.level > 0);
  const total = demands.map(([, demand]) => 2 * demand.level).reduce((a, b) => a + b, 0);
  const loss = demands
    .map(([code, demand]) => {
      const level = p.capacities[code];
      if (demand.adapted) return 0;
      if (level === undefined) return demand.level;
      const gap = Math.max(0, demand.level - level);
      return gap === 1 && !demand.essential ? 1 : 2 * gap;
    })
    .reduce((a, b) => a + b, 0);
  return total === 0 ? [1, 1] : [total - loss, total];
};

const environment: Value = (p, o) => {
  const exposure = (factor: string): number => o.exposures[factor] ?? 0;
  const avoids = Object.entries(p.tolerances).filter(([, tolerance]) => tolerance <= 1);
  const absent = p.wantedEnvironment.filter((factor) => exposure(factor) === 0);
  const violated = avoids
    .filter(([factor, tolerance]) => exposure(factor) > tolerance)
    .map(([factor]) => factor);
  const stated = p.wantedEnvironment.length + avoids.length;
  return stated === 0 ? [1, 1] : [stated - absent.length - violated.length, stated];
};

const schedule: Value = (p, o) => {
  const wanted = p.hoursQuarters;
  if (wanted === null) return [1, 2];
  return wanted === 0 ? [1, 1] : [Math.min(wanted, o.maxHoursQuarters), wanted];
};

const travel: Value = (p, o) => {
  const [far, limit] = [distance(p, o), reach(p)];
  return far === null || limit === null ? [1, 2] : [Math.max(0, limit - far), limit];
};

const coverage = (p: ParticipantProfile, o: OpeningProfile): number => {
  const demands = Object.entries(o.demands);
  const all = demands.reduce((sum, [, demand]) => sum + demand.level, 0);
  const known = demands
    .filter(([code, demand]) => demand.adapted || p.capacities[code] !== undefined)
    .reduce((sum, [, demand]) => sum + demand.level, 0);
  return all === 0 ? 1 : known / all;
};

/** Every opening as a match object, those that fail nothing sorted, the first `limit` of them. */
export function rankNaively(
  vocabulary: Vocabulary,
  parameters: Parameters,
  participant: ParticipantProfile,
  openings: readonly OpeningProfile[],
  today: number,
  limit: number,
  lottery: (openingId: string) => number,
): NaiveMatch[] {
  const checks = checksFor(vocabulary, parameters, today);
  const pathway: Value = (p, o) => [parameters.pathway[step(p)]?.[o.kind] ?? 0, 1000];
  const values = { interest, ability, environment, schedule, travel, pathway };
  const matches = openings.map((opening): NaiveMatch => {
    const reasons = (Object.keys(values) as Criterion[]).map((criterion) => {
      const [numerator, denominator] = values[criterion](participant, opening);
      const points = Math.floor((parameters.weights[criterion] * numerator) / denominator);
      return { criterion, points };
    });
    return {
      openingId: opening.id,
      failing: checks.flatMap((check) => check(participant, opening)),
      score: reasons.reduce((sum, reason) => sum + reason.points, 0),
      coverage: coverage(participant, opening),
      reasons,
    };
  });
  return matches
    .filter((match) => match.failing.length === 0)
    .sort(
      (a, b) => b.score - a.score || b.coverage - a.coverage || lottery(a.openingId) - lottery(b.openingId),
    )
    .slice(0, limit);
}
