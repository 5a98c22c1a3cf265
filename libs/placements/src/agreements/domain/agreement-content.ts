import type { Hours } from '../../placements/domain/week-plan';

/** What is agreed. Days are `yyyy-mm-dd`; days and week are those of the placement when the version was written. */
export interface AgreementContent {
  readonly place: string;
  readonly fromDay: string;
  /** Null: until further notice. */
  readonly lastDay: string | null;
  readonly week: readonly Hours[];
  readonly tasks: string;
  /** The same in at most twelve easy words. */
  readonly easyTasks: string;
  /** Who guides at the workplace. */
  readonly contact: string;
  /** Whom to turn to when something happens. */
  readonly incidentContact: string;
  /** Who helps from the municipality. */
  readonly supporter: string;
  /** What happens when it does not work. */
  readonly fallback: string;
  readonly easyFallback: string;
  /** Clothes, food, travel. */
  readonly notes: string;
  /** She is under eighteen on the first day, so that a guardian is a party. */
  readonly minor: boolean;
}

export const AGREEMENT_FIELDS = [
  'place',
  'fromDay',
  'lastDay',
  'week',
  'tasks',
  'easyTasks',
  'contact',
  'incidentContact',
  'supporter',
  'fallback',
  'easyFallback',
  'notes',
  'minor',
] as const satisfies readonly (keyof AgreementContent)[];
export type AgreementField = (typeof AGREEMENT_FIELDS)[number];

/** Which fields are small: who to ring and what to bring may change without everybody approving again. */
export const FIELD_CHANGES: Readonly<Record<AgreementField, 'small' | 'restarts approval'>> = {
  place: 'restarts approval',
  fromDay: 'restarts approval',
  lastDay: 'restarts approval',
  week: 'restarts approval',
  tasks: 'restarts approval',
  easyTasks: 'restarts approval',
  contact: 'restarts approval',
  incidentContact: 'small',
  supporter: 'small',
  fallback: 'restarts approval',
  easyFallback: 'restarts approval',
  notes: 'small',
  minor: 'restarts approval',
};

/** The fields that differ between two versions, in the order of the text. */
export const changedFields = (before: AgreementContent, after: AgreementContent): readonly AgreementField[] =>
  AGREEMENT_FIELDS.filter((field) => canonical(before[field]) !== canonical(after[field]));

/** Whether a change keeps the approvals that are given. */
export const isSmall = (fields: readonly AgreementField[]): boolean =>
  fields.every((field) => FIELD_CHANGES[field] === 'small');

/** The parts that a participant meets one by one, in their order (UX J6), and the fields that each tells of. */
export const AGREEMENT_PARTS = ['where', 'when', 'what', 'who_helps', 'how_long', 'if_not'] as const;
export type AgreementPart = (typeof AGREEMENT_PARTS)[number];

const NEEDED: Readonly<Record<AgreementPart, (content: AgreementContent) => boolean>> = {
  where: ({ place }) => place !== '',
  when: ({ week }) => week.length > 0,
  what: ({ tasks, easyTasks }) => tasks !== '' && easyTasks !== '',
  who_helps: ({ contact, incidentContact, supporter }) =>
    contact !== '' && incidentContact !== '' && supporter !== '',
  how_long: () => true,
  if_not: ({ fallback, easyFallback }) => fallback !== '' && easyFallback !== '',
};

/** The parts that still lack words: the task list of whoever writes it. */
export const missingParts = (content: AgreementContent): readonly AgreementPart[] =>
  AGREEMENT_PARTS.filter((part) => !NEEDED[part](content));

/** One text for one content, whatever the order of its keys: what a digest is taken of. */
export const canonicalContent = (content: AgreementContent): string =>
  canonical(AGREEMENT_FIELDS.map((field) => [field, content[field]]));

/** Words of a text; a number or a time is one. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, one]) => [key, sorted(one)]),
        )
      : value;
const canonical = (value: unknown): string => JSON.stringify(sorted(value));
