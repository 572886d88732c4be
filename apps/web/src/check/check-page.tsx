// The page "Check a report": take a file, say the verdict, lead through the messages beside the text, submit.
import { Banner } from '@plimsoll/figures';
import { useEffect, useRef, useState } from 'react';
import { FileIntake } from './file-intake.tsx';
import { MessageBrowser } from './message-browser.tsx';
import { Progress } from './progress.tsx';
import { ScorePreview } from './score-preview.tsx';
import { Submission } from './submission.tsx';
import { Summary } from './summary.tsx';
import { useChecker } from './use-checker.ts';

export function CheckPage() {
  const checker = useChecker();
  const { checked, file, stage, run } = checker;
  const summary = useFocusOnChange<HTMLHeadingElement>(run);
  const [selected, setSelected] = useState(0);
  return (
    <div className="stack">
      <FileIntake checker={checker} />
      <Progress checker={checker} />
      {stage.at === 'failed' ? (
        <Banner kind="block" title={stage.title} live>
          <p>{stage.detail}</p>
        </Banner>
      ) : null}
      {checked && file ? (
        <div className="stack" key={run}>
          <Summary
            checked={checked}
            file={file}
            ref={summary}
            onFirst={() => {
              setSelected(0);
              focusMessage();
            }}
          />
          {checked.result.messages.length > 0 ? (
            <MessageBrowser checked={checked} lines={checker.lines} selected={selected} onSelect={setSelected} />
          ) : null}
          {checked.preview ? <ScorePreview score={checked.preview} /> : null}
          <Submission checked={checked} file={file} />
        </div>
      ) : null}
    </div>
  );
}

/** The first error takes the focus when its result arrives, so that keyboard and screen reader begin there. */
function useFocusOnChange<E extends HTMLElement>(change: number) {
  const element = useRef<E>(null);
  useEffect(() => {
    if (change > 0) element.current?.focus();
  }, [change]);
  return element;
}

function focusMessage(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.message [data-index="0"]')?.focus());
}
