// Validates thousands of files on all cores, in the order named, holding only a few results at a time.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ValidationProfile } from '@plimsoll/standard/rules';
import type { ValidationResult } from '@plimsoll/validator';
import type { PortOptions } from './port-files.ts';
import { UsageError } from './usage-error.ts';

export interface WorkerTask {
  readonly profile: ValidationProfile;
  readonly ports: PortOptions;
}

export type WorkerAnswer =
  | { readonly n: number; readonly result: ValidationResult }
  | { readonly n: number; readonly failure: string; readonly advice: string | null; readonly isUsage: boolean };

/** Results that wait for an earlier file at most; a slow reader of the output slows the workers. */
const AHEAD = 64;

/** Results in the order of the files; a file that can't be opened rejects, as it would without workers. */
export async function* validateInWorkers(files: readonly string[], task: WorkerTask): AsyncGenerator<ValidationResult> {
  const count = Math.min(availableParallelism(), 8, files.length);
  const workers = Array.from(
    { length: count },
    () => new Worker(new URL('./worker.mjs', import.meta.url), { workerData: task }),
  );
  const answers = new Map<number, WorkerAnswer>();
  const idle: Worker[] = [];
  let next = 0;
  let taken = 0;
  const broken: Error[] = [];
  let wake = (): void => undefined;
  const feed = (worker: Worker): void => {
    if (next >= files.length) return;
    if (next >= taken + AHEAD) idle.push(worker);
    else worker.postMessage({ n: next, file: files[next++] });
  };
  for (const worker of workers) {
    worker.on('message', (answer: WorkerAnswer) => {
      answers.set(answer.n, answer);
      feed(worker);
      wake();
    });
    worker.on('error', (error) => {
      broken.push(error);
      wake();
    });
    feed(worker);
    feed(worker);
  }
  try {
    for (; taken < files.length; taken++) {
      while (!answers.has(taken)) {
        if (broken[0]) throw broken[0];
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      yield resultOf(answers.get(taken));
      answers.delete(taken);
      for (const worker of idle.splice(0)) feed(worker);
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function resultOf(answer: WorkerAnswer | undefined): ValidationResult {
  if (answer && 'result' in answer) return answer.result;
  if (answer?.isUsage) throw new UsageError(answer.failure, answer.advice ?? undefined);
  throw new Error(answer?.failure ?? 'a worker gave no answer');
}
