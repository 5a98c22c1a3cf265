import type { FieldError } from '@stegvis/platform';
import type { OpeningContent } from './opening-content';

/** The part of a content that readers cannot do without. */
export type NeededContent = Pick<OpeningContent, 'title' | 'workplaceId' | 'easyText'> & {
  readonly areas: readonly unknown[];
  readonly tasks: readonly unknown[];
  readonly schedule: { readonly maxHoursQuarters: number };
};

const NEEDED: readonly {
  readonly path: string;
  readonly code: string;
  readonly lacks: (content: NeededContent) => boolean;
}[] = [
  { path: 'content.title', code: 'missing-title', lacks: ({ title }) => title === '' },
  { path: 'content.areas', code: 'missing-area', lacks: ({ areas }) => areas.length === 0 },
  {
    path: 'content.workplaceId',
    code: 'missing-workplace',
    lacks: ({ workplaceId }) => workplaceId === null,
  },
  { path: 'content.tasks', code: 'missing-task', lacks: ({ tasks }) => tasks.length === 0 },
  { path: 'content.easyText', code: 'missing-easy-text', lacks: ({ easyText }) => easyText === '' },
  {
    path: 'content.schedule.maxHoursQuarters',
    code: 'missing-hours',
    lacks: ({ schedule }) => schedule.maxHoursQuarters === 0,
  },
];

/**
 * What an opening lacks before anybody else may read it: title, area, workplace, a task, easy-to-read text and
 * hours. Kind and seats always have a value.
 */
export const missingContent = (content: NeededContent): readonly FieldError[] =>
  NEEDED.filter(({ lacks }) => lacks(content)).map(({ path, code }) => ({ path, code }));
