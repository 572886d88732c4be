// Pages behind the type of every problem: what it means and what to do, from the one table of problems.
import { problems, type ProblemCode } from '@plimsoll/contract';
import { DataTable } from '@plimsoll/figures';
import { publicPage } from './frame.tsx';
import { problemUrl } from './urls.ts';

const codes = Object.keys(problems) as ProblemCode[];

export function problemsPage(): string {
  return publicPage({
    title: 'Problems that the interface answers with',
    children: (
      <div className="stack">
        <p>
          When a request can’t be served the answer is a problem document (RFC 9457). Its <code>code</code> is one of
          these and keeps its meaning; its <code>type</code> leads to the page of the code.
        </p>
        <DataTable
          id="problems"
          caption="Problems"
          quietCaption
          columns={[
            { key: 'code', title: 'Code' },
            { key: 'status', title: 'Status' },
            { key: 'title', title: 'What it says' },
          ]}
          rows={codes.map((code) => ({
            key: code,
            cells: {
              code: <a href={problemUrl(code)}>{code}</a>,
              status: problems[code].status,
              title: problems[code].title,
            },
          }))}
        />
      </div>
    ),
  });
}

/** null: there is no such code. */
export function problemPage(code: string): string | null {
  if (!isCode(code)) return null;
  const { status, title, meaning, do: instruction } = problems[code];
  return publicPage({
    title,
    section: 'Problems',
    children: (
      <div className="stack">
        <p>
          Code <code>{code}</code>, HTTP status {status}.
        </p>
        <h2>What it means</h2>
        <p>{meaning}</p>
        <h2>What to do</h2>
        <p>{instruction}</p>
        <p>
          <a href={problemUrl()}>All problems</a>
        </p>
      </div>
    ),
  });
}

const isCode = (text: string): text is ProblemCode => Object.hasOwn(problems, text);
