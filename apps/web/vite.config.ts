// Builds the check page: one shell that reads without script, one script, one worker; every asset carries its digest in the name.
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, runnerImport, type Plugin } from 'vite';

interface Shell {
  readonly shellStyles: string;
  readonly shellMarkup: () => string;
}

const inside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const shellFile = inside('src/page/shell.tsx');

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
    // The server looks up there under which names the scripts of its pages were built.
    manifest: 'manifest.json',
    rollupOptions: {
      input: [inside('index.html'), inside('src/evidence/hand-in.ts'), inside('src/passkeys/passkeys.ts')],
    },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
  },
});
