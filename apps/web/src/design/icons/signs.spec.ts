import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawings } from './drawings';
import { signs } from './signs';

/** The `phosphor:` modules exist for the bundler only, so the names are read from the source. */
const imported = (file: string): string[] =>
  [...readFileSync(join(__dirname, file), 'utf8').matchAll(/'phosphor:(?:regular|duotone)\/([a-z-]+)'/g)].map(
    (match) => match[1] ?? '',
  );
const symbols = imported('symbols.ts');
const icons = imported('icons.ts');
const assets = join(__dirname, '../../../../../node_modules/@phosphor-icons/core/assets');

describe('signs', () => {
  it('has a symbol or a drawing for every concept', () => {
    const missing = Object.entries(signs).filter(([, sign]) =>
      sign.startsWith('own:') ? !(sign.slice(4) in drawings) : !symbols.includes(sign),
    );
    expect(missing).toEqual([]);
  });

  it('names only pictures that the set holds', () => {
    const files = [
      ...symbols.map((name) => `duotone/${name}-duotone.svg`),
      ...icons.map((name) => `regular/${name}.svg`),
    ];
    expect(files.length).toBeGreaterThan(120);
    expect(files.filter((file) => !existsSync(join(assets, file)))).toEqual([]);
  });
});
