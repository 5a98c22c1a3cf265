import { readCatalogue } from '@stegvis/catalogue';
import { bundleProfile } from './domain/bundle-profile';
import { proposeBundles } from './domain/bundles';
import { carvedContent, type WordedTask } from './domain/carved-content';
import { isRoleWord } from './domain/role-word';

const task = (id: string, area: string, hours: number): WordedTask => ({
  id,
  area,
  hoursQuarters: hours * 4,
  text: `Uppgift ${id}`,
  templateCode: null,
});

describe('the role of who does a task today', () => {
  it.each(['vaktmästare', 'första linjens chef', 'it-tekniker'])('%s is a role', (text) =>
    expect(isRoleWord(text)).toBe(true),
  );
  it.each(['Eva', 'eva Lund', 'vaktmästare 2', 'e.lund', '', ' kock', 'kock '])('%p is none', (text) =>
    expect(isRoleWord(text)).toBe(false),
  );
});

describe('bundles', () => {
  const tasks = [task('a', 'cafe', 8), task('b', 'cafe', 6), task('c', 'office', 10), task('d', 'cafe', 15)];

  it('fill weeks of ten, twenty and thirty hours, area by area and across, the longest first, no two alike and at most four', () => {
    expect(
      proposeBundles(tasks).map((bundle) => [
        bundle.tasks.map(({ id }) => id).join(''),
        bundle.hoursQuarters / 4,
        bundle.area,
      ]),
    ).toEqual([
      ['abd', 29, 'cafe'],
      ['abc', 24, 'cafe'],
      ['ab', 14, 'cafe'],
      ['c', 10, 'office'],
    ]);
  });

  it('are none where no task fits, and never hold a task that is longer than the longest week', () => {
    expect(proposeBundles([])).toEqual([]);
    expect(proposeBundles([task('long', 'cafe', 31)])).toEqual([]);
  });
});

describe('the job that carved tasks make', () => {
  const catalogue = readCatalogue();
  const template = catalogue.roleTemplates.find(({ code }) => code === 'caretaking-office');
  if (!template) throw new RangeError('No such template');
  const picked = (removable: boolean): WordedTask => ({
    ...task('picked', template.area, 5),
    text: template.tasks.find((one) => one.removable === removable)?.sv ?? '',
    templateCode: template.code,
  });
  const words = { title: 'Medhjälpare', workplaceId: 'w', easyText: 'Du arbetar.' };

  it('R-022: is a targeted municipal employment with the hours, areas and tasks of the bundle', () => {
    const content = carvedContent([task('a', 'cafe', 8), task('c', 'office', 10)], [], words);
    expect(content).toMatchObject({
      kind: 'municipal_targeted_employment',
      areas: ['office', 'cafe'],
      tasks: [
        { text: 'Uppgift a', frequency: 'daily' },
        { text: 'Uppgift c', frequency: 'daily' },
      ],
      schedule: { minHoursQuarters: 40, maxHoursQuarters: 72 },
      easyText: 'Du arbetar.\nUppgift a.\nUppgift c.',
    });
  });

  it('asks for what its jobs ask for, and holds it essential only with a task that the job cannot do without', () => {
    const essentials = (tasks: WordedTask[]) =>
      carvedContent(tasks, catalogue.roleTemplates, words).demands?.filter(({ essential }) => essential)
        .length;
    expect(template.demands.some(({ essential }) => essential)).toBe(true);
    expect(essentials([picked(true)])).toBe(0);
    expect(essentials([picked(true), picked(false)])).toBe(
      template.demands.filter(({ essential }) => essential).length,
    );
    expect(carvedContent([picked(true)], catalogue.roleTemplates, words).demands).toHaveLength(
      template.demands.length,
    );
  });

  it('is measured as what it will be announced as', () => {
    const tasks = [picked(false)];
    const content = carvedContent(tasks, catalogue.roleTemplates, words);
    const profile = bundleProfile(tasks, catalogue.roleTemplates, { id: 'w', position: null });
    expect(profile).toMatchObject({
      kind: content.kind,
      areas: content.areas,
      maxHoursQuarters: content.schedule?.maxHoursQuarters,
      supportAvailable: content.supportLevel,
      published: true,
    });
    expect(Object.keys(profile.demands)).toHaveLength(template.demands.length);
  });
});
