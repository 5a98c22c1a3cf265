import type { CorrectionFactsFragment } from '../../gql/graphql';
import { correctionOf } from './correction-of';

const made = (id: string, more: Partial<CorrectionFactsFragment>): CorrectionFactsFragment => ({
  __typename: 'Correction',
  id,
  field: 'name',
  kind: null,
  code: null,
  wish: '',
  source: 'self',
  askedBy: '',
  askedAt: '',
  state: 'waiting',
  reason: null,
  answeredAt: null,
  dissent: null,
  dissentAt: null,
  ...more,
});

it('finds the newest about the same thing, and no other', () => {
  const all = [
    made('1', { field: 'value', kind: 'step', code: 'studies' }),
    made('2', { field: 'value', kind: 'capacity', code: 'reading' }),
    made('3', {}),
    made('4', {}),
  ];
  expect(correctionOf(all, { field: 'name' })?.id).toBe('3');
  expect(correctionOf(all, { field: 'value', kind: 'step', code: 'group_activity' })?.id).toBe('1');
  expect(correctionOf(all, { field: 'value', kind: 'capacity', code: 'reading' })?.id).toBe('2');
  expect(correctionOf(all, { field: 'value', kind: 'capacity', code: 'writing' })).toBeUndefined();
  expect(correctionOf(all, { field: 'unit' })).toBeUndefined();
});
