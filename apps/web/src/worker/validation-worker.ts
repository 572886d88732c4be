// Runs off the page's thread, so that a file of 50 MB freezes nothing; the bytes never leave it.
import { checkFile } from './check-file.ts';
import type { Order, Report } from './protocol.ts';
import type { TextLines } from './text-lines.ts';

let held: { run: number; lines: TextLines } | null = null;
const tell = (report: Report): void => {
  globalThis.postMessage(report);
};

globalThis.addEventListener('message', ({ data: order }: MessageEvent<Order>) => {
  if (order.kind === 'check') void check(order);
  else if (held?.run === order.run) tell({ kind: 'lines', run: order.run, lines: held.lines.window(order.ask) });
});

async function check({ run, file, name, profile, submittedAt }: Extract<Order, { kind: 'check' }>): Promise<void> {
  let bytes: Uint8Array;
  try {
    tell({ kind: 'stage', run, stage: 'reading' });
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    tell({ kind: 'failed', run, reason: 'unreadable', detail: String(error) });
    return;
  }
  try {
    tell({ kind: 'stage', run, stage: 'checking' });
    const { checked, lines } = checkFile({ bytes, name, profile, submittedAt });
    held = { run, lines };
    tell({ kind: 'checked', run, checked });
  } catch (error) {
    tell({ kind: 'failed', run, reason: 'fault', detail: String(error) });
  }
}
