import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const PREFIX = 'phosphor:';
const require = createRequire(import.meta.url);

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
      const [weight, name] = id.slice(PREFIX.length + 1).split('/');
      const file = weight === 'regular' ? `${name}.svg` : `${name}-${weight}.svg`;
      const svg = await readFile(require.resolve(`@phosphor-icons/core/assets/${weight}/${file}`), 'utf8');
      const inner = svg.replace(/^.*?<svg[^>]*>/s, '').replace(/<\/svg>\s*$/, '');
      return `export default ${JSON.stringify(inner.replaceAll(' opacity="0.2"', ' class="plane"'))};`;
    },
  };
}
