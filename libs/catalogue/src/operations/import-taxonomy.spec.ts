import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Database, dataSource, system } from '@stegvis/platform';
import { testDatabase, type TestDatabase } from '../../../../test/database';
import { catalogueEntities } from '../storage/entities';
import { importTaxonomy, type ImportProgress } from './import-taxonomy';
import { loadReferenceData } from './load-reference-data';
import { searchOccupations } from './search-occupations';

const FILES: Readonly<Record<string, string>> = {
  'ssyk-2012-level4.csv': 'ssyk,label_sv,jobtech_concept_id\n9622,Vaktmästare m.fl.,9DdK_AZY_ZNK\n',
  'occupation-fields.csv': 'legacy_id,label_sv,jobtech_concept_id\n1,Administration,X82t_awd_Qyc\n',
  'occupation-names.csv':
    'label_sv,jobtech_concept_id,legacy_id,ssyk\nKontorsvaktmästare/Piccolo,GtM1_tT6_UUy,4136,9622\nSjukhusvaktmästare,uKf3_A5g_w7X,6766,9622\nBåtvakt,aaaa_aaa_aaa,1,\n',
  'skills.csv': 'label_sv,jobtech_concept_id,legacy_id\nVaktmästeri-sjukhus,hX5n_Stz_erz,602496\n',
  'municipalities.csv': 'municipality_code,label_sv,jobtech_concept_id\n1280,Malmö,oYPt_yRA_Smm\n',
  'localities-with-coordinates.csv':
    'label,municipality_code,lat,lon\nMalmö,1280,55.59,13.00\nIngenstans,1280,0,0\n',
  'code-lists.csv': 'type,legacy_id,label_sv,jobtech_concept_id\ndriving-license,1,B,VTK8_WRx_GcM\n',
};
const FULL = resolve(__dirname, '../../../../../shared/domain/data/jobtech-taxonomy');

// The first file of a run waits for the database server to start.
jest.setTimeout(60_000);

describe('importing a taxonomy folder', () => {
  let test: TestDatabase;
  let database: Database;
  let folder: string;
  const rows = <T>(sql: string) => database.withActor(system('set-up'), (t) => t.query<T[]>(sql));
  const everything = () =>
    rows(`select md5(string_agg(line, '|' order by line)) as digest from (
      select xmin::text || t::text as line from taxonomy_concepts t union all
      select xmin::text || t::text from municipalities t union all
      select xmin::text || t::text from localities t) all_rows`);
  const replace = (file: string, from: string, to: string) =>
    writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace(from, to));

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'stegvis-taxonomy-'));
    for (const [file, content] of Object.entries(FILES)) writeFileSync(join(folder, file), content);
    test = await testDatabase();
    const app = dataSource(test.appUrl, 'stegvis_app', catalogueEntities, 2);
    const worker = dataSource(test.workerUrl, 'stegvis_worker', catalogueEntities, 1);
    await app.initialize();
    await worker.initialize();
    database = new Database(app, worker);
    await loadReferenceData(database);
  });
  afterEach(async () => {
    await database.close();
    await test.drop();
    rmSync(folder, { recursive: true });
  });

  it('takes in every type, says how far it is and leaves out places without a position', async () => {
    const steps: ImportProgress[] = [];
    const done = await importTaxonomy(database, folder, (step) => steps.push(step));
    expect(done.rows).toEqual({
      'ssyk-level-4': 1,
      'occupation-field': 1,
      'occupation-name': 3,
      skill: 1,
      municipality: 1,
      locality: 2,
      'driving-license': 1,
    });
    expect(done.withoutPosition).toBe(1);
    expect(steps).toContainEqual({ type: 'occupation-name', rows: 3 });
    expect(await rows(`select label from localities`)).toEqual([{ label: 'Malmö' }]);
  });

  it('replaces labels, keeps ids, and gives areas by the catalogue or by SSYK group', async () => {
    const before = await rows<{ n: number }>(
      `select count(*)::int n from taxonomy_concepts where type = 'occupation-name'`,
    );
    await importTaxonomy(database, folder);
    const after = await rows<{ n: number }>(
      `select count(*)::int n from taxonomy_concepts where type = 'occupation-name'`,
    );
    expect(after[0]!.n).toBe(before[0]!.n + 2);
    const found = await database.withActor(system('set-up'), (t) => searchOccupations(t, 'vaktmästre', 50));
    expect(found).toContainEqual(
      expect.objectContaining({ id: 'GtM1_tT6_UUy', label: 'Kontorsvaktmästare/Piccolo', ssyk: '9622' }),
    );
    expect(found.find(({ id }) => id === 'uKf3_A5g_w7X')?.areas).toContain('caretaking');
    expect(await rows(`select areas, parent_code from taxonomy_concepts where id = 'aaaa_aaa_aaa'`)).toEqual([
      { areas: [], parent_code: null },
    ]);
  });

  it('writes nothing the second time, and loading the catalogue again does not undo it', async () => {
    await importTaxonomy(database, folder);
    const before = await everything();
    const again = await importTaxonomy(database, folder);
    expect(new Set(Object.values(again.written))).toEqual(new Set([0]));
    expect(await everything()).toEqual(before);
    await loadReferenceData(database);
    expect(await everything()).toEqual(before);
  });

  it('leaves nothing behind when the last file is faulty, and names file and line', async () => {
    const before = await everything();
    replace('code-lists.csv', 'VTK8_WRx_GcM', 'not-an-id');
    await expect(importTaxonomy(database, folder)).rejects.toThrow(/code-lists\.csv, line 2/);
    expect(await everything()).toEqual(before);
  });

  it('keeps an id that the folder no longer has, since an opening may name it', async () => {
    await importTaxonomy(database, folder);
    replace('occupation-names.csv', 'Sjukhusvaktmästare,uKf3_A5g_w7X,6766,9622\n', '');
    await importTaxonomy(database, folder);
    expect(await rows(`select label_sv from taxonomy_concepts where id = 'uKf3_A5g_w7X'`)).toHaveLength(1);
  });

  it('takes hostile labels as text', async () => {
    replace('skills.csv', 'Vaktmästeri-sjukhus', `"'); drop table skills; -- ""x"" \\ %"`);
    await importTaxonomy(database, folder);
    expect(await rows(`select label_sv from taxonomy_concepts where type = 'skill'`)).toEqual([
      { label_sv: `'); drop table skills; -- "x" \\ %` },
    ]);
  });

  it('takes in the full taxonomy where it is at hand', async () => {
    if (!existsSync(FULL)) {
      expect(existsSync(join(folder, 'skills.csv'))).toBe(true);
      return;
    }
    cpSync(FULL, folder, {
      recursive: true,
      force: true,
      filter: (path) => path === FULL || path.endsWith('.csv'),
    });
    const { rows: read } = await importTaxonomy(database, folder);
    expect(read).toMatchObject({
      'occupation-name': 3262,
      skill: 5514,
      'ssyk-level-4': 400,
      municipality: 290,
      locality: 2012,
    });
    const again = await importTaxonomy(database, folder);
    expect(new Set(Object.values(again.written))).toEqual(new Set([0]));
    for (const typed of ['vaktmastare', 'vaktmestare', 'vaktmästre']) {
      const found = await database.withActor(system('set-up'), (t) => searchOccupations(t, typed, 50));
      expect(found.map(({ label }) => label)).toEqual(
        expect.arrayContaining(['Sjukhusvaktmästare', 'Kontorsvaktmästare']),
      );
    }
  });
});
