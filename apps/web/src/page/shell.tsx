// What the page is before its script runs, and all it is without JavaScript; drawn at build time.
import { styles } from '@plimsoll/figures';
import { renderToStaticMarkup } from 'react-dom/server';
import { Frame } from './frame.tsx';
import { pageStyles } from './styles.ts';

export const shellStyles = `${styles}\n@layer utilities{${pageStyles}}`;

export function shellMarkup(): string {
  return renderToStaticMarkup(
    <Frame>
      <p id="starting" className="hint">
        Loading the rules (about 300 kB) …
      </p>
      <noscript>
        <style>{'#starting{display:none}'}</style>
        <p>
          <strong>This page needs JavaScript.</strong> Without it, check the file on the command line:{' '}
          <code>plimsoll validate report.json</code> gives the same messages. Everything else on this site works
          without.
        </p>
      </noscript>
    </Frame>,
  );
}
