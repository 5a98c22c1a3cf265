import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProjectRoot } from './files/project-root';
import { entriesOf, readCatalogue } from './index';

type Row = Record<string, unknown>;
const source = join(findProjectRoot(), '..', 'shared', 'domain', 'catalogue.json');
const content = readCatalogue();
const text = (list: string, code: string, field: string) =>
  entriesOf(content, list).find((entry) => entry.code === code)?.texts[field];

describe('the wording fixed with the municipality', () => {
  it('keeps some texts that people know by heart', () => {
    expect(text('abilities', 'lifting_carrying', 'capacity.2')?.sv).toBe(
      'Jag kan bära saker som väger ungefär som en full matkasse.',
    );
    expect(text('scale.support', 'someone_to_ask', 'need')?.sv).toBe('Jag vill ha någon att fråga');
    expect(text('steps', 'group_placement', 'label')?.sv).toBe('Företagsgrupp');
  });
});

if (existsSync(source)) {
  describe('the catalogue beside its reference data', () => {
    const reference = JSON.parse(readFileSync(source, 'utf8')) as Record<string, Row[]> & {
      scales: Record<string, Row[]>;
      comparison: { bands: Row[] } & Row;
      provenance: Record<string, string>;
    };
    /** Pairs a row of the reference with an entry; returns what differs. */
    function differences(list: string, rows: Row[]): string[] {
      return rows.flatMap((row, index) => {
        const code = (row.code ?? row.key) as string | undefined;
        const entry = entriesOf(content, list)[index];
        if (!entry || (code !== undefined && entry.code !== code)) return [`${list} ${code}: missing`];
        const fields: [string, unknown][] = Object.entries(row).flatMap(
          ([name, value]): [string, unknown][] => {
            const [, field, language] = /^(label|question|note|need|offer)_(sv|en)$/.exec(name) ?? [];
            if (field && language) return [[`${field}.${language}`, value]];
            if (name === 'easy_sv') return [['description.sv', value]];
            const steps = /^(capacity|demand|exposure)Levels_sv$/.exec(name)?.[1];
            if (steps) return (value as Row[]).map((level) => [`${steps}.${level.value}.sv`, level.text]);
            const phrases = { adaptations_sv: 'adaptation', exampleTasks_sv: 'task' }[name];
            if (phrases) return (value as string[]).map((phrase, at) => [`${phrases}.${at}.sv`, phrase]);
            return [];
          },
        );
        return fields
          .filter(([path, expected]) => {
            const [language, ...field] = path.split('.').reverse();
            return entry.texts[field.reverse().join('.')]?.[language as 'sv' | 'en'] !== expected;
          })
          .map(([path, expected]) => `${list} ${entry.code} ${path}: ${String(expected)}`);
      });
    }
    const pairs: [string, string][] = [
      ['abilities', 'abilities'],
      ['abilityGroups', 'ability-groups'],
      ['environmentFactors', 'environment-factors'],
      ['accessNeeds', 'access-needs'],
      ['practicalConditions', 'practical-conditions'],
      ['interestAreas', 'interest-areas'],
      ['steps', 'steps'],
      ['openingKinds', 'opening-kinds'],
      ['openingAudiences', 'opening-audiences'],
    ];

    it.each(pairs)('has every text of %s, word for word', (name, list) => {
      expect(entriesOf(content, list)).toHaveLength(reference[name]!.length);
      expect(differences(list, reference[name]!)).toEqual([]);
    });

    it('has every text of the scales and the comparison, word for word', () => {
      for (const [name, rows] of Object.entries(reference.scales)) {
        expect(entriesOf(content, `scale.${name}`)).toHaveLength(rows.length);
        expect(differences(`scale.${name}`, rows)).toEqual([]);
        const values = entriesOf(content, `scale.${name}`).map((entry) => entry.attributes.value);
        expect(values).toEqual(rows.map((row) => row.value));
      }
      expect(differences('comparison-bands', reference.comparison.bands)).toEqual([]);
    });

    it('has every fact that is not a text', () => {
      const icf = (row: Row) =>
        ((row.icf ?? []) as Row[]).map(({ code, title_en, verified }) => ({
          code,
          titleEn: title_en,
          verified,
        }));
      for (const [name, list] of pairs.filter(([, candidate]) => /abilities|factors|needs/.test(candidate))) {
        entriesOf(content, list).forEach(({ code, parent, attributes }, index) => {
          const row = reference[name]![index]!;
          expect({ code, parent, attributes }).toMatchObject({
            code: row.code,
            parent: row.group,
            attributes: Object.fromEntries(
              Object.entries({ ...row, icf: icf(row) }).filter(([key]) =>
                ['icf', 'onetNearest', 'melbaNearest', 'kind'].includes(key),
              ),
            ),
          });
        });
      }
      entriesOf(content, 'practical-conditions').forEach(({ attributes }, index) => {
        const { type, values, side } = reference.practicalConditions![index]!;
        expect(attributes).toEqual(JSON.parse(JSON.stringify({ type, values, side })));
      });
      entriesOf(content, 'steps').forEach(({ level }, index) =>
        expect(level).toBe(reference.steps![index]!.level),
      );
      for (const [code, note] of Object.entries(reference.provenance)) {
        expect(text('provenance', code, 'note')?.en).toBe(note);
      }
    });

    it('has every occupation, SSYK group and ESCO reference of each area', () => {
      reference.interestAreas!.forEach((row, index) => {
        const { attributes } = entriesOf(content, 'interest-areas')[index]!;
        const ssyk = row.ssyk2012 as {
          code: string;
          label_sv: string;
          jobtechConceptId: string;
          verified: boolean;
        }[];
        const jobs = row.jobtechOccupations as {
          label_sv: string;
          jobtechConceptId: string;
          ssyk: string | null;
        }[];
        const esco = row.esco as Row[];
        expect(attributes).toMatchObject({
          ssyk: ssyk.map(({ code, verified }) => ({ code, verified })),
          occupations: jobs.map((job) => job.jobtechConceptId),
          esco: esco.map(({ conceptUri, label_en, iscoGroup, verified }) => ({
            conceptUri,
            labelEn: label_en,
            iscoGroup,
            verified,
          })),
          namedInSeeds: row.namedInSeeds,
        });
        for (const job of jobs) {
          const found = entriesOf(content, 'occupations').find(({ code }) => code === job.jobtechConceptId)!;
          expect([found.texts.label?.sv, found.attributes.ssyk]).toEqual([job.label_sv, job.ssyk]);
          expect(found.attributes.areas).toContain(row.code);
        }
        for (const group of ssyk) {
          const found = entriesOf(content, 'ssyk-groups').find(({ code }) => code === group.code)!;
          expect([found.texts.label?.sv, found.attributes.conceptId]).toEqual([
            group.label_sv,
            group.jobtechConceptId,
          ]);
        }
      });
    });
  });
}
