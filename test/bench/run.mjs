// npm run bench [-- --json FILE] [-- --only NAME]: every benchmark in a process of its own, one table, ratios against a
// named reference of the same run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BENCHES = ['matching', 'lists', 'safety', 'start'];
const argument = (name) => {
  const at = process.argv.indexOf(name);
  return at === -1 ? null : (process.argv[at + 1] ?? null);
};

const only = argument('--only');
const chosen = only === null ? BENCHES : BENCHES.filter((bench) => bench === only);
if (chosen.length === 0) {
  process.stderr.write(`There is no benchmark ${only}: choose ${BENCHES.join(', ')}\n`);
  process.exit(2);
}

const built = spawnSync('npm', ['run', '--silent', 'build:server'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (built.status !== 0) process.exit(built.status ?? 1);

const folder = mkdtempSync(join(tmpdir(), 'stegvis-bench-'));
const rows = [];
let failed = false;
for (const bench of chosen) {
  process.stderr.write(`${bench} …\n`);
  const out = join(folder, `${bench}.json`);
  const done = spawnSync(process.execPath, ['--expose-gc', 'dist/test/bench/run-one.js', bench, out], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (done.status !== 0) failed = true;
  else rows.push(...JSON.parse(readFileSync(out, 'utf8')));
}
rmSync(folder, { recursive: true, force: true });

const shown = (n) => (n === null ? '' : Number(n).toLocaleString('en-GB', { maximumSignificantDigits: 4 }));
const width = Math.max(...rows.map((r) => r.name.length), 4);
for (const r of rows) {
  const ratio = r.ratio === null ? '' : `${shown(r.ratio)} x against ${r.reference}`;
  const target = r.target === null ? '' : `target ${shown(r.target)}: ${r.met ? 'met' : 'NOT MET'}`;
  process.stdout.write(
    `${r.name.padEnd(width)}  ${shown(r.value)} ${r.unit}  ${[ratio, target].filter(Boolean).join('; ')}\n`,
  );
}
const file = argument('--json');
if (file) writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
process.exit(failed || rows.some((r) => r.met === false) ? 1 : 0);
