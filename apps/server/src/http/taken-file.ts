// Sends a file to take away: never shown inline, never cached, under a name that no file system stumbles over.
import { writeCsv, type Cell } from '@plimsoll/exchange';
import type { FastifyReply } from 'fastify';

const types = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
type Format = keyof typeof types;

export interface TakenFile {
  /** In words; what can not stand in a name becomes a dash. */
  readonly title: string;
  readonly format: string;
  readonly now: string;
  readonly bytes: Uint8Array | string;
}

export function sendFile(reply: FastifyReply, { title, format, now, bytes }: TakenFile): FastifyReply {
  const name = title
    .normalize('NFKD')
    .replaceAll(/[^\w-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return reply
    .type(types[format as Format])
    .header('content-disposition', `attachment; filename="${name || 'export'}-${now.slice(0, 10)}.${format}"`)
    .header('cache-control', 'no-store')
    .serializer((payload: unknown) => payload as string)
    .send(typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : Buffer.from(bytes));
}

export interface TakenTable {
  readonly title: string;
  readonly content: { readonly header: readonly string[]; readonly rows: readonly (readonly Cell[])[] };
  readonly format: string;
  readonly by: string;
  readonly now: string;
}

/** The last columns of each row say who took it and when, so that they stay when rows are copied elsewhere. */
export async function sendTable(
  reply: FastifyReply,
  { title, content, format, by, now }: TakenTable,
): Promise<FastifyReply> {
  const { header, rows } = content;
  if (format === 'csv') return sendFile(reply, { title, format, now, bytes: writeCsv(header, rows) });
  if (format === 'json') {
    const items = rows.map((row) => Object.fromEntries(header.map((name, n) => [name, row[n] ?? null])));
    return sendFile(reply, { title, format, now, bytes: JSON.stringify({ title, takenBy: by, takenAt: now, items }) });
  }
  // The spreadsheet library is large; it is loaded when somebody asks for a workbook.
  const { tableXlsx } = await import('@plimsoll/exchange/spreadsheet');
  return sendFile(reply, { title, format, now, bytes: await tableXlsx({ title, content, by, now }) });
}
