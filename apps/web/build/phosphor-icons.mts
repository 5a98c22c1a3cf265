import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const PREFIX = 'phosphor:';
const require = createRequire(import.meta.url);

async function inner(weight: string, name: string): Promise<string> {
  const file = weight === 'regular' ? name : `${name}-${weight}`;
  const svg = await readFile(require.resolve(`@phosphor-icons/core/assets/${weight}/${file}.svg`), 'utf8');
  return svg.replace(/^.*?<svg[^>]*>/s, '').replace(/<\/svg>\s*$/, '');
}

/** The filled plane of a duotone icon. The line is taken from the light weight: the duotone one is too heavy at 72 px and more. */
async function plane(name: string): Promise<string> {
  const found = (await inner('duotone', name)).match(/<[a-z]+ [^>]*opacity="0.2"[^>]*\/>/g) ?? [];
  return found.join('').replaceAll(' opacity="0.2"', ' class="plane"');
}

/**
 * `import check from 'phosphor:regular/check'` gives the inner markup of one icon of @phosphor-icons/core (MIT) as a string.
 * Only the icons that are imported reach the bundle; the frame and colours are ours (design/icons/).
 */
export function phosphorIcons(): Plugin {
  return {
    name: 'stegvis-phosphor-icons',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const [weight, name = ''] = id.slice(PREFIX.length + 1).split('/');
      const markup =
        weight === 'duotone'
          ? `${await plane(name)}${await inner('light', name)}`
          : await inner('regular', name);
      return `export default ${JSON.stringify(markup)};`;
    },
  };
}
