// Says what is going on when a check takes longer than a second, and lets it be stopped.
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Checker } from './use-checker.ts';
import { fileSize } from './words.ts';

const doing = { reading: 'Reading', checking: 'Checking' } as const;

export function Progress({ checker: { stage, file, checked, cancel, load } }: { readonly checker: Checker }) {
  const seconds = useSeconds(stage.at === 'busy' ? stage.since : null);
  const isLong = stage.at === 'busy' && seconds >= 1;
  const isStopped = stage.at === 'idle' && file !== null && checked === null;
  return (
    <>
      <div role="status" className="progress">
        {isLong ? `${doing[stage.doing]} ${file?.name ?? ''}, ${fileSize(file?.blob.size ?? 0)} …` : null}
        {isStopped ? `Stopped; ${file.name} is still chosen.` : null}
      </div>
      {isLong ? (
        <p className="row">
          <span className="hint" aria-hidden="true">
            {seconds} s
          </span>
          <Button className="button" data-kind="quiet" onPress={cancel}>
            Stop the check
          </Button>
        </p>
      ) : null}
      {isStopped ? (
        <Button
          className="button"
          data-kind="quiet"
          onPress={() => {
            load(file);
          }}
        >
          Check it again
        </Button>
      ) : null}
    </>
  );
}

/** Whole seconds since the moment given, by performance.now(). */
function useSeconds(since: number | null): number {
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (since === null) return undefined;
    const timer = setInterval(() => {
      setNow(performance.now());
    }, 250);
    return () => {
      clearInterval(timer);
    };
  }, [since]);
  return since === null ? 0 : Math.max(0, Math.floor((now - since) / 1000));
}
