// npm run races [-- --json FILE] [-- --repetitions N]: every race at a barrier, 200 times each, looked at from outside, and
// 25 times as many runs of the model (test/model); one line each with how many violations were found.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '../..'));
const argument = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  if (at === -1) return otherwise;
  const value = process.argv[at + 1];
  if (!value) {
    process.stderr.write(`${name} needs a value\n`);
    process.exit(2);
  }
  return value;
};
const file = argument('--json', null);
const repetitions = Number(argument('--repetitions', '200'));
if (!Number.isInteger(repetitions) || repetitions < 1) {
  process.stderr.write('--repetitions needs a whole number from 1\n');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'stegvis-races-'));
const told = join(folder, 'races.jsonl');
const { status } = spawnSync(
  join('node_modules', '.bin', 'jest'),
  ['--runInBand', '--cacheDirectory=node_modules/.cache/jest', 'test/races', 'test/model'],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      STEGVIS_RACES: String(repetitions),
      STEGVIS_MODEL_RUNS: String(repetitions * 25),
      STEGVIS_RACES_FILE: told,
    },
  },
);
const rows = existsSync(told)
  ? readFileSync(told, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];
rmSync(folder, { recursive: true, force: true });
for (const { race, repetitions: times, violations } of rows)
  process.stdout.write(`${race.padEnd(28)} ${times} times, ${violations} violations\n`);
if (file) writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
process.exit(rows.length === 0 ? 1 : (status ?? 1));
