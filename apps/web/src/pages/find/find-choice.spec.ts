import { cleared, countFilters, readChoice, toFilter, writeChoice } from './find-choice';

const id = '00000000-0000-4000-8000-000000002000';

describe('choice of Hitta plats', () => {
  it('survives the way over the address', () => {
    const address = `flik=nastan&sok=arkiv&slag=work_trial%2Cgroup_activity&omrade=it&finns=quiet_room&km=8&ruta=${id}&rost=deltagare`;
    expect(writeChoice(readChoice(new URLSearchParams(address))).toString()).toBe(address);
  });

  it('passes over what is not understood', () => {
    for (const km of ['0', '-4', '501', 'åtta', '']) {
      expect(readChoice(new URLSearchParams({ km })).kilometres).toBeNull();
    }
    const choice = readChoice(new URLSearchParams('flik=alla&ruta=../../x&rost=chef'));
    expect(choice).toMatchObject({ tab: 'passar', opening: null, voice: 'personal' });
  });

  it('asks in whole metres and counts each filter', () => {
    const choice = readChoice(new URLSearchParams('km=2.5&slag=a,b&sok=x'));
    expect(toFilter(choice)).toEqual({ search: 'x', kinds: ['a', 'b'], maxDistanceMetres: 2500 });
    expect(countFilters(choice)).toBe(3);
    expect(toFilter(cleared(choice))).toEqual({});
  });
});
