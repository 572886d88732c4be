// Turns a page into one complete HTML file with its stylesheet inside: no script, no font, no second request.
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MarkFile } from './parts/mark.tsx';
import { styles } from './styles/styles.ts';

export interface PageMarkup {
  /** “Object, state · section · Plimsoll”. */
  readonly title: string;
  /** BCP 47. */
  readonly language?: string;
  readonly theme?: 'light' | 'dark';
  readonly description?: string;
  /** More rules for this page, put into the layer utilities; never text from users. */
  readonly css?: string;
  /** More elements of the head, as React elements. */
  readonly head?: ReactNode;
  /** Keeps the page out of search engines. */
  readonly unlisted?: boolean;
  readonly body: ReactNode;
}

/** A whole document from doctype to the end. Everything that is text is escaped by React; only the stylesheet is raw. */
export function pageMarkup({
  title,
  language = 'en',
  theme,
  description,
  css = '',
  head,
  unlisted = false,
  body,
}: PageMarkup): string {
  const sheet = css === '' ? styles : `${styles}\n@layer utilities{${css}}`;
  const page = (
    <html lang={language} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {unlisted ? <meta name="robots" content="noindex" /> : null}
        {description ? <meta name="description" content={description} /> : null}
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: sheet }} />
        {head}
      </head>
      <body>{body}</body>
    </html>
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}

/** The icon of every page, as an SVG file. */
export const iconMarkup = (): string => renderToStaticMarkup(<MarkFile />);
