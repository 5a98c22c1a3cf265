import { PARTICIPANT_INPUTS } from '@stegvis/matching';
import { VOCABULARY } from '../../../../test/worlds/participant-world';
import { completenessOf } from './completeness';
import { type CodedValue, toMatchingProfile } from './to-matching-profile';

const value = (kind: CodedValue['kind'], code: string, more: Partial<CodedValue> = {}): CodedValue => ({
  kind,
  code,
  state: 'answered',
  level: null,
  flag: null,
  choice: null,
  text: null,
  ...more,
});

describe('what matching may read of a participant', () => {
  it('is empty for a person who has said nothing: unknown, never zero (R-115)', () => {
    const { profile, wantsSuggestions } = toMatchingProfile('p', null, [], VOCABULARY.steps);
    expect(wantsSuggestions).toBe(false);
    expect(profile).toMatchObject({
      stage: null,
      capacities: {},
      interests: {},
      supportNeed: null,
      weekdays: null,
      licences: null,
    });
    expect(Object.keys(profile).sort()).toEqual([...PARTICIPANT_INPUTS].sort());
  });

  it('leaves out what was not answered', () => {
    const { profile, wantsSuggestions } = toMatchingProfile(
      'p',
      null,
      [
        value('capacity', 'reading', { state: 'dont_know' }),
        value('capacity', 'writing', { level: 0 }),
        value('condition', 'weekdays', { state: 'prefer_not_to_say' }),
        value('wants_suggestions', 'wants_suggestions', { state: 'not_asked' }),
      ],
      VOCABULARY.steps,
    );
    expect(profile.capacities).toEqual({ writing: 0 });
    expect(profile.weekdays).toBeNull();
    expect(wantsSuggestions).toBe(false);
  });

  it('reads every kind', () => {
    const { profile, wantsSuggestions } = toMatchingProfile(
      'p',
      { easting: 1, northing: 2 },
      [
        value('step', 'individual_placement'),
        value('interest', 'library', { level: 3 }),
        value('excluded_area', 'animals', { flag: true }),
        value('excluded_area', 'it', { flag: false }),
        value('environment_mark', 'noise', { choice: 'never' }),
        value('environment_mark', 'heights', { choice: 'wanted' }),
        value('environment_mark', 'smells', { choice: 'none' }),
        value('access_need', 'quiet_room', { flag: false }),
        value('support_need', 'support', { level: 2 }),
        value('condition', 'weekdays', { text: 'mon,fri' }),
        value('condition', 'hours_per_week', { text: '80' }),
        value('condition', 'max_travel_minutes', { text: '45' }),
        value('condition', 'travel_mode', { text: 'walk' }),
        value('condition', 'earliest_start', { text: '08:30' }),
        value('condition', 'driving_licence', { text: '' }),
        value('place_answer', 'o1', { choice: 'no' }),
        value('place_answer', 'o2', { choice: 'maybe' }),
        value('wants_suggestions', 'wants_suggestions', { flag: true }),
      ],
      VOCABULARY.steps,
    );
    expect(wantsSuggestions).toBe(true);
    expect(profile).toMatchObject({
      stage: 4,
      interests: { library: 3 },
      excludedAreas: ['animals'],
      impossibleEnvironment: ['noise'],
      wantedEnvironment: ['heights'],
      accessNeeds: { quiet_room: false },
      supportNeed: 2,
      weekdays: ['mon', 'fri'],
      hoursQuarters: 80,
      maxTravelMinutes: 45,
      travelMode: 'walk',
      home: { easting: 1, northing: 2 },
      earliestStart: 510,
      latestEnd: null,
      licences: [],
      languages: null,
      declinedOpenings: ['o1'],
    });
  });
});

it('counts a profile by its answers alone', () => {
  const values = [
    value('capacity', 'reading', { level: 0 }),
    value('capacity', 'writing', { state: 'dont_know' }),
    value('capacity', 'dropped_from_the_catalogue', { level: 1 }),
    value('condition', 'weekdays', { text: 'mon' }),
  ];
  expect(completenessOf(values, VOCABULARY)).toMatchObject({
    abilitiesAssessed: 1,
    abilitiesTotal: VOCABULARY.abilities.length,
    conditionsAnswered: 1,
    conditionsTotal: 9,
    interestsAnswered: 0,
  });
});
