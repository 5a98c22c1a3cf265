// Applies the project's import rules to the trees named on the command line, and prints for each which rules it breaks.
// A program of its own, because dependency-cruiser is an ES module, which Jest cannot load.
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const { options, ...ruleSet } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');
const broken = {};
for (const tree of process.argv.slice(2)) {
  process.chdir(tree);
  const tsConfig = extractTSConfig(join(tree, 'tsconfig.json'));
  const { output } = await cruise(
    ['apps', 'libs', 'test'].filter((folder) => existsSync(join(tree, folder))),
    {
      ...options,
      baseDir: tree,
      tsConfig: { fileName: join(tree, 'tsconfig.json') },
      ruleSet,
      validate: true,
    },
    { ...options.enhancedResolveOptions, bustTheCache: true },
    { tsConfig },
  );
  broken[tree] = output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}
process.stdout.write(JSON.stringify(broken));
