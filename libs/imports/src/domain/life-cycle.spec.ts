import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { edgeOf, IMPORT_ACTS, IMPORT_STATES, importerActs, LIFE_CYCLE } from './life-cycle';
import { lifeCycleDocument } from './life-cycle-document';

const DOCUMENT = join(__dirname, '../../../../docs/import-life-cycle.md');

it('has at most one line for an act in a state', () => {
  for (const act of IMPORT_ACTS)
    for (const state of ['none', ...IMPORT_STATES] as const)
      expect(
        LIFE_CYCLE.filter((line) => line.act === act && line.from.includes(state)).length,
      ).toBeLessThanOrEqual(1);
});

it('offers her whose it is what the table says, and the background nothing of hers', () => {
  expect(Object.fromEntries(IMPORT_STATES.map((state) => [state, importerActs(state)]))).toEqual({
    awaiting: ['take_file', 'discard'],
    read: ['check', 'discard'],
    checking: ['discard'],
    checked: ['check', 'run', 'discard'],
    running: [],
    done: ['undo'],
    undoing: [],
    undone: [],
    discarded: [],
  });
});

it('ends in undone and discarded: nothing comes out of them', () => {
  for (const state of ['undone', 'discarded'] as const)
    expect(IMPORT_ACTS.filter((act) => edgeOf(act, state))).toEqual([]);
});

it('is documented as it stands', () => {
  if (process.env['UPDATE_DOCUMENTS']) writeFileSync(DOCUMENT, lifeCycleDocument());
  expect(existsSync(DOCUMENT)).toBe(true);
  expect(readFileSync(DOCUMENT, 'utf8')).toBe(lifeCycleDocument());
});
