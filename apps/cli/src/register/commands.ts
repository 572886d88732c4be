// `plimsoll submit`, `plimsoll case` and `plimsoll profile`: the main jobs at a register.
import { createHash } from 'node:crypto';
import { exitCodes } from '../exit-codes.ts';
import { readBytes } from '../read-input.ts';
import { UsageError } from '../usage-error.ts';
import { askRegister, problemText, type Asked, type RegisterOptions } from './ask-register.ts';

interface Shown extends RegisterOptions {
  readonly json?: boolean;
}

/** The key follows from the bytes: a submission that was cut off is repeated by the same command and taken once. */
export async function runSubmit(file: string, options: Shown): Promise<number> {
  const bytes = await readBytes(file);
  process.stderr.write(`Sending ${(bytes.length / 1000).toFixed(0)} kB …\n`);
  const idempotencyKey = createHash('sha256').update(bytes).digest('hex');
  return ask(options, { method: 'POST', path: '/reports', body: bytes, idempotencyKey }, (body, wasReplayed) => {
    const { id, revision, sha256, dueAt, warnings } = body as {
      id: string;
      revision: number;
      sha256: string;
      dueAt: string;
      warnings: number;
    };
    return `${wasReplayed ? 'The register holds it since an earlier try' : 'The register holds it'}: report ${id}, revision ${revision}, SHA-256 ${sha256}.\nA moderator has until ${dueAt.slice(0, 10)}. ${warnings} warnings will be asked about.\n`;
  });
}

export async function runCase(id: string, revision: string, options: Shown): Promise<number> {
  if (!/^[0-9a-f-]{36}$/.test(id) || !/^[1-9]\d*$/.test(revision))
    throw new UsageError(
      'A case is named by the id of its report and a revision.',
      'Such as: plimsoll case 0b8f1f0e-6f0a-4c57-9a53-0a6d2d2c6f11 1',
    );
  return ask(options, { method: 'GET', path: `/reports/${id}/revisions/${revision}/case` }, (body) => {
    const { report, points, actions } = body as {
      report: { vesselName: string; status: string; dueAt: string | null };
      points: { pointer: string; text: string; answer: string | null }[];
      actions: string[];
    };
    const lines = points.map(
      ({ pointer, text, answer }) =>
        `  ${pointer || 'the whole report'}: ${text}${answer ? ` — answered: ${answer}` : ''}`,
    );
    return (
      [
        `${report.vesselName}: ${report.status}${report.dueAt ? `, due ${report.dueAt.slice(0, 10)}` : ''}.`,
        ...lines,
        `You can: ${actions.join(', ') || 'nothing now'}.`,
      ].join('\n') + '\n'
    );
  });
}

export async function runProfile(
  imoNumber: string,
  options: Shown & { readonly at?: string; readonly purpose?: string },
): Promise<number> {
  if (!/^\d{7}$/.test(imoNumber)) throw new UsageError(`${imoNumber} is not an IMO number.`, 'It has seven digits.');
  const query = new URLSearchParams({
    ...(options.at ? { at: options.at } : {}),
    ...(options.purpose ? { purpose: options.purpose } : {}),
  }).toString();
  return ask(options, { method: 'GET', path: `/vessels/${imoNumber}/profile${query ? `?${query}` : ''}` }, (body) => {
    const { name, tier, status, grade } = body as {
      name: string;
      tier: number;
      status: string | null;
      grade?: { grade: string; total: number; high: number };
    };
    return `${name}, IMO ${imoNumber}: ${status ?? 'no published report'}${grade ? `, grade ${grade.grade}, ${grade.total} of 100 (up to ${grade.high})` : ''}. You see tier ${tier}.\n`;
  });
}

async function ask(
  options: Shown,
  asked: Asked,
  inWords: (body: unknown, wasReplayed: boolean) => string,
): Promise<number> {
  const { status, body, wasReplayed } = await askRegister(options, asked);
  if (status >= 400) {
    process.stderr.write(options.json ? `${JSON.stringify(body, null, 2)}\n` : problemText(body));
    return status >= 500 ? exitCodes.fault : exitCodes.refused;
  }
  process.stdout.write(options.json ? `${JSON.stringify(body, null, 2)}\n` : inWords(body, wasReplayed));
  return exitCodes.ok;
}
