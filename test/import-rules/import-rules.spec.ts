import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import floors from '../../libs/floors.json';
import rules from '../../.dependency-cruiser.cjs';

interface Break {
  rule: string;
  from: string;
  to: string;
}

const fixtures = resolve(__dirname, '../fixtures/import-rules');
const floorOf = new Map(Object.entries(floors));
const names = [...floorOf.keys()];

function breaksOf(...trees: string[]): Record<string, Break[]> {
  const output = execFileSync(process.execPath, [join(__dirname, 'cruise.mjs'), ...trees], {
    encoding: 'utf8',
  });
  return JSON.parse(output) as Record<string, Break[]>;
}

describe('import rules', () => {
  const cases = readdirSync(fixtures);
  let seen: Record<string, Break[]>;
  beforeAll(() => {
    seen = breaksOf(...cases.map((name) => join(fixtures, name)));
  });

  it.each(cases)('%s sees the fixture that breaks it', (name) => {
    expect(seen[join(fixtures, name)]?.map((found) => found.rule)).toContain(name);
  });

  it('have a fixture each; the floor rules are tried pair by pair below', () => {
    const ruleNames = rules.forbidden.map((rule) => rule.name);
    expect(cases).toEqual(expect.arrayContaining(ruleNames.filter((name) => !name.startsWith('floor-'))));
    expect(ruleNames).toEqual(expect.arrayContaining(cases));
  });

  it('let each library import exactly those on lower floors', () => {
    const tree = mkdtempSync(join(tmpdir(), 'import-rules-'));
    try {
      writeFileSync(
        join(tree, 'tsconfig.json'),
        '{"compilerOptions":{"moduleResolution":"bundler","module":"esnext","paths":{"@stegvis/*":["./libs/*/src/index.ts"]}}}',
      );
      for (const name of names) {
        const folder = join(tree, 'libs', name, 'src');
        mkdirSync(folder, { recursive: true });
        const imports = names.filter((other) => other !== name).map((other) => `import '@stegvis/${other}';`);
        writeFileSync(join(folder, 'index.ts'), 'export {};');
        writeFileSync(join(folder, 'imports-all-others.ts'), imports.join('\n'));
      }
      const found = breaksOf(tree)[tree]?.filter((one) => one.rule.startsWith('floor-')) ?? [];
      const library = (path: string) => path.split('/')[1] ?? '';
      expect(new Set(found.map((one) => `${library(one.from)} > ${library(one.to)}`))).toEqual(
        new Set(
          names.flatMap((from) =>
            names
              .filter((to) => to !== from && (floorOf.get(to) ?? 0) >= (floorOf.get(from) ?? 0))
              .map((to) => `${from} > ${to}`),
          ),
        ),
      );
    } finally {
      rmSync(tree, { recursive: true, force: true });
    }
  });
});
