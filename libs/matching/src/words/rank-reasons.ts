import { AbilityLine, EnvironmentLine, MatchRecord } from '../model';

/**
 * The reasons of a record in the order in which they are worth saying. Every voice (chips, easy-read, staff) takes
 * from the same lists, so that none says what another contradicts.
 */
export type Reason =
  | { readonly type: 'area'; readonly area: string; readonly weight: number }
  | { readonly type: 'ability'; readonly line: AbilityLine }
  | { readonly type: 'environment'; readonly line: EnvironmentLine }
  | { readonly type: 'access'; readonly access: string }
  | { readonly type: 'hours' | 'travel' | 'support' | 'weekdays' | 'time-of-day' | 'licence' | 'language' }
  | { readonly type: 'condition'; readonly subject: string };

/** From this share of the limit on a journey is long; from this share down it is short. */
const LONG_JOURNEY = 0.75;
const SHORT_JOURNEY = 0.4;

/** True of nearly everybody, so said last. */
const isEveryday = (line: AbilityLine): boolean => line.ability === 'vision' || line.ability === 'hearing';

const journeyShare = (record: MatchRecord): number | null =>
  record.distanceMetres === null || record.travelLimitMetres === null
    ? null
    : record.distanceMetres / record.travelLimitMetres;

const fewerHours = (record: MatchRecord): boolean =>
  record.hours.wanted !== null && record.hours.maximum < record.hours.wanted;

/** What speaks for the pair: her interests, then what she can that counts, then the place. */
export function positiveReasons(record: MatchRecord): Reason[] {
  const reasons: Reason[] = record.areas
    .filter((area) => area.asked && area.weight >= 2)
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
    .slice(0, 1)
    .map(({ area, weight }) => ({ type: 'area', area, weight }));
  const met = record.abilities
    .filter((line) => line.result === 'met' && line.demand >= 2)
    .sort(
      (a, b) =>
        Number(isEveryday(a)) - Number(isEveryday(b)) ||
        Number(b.essential) - Number(a.essential) ||
        b.demand - a.demand,
    );
  const environment = record.environment.filter(
    (line) =>
      line.result === 'wanted_present' ||
      (line.result === 'fine' && line.tolerance !== null && line.tolerance <= 1 && line.exposure === 0),
  );
  environment.sort((a, b) => Number(b.wanted) - Number(a.wanted) || (a.tolerance ?? 3) - (b.tolerance ?? 3));
  const [ability, ...abilities] = met.map((line): Reason => ({ type: 'ability', line }));
  const [place, ...places] = environment.map((line): Reason => ({ type: 'environment', line }));
  if (ability) reasons.push(ability);
  if (place) reasons.push(place);
  reasons.push(...(record.accessMet ?? []).slice(0, 1).map((access): Reason => ({ type: 'access', access })));
  reasons.push(...abilities, ...places);
  reasons.push(...(record.accessMet ?? []).slice(1).map((access): Reason => ({ type: 'access', access })));
  const share = journeyShare(record);
  if (share !== null && share <= SHORT_JOURNEY) reasons.push({ type: 'travel' });
  if (record.hours.wanted !== null && !fewerHours(record) && !fails(record, 'hours'))
    reasons.push({ type: 'hours' });
  return reasons;
}

const fails = (record: MatchRecord, code: string): boolean => record.failures.some((f) => f.code === code);

/** What may be hard: what fails first, then the largest gaps and broken wishes, then what can grow. */
export function negativeReasons(record: MatchRecord): Reason[] {
  const reasons: Reason[] = [];
  for (const failure of record.failures)
    switch (failure.code) {
      case 'travel':
      case 'hours':
      case 'support':
      case 'weekdays':
      case 'time-of-day':
      case 'licence':
      case 'language':
        reasons.push({ type: failure.code });
        break;
      case 'access':
        reasons.push({ type: 'access', access: failure.subject as string });
    }
  const gaps = record.abilities.filter((line) => line.result === 'gap');
  gaps.sort((a, b) => Number(b.essential) - Number(a.essential) || b.gap - a.gap);
  reasons.push(...gaps.map((line): Reason => ({ type: 'ability', line })));
  const broken = record.environment.filter((line) => line.result === 'violated');
  broken.sort((a, b) => b.exposure - (b.tolerance ?? 0) - (a.exposure - (a.tolerance ?? 0)));
  reasons.push(...broken.map((line): Reason => ({ type: 'environment', line })));
  reasons.push(...environmentOf(record, 'wanted_absent'));
  reasons.push(
    ...record.abilities
      .filter((line) => line.result === 'stretch')
      .sort((a, b) => b.demand - a.demand)
      .map((line): Reason => ({ type: 'ability', line })),
  );
  if (fewerHours(record) && !fails(record, 'hours')) reasons.push({ type: 'hours' });
  const share = journeyShare(record);
  if (share !== null && share >= LONG_JOURNEY && !fails(record, 'travel')) reasons.push({ type: 'travel' });
  reasons.push(...environmentOf(record, 'strain_shown'));
  return reasons;
}

const environmentOf = (record: MatchRecord, result: EnvironmentLine['result']): Reason[] =>
  record.environment.filter((line) => line.result === result).map((line) => ({ type: 'environment', line }));

/** What somebody should ask: essential abilities first, then the other unknown ones, then conditions. */
export function openQuestions(record: MatchRecord): Reason[] {
  const unknown = record.abilities.filter((line) => line.result === 'unknown');
  unknown.sort((a, b) => Number(b.essential) - Number(a.essential) || b.demand - a.demand);
  const areas = record.areas
    .filter((area) => !area.asked)
    .map(({ area, weight }): Reason => ({ type: 'area', area, weight }));
  const conditions = record.toClarify
    .filter(
      (item) => (item.kind === 'condition' && !item.subject.startsWith('access:')) || item.kind === 'support',
    )
    .map(({ subject }): Reason => ({ type: 'condition', subject }));
  return [...unknown.map((line): Reason => ({ type: 'ability', line })), ...areas, ...conditions];
}
