// The frame of every page: skip link, top bar with mark, navigation, one heading, content, and help in the same place.
import type { ReactNode } from 'react';
import { Mark } from '../parts/mark.tsx';

export interface NavItem {
  readonly href: string;
  readonly text: string;
  readonly id: string;
}

export interface PageFrameProps {
  /** The only h1 of the page, unless heading draws one itself. */
  readonly title: string;
  /** Replaces the plain h1; must hold exactly one h1. */
  readonly heading?: ReactNode;
  readonly nav?: readonly NavItem[];
  /** Id of the entry the page belongs to. */
  readonly current?: string;
  /** Right side of the top bar: who is signed in, or the link to sign in. */
  readonly account?: ReactNode;
  /** Ways to get help; the same on every page. */
  readonly help?: readonly { readonly href: string; readonly text: string }[];
  /** Small print under the help: source, version, date. */
  readonly about?: ReactNode;
  /** Where the mark leads; null on documents that stand alone. */
  readonly home?: string | null;
  readonly children: ReactNode;
}

const standardNav = [
  { id: 'registers', href: '/register', text: 'Registers' },
  { id: 'verify', href: '/verify', text: 'Verify' },
  { id: 'vessels', href: '/vessels', text: 'Vessels' },
  { id: 'standard', href: '/standard', text: 'Standard' },
] as const satisfies readonly NavItem[];

const standardHelp = [
  { href: '/help', text: 'Help and contact' },
  { href: '/help/correct', text: 'Report a problem or a wrong record' },
  { href: '/accessibility', text: 'Accessibility statement' },
] as const;

export function PageFrame({
  title,
  heading,
  nav = standardNav,
  current,
  account,
  help = standardHelp,
  about,
  home = '/',
  children,
}: PageFrameProps) {
  return (
    <>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <header className="top">
        <div className="container">
          <Brand home={home} />
          {nav.length > 0 ? <Nav nav={nav} current={current} /> : null}
          {account}
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <div className="container">
          {heading ?? <h1>{title}</h1>}
          {children}
        </div>
      </main>
      <Foot help={help} about={about} />
    </>
  );
}

function Brand({ home }: { home: string | null }) {
  if (home === null)
    return (
      <p className="brand">
        <Mark />
        Plimsoll
      </p>
    );
  return (
    <a className="brand" href={home}>
      <Mark />
      Plimsoll<span className="visually-hidden">, start page</span>
    </a>
  );
}

function Nav({ nav, current }: { nav: readonly NavItem[]; current: string | undefined }) {
  return (
    <nav className="nav" aria-label="Main">
      <ul>
        {nav.map((item) => (
          <li key={item.id}>
            <a href={item.href} {...(item.id === current && { 'aria-current': 'page' as const })}>
              {item.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Foot({ help, about }: { help: NonNullable<PageFrameProps['help']>; about: ReactNode }) {
  return (
    <footer className="foot">
      <div className="container">
        <div className="stack-small">
          <p>
            Plimsoll: open standard for cyber security assessments of ships. A project of its own, not a publication of
            IMCSO, IMO or IACS.
          </p>
          {about}
        </div>
        {help.length > 0 ? (
          <ul>
            {help.map((entry) => (
              <li key={entry.href}>
                <a href={entry.href}>{entry.text}</a>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </footer>
  );
}
