// A window of the file's text around the place of a message, with line numbers; never the whole file at once.
import type { Message } from '@plimsoll/validator';
import { useEffect, useRef, useState } from 'react';
import type { ShownLine } from '../worker/protocol.ts';
import { marksOf, type Mark } from './text-marks.ts';
import type { Checker } from './use-checker.ts';

const BEFORE = 60;
const COUNT = 160;

interface TextPaneProps {
  readonly message: Message;
  readonly place: number;
  readonly lineCount: number;
  readonly lines: Checker['lines'];
}

export function TextPane({ message, place, lineCount, lines }: TextPaneProps) {
  const at = message.at[place] ?? message.at[0];
  const line = at?.line ?? 1;
  const column = at?.column ?? 1;
  const [window, setWindow] = useState<{ readonly from: number; readonly lines: readonly ShownLine[] } | null>(null);
  const [moved, setMoved] = useState(0);
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setMoved(0);
  }, [line, column]);
  useEffect(() => {
    let isCurrent = true;
    const from = Math.max(1, line - BEFORE + moved * COUNT);
    void lines({ from, count: COUNT, around: { line, column } }).then((shown) => {
      if (isCurrent) setWindow({ from, lines: shown });
    });
    return () => {
      isCurrent = false;
    };
  }, [lines, line, column, moved]);
  useEffect(() => {
    const marked = pane.current?.querySelector<HTMLElement>('[data-marked]');
    if (pane.current) pane.current.scrollTop = marked ? marked.offsetTop - pane.current.clientHeight / 3 : 0;
  }, [window]);
  const first = window?.lines[0]?.number ?? 1;
  const last = window?.lines.at(-1)?.number ?? 1;
  return (
    <figure className="text-pane screen-only">
      <figcaption>
        Line {line} of {lineCount.toLocaleString('en-GB')}
      </figcaption>
      <div
        className="text-window"
        ref={pane}
        tabIndex={0}
        role="region"
        aria-label={`Text of the file around line ${line}`}
      >
        {first > 1 ? (
          <button
            type="button"
            className="link"
            onClick={() => {
              setMoved(moved - 1);
            }}
          >
            Earlier lines
          </button>
        ) : null}
        <pre>
          {window?.lines.map((one) => (
            <Line key={one.number} line={one} mark={at ? marksOf(at, one) : null} isMarked={one.number === line} />
          ))}
        </pre>
        {last < lineCount ? (
          <button
            type="button"
            className="link"
            onClick={() => {
              setMoved(moved + 1);
            }}
          >
            Later lines
          </button>
        ) : null}
      </div>
    </figure>
  );
}

function Line({
  line,
  mark,
  isMarked,
}: {
  readonly line: ShownLine;
  readonly mark: Mark | null;
  readonly isMarked: boolean;
}) {
  return (
    <span className="text-line" data-marked={isMarked || undefined} data-in={mark !== null || undefined}>
      <span className="line-number" aria-hidden={!isMarked}>
        {line.number}
      </span>
      <code>
        {line.skipped > 0 ? `… ${line.skipped.toLocaleString('en-GB')} characters … ` : ''}
        {mark ? (
          <>
            {line.text.slice(0, mark.start)}
            <mark>{line.text.slice(mark.start, mark.end)}</mark>
            {line.text.slice(mark.end)}
          </>
        ) : (
          line.text
        )}
        {line.left > 0 ? ` … ${line.left.toLocaleString('en-GB')} more characters` : ''}
        {'\n'}
      </code>
    </span>
  );
}
