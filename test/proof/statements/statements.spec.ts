import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportProof } from '../support/report';
import { STATEMENTS } from './all-statements';
import { statementsDocument } from './document';
import { provingTests, titlesIn } from './read-tests';
import { WAITING } from './waiting';

const FILE = join(__dirname, '../../../docs/security-statements.md');
const tests = provingTests();
const tested = new Set(tests.map(({ id }) => id));

it('every statement is tested, or waits for a reason that is written down', () => {
  const untested = Object.keys(STATEMENTS).filter((id) => !tested.has(id));
  reportProof({
    statementsTested: Object.keys(STATEMENTS).length - untested.length,
    statementsUntested: untested.map((id) => ({ id, reason: WAITING[id] ?? 'no reason is given' })),
  });
  const without = untested.filter((id) => !WAITING[id]);
  expect(
    without.map(
      (id) =>
        `${id} has neither a test whose title starts with "${id}: " nor a line in test/proof/statements/waiting.ts`,
    ),
  ).toEqual([]);
});

it('no test and no reason names a statement that there is not', () => {
  const named = [...tests.map(({ id, file }) => `${id} in ${file}`), ...Object.keys(WAITING)];
  expect(named.filter((name) => !STATEMENTS[name.split(' ')[0] ?? ''])).toEqual([]);
});

const withoutFiles = (document: string): string => document.replace(/^ {2}- `.*\n/gm, '');

it('is written down in docs/security-statements.md: "UPDATE_DOCUMENTS=1 npx jest test/proof/statements" after a change', () => {
  const document = statementsDocument(tests);
  if (process.env['UPDATE_DOCUMENTS'] === '1') writeFileSync(FILE, document);
  const written = readFileSync(FILE, 'utf8');
  expect(withoutFiles(written)).toBe(withoutFiles(document));
  // A file that it does not name yet makes it incomplete; one that it names and that proves nothing would make it false.
  const blocks = written.split(/^- \*\*/m).slice(1);
  const named = blocks.flatMap((block) =>
    [...block.matchAll(/^ {2}- `(.*)`/gm)].map(([, file]) => `${block.split('**')[0]} in ${file}`),
  );
  const proven = new Set(tests.map(({ id, file }) => `${id} in ${file}`));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((line) => !proven.has(line))).toEqual([]);
});

it('reads ids from titles of tests alone', () => {
  const ids = (text: string) => titlesIn(text).map(({ id }) => id);
  expect(ids(`it('L2: refuses', () => {});`)).toEqual(['L2']);
  expect(ids(`it.each([1])(\n  'D2, D3: of %s', () => {});`)).toEqual(['D2', 'D3']);
  expect(ids(`describe("A14: who registers", () => {});`)).toEqual(['A14']);
  expect(ids(`it.skip('L2: refuses', () => {});`)).toEqual([]);
  expect(ids(`xit('L2: refuses', () => {});`)).toEqual([]);
  expect(ids(`// said in L2: refuses\nexpect(x).toBe('L2: refuses');`)).toEqual([]);
});
