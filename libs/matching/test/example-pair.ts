import { OpeningProfile, ParticipantProfile, Vocabulary } from '../src/model';

/** A small vocabulary for examples worked by hand. */
export const SMALL: Vocabulary = {
  abilities: ['accuracy', 'focus', 'lifting', 'numeracy'],
  environmentFactors: ['noise', 'working_alone', 'people_around'],
  accessNeeds: ['quiet_room', 'picture_instructions'],
  interestAreas: ['archive', 'office', 'kitchen'],
};

export const EXAMPLE_TODAY = 20_500;

/** Nothing answered. */
export const UNASKED: ParticipantProfile = {
  id: 'p-1',
  stage: null,
  interests: {},
  excludedAreas: [],
  capacities: {},
  tolerances: {},
  wantedEnvironment: [],
  impossibleEnvironment: [],
  accessNeeds: {},
  supportNeed: null,
  weekdays: null,
  hoursQuarters: null,
  maxTravelMinutes: null,
  travelMode: null,
  home: null,
  earliestStart: null,
  latestEnd: null,
  licences: null,
  languages: null,
  declinedOpenings: [],
  declinedWorkplaces: [],
};

export const ELIN: ParticipantProfile = {
  ...UNASKED,
  stage: 2,
  interests: { archive: 3, office: 2 },
  capacities: { accuracy: 3, focus: 2, lifting: 1 },
  tolerances: { noise: 0, working_alone: 1, people_around: 2 },
  supportNeed: 1,
  weekdays: ['mon', 'wed', 'fri'],
  hoursQuarters: 48,
  maxTravelMinutes: 40,
  travelMode: 'bus_or_train_alone',
  home: { easting: 374_000, northing: 6_163_000 },
};

export const ARCHIVE: OpeningProfile = {
  id: 'o-1',
  workplaceId: 'w-1',
  kind: 'individual_placement',
  areas: ['archive', 'office'],
  demands: {
    accuracy: { level: 3, essential: true },
    focus: { level: 2, essential: true },
    lifting: { level: 2, essential: false },
    numeracy: { level: 2, essential: false },
  },
  exposures: { noise: 0, working_alone: 2, people_around: 1 },
  access: { quiet_room: 'provided', picture_instructions: 'can_be_arranged' },
  requiredWeekdays: ['mon', 'wed'],
  minHoursQuarters: 16,
  maxHoursQuarters: 36,
  position: { easting: 376_000, northing: 6_164_500 },
  supportAvailable: 1,
  fixedStart: 540,
  fixedEnd: 720,
  requiredLicences: [],
  requiredLanguages: [],
  freeSeats: 1,
  opensOn: null,
  closesOn: null,
  published: true,
};
