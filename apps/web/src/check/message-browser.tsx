// Messages beside the text of the file: filters, "3 of 17", next and previous, one selection shared by list and text.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Message } from '@plimsoll/validator';
import type { Checked } from '../worker/protocol.ts';
import { MessageFilters, noFilter, type Filter } from './message-filters.tsx';
import { MessageList } from './message-list.tsx';
import { Stepper } from './stepper.tsx';
import { TextPane } from './text-pane.tsx';
import type { Checker } from './use-checker.ts';
import { useWide } from './use-wide.ts';

interface MessageBrowserProps {
  readonly checked: Checked;
  readonly lines: Checker['lines'];
  /** Position among the messages that are shown. */
  readonly selected: number;
  readonly onSelect: (selected: number) => void;
}

export function MessageBrowser({ checked, lines, selected: wanted, onSelect }: MessageBrowserProps) {
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [place, setPlace] = useState(0);
  const isWide = useWide();
  const shown = useMemo(() => filtered(checked, filter), [checked, filter]);
  const selected = Math.min(wanted, Math.max(0, shown.length - 1));
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    onSelect(0);
  }, [onSelect]);
  const message = shown[selected];
  const select = (to: number, focus = true): void => {
    if (to < 0 || to >= shown.length) return;
    setPlace(0);
    onSelect(to);
    requestAnimationFrame(() => {
      reveal(list.current, to, focus);
    });
  };
  const text = message ? (
    <TextPane message={message} place={place} lineCount={checked.lineCount} lines={lines} />
  ) : null;
  return (
    <section className="stack section" aria-labelledby="messages">
      <h2 id="messages">Messages</h2>
      <MessageFilters
        checked={checked}
        filter={filter}
        onChange={(next) => {
          setFilter(next);
          setPlace(0);
          onSelect(0);
        }}
      />
      {shown.length === 0 ? (
        <p>
          No message is left by this filter.{' '}
          <button
            type="button"
            className="link"
            onClick={() => {
              setFilter(noFilter);
            }}
          >
            Show all {checked.result.messages.length}
          </button>
        </p>
      ) : null}
      {message ? (
        <div className="browser">
          <div>
            <Stepper selected={selected} count={shown.length} onSelect={select} />
            <MessageList
              ref={list}
              messages={shown}
              selected={selected}
              place={place}
              onSelect={select}
              onPlace={setPlace}
              below={isWide ? null : text}
            />
          </div>
          {isWide ? <div className="beside">{text}</div> : null}
        </div>
      ) : null}
    </section>
  );
}

function filtered({ result, categoryOf }: Checked, { severity, category }: Filter): readonly Message[] {
  return result.messages.filter(
    (message) =>
      (severity === 'all' || message.severity === severity) &&
      (category === 'all' || categoryOf[message.rule] === category),
  );
}

/** Brings a message into view; the focus, where it is moved, announces it. */
function reveal(list: HTMLOListElement | null, index: number, focus: boolean): void {
  const button = list?.querySelector<HTMLElement>(`[data-index="${index}"]`);
  if (focus) button?.focus({ preventScroll: true });
  button?.closest('li')?.scrollIntoView({ block: 'nearest' });
}
