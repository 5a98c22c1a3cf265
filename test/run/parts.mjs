import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command.mjs';

const minute = 60_000;
const npx = (name) => join('node_modules', '.bin', name);

/** A check that counts as one: it passes or it fails. It stands beside others and says what it found when it is done. */
function check(name, command, args) {
  return {
    name,
    beside: true,
    async run({ env }) {
      const { code, output } = await runCommand(command, args, { limit: 5 * minute, env, collect: true });
      return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
    },
  };
}

/** Tests that Jest counts. */
function jest(name, args, limit) {
  return {
    name,
    async run({ env, folder }) {
      const outputFile = join(folder, `${name.replaceAll(' ', '-')}.json`);
      const { code } = await runCommand(
        npx('jest'),
        [
          ...args,
          '--ci',
          '--cacheDirectory=node_modules/.cache/jest',
          '--json',
          `--outputFile=${outputFile}`,
        ],
        { limit, env },
      );
      if (!existsSync(outputFile)) return { passed: 0, failed: 1 };
      const result = JSON.parse(readFileSync(outputFile, 'utf8'));
      const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
      return {
        passed: result.numPassedTests,
        // Jest can fail without a failed test: a set-up that throws, a tear-down that does not end.
        failed: failed === 0 && code !== 0 ? 1 : failed,
        skipped: result.numPendingTests + result.numTodoTests,
      };
    },
  };
}

/** What a test run consists of, in order: what is quick and finds most comes first. */
export const parts = [
  check('format', npx('prettier'), ['--check', '--log-level', 'warn', '.']),
  check('lint', npx('eslint'), ['.', '--max-warnings', '0']),
  check('imports', npx('depcruise'), ['--config', '.dependency-cruiser.cjs', 'apps', 'libs', 'test']),
  check('types of the server', npx('tsc'), ['--noEmit', '-p', 'tsconfig.json']),
  check('types of the web', npx('tsc'), ['--noEmit', '-p', 'apps/web/tsconfig.json']),
  check('build', 'npm', ['run', '--silent', 'build']),
  jest('tests', ['--maxWorkers=4'], 13 * minute),
  {
    // A page waits more than it works: three at once keep two cores busy.
    ...jest('browser tests', ['--config', 'test/browser/jest.config.cjs', '--maxWorkers=4'], 14 * minute),
    needs: 'CHROMIUM_PATH',
    applies: () => readdirSync('test/browser').some((file) => file.endsWith('.browser.ts')),
  },
];
