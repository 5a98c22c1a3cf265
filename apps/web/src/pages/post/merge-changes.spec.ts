import { emptyContent } from './content';
import { compareVersions, keepUnsaved, without } from './merge-changes';

const base = { ...emptyContent, title: 'Arkiv', seats: 1 };

describe('two who edit the same opening', () => {
  it('names what the other changed, and only where both did is there a choice', () => {
    const theirs = { ...base, title: 'Arkivet', seats: 2 };
    const divergence = compareVersions(base, theirs, { title: 'Arkivmedhjälpare', kind: 'work_trial' });
    expect(divergence.changed).toEqual(['title', 'seats']);
    expect(divergence.both).toEqual(['title']);
  });

  it('sees no quarrel when both wrote the same', () => {
    expect(compareVersions(base, { ...base, seats: 3 }, { seats: 3 }).both).toEqual([]);
  });

  it('loses nothing that is typed', () => {
    const form = keepUnsaved({ ...base, seats: 2 }, { title: 'Mitt' });
    expect(form.title).toBe('Mitt');
    expect(form.seats).toBe(2);
  });

  it('lets go of a field', () => {
    expect(without({ title: 'Mitt', seats: 4 }, ['title'])).toEqual({ seats: 4 });
  });
});
