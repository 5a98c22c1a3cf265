import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf, readCatalogue, type Texts } from '@stegvis/catalogue';
import {
  compareRecords,
  type LabelTable,
  type Level,
  type MatchLabels,
  type MatchRecord,
  type OpeningKind,
  type OpeningProfile,
  type ParticipantProfile,
  scorePair,
  toGrid,
  type TravelMode,
  type Vocabulary,
  type Weekday,
} from '@stegvis/matching';
import { requiredWeekdays } from '@stegvis/openings';

interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** An opening of the cases, in the shape of the product's own content, with its workplace written out. */
export interface CaseOpening {
  readonly key: string;
  readonly workplace: Place & { readonly name: string; readonly district: string };
  readonly kind: OpeningKind;
  readonly title: string;
  readonly areas: readonly string[];
  readonly seats: number;
  readonly demands: readonly { ability: string; level: Level; essential: boolean }[];
  readonly exposures: readonly { factor: string; exposure: Level }[];
  readonly access: readonly { need: string; provided: boolean; canBeArranged: boolean }[];
  readonly schedule: {
    readonly weekdays: readonly Weekday[];
    readonly requiredWeekdays: readonly Weekday[];
    readonly start: string;
    readonly end: string;
    readonly flexibleStart: boolean;
    readonly minHoursQuarters: number;
    readonly maxHoursQuarters: number;
  };
  readonly supportLevel: Level;
  readonly licences: readonly string[];
  readonly languages: readonly string[];
}

/** A worked person, and the five openings that a consultant would pick, by key, the best first. */
export interface CasePerson {
  readonly key: string;
  readonly name: string;
  readonly level: number;
  readonly home: Place & { readonly district: string };
  readonly interests: Readonly<Record<string, Level>>;
  readonly excludedAreas: readonly string[];
  readonly capacities: Readonly<Record<string, Level>>;
  readonly tolerances: Readonly<Record<string, Level>>;
  readonly wantedEnvironment: readonly string[];
  readonly neverEnvironment: readonly string[];
  readonly accessNeeds: Readonly<Record<string, boolean>>;
  readonly supportNeed: Level | null;
  readonly weekdays: readonly Weekday[] | null;
  readonly hoursPerWeek: number | null;
  readonly travelMode: TravelMode | null;
  readonly maxTravelMinutes: number | null;
  readonly earliestStart: string | null;
  readonly latestEnd: string | null;
  readonly licences: readonly string[] | null;
  readonly languages: readonly string[] | null;
  readonly picks: readonly string[];
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(__dirname, name), 'utf8'));

export const OPENINGS = (read('openings.json') as { openings: readonly CaseOpening[] }).openings;
export const PERSONS = (read('persons.json') as { persons: readonly CasePerson[] }).persons;

const catalogue = readCatalogue();
const codes = (list: string): string[] => entriesOf(catalogue, list).map(({ code }) => code);

export const VOCABULARY: Vocabulary = {
  abilities: codes('abilities'),
  environmentFactors: codes('environment-factors'),
  accessNeeds: codes('access-needs'),
  interestAreas: codes('interest-areas'),
};

const pair = ({ sv, en }: Texts): { sv: string; en: string } => ({ sv, en });
const labels = (list: string): LabelTable =>
  Object.fromEntries(
    entriesOf(catalogue, list).map(({ code, texts }) => [code, pair(texts['label'] as Texts)]),
  );

/** What the catalogue calls things, as the server fills it. Two steps may share a level; the first names it. */
export const LABELS: MatchLabels = {
  abilities: labels('abilities'),
  environmentFactors: labels('environment-factors'),
  accessNeeds: labels('access-needs'),
  interestAreas: labels('interest-areas'),
  openingKinds: labels('opening-kinds'),
  steps: Object.fromEntries(
    [...entriesOf(catalogue, 'steps')]
      .reverse()
      .map(({ level, texts }) => [String(level), pair(texts['label'] as Texts)]),
  ),
};

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const minuteOrNull = (time: string | null): number | null => (time === null ? null : minuteOf(time));

export const toParticipant = (person: CasePerson): ParticipantProfile => ({
  id: person.key,
  stage: person.level,
  interests: person.interests,
  excludedAreas: person.excludedAreas,
  capacities: person.capacities,
  tolerances: person.tolerances,
  wantedEnvironment: person.wantedEnvironment,
  impossibleEnvironment: person.neverEnvironment,
  accessNeeds: person.accessNeeds,
  supportNeed: person.supportNeed,
  weekdays: person.weekdays,
  hoursQuarters: person.hoursPerWeek === null ? null : person.hoursPerWeek * 4,
  maxTravelMinutes: person.maxTravelMinutes,
  travelMode: person.travelMode,
  home: toGrid(person.home.latitude, person.home.longitude),
  earliestStart: minuteOrNull(person.earliestStart),
  latestEnd: minuteOrNull(person.latestEnd),
  licences: person.licences,
  languages: person.languages,
  declinedOpenings: [],
  declinedWorkplaces: [],
});

export const toOpening = (opening: CaseOpening): OpeningProfile => ({
  id: opening.key,
  workplaceId: opening.workplace.name,
  kind: opening.kind,
  areas: opening.areas,
  demands: Object.fromEntries(
    opening.demands.map(({ ability, level, essential }) => [ability, { level, essential }]),
  ),
  exposures: Object.fromEntries(opening.exposures.map(({ factor, exposure }) => [factor, exposure])),
  access: Object.fromEntries(
    opening.access.map(({ need, provided, canBeArranged }) => [
      need,
      provided ? 'provided' : canBeArranged ? 'can_be_arranged' : 'not_provided',
    ]),
  ),
  requiredWeekdays: requiredWeekdays(opening.schedule),
  minHoursQuarters: opening.schedule.minHoursQuarters,
  maxHoursQuarters: opening.schedule.maxHoursQuarters,
  position: toGrid(opening.workplace.latitude, opening.workplace.longitude),
  supportAvailable: opening.supportLevel,
  fixedStart: opening.schedule.flexibleStart ? null : minuteOf(opening.schedule.start),
  fixedEnd: opening.schedule.flexibleStart ? null : minuteOf(opening.schedule.end),
  requiredLicences: opening.licences,
  requiredLanguages: opening.languages,
  freeSeats: opening.seats,
  opensOn: null,
  closesOn: null,
  published: true,
});

/** Any day will do: the openings are open without end. */
const TODAY = 20_500;
const byRank = compareRecords('worked persons');

export interface ScoredOpening {
  readonly opening: CaseOpening;
  readonly record: MatchRecord;
}

/** Every opening with its record, the highest score first; those that are not suggested included. */
export const scoreAll = (person: CasePerson): ScoredOpening[] =>
  OPENINGS.map((opening) => ({
    opening,
    record: scorePair(VOCABULARY, toParticipant(person), toOpening(opening), TODAY),
  })).sort((a, b) => byRank(a.record, b.record));

/** The list as a consultant sees it: what may be suggested, the best first. */
export const rank = (person: CasePerson): ScoredOpening[] =>
  scoreAll(person).filter(({ record }) => record.eligible);
