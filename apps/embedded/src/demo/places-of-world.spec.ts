import { entriesOf, readCatalogue } from '@stegvis/catalogue';
import { OPENING_KINDS } from '@stegvis/matching';
import { checkText } from '@stegvis/openings';
import { buildDemoWorld } from './build-demo-world';
import { readDemoData } from './data/read-demo-data';

const world = buildDemoWorld();
const data = readDemoData();
const catalogue = readCatalogue();
const codes = (list: string) => new Set(entriesOf(catalogue, list).map(({ code }) => code));
const stands = (to: string, approved?: boolean) =>
  world.openings.filter(
    ({ history }) =>
      history.at(-1)?.to === to &&
      (approved === undefined || history.some(({ act }) => act === 'approve_easy_text') === approved),
  ).length;

describe('the places of the demo world', () => {
  it('hold every organisation that the source documents name', () => {
    const names = world.organisations.map(({ name }) => name).join('\n');
    for (const named of [
      'Funktionsstödsnämnden',
      'Funktionsstödsförvaltningen',
      'Arbetsmarknads- och socialförvaltningen',
      'Enskilda platser',
      'Miljöförvaltningen',
      'Fritidsförvaltningen',
      'Förskoleförvaltningen',
      'Rosengårds bibliotek',
      'Embassy of Sharing',
      'Erikshjälpen',
      'DCL',
      'Syntax',
      'Stadskontoret',
    ])
      expect(names).toContain(named);
    expect(world.domains.map(({ kind }) => kind).sort()).toEqual([
      'committee',
      'committee',
      'private_provider',
    ]);
  });

  it('are some sixty workplaces all over the city, each with a contact', () => {
    const workplaces = world.organisations.flatMap((organisation) => organisation.workplaces);
    expect(workplaces.length).toBeGreaterThanOrEqual(60);
    expect(workplaces.length).toBeLessThanOrEqual(70);
    expect(workplaces.every(({ contacts, position }) => contacts.length === 1 && position !== null)).toBe(
      true,
    );
    expect(
      new Set(data.organisations.flatMap((o) => o.workplaces.map(({ district }) => district))).size,
    ).toBeGreaterThanOrEqual(12);
  });

  it('offer 215 openings, all constructed, in every kind and state', () => {
    expect(world.openings).toHaveLength(215);
    expect(world.openings.every(({ constructed }) => constructed)).toBe(true);
    expect(new Set(world.openings.map(({ content }) => content.kind))).toEqual(new Set(OPENING_KINDS));
    expect(stands('published', true)).toBe(165);
    expect(stands('published', false)).toBe(20);
    expect(stands('draft')).toBe(12);
    expect(stands('paused')).toBe(9);
    expect(stands('closed')).toBe(9);
  });

  it('use every role template and every interest area', () => {
    const used = new Set(world.openings.map(({ content }) => content.templateCode));
    expect(catalogue.roleTemplates.filter(({ code }) => !used.has(code))).toEqual([]);
    const areas = new Set(world.openings.flatMap(({ content }) => content.areas));
    expect(areas).toEqual(codes('interest-areas'));
  });

  it('say nothing that the catalogue does not know, within the limits of the product', () => {
    const [abilities, factors, needs] = [
      codes('abilities'),
      codes('environment-factors'),
      codes('access-needs'),
    ];
    const occupations = new Set([
      ...entriesOf(catalogue, 'occupations').map(({ attributes }) => attributes.conceptId),
      ...catalogue.roleTemplates.map(({ occupation }) => occupation.code),
    ]);
    for (const { content } of world.openings) {
      expect(
        content.demands.every(({ ability, level }) => abilities.has(ability) && level >= 0 && level <= 3),
      ).toBe(true);
      expect(
        content.exposures.every(
          ({ factor, exposure }) => factors.has(factor) && exposure >= 0 && exposure <= 3,
        ),
      ).toBe(true);
      expect(content.access.map(({ need }) => need).sort()).toEqual([...needs].sort());
      expect(occupations).toContain(content.occupationId);
      expect(content.tasks.length).toBeGreaterThan(0);
      expect(content.easyText.length).toBeGreaterThan(20);
      expect(content.title.length).toBeLessThanOrEqual(120);
      const { minHoursQuarters, maxHoursQuarters, weekdays, requiredWeekdays, start, end } = content.schedule;
      expect(minHoursQuarters).toBeGreaterThanOrEqual(16);
      expect(maxHoursQuarters).toBeGreaterThanOrEqual(minHoursQuarters);
      expect(weekdays).toEqual(expect.arrayContaining([...requiredWeekdays]));
      expect((end ?? '') > (start ?? '')).toBe(true);
    }
  });

  it('hold no word that the text check warns of, and easy-to-read texts that are', () => {
    const findings = world.openings.map(({ content }) =>
      checkText(
        {
          title: content.title,
          description: content.description,
          easyText: content.easyText,
          tasks: content.tasks.map(({ text }) => text),
        },
        'en',
      ).findings.map(({ code, excerpt }) => ({ code, where: `${content.title}: ${excerpt}` })),
    );
    const hard = new Set(['hard_description', 'hard_easy_text', 'long_sentence']);
    expect(findings.flat().filter(({ code }) => !hard.has(code))).toEqual([]);
    // The fifteen that were given keep their words; those that are generated must be easy.
    const generated = findings.slice(15).flat();
    expect(generated.filter(({ code }) => code === 'hard_easy_text')).toEqual([]);
  });
});
