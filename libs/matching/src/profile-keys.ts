import { OpeningProfile, ParticipantProfile } from './model';

/** True only when the two unions of keys are the same; a key added to or missing from a list breaks the build. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

/**
 * All that matching may read about a participant. Gender, age, origin and diagnosis are not here and cannot
 * come in by accident: the list is held equal to the type at compile time.
 */
export const PARTICIPANT_INPUTS = [
  'id',
  'stage',
  'interests',
  'excludedAreas',
  'capacities',
  'tolerances',
  'wantedEnvironment',
  'impossibleEnvironment',
  'accessNeeds',
  'supportNeed',
  'weekdays',
  'hoursQuarters',
  'maxTravelMinutes',
  'travelMode',
  'home',
  'earliestStart',
  'latestEnd',
  'licences',
  'languages',
  'declinedOpenings',
  'declinedWorkplaces',
] as const;

/** All that matching may read about an opening. */
export const OPENING_INPUTS = [
  'id',
  'workplaceId',
  'kind',
  'areas',
  'demands',
  'exposures',
  'access',
  'requiredWeekdays',
  'minHoursQuarters',
  'maxHoursQuarters',
  'position',
  'supportAvailable',
  'fixedStart',
  'fixedEnd',
  'requiredLicences',
  'requiredLanguages',
  'freeSeats',
  'opensOn',
  'closesOn',
  'published',
] as const;

const participantHeld: Same<(typeof PARTICIPANT_INPUTS)[number], keyof ParticipantProfile> = true;
const openingHeld: Same<(typeof OPENING_INPUTS)[number], keyof OpeningProfile> = true;
void participantHeld;
void openingHeld;
