import { deflateRawSync } from 'node:zlib';
import { InputError } from '@stegvis/platform';
import { IMPORT_LIMITS } from '../domain/limits';
import { makeWorkbook, makeZip } from '../../test/make-workbook';
import { isHarmlessZip } from './check-zip';
import { readTable } from './read-table';

const KNOWN = new Set(['arbetsgivare', 'ort']);
const read = (bytes: Buffer | string) => readTable(Buffer.from(bytes), KNOWN);
const codeOf = async (bytes: Buffer | string): Promise<string | undefined> => {
  try {
    await read(bytes);
    return undefined;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.fields[0]?.code;
  }
};

const ROWS = [
  ['Arbetsgivare', 'Ort'],
  ['Åhléns Café', 'Malmö'],
  ['Björk & Ek', 'Höör'],
];
const text = (separator: string, end = '\r\n'): string => ROWS.map((row) => row.join(separator)).join(end);
const EXPECTED = {
  headings: ['Arbetsgivare', 'Ort'],
  rows: [
    { line: 2, cells: ['Åhléns Café', 'Malmö'] },
    { line: 3, cells: ['Björk & Ek', 'Höör'] },
  ],
};

describe('a text with separators', () => {
  it.each([
    ['UTF-8', Buffer.from(text(';'))],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text(';')}`)],
    ['Windows-1252', Buffer.from(text(';'), 'latin1')],
    ['UTF-16 with a byte order mark', Buffer.from(`\ufeff${text('\t')}`, 'utf16le')],
    ['commas', Buffer.from(text(','))],
    ['tabs and old line ends', Buffer.from(text('\t', '\r'))],
  ])('is read: %s', async (_what, bytes) => {
    expect(await read(bytes)).toEqual(EXPECTED);
  });

  it('keeps separators and line feeds in quoted cells, counts the lines of the file, and leaves out empty ones', async () => {
    expect(await read('Arbetsgivare;Ort\n"A; B";"Malmö\nSyd"\n;\n\nC;')).toEqual({
      headings: ['Arbetsgivare', 'Ort'],
      rows: [
        { line: 3, cells: ['A; B', 'Malmö\nSyd'] },
        { line: 6, cells: ['C', ''] },
      ],
    });
  });

  it('finds the headings below the title of a register', async () => {
    expect((await read(`Utdrag 2026-11-22\n\n${text(';')}`)).headings).toEqual(EXPECTED.headings);
  });

  it('E8: drops what is not seen and turns the direction of no text', async () => {
    expect((await read('Arbetsgivare\n\u202eA\u200bB\u0007')).rows[0]?.cells).toEqual(['AB']);
  });
});

describe('a workbook', () => {
  it('is read: texts, digits as they stand, days', async () => {
    const book = makeWorkbook([
      ['Arbetsgivare', 'Ort', 'Nummer', 'Dag'],
      ['Åhléns Café', 'Malmö', 198912312384, { day: 46348 }],
    ]);
    expect((await read(book)).rows).toEqual([
      { line: 2, cells: ['Åhléns Café', 'Malmö', '198912312384', '2026-11-22'] },
    ]);
  });

  it('that swells when it is unpacked, or lies about it, is refused before it is read', async () => {
    const whole = makeWorkbook(ROWS);
    const much = Buffer.alloc(IMPORT_LIMITS.unpacked + 1);
    const part = { name: 'a.xml', packed: deflateRawSync(Buffer.from('abc')), size: 3 };
    const parts = (n: number) => Array.from({ length: n }, (_, at) => ({ ...part, name: `${at}.xml` }));
    for (const harmless of [whole, makeZip([part]), makeZip(parts(IMPORT_LIMITS.parts))])
      expect(isHarmlessZip(harmless)).toBe(true);
    const bomb = { name: 'xl/worksheets/sheet1.xml', packed: deflateRawSync(much), size: much.length };
    const half = Buffer.alloc(IMPORT_LIMITS.unpacked / 2 + 1);
    const halves = ['a', 'b'].map((name) => ({ name, packed: deflateRawSync(half), size: half.length }));
    for (const harmful of [
      makeZip([bomb]),
      makeZip([{ ...bomb, size: 1000 }]),
      makeZip(halves),
      makeZip([{ ...part, size: 2 }]),
      makeZip([{ ...part, size: 4 }]),
      makeZip([part, part]),
      makeZip(parts(IMPORT_LIMITS.parts + 1)),
      ...[4, 30, whole.length - 10].map((end) => whole.subarray(0, end)),
    ]) {
      expect(isHarmlessZip(harmful)).toBe(false);
      expect(await codeOf(harmful)).toBe('file-unreadable');
    }
  });
});

describe('what is no table', () => {
  it.each([
    ['nothing', '', 'file-empty'],
    ['headings alone', 'Arbetsgivare;Ort\n', 'file-empty'],
    ['blank lines', '\n;;\n', 'file-empty'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'file-old-excel'],
    ['a PDF', '%PDF-1.7', 'file-unreadable'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'file-unreadable'],
    ['a quote that never ends', 'Arbetsgivare;Ort\n"A;B', 'file-line'],
    ['too many rows', `Arbetsgivare\n${'a\n'.repeat(IMPORT_LIMITS.rows + 1)}`, 'file-too-many-rows'],
    ['too many columns', `Arbetsgivare\n${'a;'.repeat(IMPORT_LIMITS.columns)}a`, 'file-too-many-columns'],
    ['too long a cell', `Arbetsgivare\n${'a'.repeat(IMPORT_LIMITS.cell + 1)}`, 'file-cell-too-long'],
    ['too large a file', Buffer.alloc(IMPORT_LIMITS.file + 1, 'a'), 'file-too-large'],
  ])('%s', async (_what, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it('as many rows as may be are read', async () => {
    expect((await read(`Arbetsgivare\n${'a\n'.repeat(IMPORT_LIMITS.rows)}`)).rows).toHaveLength(
      IMPORT_LIMITS.rows,
    );
  });
});
