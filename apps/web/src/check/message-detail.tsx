// The rest of a message: why it matters, what to do, every place, and the answer the report gives to it.
import type { Message, MessagePlace } from '@plimsoll/validator';
import { RuleLink } from './rule-link.tsx';

/** Places of one message that are listed. */
const MOST_PLACES = 20;

interface MessageDetailProps {
  readonly message: Message;
  readonly isOpen: boolean;
  readonly place: number;
  readonly onPlace: (place: number) => void;
}

/** A closed one is kept for print. */
export function MessageDetail({ message, isOpen, place, onPlace }: MessageDetailProps) {
  const { at, answer } = message;
  return (
    <div className={isOpen ? 'detail' : 'detail print-only'}>
      <dl>
        <dt>Rule</dt>
        <dd>
          <RuleLink id={message.rule} /> {message.title}
        </dd>
        <dt>Why</dt>
        <dd>{message.why}</dd>
        <dt>Do</dt>
        <dd>{message.do}</dd>
        {answer ? (
          <>
            <dt>Answer</dt>
            <dd>
              “{answer.text}” ({answer.by}, {answer.at.slice(0, 10)})
            </dd>
          </>
        ) : null}
        <dt>{at.length > 1 ? 'Places' : 'Place'}</dt>
        <dd>
          <ul className="places">
            {at.slice(0, MOST_PLACES).map((one, n) => (
              <Place
                key={n}
                one={one}
                isShown={isOpen && n === place}
                onShow={
                  at.length > 1
                    ? () => {
                        onPlace(n);
                      }
                    : null
                }
              />
            ))}
          </ul>
          {at.length > MOST_PLACES ? (
            <p className="hint">and {at.length - MOST_PLACES} more; they are in the result as JSON</p>
          ) : null}
        </dd>
      </dl>
    </div>
  );
}

function Place({
  one,
  isShown,
  onShow,
}: {
  readonly one: MessagePlace;
  readonly isShown: boolean;
  readonly onShow: (() => void) | null;
}) {
  const position = `${one.line}:${one.column}`;
  return (
    <li>
      <code>{one.pointer || '(the whole report)'}</code>{' '}
      {onShow ? (
        <button type="button" className="link" aria-pressed={isShown} onClick={onShow}>
          line {position}
        </button>
      ) : (
        <span className="hint">line {position}</span>
      )}
    </li>
  );
}
