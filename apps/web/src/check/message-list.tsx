// The messages in order, fifty at first; the selected one is open, and arrow keys go to the next and the one before.
import type { Message } from '@plimsoll/validator';
import { useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { MessageDetail } from './message-detail.tsx';
import { SeverityMark } from './severity-mark.tsx';

/** Messages that are drawn at once, clause on human output: fifty, and how many more there are. */
const PAGE = 50;

interface MessageListProps {
  readonly messages: readonly Message[];
  readonly selected: number;
  readonly place: number;
  readonly ref: RefObject<HTMLOListElement | null>;
  readonly onSelect: (selected: number) => void;
  readonly onPlace: (place: number) => void;
  /** The text of the file, where it stands inside the selected message. */
  readonly below: ReactNode;
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

export function MessageList({ messages, selected, place, ref, onSelect, onPlace, below }: MessageListProps) {
  const [pages, setPages] = useState(1);
  const drawn = Math.min(messages.length, Math.max(pages, Math.ceil((selected + 1) / PAGE)) * PAGE);
  const step = (event: KeyboardEvent): void => {
    const isOnMessage = event.target instanceof HTMLElement && event.target.dataset['index'] !== undefined;
    const to =
      isOnMessage && !event.altKey && !event.ctrlKey && !event.metaKey
        ? steps[event.key]?.(selected, messages.length)
        : undefined;
    if (to === undefined) return;
    event.preventDefault();
    onSelect(to);
  };
  return (
    <>
      <ol className="messages" ref={ref} onKeyDown={step} aria-label="Messages">
        {messages.slice(0, drawn).map((message, index) => (
          <li
            key={message.fingerprint + String(index)}
            className="message"
            data-selected={index === selected || undefined}
          >
            <button
              type="button"
              data-index={index}
              aria-expanded={index === selected}
              onClick={() => {
                onSelect(index);
              }}
            >
              <span className="row">
                <SeverityMark severity={message.severity} />
                <span className="code">{message.rule}</span>
                {message.answer ? (
                  <span className="tag" data-tone="quiet">
                    answered
                  </span>
                ) : null}
              </span>
              <span className="message-text">{message.text}</span>
              <span className="hint">{whereOf(message)}</span>
            </button>
            <MessageDetail message={message} isOpen={index === selected} place={place} onPlace={onPlace} />
            {index === selected ? below : null}
          </li>
        ))}
      </ol>
      {drawn < messages.length ? (
        <button
          type="button"
          className="button screen-only"
          data-kind="quiet"
          onClick={() => {
            setPages(Math.ceil(drawn / PAGE) + 1);
          }}
        >
          Show {Math.min(PAGE, messages.length - drawn)} of {messages.length - drawn} more
        </button>
      ) : null}
    </>
  );
}

function whereOf({ at }: Message): string {
  const [first] = at;
  if (!first) return 'the whole file';
  const words = [first.thing?.label, first.detail].filter(Boolean).join(', ');
  const more = at.length > 1 ? `, and ${at.length - 1} more` : '';
  return `${words || 'the report'} · ${first.line}:${first.column}${more}`;
}
