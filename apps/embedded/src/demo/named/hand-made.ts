import { type CatalogueContent, entriesOf } from '@stegvis/catalogue';
import type { NamedPerson } from '../demo-world';
import type { Fact } from '../people/character';
import type { PersonName } from '../people/name-pool';
import type { Position } from '../places/near';

/** Names of the persons that docs/demo-world.md tells of; no drawn person has one of them. */
export const HAND_MADE_NAMES: Readonly<Record<NamedPerson, PersonName>> = {
  elin: { given: 'Elin', family: 'Sandberg' },
  'nothing-suits': { given: 'Vidar', family: 'Klingvall' },
  'one-condition-short': { given: 'Mina', family: 'Hedenby' },
  'all-unassessed': { given: 'Arvid', family: 'Sandgren' },
  'said-no': { given: 'Tilda', family: 'Mossgren' },
  'not-asked': { given: 'Samir', family: 'Ekdahl' },
};

export interface HandMade {
  readonly home: Position;
  readonly facts: readonly Fact[];
}

const SUBURB: Position = { latitude: 55.5225, longitude: 12.998 };
const MIDDLE: Position = { latitude: 55.594, longitude: 13.012 };

const levels = (content: CatalogueContent, list: string, kind: Fact['kind'], level: number): Fact[] =>
  entriesOf(content, list).map(({ code }) => ({ kind, code, level }));

const conditions = (given: Readonly<Record<string, string>>): Fact[] =>
  Object.entries(given).map(([code, text]) => ({ kind: 'condition', code, text }));

/**
 * Nothing suits: two hours a week, Saturdays only, a short walk from the outskirts, and nobody else in the room. Several
 * conditions fail at every opening, so that *Nästan* is empty too.
 */
const nothingSuits = (content: CatalogueContent): HandMade => ({
  home: SUBURB,
  facts: [
    ...levels(content, 'abilities', 'capacity', 1),
    ...levels(content, 'interest-areas', 'interest', 1),
    { kind: 'interest', code: 'crafts_creative', level: 3 },
    { kind: 'environment_mark', code: 'people_around', choice: 'never' },
    { kind: 'support_need', code: 'support', level: 3 },
    { kind: 'access_need', code: 'sign_language_support', flag: true },
    ...conditions({ hours_per_week: '8', weekdays: 'sat', travel_mode: 'walk', max_travel_minutes: '10' }),
  ],
});

/** One condition short: everything would do, but three hours a week are fewer than any opening begins with. */
const oneConditionShort = (content: CatalogueContent): HandMade => ({
  home: MIDDLE,
  facts: [
    ...levels(content, 'abilities', 'capacity', 3),
    ...levels(content, 'environment-factors', 'tolerance', 3),
    ...['gardening_parks', 'animals', 'caretaking', 'kitchen_meals'].map((code): Fact => ({
      kind: 'interest',
      code,
      level: 3,
    })),
    { kind: 'support_need', code: 'support', level: 1 },
    ...conditions({
      hours_per_week: '12',
      weekdays: 'mon,tue,wed,thu,fri,sat',
      travel_mode: 'bus_or_train_alone',
      max_travel_minutes: '60',
      earliest_start: '07:00',
      latest_end: '18:00',
    }),
  ],
});

/** The persons whose whole profile is given; the others of that list are drawn and only answer otherwise. */
export const handMade = (content: CatalogueContent): Readonly<Partial<Record<NamedPerson, HandMade>>> => ({
  'nothing-suits': nothingSuits(content),
  'one-condition-short': oneConditionShort(content),
  'all-unassessed': { home: MIDDLE, facts: [] },
});
