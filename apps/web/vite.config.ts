// Builds the check page: one shell that reads without script, one script, one worker; every asset carries its digest in the name.
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, runnerImport, type Plugin } from 'vite';

interface Shell {
  readonly shellStyles: string;
  readonly shellMarkup: () => string;
}

const shellFile = fileURLToPath(new URL('src/page/shell.tsx', import.meta.url));

/** Draws the frame of the page into the HTML, with the one stylesheet, so that it stands before the script runs and without it. */
function drawnShell(): Plugin {
  return {
    name: 'plimsoll-drawn-shell',
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => {
        const { module } = await runnerImport<Shell>(shellFile, { configFile: false });
        return html
          .replace('<!--styles-->', () => `<style>${module.shellStyles}</style>`)
          .replace('<!--shell-->', () => module.shellMarkup());
      },
    },
  };
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  plugins: [react(), drawnShell()],
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
  },
});
