import { type Actor, Database, dataSource, system, withStatementCount } from '@stegvis/platform';
import type { DataSource, EntityManager } from 'typeorm';
import { testDatabase, type TestDatabase } from '../../../../test/database';
import { type CatalogueContent, entriesOf, readCatalogue } from '../content';
import { CatalogueStore } from '../memory/catalogue-store';
import { catalogueEntities } from '../storage/entities';
import { loadReferenceData } from './load-reference-data';

const TABLES = [
  'catalogue_versions',
  'catalogue_entries',
  'catalogue_texts',
  'role_templates',
  'taxonomy_concepts',
  'occupation_synonyms',
  'municipalities',
];
const content = readCatalogue();
const renamed = (version: string, digest: string): CatalogueContent => ({
  ...content,
  version,
  digest,
  lists: content.lists.map((list) =>
    list.list === 'steps' ? { ...list, entries: list.entries.slice(0, 2) } : list,
  ),
});

// The first file of a run waits for the database server to start.
jest.setTimeout(60_000);

describe('reference data in the database', () => {
  let test: TestDatabase;
  let sources: DataSource[];
  let database: Database;
  const as = <T>(actor: Actor, work: (transaction: EntityManager) => Promise<T>) =>
    database.withActor(actor, work);
  const asSetUp = <T>(work: (transaction: EntityManager) => Promise<T>) => as(system('set-up'), work);
  /** Every row with the transaction that wrote it: equal only when nothing was written in between. */
  const fingerprints = () =>
    asSetUp(async (transaction) => {
      const found: Record<string, unknown> = {};
      for (const table of TABLES) {
        found[table] = await transaction.query(
          `select count(*)::int as rows, md5(string_agg(xmin::text || t::text, ',' order by t::text)) as digest from ${table} t`,
        );
      }
      return found;
    });
  const current = () =>
    asSetUp((transaction) =>
      transaction.query<{ version: string }[]>(`select version from catalogue_versions where is_current`),
    );

  beforeEach(async () => {
    test = await testDatabase();
    sources = [
      dataSource(test.appUrl, 'stegvis_app', catalogueEntities, 3),
      dataSource(test.workerUrl, 'stegvis_worker', catalogueEntities, 1),
    ];
    for (const source of sources) await source.initialize();
    database = new Database(sources[0]!, sources[1]!);
  });
  afterEach(async () => {
    await database.close();
    await test.drop();
  });

  it('is loaded whole: every entry, text, template, occupation, word and municipality', async () => {
    expect(await loadReferenceData(database)).toEqual({ version: content.version, outcome: 'loaded' });
    const count = (sql: string) =>
      asSetUp(async (transaction) => (await transaction.query<{ n: number }[]>(sql))[0]!.n);
    const entries = content.lists.flatMap((list) => list.entries);
    expect(await count('select count(*)::int n from catalogue_entries')).toBe(entries.length);
    expect(await count('select count(*)::int n from catalogue_texts')).toBe(
      entries.reduce((sum, entry) => sum + 3 * Object.keys(entry.texts).length, 0),
    );
    expect(await count('select count(*)::int n from role_templates')).toBe(content.roleTemplates.length);
    expect(await count('select count(*)::int n from municipalities')).toBe(290);
    expect(await count(`select count(*)::int n from taxonomy_concepts where type = 'occupation-name'`)).toBe(
      entriesOf(content, 'occupations').length,
    );
    expect(
      await count(
        `select count(*)::int n from taxonomy_concepts where type = 'occupation-name' and areas = '{}'`,
      ),
    ).toBe(0);
  });

  it('is not touched by loading again, also when two processes start at once', async () => {
    await Promise.all([loadReferenceData(database), loadReferenceData(database)]);
    const before = await fingerprints();
    expect(await loadReferenceData(database)).toEqual({ version: content.version, outcome: 'unchanged' });
    expect(await fingerprints()).toEqual(before);
  });

  it('keeps the old version beside a newer one, which becomes current', async () => {
    await loadReferenceData(database);
    expect(await loadReferenceData(database, renamed('99.0.0', 'new'))).toMatchObject({ outcome: 'loaded' });
    expect(await current()).toEqual([{ version: '99.0.0' }]);
    const steps = await asSetUp((transaction) =>
      transaction.query(
        `select version, count(*)::int as n from catalogue_entries where list = 'steps' group by 1 order by 1`,
      ),
    );
    expect(steps).toEqual([
      { version: content.version, n: entriesOf(content, 'steps').length },
      { version: '99.0.0', n: 2 },
    ]);
  });

  it('does not go back to an older version, and says so', async () => {
    await loadReferenceData(database, renamed('99.0.0', 'new'));
    const before = await fingerprints();
    expect(await loadReferenceData(database)).toMatchObject({ outcome: 'kept-newer' });
    expect(await fingerprints()).toEqual(before);
  });

  it('leaves nothing behind when a row cannot be written', async () => {
    await loadReferenceData(database);
    const before = await fingerprints();
    const faulty: CatalogueContent = {
      ...renamed('99.0.0', 'new'),
      municipalities: [{ code: 'not a code', label: 'X', conceptId: 'x' }],
    };
    await expect(loadReferenceData(database, faulty)).rejects.toThrow(/municipalities_code_ck/);
    expect(await fingerprints()).toEqual(before);
  });

  it('may be written by set-up alone', async () => {
    await loadReferenceData(database);
    await expect(
      as(system('sign-in'), (transaction) =>
        transaction.query(`insert into municipalities (code, label) values ('9999', 'Ingenstans')`),
      ),
    ).rejects.toThrow(/row-level security/);
    const changed = await as(system('sign-in'), (transaction) =>
      transaction.query<[unknown, number]>(`update catalogue_versions set is_current = false`),
    );
    expect(changed[1]).toBe(0);
  });

  describe('in memory', () => {
    it('is read by five statements once and asked about by one after that', async () => {
      await loadReferenceData(database);
      const store = new CatalogueStore();
      const first = await withStatementCount(() => asSetUp((t) => store.current(t)));
      expect(first.statements).toHaveLength(5);
      const again = await withStatementCount(() => asSetUp((t) => store.current(t)));
      expect(again.statements).toHaveLength(1);
      expect(again.result).toBe(first.result);
    });

    it('follows the version that is current, and the content under one number', async () => {
      const store = new CatalogueStore();
      expect(() => store.latest()).toThrow();
      await expect(asSetUp((t) => store.current(t))).rejects.toMatchObject({ problem: 'unavailable' });
      await loadReferenceData(database);
      expect((await asSetUp((t) => store.catalogueCodes(t))).steps.size).toBe(
        entriesOf(content, 'steps').length,
      );
      expect(await loadReferenceData(database, renamed(content.version, 'other'))).toMatchObject({
        outcome: 'replaced',
      });
      expect((await asSetUp((t) => store.catalogueCodes(t))).steps.size).toBe(2);
      await loadReferenceData(database, { ...content, version: '99.0.0', digest: 'new' });
      expect((await asSetUp((t) => store.current(t))).version).toBe('99.0.0');
      expect(store.latest().version).toBe('99.0.0');
    });

    it('gives matching its vocabulary in catalogue order and its words in both languages', async () => {
      await loadReferenceData(database);
      const snapshot = await asSetUp((t) => new CatalogueStore().current(t));
      const codes = (list: string) => entriesOf(content, list).map(({ code }) => code);
      expect(snapshot.vocabulary()).toEqual({
        abilities: codes('abilities'),
        environmentFactors: codes('environment-factors'),
        accessNeeds: codes('access-needs'),
        interestAreas: codes('interest-areas'),
      });
      const labels = snapshot.matchLabels();
      expect(labels.abilities.standing_walking).toEqual({
        sv: 'Stå, gå och böja sig',
        en: 'Standing, walking and bending',
      });
      expect(Object.keys(labels.steps ?? {}).sort()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
      expect(labels.steps?.['1']?.sv).toBe('Gruppverksamhet');
      expect(snapshot.labelsFor('en').get('steps')?.get('group_activity')).toBe('Group activity');
      expect(snapshot.label('steps', 'dropped_since', 'sv')).toBe('dropped_since');
    });
  });
});
