import type { HtmlTagDescriptor, Plugin } from 'vite';

/** Adds preload links for the two latin font files to the built page, under their hashed names. */
export function preloadFonts(): Plugin {
  return {
    name: 'stegvis-preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, context): HtmlTagDescriptor[] {
        return Object.keys(context.bundle ?? {})
          .filter((name) => name.endsWith('.woff2'))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'preload', href: `/${name}`, as: 'font', type: 'font/woff2', crossorigin: '' },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}
