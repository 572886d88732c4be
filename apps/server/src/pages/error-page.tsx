// Pages for what went wrong: what happened, what was kept, what to do.
import type { ReactNode } from 'react';
import { publicPage, type Viewer } from './frame.tsx';

export interface Around {
  readonly viewer?: Viewer | null;
  /** Shown under the explanation. */
  readonly more?: ReactNode;
}

type Kind =
  'not-found' | 'not-allowed' | 'not-understood' | 'fault' | 'no-vessel' | 'wrong-number' | 'too-many' | 'quota-used';

const words: Readonly<Record<Kind, { readonly title: string; readonly text: string }>> = {
  'not-found': {
    title: 'There is nothing at this address',
    text: 'The address may be misspelt, or the page has moved.',
  },
  'not-allowed': {
    title: 'Your role has no use for this page',
    text: 'The role you act in may not open it. Switch the role on the page of your account, or ask your administrator.',
  },
  'not-understood': {
    title: 'The filter was not understood',
    text: 'One of the values in the address is not one that the list knows.',
  },
  fault: {
    title: 'A fault of ours',
    text: 'Nothing you sent was lost or changed. Try again in a minute; if it stays, tell us the reference.',
  },
  'too-many': {
    title: 'Too many requests',
    text: 'More came from you in a short time than the register serves. Wait a minute, then go on more slowly; nothing you sent was kept.',
  },
  'quota-used': {
    title: 'You have looked at your vessels of today',
    text: 'The register shows each organisation a number of vessels in a day, so that nobody copies it. Go on tomorrow (UTC).',
  },
  'no-vessel': {
    title: 'Nothing to show you on this ship',
    text: 'Either the register holds nothing on a ship with this IMO number, or her company has not let you see it; we do not say which.',
  },
  'wrong-number': {
    title: 'This is not an IMO number',
    text: 'An IMO number has seven digits, and the last is a check digit that follows from the others. One digit here is wrong.',
  },
};

export function errorPage(kind: Kind, detail?: string, { viewer = null, more = null }: Around = {}): string {
  const { title, text } = words[kind];
  return publicPage({
    title,
    viewer,
    isUnlisted: true,
    children: (
      <div className="stack">
        <p>{text}</p>
        {detail ? (
          <p>
            {kind === 'fault' ? 'Reference: ' : ''}
            <code>{detail}</code>
          </p>
        ) : null}
        <form className="filters" action="/vessels" method="get" role="search">
          <label>
            Name or IMO number of a ship
            <input className="input" name="q" type="search" />
          </label>
          <button className="button" type="submit">
            Search
          </button>
        </form>
        {more}
        <p>
          <a href="/">Start page</a>
        </p>
      </div>
    ),
  });
}
