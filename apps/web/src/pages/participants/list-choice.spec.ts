import { countFilters, readChoice, toFilter, writeChoice } from './list-choice';

describe('choice of the list of participants', () => {
  it('survives the way over the address', () => {
    const address =
      'steg=group_activity&omrade=archive&forslag=no&vantar=ja&obedomd=ja&beslut=ja&ordning=least_assessed';
    expect(writeChoice(readChoice(new URLSearchParams(address))).toString()).toBe(address);
  });

  it('passes over what is no answer or order, and leaves defaults out', () => {
    const choice = readChoice(new URLSearchParams('forslag=kanske&ordning=alder&vantar=1'));
    expect(choice).toMatchObject({ wants: '', order: 'name', waiting: false });
    expect(writeChoice(choice).toString()).toBe('');
    expect(countFilters(choice)).toBe(0);
  });

  it('P6: never puts the words searched for in the address', () => {
    const choice = readChoice(new URLSearchParams('sok=Elin'));
    expect(toFilter(choice, 'Elin')).toEqual({ search: 'Elin' });
    expect(writeChoice(choice).toString()).not.toContain('Elin');
  });
});
