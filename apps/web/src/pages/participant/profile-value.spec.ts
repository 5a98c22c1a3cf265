import { saysTheSame, thingOf, undoOf, type ProfileValue } from './profile-value';

const value = (more: Partial<ProfileValue>): ProfileValue => ({
  __typename: 'ProfileValue',
  id: '1',
  kind: 'capacity',
  code: 'reading',
  state: 'answered',
  level: null,
  flag: null,
  choice: null,
  text: null,
  status: 'confirmed',
  source: 'staff',
  saidBy: 'Per',
  helpedBy: null,
  saidAt: '2026-11-03T09:00:00Z',
  note: null,
  ...more,
});

describe('undoing a statement', () => {
  it('says the previous one again, with its level only', () => {
    expect(undoOf('capacity', 'reading', value({ level: 2, note: 'sett' }))).toEqual({
      code: 'reading',
      saying: { state: 'answered', level: 2 },
    });
  });

  it('goes back to not asked, which carries no level', () => {
    expect(undoOf('capacity', 'reading', null)?.saying).toEqual({ state: 'not_asked' });
    expect(undoOf('capacity', 'reading', value({ state: 'dont_know', level: 3 }))?.saying).toEqual({
      state: 'dont_know',
    });
  });

  it('says the opposite of a fact that cannot be unasked', () => {
    expect(undoOf('excluded_area', 'it', null)?.saying).toEqual({ state: 'answered', flag: false });
    expect(undoOf('environment_mark', 'noise', null)?.saying).toEqual({ state: 'answered', choice: 'none' });
    expect(undoOf('step', 'group_activity', null)).toBeNull();
  });

  it('takes the code of the step that stood before', () => {
    const before = value({ kind: 'step', code: 'group_activity' });
    expect(undoOf('step', 'individual_placement', before)?.code).toBe('group_activity');
    expect(thingOf('step', 'group_activity')).toBe(thingOf('step', 'individual_placement'));
  });
});

describe('saying the same', () => {
  it('is seen whether a field is null or left out', () => {
    expect(saysTheSame({ state: 'answered', level: 0 }, value({ level: 0 }))).toBe(true);
    expect(saysTheSame({ state: 'answered', level: 1 }, value({ level: 0 }))).toBe(false);
    expect(saysTheSame({ state: 'not_asked' }, null)).toBe(true);
    expect(saysTheSame({ state: 'answered', flag: false }, null)).toBe(false);
  });
});
