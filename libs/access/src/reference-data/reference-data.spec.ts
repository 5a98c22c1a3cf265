import 'reflect-metadata';
import { catalogueEntities, CatalogueStore, loadReferenceData } from '@stegvis/catalogue';
import { identityEntities, setUpAccount } from '@stegvis/identity';
import {
  Database,
  dataSource,
  newId,
  type RequestContext,
  system,
  withStatementCount,
} from '@stegvis/platform';
import { testDatabase, type TestDatabase } from '../../../../test/database';
import { CatalogueResolver } from './catalogue.resolver';
import { TaxonomyResolver } from './taxonomy.resolver';

// The first file of a run waits for the database server to start.
jest.setTimeout(60_000);

describe('reference data for the screens', () => {
  let test: TestDatabase;
  let database: Database;
  let catalogue: CatalogueResolver;
  let taxonomy: TaxonomyResolver;
  let context: (language: 'sv' | 'en') => RequestContext;

  beforeAll(async () => {
    test = await testDatabase();
    const entities = [...(catalogueEntities as []), ...(identityEntities as [])];
    const app = dataSource(test.appUrl, 'stegvis_app', entities, 2);
    await app.initialize();
    database = new Database(app, dataSource(test.workerUrl, 'stegvis_worker', entities, 1));
    await loadReferenceData(database);
    const { accountId, membershipId } = await database.withActor(system('set-up'), (transaction) =>
      setUpAccount(transaction, {
        email: 'admin@example.org',
        name: 'Admin',
        passwordHash: null,
        demo: false,
        membership: {
          role: 'administrator',
          municipalityCode: '1280',
          domainId: null,
          organisationId: null,
          participantId: null,
        },
      }),
    );
    context = (language) => ({
      actor: {
        kind: 'member',
        membershipId,
        accountId,
        role: 'administrator',
        organisationId: null,
        domainId: null,
        municipalityCode: '1280',
        participantId: null,
      },
      language,
      requestId: newId(),
      addressHash: Buffer.alloc(0),
      loaders: new Map(),
      setSession: () => undefined,
      sessionToken: null,
    });
    const store = new CatalogueStore();
    catalogue = new CatalogueResolver(database, store);
    taxonomy = new TaxonomyResolver(database, store);
  });
  afterAll(async () => {
    await database.close();
    await test.drop();
  });

  it('gives the whole catalogue in the language of the reader, with one statement once it is known', async () => {
    const swedish = await catalogue.catalogue(context('sv'));
    const { result: english, statements } = await withStatementCount(() =>
      catalogue.catalogue(context('en')),
    );
    expect(statements).toHaveLength(1);
    const entry = (view: typeof swedish) =>
      view.lists
        .find(({ list }) => list === 'abilities')!
        .entries.find(({ code }) => code === 'standing_walking')!;
    expect(entry(swedish)).toMatchObject({ label: 'Stå, gå och böja sig', parent: 'body', position: 1 });
    expect(entry(english)).toMatchObject({
      label: 'Standing, walking and bending',
      easyLabel: 'Standing, walking and bending',
    });
    const noise = swedish.lists
      .find(({ list }) => list === 'environment-factors')!
      .entries.find(({ code }) => code === 'noise')!;
    expect([noise.label, noise.easyLabel]).toEqual(['Ljud och buller', 'Ljud']);
    const icf = entry(swedish).attributes.find(({ name }) => name === 'icf')!;
    expect(JSON.parse(icf.value)).toContainEqual(expect.objectContaining({ code: 'd450' }));
    expect(
      swedish.lists.find(({ list }) => list === 'scale.demand')!.entries.map(({ level }) => level),
    ).toEqual([0, 1, 2, 3]);
    expect(swedish.origins.map(({ licence }) => licence)).toEqual(
      expect.arrayContaining(['CC0-1.0', 'CC BY 4.0']),
    );
    for (const { entries } of [...swedish.lists, ...english.lists])
      for (const { label, easyLabel } of entries) expect(label && easyLabel).toBeTruthy();
  });

  it('gives templates of an area, and names an unknown area', async () => {
    const all = await catalogue.roleTemplates(context('sv'));
    expect(all.length).toBeGreaterThanOrEqual(24);
    const caretaking = await catalogue.roleTemplates(context('en'), 'caretaking');
    expect(caretaking[0]).toMatchObject({ area: 'caretaking', title: 'Caretaking assistant' });
    expect(caretaking[0]!.tasks[0]).toEqual({
      text: 'Collect and deliver post',
      frequency: 'daily',
      removable: false,
    });
    expect(caretaking.length).toBeLessThan(all.length);
    await expect(catalogue.roleTemplates(context('sv'), '\u202edrop')).rejects.toMatchObject({
      fields: [{ path: 'area', code: 'code-unknown' }],
    });
  });

  it('answers type-ahead with two statements, in English where the catalogue has English', async () => {
    const { result, statements } = await withStatementCount(() =>
      taxonomy.occupations(context('en'), 'kontorsvaktm', 10),
    );
    expect(statements).toHaveLength(2);
    expect(result[0]).toMatchObject({ id: 'GtM1_tT6_UUy', ssyk: '9622', areas: ['caretaking'] });
    expect(result[0]!.label).not.toBe('Kontorsvaktmästare');
    expect((await taxonomy.occupations(context('sv'), 'kontorsvaktm', 10))[0]!.label).toBe(
      'Kontorsvaktmästare',
    );
    expect(await taxonomy.municipalities(context('sv'), 'malmo')).toEqual([{ code: '1280', label: 'Malmö' }]);
  });

  it('tells origins and licences to those who are not signed in, and nothing else', async () => {
    const signedOut = { ...context('sv'), actor: null };
    expect((await catalogue.catalogue(signedOut)).origins.length).toBeGreaterThan(0);
    await expect(catalogue.roleTemplates(signedOut)).rejects.toMatchObject({ problem: 'unauthenticated' });
  });
});
