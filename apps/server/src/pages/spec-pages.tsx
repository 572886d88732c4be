// The specification as pages: a list of chapters, and each chapter with an anchor at every clause.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DataTable } from '@plimsoll/figures';
import { Marked } from 'marked';
import { publicPage } from './frame.tsx';
import { chapterUrl } from './urls.ts';

export interface Chapter {
  readonly number: number;
  readonly title: string;
  /** Markdown after the title. */
  readonly text: string;
}

/** The chapters of a folder with files such as 09-permit-and-safety.md, in order. */
export function readChapters(folder: string): readonly Chapter[] {
  return readdirSync(folder)
    .filter((name) => /^\d\d-.*\.md$/.test(name))
    .sort()
    .map((name) => {
      const [first = '', ...rest] = readFileSync(join(folder, name), 'utf8').split('\n');
      const [, number, title] = /^# (\d+) (.+)$/.exec(first) ?? [undefined, name.slice(0, 2), name];
      return { number: Number(number), title: String(title), text: rest.join('\n') };
    });
}

export function specPage(chapters: readonly Chapter[]): string {
  return publicPage({
    title: 'Specification',
    current: 'method',
    children: (
      <div className="stack">
        <p>
          From these chapters a tester or a vendor can implement the standard without our software. They are the
          Plimsoll project’s own, under CC BY 4.0.
        </p>
        <DataTable
          id="chapters"
          caption="Chapters"
          quietCaption
          columns={[
            { key: 'number', title: 'Chapter' },
            { key: 'title', title: 'Title' },
          ]}
          rows={chapters.map(({ number, title }) => ({
            key: String(number),
            cells: { number, title: <a href={chapterUrl(number)}>{title}</a> },
          }))}
        />
      </div>
    ),
  });
}

export function chapterPage({ number, title, text }: Chapter): string {
  return publicPage({
    title: `${number} ${title}`,
    section: 'Specification',
    current: 'method',
    css: chapterCss,
    children: <div className="spec" dangerouslySetInnerHTML={{ __html: render(text) }} />,
  });
}

/** The text is our own file and no user’s; a wide table scrolls by itself and can be reached by keyboard. */
function render(text: string): string {
  const marked = new Marked({ gfm: true, async: false });
  marked.use({
    renderer: {
      heading({ tokens, depth, text: heading }): string {
        const clause = /^\d+\.\d+/.exec(heading)?.[0];
        return `<h${depth}${clause ? ` id="${clause}"` : ''}>${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
    },
  });
  return (marked.parse(text) as string)
    .replaceAll('<table>', '<div class="scroll" role="region" aria-label="Table" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
}

const chapterCss =
  '.spec{max-inline-size:46rem;overflow-wrap:break-word}.spec>*+*{margin-block-start:1rem}.spec>h2{margin-block-start:2.25rem}.spec>h3{margin-block-start:1.5rem}.spec :target{background:var(--surface);outline:4px solid var(--surface)}.spec ol,.spec ul{padding-inline-start:1.5rem}.spec li+li{margin-block-start:.375rem}.spec .scroll{overflow-x:auto}.spec td,.spec th{padding:.375rem .75rem .375rem 0;text-align:start;vertical-align:top;border-block-end:1px solid var(--line)}.spec pre{overflow-x:auto;padding:1rem;background:var(--surface)}';
