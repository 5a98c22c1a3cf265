// Entry of `npm start`: builds what is stale, then runs Stegvis in this process. Plain Node, since nothing is built yet.
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStaleParts } from './start/build-stale-parts.mjs';
import { checkNodeVersion, checkPortIsFree } from './start/check-machine.mjs';
import { stopWithParent } from './start/stop-with-parent.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

try {
  checkNodeVersion(process.versions.node);
  await checkPortIsFree(process.env);
  await buildStaleParts(root);
} catch (error) {
  console.error(error.operator ? error.message : error);
  process.exit(1);
}
stopWithParent();
process.setSourceMapsEnabled(true);
process.chdir(root);
// In this process and not in a child: a signal reaches it once, and kill -9 leaves no half of it running.
createRequire(import.meta.url)(resolve(root, 'dist/apps/embedded/src/main.js'));
