// Holds the worker and what it said: which file, how far, and the result; a newer order makes older answers void.
import { limits } from '@plimsoll/validator/limits';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Checked, CheckProfile, LinesAsked, Order, Report, ShownLine } from '../worker/protocol.ts';

export interface LoadedFile {
  readonly name: string;
  readonly blob: Blob;
  /** RFC 3339 UTC; the file is checked as if submitted then, by default now. */
  readonly submittedAt?: string;
}

export type Stage =
  | { readonly at: 'idle' }
  | { readonly at: 'busy'; readonly doing: 'reading' | 'checking'; readonly since: number }
  | { readonly at: 'failed'; readonly title: string; readonly detail: string };

export interface Checker {
  readonly file: LoadedFile | null;
  readonly profile: CheckProfile;
  readonly stage: Stage;
  readonly checked: Checked | null;
  /** Grows with each finished check, so that views can tell a new result. */
  readonly run: number;
  readonly load: (file: LoadedFile) => void;
  readonly setProfile: (profile: CheckProfile) => void;
  readonly cancel: () => void;
  readonly refuse: (title: string, detail: string) => void;
  readonly lines: (asked: LinesAsked) => Promise<readonly ShownLine[]>;
}

interface State {
  readonly file: LoadedFile | null;
  readonly profile: CheckProfile;
  readonly stage: Stage;
  readonly checked: Checked | null;
  readonly run: number;
}

const empty: State = { file: null, profile: 'submission', stage: { at: 'idle' }, checked: null, run: 0 };

export function useChecker(): Checker {
  const [state, setState] = useState(empty);
  const worker = useRef<Worker | null>(null);
  const lastRun = useRef(0);
  const waiting = useRef<((lines: readonly ShownLine[]) => void)[]>([]);

  const hear = useCallback((report: Report) => {
    if (report.run !== lastRun.current) return;
    if (report.kind === 'lines') waiting.current.shift()?.(report.lines);
    else if (report.kind === 'checked')
      setState((was) => ({ ...was, checked: report.checked, run: report.run, stage: { at: 'idle' } }));
    else if (report.kind === 'stage')
      setState((was) => (was.stage.at === 'busy' ? { ...was, stage: { ...was.stage, doing: report.stage } } : was));
    else setState((was) => ({ ...was, stage: failure(report.reason, report.detail) }));
  }, []);

  const ready = useCallback((): Worker => {
    if (worker.current) return worker.current;
    const one = new Worker(new URL('../worker/validation-worker.ts', import.meta.url), { type: 'module' });
    one.addEventListener('message', ({ data }: MessageEvent<Report>) => {
      hear(data);
    });
    one.addEventListener('error', (event) => {
      hear({
        kind: 'failed',
        run: lastRun.current,
        reason: 'fault',
        detail: event.message || 'The rules could not be loaded.',
      });
    });
    return (worker.current = one);
  }, [hear]);

  const drop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
    waiting.current = [];
  }, []);
  useEffect(() => {
    ready();
    return drop;
  }, [ready, drop]);

  const start = useCallback(
    (file: LoadedFile, profile: CheckProfile, keep: boolean) => {
      const run = ++lastRun.current;
      waiting.current = [];
      setState((was) => ({
        file,
        profile,
        run: was.run,
        checked: keep ? was.checked : null,
        stage: { at: 'busy', doing: 'reading', since: performance.now() },
      }));
      ready().postMessage({
        kind: 'check',
        run,
        file: file.blob,
        name: file.name,
        profile,
        submittedAt: file.submittedAt ?? thisSecond(),
      } satisfies Order);
    },
    [ready],
  );

  return {
    ...state,
    load: (file) => {
      if (file.blob.size > limits.bytes) setState((was) => ({ ...was, stage: tooLarge(file) }));
      else start(file, state.profile, false);
    },
    setProfile: (profile) => {
      if (state.file) start(state.file, profile, true);
      else setState((was) => ({ ...was, profile }));
    },
    cancel: () => {
      drop();
      lastRun.current++;
      setState((was) => ({ ...was, checked: null, stage: { at: 'idle' } }));
    },
    refuse: (title, detail) => {
      setState((was) => ({ ...was, stage: { at: 'failed', title, detail } }));
    },
    lines: useCallback(
      (asked: LinesAsked) =>
        new Promise((resolve) => {
          waiting.current.push(resolve);
          ready().postMessage({ kind: 'lines', run: lastRun.current, ask: asked } satisfies Order);
        }),
      [ready],
    ),
  };
}

const thisSecond = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z');

function tooLarge({ name, blob }: LoadedFile): Stage {
  const found = (blob.size / 1048576).toFixed(1);
  return {
    at: 'failed',
    title: 'The file is too large',
    detail: `${name} has ${found} MiB; a report has at most ${limits.bytes / 1048576} MiB. Evidence stays beside the report and is named in it by digest.`,
  };
}

function failure(reason: 'unreadable' | 'fault', detail: string): Stage {
  return reason === 'unreadable'
    ? {
        at: 'failed',
        title: 'The file could not be read',
        detail: 'It may have been moved, changed or locked since you chose it. Choose it again.',
      }
    : {
        at: 'failed',
        title: 'A fault of the validator, not of your report',
        detail: `Your file is as it was. Tell us what the fault said: ${detail}`,
      };
}
