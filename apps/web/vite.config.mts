import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { phosphorIcons } from './build/phosphor-icons.mts';
import { preloadFonts } from './build/preload-fonts.mts';
import { twoLanguages } from './build/two-languages.mts';

const root = fileURLToPath(new URL('.', import.meta.url));
const api = process.env['STEGVIS_API'] ?? 'http://localhost:3000';

export default defineConfig({
  root,
  plugins: [react(), phosphorIcons(), preloadFonts(), twoLanguages()],
  build: {
    outDir: fileURLToPath(new URL('../../dist/web', import.meta.url)),
    emptyOutDir: true,
    // The content policy allows images and fonts from our own origin, not data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: ['chrome123', 'firefox128', 'safari17.5'],
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
  },
  server: {
    port: 5173,
    proxy: {
      '/graphql': { target: api, changeOrigin: false },
      '/health': { target: api, changeOrigin: false },
    },
  },
});
