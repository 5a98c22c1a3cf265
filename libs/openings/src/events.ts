/** Acts as they stand in the history of an opening. */
export const HISTORY_ACTS = [
  'create',
  'copy',
  'edit',
  'publish',
  'pause',
  'resume',
  'close',
  'approve_easy_text',
] as const;
export type HistoryAct = (typeof HISTORY_ACTS)[number];

/** Names of what other rooms may hear about, in the past tense. */
export type OpeningEventName =
  | 'opening-created'
  | 'opening-edited'
  | 'opening-published'
  | 'opening-paused'
  | 'opening-resumed'
  | 'opening-closed'
  | 'easy-text-approved'
  | 'draft-deleted';

/**
 * What has happened to an opening: ids and plain values. The relay hears of every change by the task `opening-changed`
 * and reads the opening anew; this is the fact that the change stands for.
 */
export interface OpeningEventV1 {
  readonly name: OpeningEventName;
  readonly eventVersion: 1;
  readonly openingId: string;
  /** Version of the opening after the change. */
  readonly openingVersion: number;
}

const NAMES: Readonly<Record<HistoryAct | 'delete_draft', OpeningEventName>> = {
  create: 'opening-created',
  copy: 'opening-created',
  edit: 'opening-edited',
  publish: 'opening-published',
  pause: 'opening-paused',
  resume: 'opening-resumed',
  close: 'opening-closed',
  approve_easy_text: 'easy-text-approved',
  delete_draft: 'draft-deleted',
};

/** The fact that an act leaves behind. */
export const openingEvent = (
  act: HistoryAct | 'delete_draft',
  openingId: string,
  openingVersion: number,
): OpeningEventV1 => ({ name: NAMES[act], eventVersion: 1, openingId, openingVersion });
