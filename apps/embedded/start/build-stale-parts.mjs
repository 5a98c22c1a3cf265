import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { operatorError } from './operator-error.mjs';

const settings = ['package.json', 'package-lock.json', '.swcrc', 'tsconfig.base.json'];

/** What is built: by which npm script, from what, into what. */
const parts = [
  {
    name: 'server',
    script: 'build:server',
    sources: ['apps/api', 'apps/worker', 'apps/embedded', 'libs', 'test/bench', ...settings],
    counts: (path) => !path.endsWith('.spec.ts'),
    proof: 'dist/apps/embedded/src/main.js',
    // Files whose source is gone must not stay behind; the web is beside them and has a build of its own.
    outputs: ['dist/apps', 'dist/libs', 'dist/test'],
  },
  {
    name: 'web',
    script: 'build:web',
    sources: ['apps/web', 'apps/api/schema.graphql', ...settings],
    counts: (path) => !/\.(spec|browser)\.tsx?$/.test(path),
    proof: 'dist/web/index.html',
    outputs: ['dist/web'],
  },
];

/**
 * Builds the parts whose sources differ from those of their last build, side by side.
 * @param {string} root of the repository
 * @throws one sentence when packages are missing or a build fails
 */
export async function buildStaleParts(root) {
  if (!existsSync(join(root, 'node_modules'))) {
    throw operatorError('The packages are not installed: run "npm ci" first.');
  }
  const stale = parts
    .map((part) => ({ ...part, print: fingerprint(root, part.sources, part.counts) }))
    .filter((part) => !existsSync(join(root, part.proof)) || readPrint(root, part) !== part.print);
  if (stale.length === 0) return;
  console.log(`Building ${stale.map((part) => part.name).join(' and ')} (5-20 s, only after a change) …`);
  const began = performance.now();
  await Promise.all(stale.map((part) => build(root, part)));
  console.log(`Built in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
}

async function build(root, part) {
  for (const output of part.outputs) rmSync(join(root, output), { recursive: true, force: true });
  const { code, said } = await run(root, part.script);
  if (code !== 0) {
    throw operatorError(
      `${said}\nThe ${part.name} could not be built: see the lines above, and run "npm run ${part.script}" after mending them.`,
    );
  }
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(printFile(root, part), part.print);
}

function run(root, script) {
  return new Promise((resolve) => {
    const npm = process.env.npm_execpath;
    const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
    const child = spawn(command, [...first, 'run', '--silent', script], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: !npm && process.platform === 'win32',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    child.on('error', (error) => resolve({ code: 1, said: String(error) }));
    child.on('close', (code) => resolve({ code, said }));
  });
}

function printFile(root, part) {
  return join(root, 'dist', `.${part.name}-built-from`);
}

function readPrint(root, part) {
  try {
    return readFileSync(printFile(root, part), 'utf8');
  } catch {
    return undefined;
  }
}
