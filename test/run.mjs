// Entry of `npm test`: checks, then tests with the services that are found. `npm test -- lint tests` runs only these parts.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parts } from './run/parts.mjs';
import { endRunning } from './run/run-command.mjs';
import { endDatabaseServers, findProgram, startMeilisearch, startRedis } from './run/services.mjs';

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
const requireAll = process.env.STEGVIS_REQUIRE_ALL === '1' || ['1', 'true'].includes(process.env.CI ?? '');
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown[0]}"; there are: ${parts.map((part) => part.name).join(', ')}.`);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'stegvis-run-'));
// The database server of the tests may run as another account.
chmodSync(folder, 0o755);
const services = [];
const leftOut = [];
const remarks = [];
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    interrupted = true;
    endRunning();
  });
}

const total = { passed: 0, failed: 0 };
try {
  const env = await openServices();
  const chosen = parts.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const beside = chosen.filter((part) => part.beside);
  // A check works on one core: two at a time take half as long.
  const lane = async () => {
    for (let part = beside.shift(); part; part = beside.shift()) await runPart(part, env);
  };
  await Promise.all([lane(), lane()]);
  for (const part of chosen.filter((one) => !one.beside)) await runPart(part, env);
} catch (error) {
  total.failed += 1;
  console.error(error);
} finally {
  await Promise.all(services.map((service) => service.stop()));
  await endDatabaseServers(folder);
  rmSync(folder, { recursive: true, force: true });
}

console.log('');
remarks.forEach((line) => console.log(line));
if (leftOut.length > 0) console.log(`Left out: ${leftOut.join('; ')}.`);
if (leftOut.length > 0 && requireAll) {
  total.failed += leftOut.length;
  console.log('Nothing may be left out here (CI or STEGVIS_REQUIRE_ALL is set): each counts as failed.');
}
if (interrupted) console.log('Interrupted.');
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(interrupted || total.failed > 0 || total.passed === 0 ? 1 : 0);

async function runPart(part, env) {
  if (interrupted) return;
  if (part.applies && !part.applies()) return;
  if (part.needs && !env[part.needs]) return;
  if (!part.beside) console.log(`\n== ${part.name}`);
  const began = performance.now();
  const { passed, failed, skipped = 0, output = '' } = await part.run({ env, folder });
  total.passed += passed;
  total.failed += failed;
  if (skipped > 0) leftOut.push(`${skipped} skipped in ${part.name}`);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (part.beside) console.log(`\n== ${part.name}${output ? `\n${output.trimEnd()}` : ''}`);
  console.log(`== ${part.name}: ${passed} passed, ${failed} failed, ${seconds} s`);
}

/** Starts what is found and names what is not; only parts that run tests need any. */
async function openServices() {
  const env = { TMPDIR: folder };
  if (wanted.length > 0 && !wanted.some((name) => name.endsWith('tests'))) return env;
  const chromium =
    process.env.CHROMIUM_PATH ||
    findProgram('chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome');
  if (chromium) env.CHROMIUM_PATH = chromium;
  else leftOut.push('browser tests (no Chromium: apt-get install chromium-headless-shell fonts-liberation)');
  const redis = findProgram('redis-server');
  if (redis) services.push(await startRedis(redis, folder));
  else leftOut.push('job tests on Redis (no redis-server: apt-get install redis-server)');
  const meilisearch = findProgram('meilisearch');
  if (meilisearch) services.push(await startMeilisearch(meilisearch, folder));
  else remarks.push('No Meilisearch on PATH: its adapter was tested against the stand-in only.');
  return Object.assign(env, ...services.map((service) => service.env));
}
