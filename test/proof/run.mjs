// npm run proof [-- --json FILE]: every proof of docs/security-statements.md, those that measure time among them, and the
// figures that they report.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '../..'));
const at = process.argv.indexOf('--json');
const file = at === -1 ? null : process.argv[at + 1];
if (at !== -1 && !file) {
  process.stderr.write('--json needs the name of a file\n');
  process.exit(2);
}

const NUMBERS = [
  'canariesFound',
  'matrixCells',
  'missingCells',
  'twinDifferences',
  'catalogueFindings',
  'unloggedPersons',
  'statementsTested',
  'plantedFaults',
];
const LISTS = ['statementsUntested', 'plantedFaultsNotFound'];

const folder = mkdtempSync(join(tmpdir(), 'stegvis-proof-'));
// One after the other: a measured time means nothing beside another test.
const { status } = spawnSync(
  join('node_modules', '.bin', 'jest'),
  ['--config', 'test/proof/jest.config.cjs', '--runInBand', '--cacheDirectory=node_modules/.cache/jest'],
  { stdio: 'inherit', env: { ...process.env, STEGVIS_PROOF_FOLDER: folder, STEGVIS_WHOLE: '1' } },
);
const reports = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
rmSync(folder, { recursive: true, force: true });

const sum = (name) => {
  const given = reports.filter((report) => name in report);
  // What nobody reported is not proven, which is not the same as none.
  return given.length === 0 ? null : given.reduce((total, report) => total + report[name], 0);
};
const figures = Object.fromEntries([
  ...NUMBERS.map((name) => [name, sum(name)]),
  ...LISTS.map((name) => [name, reports.flatMap((report) => report[name] ?? [])]),
]);
for (const name of NUMBERS) process.stdout.write(`${name.padEnd(20)} ${figures[name] ?? 'not reported'}\n`);
for (const { id, reason } of figures.statementsUntested) process.stdout.write(`${id} waits: ${reason}\n`);
for (const name of figures.plantedFaultsNotFound) process.stdout.write(`planted and not found: ${name}\n`);
if (file) writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
process.exit(status ?? 1);
