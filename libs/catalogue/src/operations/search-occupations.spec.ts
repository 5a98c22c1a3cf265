import { Database, dataSource, InputError, system, withStatementCount } from '@stegvis/platform';
import fc from 'fast-check';
import { testDatabase, type TestDatabase } from '../../../../test/database';
import { catalogueEntities } from '../storage/entities';
import { listMunicipalities } from './list-municipalities';
import { loadReferenceData } from './load-reference-data';
import { readOccupations } from './read-occupations';
import { searchOccupations } from './search-occupations';

// The first file of a run waits for the database server to start.
jest.setTimeout(60_000);

describe('type-ahead', () => {
  let test: TestDatabase;
  let database: Database;
  const search = (text: string, first?: number) =>
    database.withActor(system('set-up'), (transaction) => searchOccupations(transaction, text, first));
  const labels = async (text: string, first?: number) =>
    (await search(text, first)).map(({ label }) => label);
  const municipalities = async (text: string | null) =>
    (await database.withActor(system('set-up'), (t) => listMunicipalities(t, text))).map(
      ({ label }) => label,
    );

  beforeAll(async () => {
    test = await testDatabase();
    const app = dataSource(test.appUrl, 'stegvis_app', catalogueEntities, 2);
    const worker = dataSource(test.workerUrl, 'stegvis_worker', catalogueEntities, 1);
    await app.initialize();
    await worker.initialize();
    database = new Database(app, worker);
    await loadReferenceData(database);
  });
  afterAll(async () => {
    await database.close();
    await test.drop();
  });

  it.each([
    'vaktmästare',
    'vaktmastare',
    'vaktmestare',
    'vaktmästre',
    'VAKTMÄSTARE',
    'vaktmästare'.normalize('NFD'),
  ])('%s finds the caretakers', async (typed) => {
    expect(await labels(typed)).toEqual(expect.arrayContaining(['Kontorsvaktmästare', 'Skolvaktmästare']));
  });

  it('says which everyday word led to a name that does not hold it', async () => {
    const found = await search('vaktis', 20);
    expect(found.find(({ label }) => label === 'Kontorsvaktmästare')?.matchedBy).toBe('vaktis');
    expect((await search('kontorsvaktm'))[0]).toMatchObject({ label: 'Kontorsvaktmästare', matchedBy: null });
    expect((await search('office caretaker'))[0]?.matchedBy).toMatch(/office caretaker/i);
  });

  it('puts the beginning of the name before the beginning of a word, and that before everyday words', async () => {
    const found = await search('kon', 50);
    const kinds = found.map(({ label, matchedBy }) =>
      matchedBy ? 2 : label.toLowerCase().startsWith('kon') ? 0 : 1,
    );
    expect(new Set(kinds)).toEqual(new Set([0, 1, 2]));
    expect(kinds).toEqual([...kinds].sort());
  });

  it('puts the right letters before their look-alikes', async () => {
    const found = await labels('städ', 50);
    expect(found[0]).toBe('Städare/Lokalvårdare');
    expect((await labels('stad'))[0]).toBe('Städare/Lokalvårdare');
  });

  it('answers the same every time, in one statement, with no name twice', async () => {
    const { result, statements } = await withStatementCount(() => search('arbetare', 50));
    expect(statements).toHaveLength(1);
    expect(new Set(result.map(({ id }) => id)).size).toBe(result.length);
    expect(await search('arbetare', 50)).toEqual(result);
    expect(await search('arbetare', 3)).toEqual(result.slice(0, 3));
  });

  it.each(['', '   ', '%', '_', '\\', '/,()', "';drop table taxonomy_concepts;--x"])(
    'takes %j as text',
    async (typed) => {
      expect(await search(typed)).toEqual([]);
    },
  );

  it.each(['a\u0000b', '\u202evakt', 'x'.repeat(101), 'vakt\ud800'])(
    'refuses %j and names the field',
    async (typed) => {
      await expect(search(typed)).rejects.toMatchObject({ fields: [{ path: 'search' }] });
    },
  );

  it.each([0, -1, 51, 1.5])('refuses %d rows', async (first) => {
    await expect(search('vakt', first)).rejects.toThrow(InputError);
  });

  it('answers any text with names or with a named field, never with a failure of the database', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (typed) => {
        await search(typed).then(
          (found) => expect(found.length).toBeLessThanOrEqual(10),
          (error: unknown) => expect(error).toBeInstanceOf(InputError),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('reads occupations by id in one statement and leaves out unknown ids', async () => {
    const { result, statements } = await withStatementCount(() =>
      database.withActor(system('set-up'), (t) => readOccupations(t, ['GtM1_tT6_UUy', 'nothing'])),
    );
    expect(statements).toHaveLength(1);
    expect([...result.keys()]).toEqual(['GtM1_tT6_UUy']);
    expect(result.get('GtM1_tT6_UUy')).toMatchObject({ label: 'Kontorsvaktmästare', ssyk: '9622' });
  });

  it('finds municipalities by beginning, by code and without marks, in Swedish order', async () => {
    const all = await municipalities(null);
    expect(all).toHaveLength(290);
    expect(all.at(-1)).toBe('Övertorneå');
    expect(all.indexOf('Åre')).toBeGreaterThan(all.indexOf('Ystad'));
    expect(await municipalities('malm')).toEqual(['Malmö']);
    expect(await municipalities('malmo')).toEqual(['Malmö']);
    expect(await municipalities('1280')).toEqual(['Malmö']);
    expect((await municipalities('åre'))[0]).toBe('Åre');
    expect(await municipalities('%')).toEqual([]);
    await expect(municipalities('\u202e')).rejects.toMatchObject({ fields: [{ path: 'search' }] });
  });
});
