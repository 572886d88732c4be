// The frame of our public pages: navigation, the word that this is a demonstration, one stylesheet, no script.
import { Banner, PageFrame } from '@plimsoll/figures';
import { iconMarkup, pageMarkup } from '@plimsoll/figures/markup';
import type { ReactNode } from 'react';
import { Script } from './script.tsx';
import type { ScriptName } from './scripts.ts';

/** Who is signed in, as every page shows it. */
export interface Viewer {
  readonly name: string;
  readonly role: string;
  readonly links: readonly { readonly id: string; readonly href: string; readonly text: string }[];
}

export const navigation = [
  { id: 'vessels', href: '/vessels', text: 'Vessels' },
  { id: 'check', href: '/check', text: 'Check a report' },
  { id: 'method', href: '/method', text: 'Method' },
  { id: 'rules', href: '/rules', text: 'Rules' },
] as const;

export interface PublicPage {
  /** “Object, state”; the section and our name are added. */
  readonly title: string;
  readonly section?: string;
  readonly current?: string;
  readonly viewer?: Viewer | null;
  readonly heading?: ReactNode;
  readonly description?: string;
  readonly isUnlisted?: boolean;
  readonly css?: string;
  /** A page that works without it is made easier by this script, when it was built. */
  readonly script?: ScriptName;
  readonly children: ReactNode;
}

export function publicPage({
  title,
  section,
  current,
  heading,
  description,
  isUnlisted = false,
  css = '',
  viewer,
  script,
  children,
}: PublicPage): string {
  return pageMarkup({
    title: [title, section, 'Plimsoll'].filter(Boolean).join(' · '),
    ...(description ? { description } : {}),
    unlisted: isUnlisted,
    css: pageCss + css,
    head: (
      <>
        <link rel="icon" type="image/svg+xml" href={icon} />
        <Script name={script} />
      </>
    ),
    body: (
      <PageFrame
        title={title}
        nav={viewer ? viewer.links : navigation}
        account={<AccountMenu viewer={viewer ?? null} />}
        help={help}
        {...(current ? { current } : {})}
        {...(heading ? { heading } : {})}
      >
        <Banner kind="note" title="Local demonstration">
          <p>
            This register runs on one machine with invented ships, people and passwords that everybody knows. Put no
            real report into it.
          </p>
        </Banner>
        {children}
      </PageFrame>
    ),
  });
}

function AccountMenu({ viewer }: { readonly viewer: Viewer | null }) {
  if (viewer === null)
    return (
      <p className="account">
        <a href="/sign-in">Sign in</a>
      </p>
    );
  return (
    <p className="account">
      <a href="/account">
        {viewer.name} <span className="hint">({viewer.role})</span>
      </a>
    </p>
  );
}

/** Inside the page, since a second request over a satellite link costs more than the bytes. */
const icon = `data:image/svg+xml,${encodeURIComponent(iconMarkup())}`;

const help = [
  { href: '/method', text: 'How ships are assessed' },
  { href: '/spec/19', text: 'How the score is made' },
  { href: '/api', text: 'Interface for machines' },
] as const;

const pageCss =
  '.account{margin:0 0 0 auto;padding-block:8px}.top .nav{flex:1 1 auto}.stack h2+*,.stack h3+*{margin-block-start:8px}.stack h3{margin-block-start:20px}article{margin-block-end:24px}details .action{margin-inline-start:18px}.action{display:grid;gap:12px;max-inline-size:40rem;margin-block:16px}.action label{display:grid;gap:4px}.action .input{inline-size:100%}.action[data-inline]{display:inline;margin:0}.choices{display:flex;flex-wrap:wrap;gap:8px}.container>.banner{margin-block:16px 24px}.filters{display:flex;flex-wrap:wrap;gap:12px;align-items:end;margin-block:16px}.filters label{display:grid;gap:4px;font-size:14px}.filters .input{inline-size:auto;max-inline-size:100%}.filters [name=q]{width:18rem}.card-grid{display:grid;gap:24px;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));margin-block:24px}.hero{display:grid;gap:24px;margin-block:16px 32px}@media(min-width:48rem){.hero{grid-template-columns:3fr 2fr}}.tight td,.tight th{vertical-align:top}';
