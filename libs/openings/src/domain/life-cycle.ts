import type { Role } from '@stegvis/platform';
import type { GuardName } from './life-cycle-guards';

export const OPENING_STATUSES = ['draft', 'published', 'paused', 'closed'] as const;
export type OpeningStatus = (typeof OPENING_STATUSES)[number];

export const OPENING_ACTS = [
  'edit',
  'publish',
  'pause',
  'resume',
  'close',
  'copy',
  'delete_draft',
  'approve_easy_text',
] as const;
export type OpeningAct = (typeof OPENING_ACTS)[number];

/** One line of the life cycle: in these states this act is open to these roles while no guard refuses. */
export interface Transition {
  readonly act: OpeningAct;
  readonly from: readonly OpeningStatus[];
  /** `same`: the state stays. `new draft`: the original stays and a draft is made. `gone`: the row is removed. */
  readonly to: OpeningStatus | 'same' | 'new draft' | 'gone';
  readonly who: readonly Role[];
  readonly guards: readonly GuardName[];
}

/** Who posts and keeps openings; row-level security narrows each to her own organisation or municipality. */
export const POSTERS: readonly Role[] = ['employer_contact', 'hr_officer', 'job_consultant', 'coordinator'];

/** Who reads openings as such. A participant meets the places that suit her, never this list. */
export const READERS: readonly Role[] = [...POSTERS, 'supervisor'];

/**
 * The life cycle of an opening. Guards, `allowedActs`, docs/opening-life-cycle.md and the tests all come from this
 * table; nothing else may move an opening.
 */
export const LIFE_CYCLE: readonly Transition[] = [
  { act: 'edit', from: ['draft'], to: 'same', who: POSTERS, guards: [] },
  {
    act: 'edit',
    from: ['published', 'paused'],
    to: 'same',
    who: POSTERS,
    guards: ['complete', 'kind-fits-role'],
  },
  {
    act: 'publish',
    from: ['draft'],
    to: 'published',
    who: POSTERS,
    guards: ['complete', 'kind-fits-role', 'period-not-over'],
  },
  { act: 'pause', from: ['published'], to: 'paused', who: POSTERS, guards: [] },
  {
    act: 'resume',
    from: ['paused'],
    to: 'published',
    who: POSTERS,
    guards: ['complete', 'kind-fits-role', 'period-not-over'],
  },
  { act: 'close', from: ['published', 'paused'], to: 'closed', who: POSTERS, guards: ['reason-given'] },
  {
    act: 'copy',
    from: ['draft', 'published', 'paused', 'closed'],
    to: 'new draft',
    who: POSTERS,
    guards: [],
  },
  { act: 'delete_draft', from: ['draft'], to: 'gone', who: POSTERS, guards: [] },
  {
    act: 'approve_easy_text',
    from: ['draft', 'published', 'paused'],
    to: 'same',
    who: ['job_consultant'],
    guards: ['easy-text-waits'],
  },
];

/** The line for an act in a state; null when the act is not open there to anybody. */
export const transitionOf = (act: OpeningAct, status: OpeningStatus): Transition | null =>
  LIFE_CYCLE.find((line) => line.act === act && line.from.includes(status)) ?? null;

/** True when the role may take the act in some state: what the screen may offer at all. */
export const mayTake = (role: Role, act: OpeningAct): boolean =>
  LIFE_CYCLE.some((line) => line.act === act && line.who.includes(role));
