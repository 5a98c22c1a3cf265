import { entriesOf } from '@stegvis/catalogue';
import { WEEKDAYS } from '@stegvis/matching';
import type { Chance } from '../chance/chance';
import { type Character, type Fact, isAnswered, leftOpen } from './character';

/** Factors that somebody may not be able to be near at all; the others are matters of degree. */
const IMPOSSIBLE = ['heights', 'animals_present', 'children_present', 'outdoor_weather', 'vehicles_machines'];

/** How many in a hundred need each kind of access; the rest do not. */
const ACCESS: Readonly<Record<string, number>> = {
  step_free_access: 10,
  accessible_toilet: 9,
  quiet_room: 24,
  picture_instructions: 26,
  easy_language: 24,
  named_supervisor: 55,
  supervisor_same_room: 14,
  flexible_start: 9,
  short_shifts: 28,
  fixed_schedule: 38,
  own_workstation: 10,
  public_transport: 34,
  sign_language_support: 2,
  allergy_safe: 4,
};

const environment = (character: Character, chance: Chance): Fact[] => {
  const factors = entriesOf(character.catalogue, 'environment-factors').map(({ code }) => code);
  const tolerances = factors.flatMap((code): Fact[] => {
    if (!isAnswered(character, chance)) return leftOpen({ kind: 'tolerance', code }, chance);
    const level = chance.weighted([
      [0, 2],
      [1, 11],
      [2, 43],
      [3, 44],
    ] as const);
    return [{ kind: 'tolerance', code, level }];
  });
  const marks = character.knownAs === 'well' || character.knownAs === 'half';
  const wanted =
    marks && chance.happens(0.4)
      ? chance.some(
          [
            'working_alone',
            'repetitive_tasks',
            'animals_present',
            'outdoor_weather',
            'people_around',
            'long_sitting',
          ],
          1,
        )
      : [];
  const never = marks && chance.happens(0.25) ? chance.some(IMPOSSIBLE, 1) : [];
  return [
    ...tolerances,
    ...wanted.map((code): Fact => ({ kind: 'environment_mark', code, choice: 'wanted' })),
    ...never
      .filter((code) => !wanted.includes(code))
      .map((code): Fact => ({ kind: 'environment_mark', code, choice: 'never' })),
  ];
};

const support = (character: Character, chance: Chance): Fact[] => {
  if (!isAnswered(character, chance)) return [];
  const level = Math.min(3, Math.max(0, Math.round(chance.around(4.1 - character.strength * 1.25, 0.6))));
  return [{ kind: 'support_need', code: 'support', level }];
};

const TRAVEL = [
  ['bus_or_train_alone', 48],
  ['bus_or_train_with_company', 14],
  ['bicycle', 14],
  ['walk', 8],
  ['special_transport', 12],
  ['driven', 4],
] as const;

const conditions = (character: Character, chance: Chance): Fact[] => {
  const hours = chance.whole(
    character.step === 'group_activity' ? 8 : 10,
    character.step === 'group_activity' ? 28 : 34,
  );
  const weekdays = chance.happens(0.6)
    ? WEEKDAYS.slice(0, 5)
    : WEEKDAYS.slice(0, 5).filter(() => chance.happens(0.8));
  const given: readonly (readonly [string, string])[] = [
    ['travel_mode', chance.weighted(TRAVEL)],
    ['max_travel_minutes', String(chance.whole(4, 12) * 5)],
    ['hours_per_week', String(hours * 4)],
    ['weekdays', (weekdays.length === 0 ? WEEKDAYS.slice(0, 5) : weekdays).join(',')],
    ['earliest_start', chance.pick(['07:00', '07:30', '08:00', '08:30', '09:00'])],
    ['latest_end', chance.pick(['14:00', '15:00', '15:30', '16:00', '17:00'])],
    [
      'driving_licence',
      chance.weighted([
        ['', 88],
        ['AM', 5],
        ['B', 7],
      ] as const),
    ],
    ['languages', chance.pick(['sv', 'sv', 'sv', 'en,sv', 'ar,sv', 'so,sv', 'bs,sv', 'fa,sv'])],
  ];
  return given
    .filter(([code]) => code !== 'driving_licence' || chance.happens(0.6))
    .filter(() => isAnswered(character, chance))
    .map(([code, text]) => ({ kind: 'condition', code, text }));
};

/** *Behöver*: what she stands, access, support and practical conditions. */
export const drawNeeds = (character: Character, chance: Chance): Fact[] => [
  ...environment(character, chance),
  ...entriesOf(character.catalogue, 'access-needs').flatMap(({ code }): Fact[] =>
    isAnswered(character, chance)
      ? [{ kind: 'access_need', code, flag: chance.happens((ACCESS[code] ?? 5) / 100) }]
      : leftOpen({ kind: 'access_need', code }, chance),
  ),
  ...support(character, chance),
  ...conditions(character, chance),
];
