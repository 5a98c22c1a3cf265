import { type OpeningKind } from '@stegvis/matching';
import type { InputCheck } from '@stegvis/platform';
import { checkCodedRows, checkLines, checkTasks } from './check-parts';
import { checkSchedule } from './check-schedule';
import {
  EMPTY_CONTENT,
  type OpeningAudience,
  type OpeningContent,
  type OpeningContentPatch,
} from './opening-content';

/** Codes that an opening may name, from the catalogue. */
export interface ContentCodes {
  readonly abilities: ReadonlySet<string>;
  readonly environmentFactors: ReadonlySet<string>;
  readonly accessNeeds: ReadonlySet<string>;
  readonly interestAreas: ReadonlySet<string>;
  readonly openingKinds: ReadonlySet<string>;
  readonly openingAudiences: ReadonlySet<string>;
  readonly roleTemplates: ReadonlySet<string>;
  readonly licences: ReadonlySet<string>;
}

type Value<K extends keyof OpeningContent> = NonNullable<OpeningContentPatch[K]>;
type Checkers = {
  readonly [K in keyof OpeningContent]: (
    value: Value<K>,
    check: InputCheck,
    path: string,
    codes: ContentCodes,
  ) => OpeningContent[K];
};

const text = (max: number) => (value: string, check: InputCheck, path: string) =>
  check.text(path, value, { max, lines: true });
const line = (max: number) => (value: string, check: InputCheck, path: string) =>
  check.optionalText(path, value, { max });
const date = (value: string, check: InputCheck, path: string) => check.date(path, value);

const CHECKERS: Checkers = {
  kind: (value, check, path, codes) => check.code(path, value, codes.openingKinds) as OpeningKind,
  title: (value, check, path) => check.text(path, value, { max: 120 }),
  description: text(5000),
  easyText: text(1000),
  workplaceId: (value) => value,
  tasks: (value, check, path) => checkTasks(check, path, value),
  areas: (value, check, path, codes) => check.codes(path, value, codes.interestAreas, 3),
  occupationId: line(40),
  templateCode: (value, check, path, codes) => check.code(path, value, codes.roleTemplates),
  demands: (value, check, path, codes) =>
    checkCodedRows(check, path, value, { name: 'ability', known: codes.abilities, level: 'level' }),
  exposures: (value, check, path, codes) =>
    checkCodedRows(check, path, value, {
      name: 'factor',
      known: codes.environmentFactors,
      level: 'exposure',
    }),
  access: (value, check, path, codes) =>
    checkCodedRows(check, path, value, { name: 'need', known: codes.accessNeeds }),
  schedule: (value, check, path) => checkSchedule(check, path, value),
  seats: (value, check, path) => check.wholeNumber(path, value, 1, 999),
  supportLevel: (value, check, path) => check.level(path, value),
  supportRole: line(120),
  supportMinutesPerDay: (value, check, path) => check.wholeNumber(path, value, 0, 480),
  supportSameRoom: (value) => value,
  firstWeeks: (value, check, path) => check.optionalText(path, value, { max: 1000, lines: true }),
  requirements: (value, check, path) => checkLines(check, path, value, 200),
  licences: (value, check, path, codes) => check.codes(path, value, codes.licences, 10),
  languages: (value, check, path) => checkLines(check, path, value, 60),
  startsOn: date,
  opensOn: date,
  closesOn: date,
  audience: (value, check, path, codes) => check.code(path, value, codes.openingAudiences) as OpeningAudience,
};

/** Fields that always have a value; null for one of them is a mistake, not a wish to empty it. */
const NEVER_EMPTY: ReadonlySet<keyof OpeningContent> = new Set([
  'kind',
  'seats',
  'supportLevel',
  'supportSameRoom',
  'audience',
]);

const FIELDS = Object.keys(EMPTY_CONTENT) as readonly (keyof OpeningContent)[];

const checkField = <K extends keyof OpeningContent>(
  field: K,
  patch: OpeningContentPatch,
  check: InputCheck,
  codes: ContentCodes,
): Partial<OpeningContent> => {
  const value = patch[field];
  if (value === undefined) return {};
  const path = `content.${field}`;
  if (value !== null)
    return { [field]: CHECKERS[field](value as Value<K>, check, path, codes) } as Partial<OpeningContent>;
  if (NEVER_EMPTY.has(field)) check.fault(path, 'required');
  return { [field]: EMPTY_CONTENT[field] } as Partial<OpeningContent>;
};

/** Checks what was given and leaves out what was left out; every fault is noted in `check` under `content.<field>`. */
export const checkContent = (
  patch: OpeningContentPatch,
  codes: ContentCodes,
  check: InputCheck,
): Partial<OpeningContent> =>
  Object.assign(
    {},
    ...FIELDS.map((field) => checkField(field, patch, check, codes)),
  ) as Partial<OpeningContent>;

/** Puts a checked change over what stands, and checks what only the whole can show: the order of the dates. */
export const mergeContent = (
  content: OpeningContent,
  change: Partial<OpeningContent>,
  check: InputCheck,
): OpeningContent => {
  const merged = { ...content, ...change };
  if (merged.opensOn !== null && merged.closesOn !== null && merged.closesOn <= merged.opensOn)
    check.fault('content.closesOn', 'closes-before-opens');
  return merged;
};
