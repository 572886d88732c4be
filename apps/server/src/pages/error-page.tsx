// Pages for what went wrong: what happened, what was kept, what to do.
import { publicPage } from './frame.tsx';

type Kind = 'not-found' | 'not-understood' | 'fault' | 'no-vessel' | 'wrong-number';

const words: Readonly<Record<Kind, { readonly title: string; readonly text: string }>> = {
  'not-found': {
    title: 'There is nothing at this address',
    text: 'The address may be misspelt, or the page has moved.',
  },
  'not-understood': {
    title: 'The filter was not understood',
    text: 'One of the values in the address is not one that the list knows.',
  },
  fault: {
    title: 'A fault of ours',
    text: 'Nothing you sent was lost or changed. Try again in a minute; if it stays, tell us the reference.',
  },
  'no-vessel': {
    title: 'No report on this ship',
    text: 'The register holds no assessment of a ship with this IMO number. She may never have been assessed, or not under this standard.',
  },
  'wrong-number': {
    title: 'This is not an IMO number',
    text: 'An IMO number has seven digits, and the last is a check digit that follows from the others. One digit here is wrong.',
  },
};

export function errorPage(kind: Kind, detail?: string): string {
  const { title, text } = words[kind];
  return publicPage({
    title,
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
        <p>
          <a href="/">Start page</a>
        </p>
      </div>
    ),
  });
}
