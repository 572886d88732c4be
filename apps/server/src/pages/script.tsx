// Brings one of our few scripts to a page that works without it; nothing when it was not built.
import { scriptUrl, type ScriptName } from './scripts.ts';

export function Script({ name }: { readonly name: ScriptName | undefined }) {
  const url = name === undefined ? null : scriptUrl(name);
  return url === null ? null : <script type="module" src={url} />;
}
