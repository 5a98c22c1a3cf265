// npm run journeys [-- --json FILE]: the journeys that people take, walked in a browser, with the clicks that each took.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
if (!process.env['CHROMIUM_PATH']) {
  process.stderr.write('CHROMIUM_PATH must name a Chromium: the journeys are walked in a browser\n');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'stegvis-journeys-'));
const lines = join(folder, 'journeys');
const built = spawnSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
const { status } =
  built.status === 0
    ? spawnSync(
        join('node_modules', '.bin', 'jest'),
        [
          '--config',
          'test/journeys/jest.config.cjs',
          '--runInBand',
          '--cacheDirectory=node_modules/.cache/jest',
        ],
        { stdio: 'inherit', env: { ...process.env, STEGVIS_JOURNEYS_FILE: lines } },
      )
    : built;
const journeys = existsSync(lines)
  ? readFileSync(lines, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .sort((a, b) => Number(a.journey.slice(1)) - Number(b.journey.slice(1)))
  : [];
rmSync(folder, { recursive: true, force: true });
for (const { journey, budget, clicks, seconds, met } of journeys)
  process.stdout.write(
    `${journey.padEnd(5)} ${String(clicks).padStart(2)} of ${String(budget).padStart(2)} clicks, ${seconds} s${met ? '' : ': too many'}\n`,
  );
if (file) writeFileSync(file, `${JSON.stringify(journeys, null, 2)}\n`);
process.exit(status ?? 1);
