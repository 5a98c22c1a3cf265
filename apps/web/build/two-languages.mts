import type { Plugin } from 'vite';

/** react-aria brings its own words in some thirty languages; the product speaks Swedish and English, so the rest is left out. */
export function twoLanguages(): Plugin {
  return {
    name: 'stegvis-two-languages',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const language =
        /\/react-(?:aria|stately|aria-components)\/dist\/private\/intl\/.*\/([a-z]{2}-[A-Z]{2})\.mjs$/.exec(
          id,
        )?.[1];
      return language && !['sv-SE', 'en-US'].includes(language) ? 'export default {};' : null;
    },
  };
}
