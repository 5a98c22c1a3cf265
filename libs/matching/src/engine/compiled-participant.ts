import { OPENING_KINDS, ParticipantProfile, Vocabulary } from '../model';
import { Parameters } from '../parameters';
import { travelLimitMetres } from '../place/travel-limit';
import { stageOf } from '../score/check-eligibility';
import { UNASKED_INTEREST } from '../score/interest-areas';
import { popcount } from './bits';
import { NO_AREA } from './opening-columns';
import {
  ALL_WEEKDAYS,
  CLOSED,
  KIND_SHIFT,
  SUPPORT_SHIFT,
  VocabularyBits,
  weekdayMask,
} from './vocabulary-bits';

/**
 * A participant as the words and small tables that one pass over the openings needs. Every object has the same
 * shape, so that the loops that read it stay monomorphic.
 */
export interface CompiledParticipant {
  readonly profile: ParticipantProfile;
  readonly excludedAreas: number;
  /** Areas not answered *Nej*. */
  readonly notRefusedAreas: number;
  readonly impossible: number;
  readonly accessNeeded: number;
  /** Bits of the filter word that rule an opening out; the kinds apart, for staff-only suggestions. */
  readonly forbidden: number;
  readonly forbiddenKinds: number;
  readonly assessed: number;
  readonly able1: number;
  readonly able2: number;
  readonly able3: number;
  readonly wanted: number;
  readonly avoided0: number;
  readonly avoided1: number;
  /** -1 when not asked. */
  readonly hours: number;
  /** Earliest start, -1 when not asked; latest end, 32767 when not asked. */
  readonly earliest: number;
  readonly latest: number;
  /** False when home, way of travelling or longest time is unknown: then nothing is too far. */
  readonly travels: boolean;
  readonly easting: number;
  readonly northing: number;
  readonly limit: number;
  /** Too far from this squared distance on: the first one whose whole 100 m exceed the limit. */
  readonly tooFarSquared: number;
  readonly judgedByName: boolean;
  readonly declines: boolean;
  /** Weight per area index, then one unasked weight for `NO_AREA`. */
  readonly interests: Uint8Array;
  /** Contribution of the environment by violations, of the pathway by kind. */
  readonly environmentPoints: Int32Array;
  readonly pathwayPoints: Int32Array;
}

/** Puts a profile into words and tables; a few microseconds. */
export function compileParticipant(
  bits: VocabularyBits,
  vocabulary: Vocabulary,
  parameters: Parameters,
  profile: ParticipantProfile,
): CompiledParticipant {
  const { abilities, factors, areas } = bits;
  const interests = new Uint8Array(NO_AREA + 1).fill(UNASKED_INTEREST);
  let refused = 0;
  vocabulary.interestAreas.forEach((area, i) => {
    const weight = profile.interests[area];
    if (weight === undefined) return;
    interests[i] = weight;
    if (weight === 0) refused |= 1 << i;
  });

  const wanted = factors.mask(profile.wantedEnvironment);
  const avoided0 = factors.maskWhere(profile.tolerances, (tolerance) => tolerance === 0);
  const avoided1 = factors.maskWhere(profile.tolerances, (tolerance) => tolerance === 1);
  const stated = popcount(wanted) + popcount(avoided0 | avoided1);
  const environmentPoints = new Int32Array(stated + 1);
  for (let violated = 0; violated <= stated; violated++)
    environmentPoints[violated] =
      stated === 0
        ? parameters.weights.environment
        : Math.floor((parameters.weights.environment * (stated - violated)) / stated);

  const row = parameters.pathway[stageOf(profile)];
  const pathwayPoints = new Int32Array(OPENING_KINDS.length);
  let forbiddenKinds = 0;
  OPENING_KINDS.forEach((kind, i) => {
    const value = row?.[kind] ?? null;
    if (value === null) forbiddenKinds |= 1 << (KIND_SHIFT + i);
    else pathwayPoints[i] = Math.floor((parameters.weights.pathway * value) / 1000);
  });

  let forbidden = CLOSED;
  if (profile.weekdays !== null) forbidden |= ALL_WEEKDAYS & ~weekdayMask(profile.weekdays);
  if (profile.supportNeed !== null && profile.supportNeed > 0)
    forbidden |= 1 << (SUPPORT_SHIFT + profile.supportNeed - 1);

  const { home, travelMode, maxTravelMinutes } = profile;
  const limit =
    travelMode !== null && maxTravelMinutes !== null ? travelLimitMetres(maxTravelMinutes, travelMode) : 0;
  const travels = home !== null && travelMode !== null && maxTravelMinutes !== null;

  return {
    profile,
    excludedAreas: areas.mask(profile.excludedAreas),
    notRefusedAreas: ~refused,
    impossible: factors.mask(profile.impossibleEnvironment),
    accessNeeded: bits.access.maskWhere(profile.accessNeeds, (needed) => needed),
    forbidden,
    forbiddenKinds,
    assessed: abilities.maskWhere(profile.capacities, () => true),
    able1: abilities.maskWhere(profile.capacities, (level) => level >= 1),
    able2: abilities.maskWhere(profile.capacities, (level) => level >= 2),
    able3: abilities.maskWhere(profile.capacities, (level) => level >= 3),
    wanted,
    avoided0,
    avoided1,
    hours: profile.hoursQuarters ?? -1,
    earliest: profile.earliestStart ?? -1,
    latest: profile.latestEnd ?? 0x7fff,
    travels,
    easting: home?.easting ?? 0,
    northing: home?.northing ?? 0,
    limit,
    tooFarSquared: (100 * (Math.floor(limit / 100) + 1)) ** 2,
    judgedByName: profile.licences !== null || profile.languages !== null,
    declines: profile.declinedOpenings.length + profile.declinedWorkplaces.length > 0,
    interests,
    environmentPoints,
    pathwayPoints,
  };
}
