import { Counterfactual, Failure, OpeningProfile, ParticipantProfile } from '../model';
import { distanceMetres } from '../place/distance';
import { estimatedMinutes } from '../place/travel-limit';
import { subjectsOf } from '../score/check-eligibility';

export interface RelaxedPair {
  readonly participant: ParticipantProfile;
  readonly opening: OpeningProfile;
  readonly change: NonNullable<Counterfactual['change']>;
}

/**
 * The pair with the least change that removes one failure, made by one of those who may make it.
 * An ability, an exclusion, a stage or a closed opening is never changed.
 * @throws RangeError when `changedBy` may not change this failure.
 */
export function applyRelaxation(
  participant: ParticipantProfile,
  opening: OpeningProfile,
  failure: Failure,
  changedBy: Counterfactual['changedBy'],
): RelaxedPair {
  if (!failure.relaxableBy.includes(changedBy))
    throw new RangeError(`${failure.code} cannot be changed by ${changedBy}`);
  return changedBy === 'participant'
    ? changeParticipant(participant, opening, failure)
    : changeOpening(participant, opening, failure);
}

function changeParticipant(p: ParticipantProfile, opening: OpeningProfile, failure: Failure): RelaxedPair {
  switch (failure.code) {
    case 'travel': {
      const { home, travelMode, maxTravelMinutes: from } = p;
      if (!home || !opening.position || travelMode === null || from === null) break;
      const to = estimatedMinutes(distanceMetres(home, opening.position), travelMode);
      return { participant: { ...p, maxTravelMinutes: to }, opening, change: { from, to } };
    }
    case 'weekdays': {
      const days = p.weekdays ?? [];
      const missing = opening.requiredWeekdays.filter((day) => !days.includes(day));
      return {
        participant: { ...p, weekdays: [...days, ...missing] },
        opening,
        change: { from: missing.length, to: 0 },
      };
    }
    case 'hours': {
      const to = opening.minHoursQuarters;
      const change = { from: p.hoursQuarters ?? to, to };
      return { participant: { ...p, hoursQuarters: to }, opening, change };
    }
  }
  throw new RangeError(`${failure.code} is not for the participant to change`);
}

function changeOpening(p: ParticipantProfile, opening: OpeningProfile, failure: Failure): RelaxedPair {
  const subjects = subjectsOf(failure);
  const changed = (part: Partial<OpeningProfile>, from: number, to: number): RelaxedPair => ({
    participant: p,
    opening: { ...opening, ...part },
    change: { from, to },
  });
  const without = <T extends string>(items: readonly T[]): T[] =>
    items.filter((item) => !subjects.includes(item));
  switch (failure.code) {
    case 'weekdays':
      return changed({ requiredWeekdays: without(opening.requiredWeekdays) }, subjects.length, 0);
    case 'hours': {
      const to = p.hoursQuarters ?? opening.minHoursQuarters;
      return changed({ minHoursQuarters: to }, opening.minHoursQuarters, to);
    }
    case 'essential': {
      const ability = subjects[0] as string;
      const demand = opening.demands[ability];
      if (!demand) break;
      const demands = { ...opening.demands, [ability]: { ...demand, essential: false, adapted: true } };
      return changed({ demands }, demand.level, failure.had ?? 0);
    }
    case 'support':
      return changed({ supportAvailable: p.supportNeed ?? 0 }, opening.supportAvailable, p.supportNeed ?? 0);
    case 'access': {
      const access = { ...opening.access, [subjects[0] as string]: 'can_be_arranged' as const };
      return changed({ access }, 0, 1);
    }
    case 'time-of-day':
      return changed(
        {
          fixedStart: later(opening.fixedStart, p.earliestStart),
          fixedEnd: earlier(opening.fixedEnd, p.latestEnd),
        },
        failure.shortfall ?? 0,
        0,
      );
    case 'licence':
      return changed({ requiredLicences: without(opening.requiredLicences) }, subjects.length, 0);
    case 'language':
      return changed({ requiredLanguages: without(opening.requiredLanguages) }, subjects.length, 0);
  }
  throw new RangeError(`${failure.code} is not for the surroundings to change`);
}

const later = (fixed: number | null, own: number | null): number | null =>
  fixed === null || own === null ? fixed : Math.max(fixed, own);
const earlier = (fixed: number | null, own: number | null): number | null =>
  fixed === null || own === null ? fixed : Math.min(fixed, own);
