// One worker thread: opens the ports once, then answers file after file.
import { parentPort, workerData } from 'node:worker_threads';
import { validate } from '@plimsoll/validator';
import { nodeSha256 } from './node-sha256.ts';
import { openPorts } from './port-files.ts';
import { readBytes } from './read-input.ts';
import { UsageError } from './usage-error.ts';
import type { WorkerAnswer, WorkerTask } from './validate-in-workers.ts';

const task = workerData as WorkerTask;
const opened = openPorts(task.ports);

parentPort?.on('message', ({ n, file }: { n: number; file: string }) => {
  void answer(n, file).then((message) => parentPort?.postMessage(message));
});

async function answer(n: number, file: string): Promise<WorkerAnswer> {
  try {
    const ports = await opened;
    const bytes = await readBytes(file);
    const inputs = task.ports.earlier === undefined ? ports.inputs : ports.inputsFor(parsedOrNull(bytes));
    return { n, result: validate(bytes, { profile: task.profile, name: file, inputs, sha256: nodeSha256 }) };
  } catch (error) {
    return {
      n,
      failure: error instanceof Error ? error.message : String(error),
      advice: error instanceof UsageError ? (error.advice ?? null) : null,
      isUsage: error instanceof UsageError,
    };
  }
}

function parsedOrNull(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown;
  } catch {
    return null;
  }
}
