// Entry of `npm run rewrite:keys`. Plain Node: builds what is stale, then writes anew what stands under the former key.
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
const { rewriteKeys } = createRequire(import.meta.url)(
  resolve(root, 'dist/apps/embedded/src/rewrite-keys.js'),
);
process.exitCode = await rewriteKeys(process.env, console);
