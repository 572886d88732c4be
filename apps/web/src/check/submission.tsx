// Submits the exact bytes of the file and says what the register answered; the file and its messages stay as they are.
import { Banner } from '@plimsoll/figures';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Checked } from '../worker/protocol.ts';
import { RuleLink } from './rule-link.tsx';
import { submit, type Answer } from './submit.ts';
import type { LoadedFile } from './use-checker.ts';

type State = { readonly at: 'ready' | 'sending' } | { readonly at: 'answered'; readonly answer: Answer };

export function Submission({ checked: { result }, file }: { readonly checked: Checked; readonly file: LoadedFile }) {
  const [state, setState] = useState<State>({ at: 'ready' });
  const hindrance = hindranceOf(result);
  const send = async (): Promise<void> => {
    setState({ at: 'sending' });
    setState({ at: 'answered', answer: await submit(file.blob) });
  };
  const isDone = state.at === 'answered' && state.answer.kind === 'accepted';
  return (
    <section className="stack section screen-only" aria-labelledby="submit">
      <h2 id="submit">Submit it</h2>
      <p>
        {hindrance ??
          'The register checks these bytes again and stores them as they are under their digest; then a moderator reviews them. A revision is never overwritten; mistakes are mended by the next revision. You need to be signed in for a supplier.'}
      </p>
      {isDone ? null : (
        <Button
          className="button"
          isDisabled={hindrance !== null || state.at === 'sending'}
          onPress={() => void send()}
        >
          {state.at === 'sending' ? 'Sending …' : 'Submit this report'}
        </Button>
      )}
      {state.at === 'answered' ? <Answered answer={state.answer} /> : null}
    </section>
  );
}

function hindranceOf({ counts, verdict, profile }: Checked['result']): string | null {
  if (verdict === 'unreadable') return 'It can be submitted once it can be read.';
  if (counts.error > 0) return 'It can be submitted once no error is left.';
  if (profile !== 'submission') return 'To submit it, check it as “Ready to submit” first.';
  return null;
}

function Answered({ answer }: { readonly answer: Answer }) {
  if (answer.kind === 'accepted')
    return (
      <Banner kind="done" title="The register holds the report" live>
        <p>
          <a href={answer.address}>Open its case</a>
        </p>
        <p>
          Revision {answer.revision}, SHA-256 <code>{answer.sha256}</code>
          {answer.warnings > 0 ? `; ${answer.warnings} warnings will be asked about` : ''}.
        </p>
      </Banner>
    );
  return (
    <Banner kind="block" title={answer.title} live>
      {answer.detail ? <p>{answer.detail}</p> : null}
      {answer.errors.length > 0 ? (
        <ul>
          {answer.errors.map((error, n) => (
            <li key={n}>
              {error.rule ? (
                <>
                  <RuleLink id={error.rule} />{' '}
                </>
              ) : null}
              {error.text} {error.pointer ? <code>{error.pointer}</code> : null}
              {error.do ? <> {error.do}</> : null}
            </li>
          ))}
        </ul>
      ) : null}
      <p>Your file is as it was and stays here.</p>
    </Banner>
  );
}
