// What the check found, first of all: verdict, counts, what did not run and why, and the way to the first message.
import { Banner } from '@plimsoll/figures';
import type { RefObject } from 'react';
import { Button } from 'react-aria-components';
import type { Checked } from '../worker/protocol.ts';
import { RuleLink } from './rule-link.tsx';
import type { LoadedFile } from './use-checker.ts';
import { fileSize, notRunReasons, plural, verdictWords } from './words.ts';

interface SummaryProps {
  readonly checked: Checked;
  readonly file: LoadedFile;
  readonly ref: RefObject<HTMLHeadingElement | null>;
  readonly onFirst: () => void;
}

export function Summary({ checked: { result }, file, ref, onFirst }: SummaryProps) {
  const { counts, subject, messages } = result;
  const verdict = verdictWords(result);
  return (
    <section className="stack" aria-labelledby="verdict">
      <h2 id="verdict" tabIndex={-1} ref={ref}>
        {verdict.title}
      </h2>
      <Banner
        kind={verdict.kind}
        title={subject ? `${subject.vessel} · IMO ${subject.imoNumber} · revision ${subject.revision}` : file.name}
      >
        {verdict.text ? <p>{verdict.text}</p> : null}
        <p>
          {plural(counts.error, 'error')}, {plural(counts.warning, 'warning')}
          {counts.answered > 0 ? ` (${counts.answered} answered)` : ''}, {plural(counts.note, 'note')}
          {result.omitted > 0 ? `; ${plural(result.omitted, 'more message')} of the same rules not listed` : ''}.
        </p>
      </Banner>
      <dl className="four-counts">
        <Count term="Rules passed" value={counts.passed} />
        <Count term="Failed" value={counts.failed} />
        <Count term="Not applicable" value={counts.notApplicable} />
        <Count term="Not run" value={counts.notRun} />
      </dl>
      <NotRun rules={result.rules} />
      {result.faults.length > 0 ? (
        <Banner kind="reason" title="Some rules broke; that is our fault">
          <p>{result.faults.map(({ rule }) => rule).join(', ')} could not be asked.</p>
        </Banner>
      ) : null}
      <p className="row screen-only">
        {messages.length > 0 ? (
          <Button className="button" data-kind="quiet" onPress={onFirst}>
            Go to the first message
          </Button>
        ) : null}
        <SaveResult result={result} name={file.name} />
      </p>
      <p className="hint">
        {file.name}, {fileSize(file.blob.size)} · rules {result.tool.ruleSet} · method {result.tool.methodology}
        {file.submittedAt ? ' · checked as if submitted on its day of issue' : ''}
      </p>
    </section>
  );
}

function Count({ term, value }: { readonly term: string; readonly value: number }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function NotRun({ rules }: { readonly rules: Checked['result']['rules'] }) {
  const reasons = notRunReasons(rules);
  if (reasons.length === 0) return null;
  return (
    <details>
      <summary>What did not run, and what it lacks</summary>
      <ul>
        {reasons.map(({ why, rules: ids }) => (
          <li key={why}>
            {ids.map((id, n) => (
              <span key={id}>
                {n > 0 ? ', ' : ''}
                <RuleLink id={id} />
              </span>
            ))}{' '}
            {why}.
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The complete result as JSON, for machines and for comparing two runs. */
function SaveResult({ result, name }: { readonly result: Checked['result']; readonly name: string }) {
  const save = (): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(result, null, 2)], { type: 'application/json' }));
    link.download = `${name.replace(/\.json$/, '')}-validation.json`;
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(link.href);
    }, 10_000);
  };
  return (
    <Button className="button" data-kind="quiet" onPress={save}>
      Save the result as JSON
    </Button>
  );
}
