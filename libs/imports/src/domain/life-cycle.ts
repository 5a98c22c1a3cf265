export const IMPORT_STATES = [
  'awaiting',
  'read',
  'checking',
  'checked',
  'running',
  'done',
  'undoing',
  'undone',
  'discarded',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export const IMPORT_ACTS = [
  'begin',
  'take_file',
  'check',
  'found',
  'run',
  'finish',
  'undo',
  'finish_undo',
  'discard',
] as const;
export type ImportAct = (typeof IMPORT_ACTS)[number];

/** Who takes an act: she whose import it is, or the work in the background, which acts as she. */
export type Taker = 'importer' | 'background';

/** One line of the life cycle: in these states this act is open to these takers while no guard refuses. */
export interface Edge {
  readonly act: ImportAct;
  /** `none`: there is no import yet. */
  readonly from: readonly (ImportState | 'none')[];
  readonly to: ImportState;
  readonly who: readonly Taker[];
  readonly guards: readonly GuardName[];
}

/** What can refuse an act in a state in which it is open. */
export const LIFE_CYCLE_GUARDS = {
  'columns-chosen': {
    sentence: 'Every field that must be there has a column, and no column has two fields.',
  },
  'something-new': { sentence: 'At least one row brings in something new.' },
  'can-be-taken-back': {
    sentence: 'What its rows made can be taken back: persons go by a decision, one at a time (R-067).',
  },
  'in-time': { sentence: 'It is less than 14 days since the file was sent in.' },
} as const;
export type GuardName = keyof typeof LIFE_CYCLE_GUARDS;

/**
 * The life cycle of an import. Operations, what the screen offers, docs/import-life-cycle.md, the trigger of the database and
 * the tests all come from this table or are compared with it; nothing else may move an import.
 */
export const LIFE_CYCLE: readonly Edge[] = [
  { act: 'begin', from: ['none'], to: 'awaiting', who: ['importer'], guards: [] },
  { act: 'take_file', from: ['awaiting'], to: 'read', who: ['importer'], guards: [] },
  { act: 'check', from: ['read', 'checked'], to: 'checking', who: ['importer'], guards: ['columns-chosen'] },
  { act: 'found', from: ['checking'], to: 'checked', who: ['background'], guards: [] },
  { act: 'run', from: ['checked'], to: 'running', who: ['importer'], guards: ['something-new'] },
  { act: 'finish', from: ['running'], to: 'done', who: ['background'], guards: [] },
  { act: 'undo', from: ['done'], to: 'undoing', who: ['importer'], guards: ['can-be-taken-back', 'in-time'] },
  { act: 'finish_undo', from: ['undoing'], to: 'undone', who: ['background'], guards: [] },
  {
    act: 'discard',
    from: ['awaiting', 'read', 'checking', 'checked'],
    to: 'discarded',
    who: ['importer'],
    guards: [],
  },
];

/** The line for an act in a state; null when the act is not open there to anybody. */
export const edgeOf = (act: ImportAct, state: ImportState | 'none'): Edge | null =>
  LIFE_CYCLE.find((edge) => edge.act === act && edge.from.includes(state)) ?? null;

/** The acts that she whose import it is may try in a state, in the order of the table. */
export const importerActs = (state: ImportState): readonly ImportAct[] =>
  IMPORT_ACTS.filter((act) => edgeOf(act, state)?.who.includes('importer'));

/** States in which the background works; a screen looks again while it lasts. */
export const WORKING: readonly ImportState[] = ['checking', 'running', 'undoing'];
