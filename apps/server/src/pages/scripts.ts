// Where the few scripts of our pages lie: the web application’s build says under which name, and without a build there are none.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../config.ts';

const entries = { evidence: 'src/evidence/hand-in.ts', passkeys: 'src/passkeys/passkeys.ts' } as const;
export type ScriptName = keyof typeof entries;

const known = new Map<ScriptName, string | null>();

/** null: not built. */
export function scriptUrl(name: ScriptName): string | null {
  const held = known.get(name);
  if (held !== undefined) return held;
  const url = built(entries[name]);
  known.set(name, url);
  return url;
}

function built(entry: string): string | null {
  const manifest = join(projectRoot(), 'apps/web/dist/manifest.json');
  if (!existsSync(manifest)) return null;
  const files = JSON.parse(readFileSync(manifest, 'utf8')) as Readonly<Record<string, { readonly file: string }>>;
  const file = files[entry]?.file;
  return file === undefined ? null : `/${file}`;
}
