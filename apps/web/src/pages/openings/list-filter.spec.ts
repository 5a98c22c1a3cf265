import { isNarrowed, readChoice, toFilter, toggle, writeChoice } from './list-filter';

describe('the address of the list of openings', () => {
  it('comes back as it was written', () => {
    const address = 'sok=arkiv&slag=work_trial%2Cstudy_visit&lage=draft&lattlast=vantar&ordning=title';
    expect(writeChoice(readChoice(new URLSearchParams(address))).toString()).toBe(address);
  });

  it('passes over what is no status and no order', () => {
    const choice = readChoice(new URLSearchParams('lage=draft,gone&ordning=worst'));
    expect(choice.statuses).toEqual(['draft']);
    expect(choice.order).toBe('newest');
  });

  it('asks only for what is chosen', () => {
    const choice = readChoice(new URLSearchParams('omrade=archive&ordning=title'));
    expect(toFilter(choice)).toEqual({ areas: ['archive'] });
    expect(isNarrowed(choice)).toBe(true);
    expect(isNarrowed(readChoice(new URLSearchParams('ordning=title')))).toBe(false);
  });

  it('takes a code in and out', () => {
    expect(toggle(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggle(['a', 'b'], 'a')).toEqual(['b']);
  });
});
