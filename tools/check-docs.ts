// Says which words about the house are not true: paths that do not exist, files that do not say why they exist, forbidden names, addresses of a machine.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const skippedFolders = new Set(['node_modules', 'dist', '.git', '.data', '.cache', 'coverage', 'test-results']);
const files = walk('');
const topFolders = new Set(
  readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && !skippedFolders.has(entry.name) ? [entry.name] : [],
  ),
);

const faults = [
  ...files.flatMap(checkName),
  ...files.filter((file) => file.endsWith('.md')).flatMap(checkPaths),
  ...files.filter(isSource).flatMap(checkOpening),
  ...files.filter(isText).flatMap(checkAddresses),
];
if (faults.length > 0) {
  console.error(`${faults.join('\n')}\n${faults.length} faults`);
  process.exit(1);
}
console.log(`${files.length} files: paths, openings, names and addresses are in order`);

/** Paths of files below the root, with slashes. */
function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory())
      return skippedFolders.has(entry.name) || (entry.name.startsWith('.') && entry.name !== '.ci') ? [] : walk(path);
    return entry.isFile() ? [path] : [];
  });
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

// Names

/** A ship is in service or out of it, and has a manager: these words of the trade are not ours to forbid. */
function checkName(file: string): string[] {
  const forbidden = new Set(
    'utils util helpers helper common shared misc lib core manager service handler base impl new old v2 temp'.split(
      ' ',
    ),
  );
  const allowed = new Set(['apps/cli/src/commands/new.ts', 'apps/cli/scenarios/new.scenario', 'tsconfig.base.json']);
  if (allowed.has(file)) return [];
  const words = file
    .replaceAll(/in-service|out-of-service|manager-(?:throughout|changed)/g, 'trade')
    .split('/')
    .flatMap((part) => part.split(/[-.]/));
  return words
    .filter((word) => forbidden.has(word))
    .map((word) => `${file}: "${word}" says nothing; name the thing in the words of the trade`);
}

// Openings

function isSource(file: string): boolean {
  return (
    /^(packages|apps|tools|standard\/src|e2e|bench)\/.*\.(ts|tsx|mjs)$/.test(file) &&
    !/\.gen\.|^bench\/peers\//.test(file)
  );
}

function checkOpening(file: string): string[] {
  const text = read(file).replace(/^#!.*\n/, '');
  const comment = /^(?:\/\/ ?(.*)|\/\*\*?([\s\S]*?)\*\/)/.exec(text);
  const words = (comment?.[1] ?? comment?.[2] ?? '').split(/\s+/).filter((word) => /\w/.test(word));
  return words.length >= 4 ? [] : [`${file}:1: the file does not open with a sentence that says why it exists`];
}

// Paths in documents

function checkPaths(file: string): string[] {
  const faulty: string[] = [];
  let isFenced = false;
  for (const [index, line] of read(file).split('\n').entries()) {
    if (/^\s*(```|~~~)/.test(line)) isFenced = !isFenced;
    const links = isFenced ? [] : linksOf(line).filter((target) => !existsSync(join(root, dirname(file), target)));
    const words = (
      isFenced
        ? line.split(/[\s"'=]+/)
        : [...line.matchAll(/`([^`]+)`/g)].flatMap(([, code]) => (code ?? '').split(/[\s"'=]+/))
    ).filter((word) => !isTrue(word, file));
    faulty.push(...new Set([...links, ...words].map((path) => `${file}:${index + 1}: there is no ${path}`)));
  }
  return faulty;
}

function linksOf(line: string): string[] {
  const targets = [...line.matchAll(/\]\(([^)\s]+)(?:\s[^)]*)?\)/g)].map(([, target]) => target ?? '');
  const sources = [...line.matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, target]) => target ?? '');
  return [...targets, ...sources]
    .filter((target) => !/^([a-z]+:|#|\/)/.test(target))
    .map((target) => decodeURI(target.replace(/[#?].*$/, '')));
}

/** True for every word that does not look like a path of the repository, and for every path that is there. */
function isTrue(word: string, file: string): boolean {
  const path = word
    .replace(/^\.\//, '')
    .replace(/[),.:;]+$/, '')
    .replace(/:\d+$/, '');
  if (!/^[\w.@*{},<>…+-]+(\/[\w.@*{},<>…+-]+)*\/?$/.test(path)) return true;
  if (path.split('/').some((part) => skippedFolders.has(part))) return true;
  const isRootFile =
    /^([A-Z]+\.md|LICENSE|tsconfig[\w.]*\.json|[\w.-]+\.cjs|\w+\.config\.\w+|package(-lock)?\.json)$/.test(path);
  const isPath =
    path.includes('/') &&
    (topFolders.has(path.split('/')[0] ?? '') || /\.(ts|tsx|mjs|cjs|js|json|md|sql|svg|png)$/.test(path)) &&
    !path.startsWith('@');
  return !(isRootFile || isPath) || placesFor(file).some((folder) => exists(join(folder, path)));
}

/** The root, the folder of the document and every folder between, so that the standard may speak of its own folders. */
function placesFor(file: string): string[] {
  const places: string[] = [];
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) places.push(folder);
  return ['', ...places];
}

/** With `*`, `<name>`, `{a,b}` or `…` in a part, only the folders before it are looked for, and for `*` at the end a file that fits. */
function exists(path: string): boolean {
  const parts = normalize(path).replace(/\/$/, '').split('/');
  const open = parts.findIndex((part) => /[*<>{}…]/.test(part));
  if (open < 0) return existsSync(join(root, ...parts));
  const folder = parts.slice(0, open).join('/');
  if (!existsSync(join(root, folder))) return false;
  const pattern = parts.at(-1) ?? '';
  if (!pattern.includes('*') || /[<>{}…]/.test(path)) return true;
  const fits = new RegExp(
    `^${pattern
      .split(/\*+/)
      .map((text) => text.replaceAll(/[.+-]/g, '\\$&'))
      .join('.*')}$`,
  );
  return (
    files.some((file) => file.startsWith(folder) && (fits.test(basename(file)) || pattern === '*')) || fits.test('')
  );
}

// Addresses that belong to a machine

function isText(file: string): boolean {
  return (
    /\.(ts|tsx|mjs|cjs|js|json|md|sql|html|css|yml|yaml)$|^\.ci\/|^\.npmrc$/.test(file) &&
    !/\.report\.json$|^standard\/examples\/(valid|evidence)\//.test(file)
  );
}

function checkAddresses(file: string): string[] {
  const hosts = [
    ['registry', 'npmjs', 'org'],
    ['registry', 'yarnpkg', 'com'],
    ['registry', 'npmmirror', 'com'],
    ['npm', 'pkg', 'github', 'com'],
    ['npm', 'jsr', 'io'],
    ['files', 'pythonhosted', 'org'],
  ].map((parts) => parts.join('.'));
  const text = read(file);
  const named = hosts
    .filter((host) => text.includes(host))
    .map((host) => `${file}: names the package registry ${host}`);
  const path = /(?<![\w.:/\\~<-])\/(?:work|tmp|root|home|Users)\/[\w.-]+/.exec(text);
  return path
    ? [...named, `${file}:${text.slice(0, path.index).split('\n').length}: names a path of one machine, ${path[0]}`]
    : named;
}
