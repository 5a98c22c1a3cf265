// Entry of `npm run replay:erasures`. Plain Node: builds what is stale, then runs the compiled command.
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStaleParts } from './start/build-stale-parts.mjs';
import { checkNodeVersion } from './start/check-machine.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

try {
  checkNodeVersion(process.versions.node);
  await buildStaleParts(root);
} catch (error) {
  console.error(error.operator ? error.message : error);
  process.exit(1);
}
process.setSourceMapsEnabled(true);
process.chdir(root);
const { replayJournal } = createRequire(import.meta.url)(
  resolve(root, 'dist/apps/embedded/src/replay-erasures.js'),
);
process.exitCode = await replayJournal(process.env, console);
