import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProjectRoot } from '../content/files/project-root';
import { readCatalogue } from '../content';
import { readTaxonomyFolder, summariseTaxonomy, TaxonomyProblem, type TaxonomyRow } from './index';

const small: Record<string, string> = {
  'ssyk-2012-level4.csv': 'ssyk,label_sv,jobtech_concept_id\n9622,Vaktmästare m.fl.,9DdK_AZY_ZNK\n',
  'occupation-fields.csv':
    'legacy_id,label_sv,jobtech_concept_id\n1,"Administration, ekonomi, juridik",X82t_awd_Qyc\n',
  'occupation-names.csv':
    'label_sv,jobtech_concept_id,legacy_id,ssyk\nKontorsvaktmästare,GtM1_tT6_UUy,7,9622\nUrmakare,aaaa_bbb_ccc,8,\n',
  'skills.csv': 'label_sv,jobtech_concept_id,legacy_id\n"Sy, för hand",GaTy_U4j_HQd,601556\n',
  'municipalities.csv': 'municipality_code,label_sv,jobtech_concept_id\n0114,Upplands Väsby,XWKY_c49_5nv\n',
  'localities-with-coordinates.csv':
    'label,municipality_code,lat,lon\nBollstanäs,0114,59.5,17.9\nOkänd,0114,0.0,0.0\n',
  'code-lists.csv': 'type,legacy_id,label_sv,jobtech_concept_id\ndriving-license,3,B,VTK8_WRx_GcM\n',
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'taxonomy-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function rowsOf(changes: Record<string, string | Buffer | null> = {}): Promise<TaxonomyRow[]> {
  for (const [file, content] of Object.entries({ ...small, ...changes })) {
    if (content !== null) writeFileSync(join(folder, file), content);
  }
  const rows: TaxonomyRow[] = [];
  for await (const row of readTaxonomyFolder(folder)) rows.push(row);
  return rows;
}

describe('readTaxonomyFolder', () => {
  it('gives typed rows, those first that others refer to', async () => {
    expect(await rowsOf()).toEqual([
      { type: 'ssyk-level-4', id: '9DdK_AZY_ZNK', label: 'Vaktmästare m.fl.', code: '9622' },
      { type: 'occupation-field', id: 'X82t_awd_Qyc', label: 'Administration, ekonomi, juridik', code: '1' },
      { type: 'occupation-name', id: 'GtM1_tT6_UUy', label: 'Kontorsvaktmästare', code: '7', ssyk: '9622' },
      { type: 'occupation-name', id: 'aaaa_bbb_ccc', label: 'Urmakare', code: '8', ssyk: null },
      { type: 'skill', id: 'GaTy_U4j_HQd', label: 'Sy, för hand', code: '601556' },
      { type: 'municipality', id: 'XWKY_c49_5nv', label: 'Upplands Väsby', code: '0114' },
      {
        type: 'locality',
        label: 'Bollstanäs',
        municipalityCode: '0114',
        position: { latitude: 59.5, longitude: 17.9 },
      },
      { type: 'locality', label: 'Okänd', municipalityCode: '0114', position: null },
      { type: 'driving-license', id: 'VTK8_WRx_GcM', label: 'B', code: '3' },
    ]);
  });

  it('takes a byte order mark, other line ends, empty lines, quoted line breaks and further columns', async () => {
    const plain = await rowsOf();
    const changed = Object.fromEntries(
      Object.entries(small).map(([file, content]) => [file, `\uFEFF${content.replaceAll('\n', '\r\n')}\r\n`]),
    );
    expect(await rowsOf(changed)).toEqual(plain);
    const wide = await rowsOf({
      'skills.csv': 'note,label_sv,jobtech_concept_id,legacy_id\n"one\ntwo",Sy,GaTy_U4j_HQd,1\n',
    });
    expect(wide.find((row) => row.type === 'skill')?.label).toBe('Sy');
  });

  it.each<[string, Record<string, string | Buffer | null>, string]>([
    ['a missing file', { 'skills.csv': null }, 'skills.csv: the file is missing'],
    ['an empty file', { 'skills.csv': '' }, 'skills.csv: the file is empty'],
    [
      'a missing column',
      { 'skills.csv': 'label_sv,legacy_id\nSy,1\n' },
      'skills.csv, line 1, column jobtech_concept_id: the column is missing',
    ],
    [
      'an id that is there twice',
      { 'skills.csv': 'label_sv,jobtech_concept_id,legacy_id\nSy,GaTy_U4j_HQd,1\nVäva,GaTy_U4j_HQd,2\n' },
      'skills.csv, line 3, column jobtech_concept_id: "GaTy_U4j_HQd" is on line 2 already',
    ],
    [
      'a code that lost its zero',
      {
        'municipalities.csv':
          'municipality_code,label_sv,jobtech_concept_id\n114,Upplands Väsby,XWKY_c49_5nv\n',
      },
      'municipalities.csv, line 2, column municipality_code: "114" is not a code of four digits',
    ],
    [
      'a bad concept id',
      { 'skills.csv': 'label_sv,jobtech_concept_id,legacy_id\nSy,GaTy-U4j-HQd,1\n' },
      'skills.csv, line 2, column jobtech_concept_id: "GaTy-U4j-HQd" is not a concept id such as GtM1_tT6_UUy',
    ],
    [
      'an empty label',
      { 'skills.csv': 'label_sv,jobtech_concept_id,legacy_id\n ,GaTy_U4j_HQd,1\n' },
      'skills.csv, line 2, column label_sv: the cell is empty',
    ],
    [
      'turned text',
      { 'skills.csv': 'label_sv,jobtech_concept_id,legacy_id\nSy\u202Eabc,GaTy_U4j_HQd,1\n' },
      'skills.csv, line 2, column label_sv: the text holds control characters',
    ],
    [
      'too few cells',
      { 'skills.csv': 'label_sv,jobtech_concept_id,legacy_id\nSy,GaTy_U4j_HQd\n' },
      'skills.csv, line 2: Invalid Record Length',
    ],
    [
      'a quotation that never ends',
      { 'skills.csv': 'label_sv,jobtech_concept_id,legacy_id\n"Sy,GaTy_U4j_HQd,1\n' },
      'skills.csv, line 2: Quote Not Closed',
    ],
    [
      'an unknown group',
      { 'ssyk-2012-level4.csv': 'ssyk,label_sv,jobtech_concept_id\n9111,Städare,Z6TY_xDf_Yup\n' },
      'occupation-names.csv, line 2, column ssyk: "9622" is not in the folder',
    ],
    [
      'an unknown municipality',
      { 'localities-with-coordinates.csv': 'label,municipality_code,lat,lon\nA,0115,1.0,1.0\n' },
      'localities-with-coordinates.csv, line 2, column municipality_code: "0115" is not in the folder',
    ],
    [
      'degrees beyond the pole',
      { 'localities-with-coordinates.csv': 'label,municipality_code,lat,lon\nA,0114,95.0,1.0\n' },
      'localities-with-coordinates.csv, line 2, column lat: 95 is beyond 90 degrees',
    ],
    [
      'a decimal comma',
      { 'localities-with-coordinates.csv': 'label,municipality_code,lat,lon\nA,0114,"59,5",1.0\n' },
      'localities-with-coordinates.csv, line 2, column lat: "59,5" is not degrees with a decimal point',
    ],
    [
      'an unknown code list',
      { 'code-lists.csv': 'type,legacy_id,label_sv,jobtech_concept_id\ncolour,3,B,VTK8_WRx_GcM\n' },
      'code-lists.csv, line 2, column type: "colour" is not a known code list',
    ],
    [
      'text that is not UTF-8',
      { 'skills.csv': Buffer.from('label_sv,jobtech_concept_id,legacy_id\nVäva,GaTy_U4j_HQd,1\n', 'latin1') },
      'skills.csv: the file is not UTF-8',
    ],
  ])('refuses %s', async (_, changes, message) => {
    const failing = rowsOf(changes);
    await expect(failing).rejects.toThrow(TaxonomyProblem);
    await expect(failing).rejects.toThrow(message);
  });

  it('refuses a folder that is not there', async () => {
    const rows = readTaxonomyFolder(join(folder, 'nowhere'));
    await expect(rows.next()).rejects.toThrow('ssyk-2012-level4.csv: the file is missing');
  });

  it('can be left half-way', async () => {
    await rowsOf();
    for await (const row of readTaxonomyFolder(folder)) {
      expect(row.type).toBe('ssyk-level-4');
      break;
    }
  });
});

describe('summariseTaxonomy', () => {
  it('counts each type, and what is incomplete', async () => {
    await rowsOf();
    const summary = await summariseTaxonomy(readTaxonomyFolder(folder));
    expect(summary).toMatchObject({ total: 9, occupationsWithoutGroup: 1, localitiesWithoutPosition: 1 });
    expect(summary.counts).toMatchObject({ 'occupation-name': 2, locality: 2, 'wage-type': 0 });
  });
});

const whole = join(findProjectRoot(), '..', 'shared', 'domain', 'data', 'jobtech-taxonomy');
if (existsSync(whole)) {
  describe('the whole taxonomy', () => {
    it('is read to the last row', async () => {
      const summary = await summariseTaxonomy(readTaxonomyFolder(whole));
      expect(summary.counts).toMatchObject({
        'ssyk-level-4': 400,
        'occupation-name': 3262,
        'occupation-field': 21,
        skill: 5514,
        municipality: 290,
        locality: 2012,
        'driving-license': 15,
      });
      expect(summary).toMatchObject({
        total: 400 + 3262 + 21 + 5514 + 290 + 2012 + 42,
        occupationsWithoutGroup: 167,
        localitiesWithoutPosition: 70,
      });
    });

    it('agrees with the municipalities and occupations of the catalogue', async () => {
      const content = readCatalogue();
      const occupations = new Map(
        content.lists.find(({ list }) => list === 'occupations')!.entries.map((entry) => [entry.code, entry]),
      );
      const municipalities: { code: string; label: string; conceptId: string }[] = [];
      let compared = 0;
      for await (const row of readTaxonomyFolder(whole)) {
        if (row.type === 'municipality')
          municipalities.push({ code: row.code, label: row.label, conceptId: row.id });
        const ours = row.type === 'occupation-name' ? occupations.get(row.id) : undefined;
        if (row.type !== 'occupation-name' || !ours) continue;
        expect([ours.texts.label?.sv, ours.attributes.ssyk]).toEqual([row.label, row.ssyk]);
        compared += 1;
      }
      expect(compared).toBe(occupations.size);
      expect(content.municipalities).toEqual(municipalities);
    });
  });
}
