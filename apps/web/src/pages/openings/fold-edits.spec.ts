import { foldEdits } from './fold-edits';

const event = (act: string, by: string) => ({ act, by });

describe('the history of an opening', () => {
  it('shows edits in a row by one person once, the latest', () => {
    const history = [
      { ...event('edit', 'Karin'), at: 3 },
      { ...event('edit', 'Karin'), at: 2 },
      { ...event('create', 'Karin'), at: 1 },
    ];
    expect(foldEdits(history).map(({ at }) => at)).toEqual([3, 1]);
  });

  it('keeps two who edit, and edits on both sides of another act', () => {
    const history = [
      event('edit', 'Karin'),
      event('edit', 'Omar'),
      event('publish', 'Karin'),
      event('edit', 'Omar'),
    ];
    expect(foldEdits(history)).toEqual(history);
  });
});
