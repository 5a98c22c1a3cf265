// Entry of `npm run import:taxonomy -- FOLDER`. Plain Node: builds what is stale, then runs the compiled importer.
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStaleParts } from './start/build-stale-parts.mjs';
import { checkNodeVersion } from './start/check-machine.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = process.argv[2] === undefined ? undefined : resolve(process.argv[2]);

try {
  checkNodeVersion(process.versions.node);
  await buildStaleParts(root);
} catch (error) {
  console.error(error.operator ? error.message : error);
  process.exit(1);
}
process.setSourceMapsEnabled(true);
process.chdir(root);
const { importTaxonomyFolder } = createRequire(import.meta.url)(
  resolve(root, 'dist/apps/embedded/src/import-taxonomy.js'),
);
process.exitCode = await importTaxonomyFolder(folder, process.env, console);
