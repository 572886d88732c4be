// The log of looks over HTTP, newest first.
import type { Some } from '../../http/implement.ts';
import { readCursor, writeCursor } from '../../http/cursor.ts';

export function accessLogRoutes(): Some<'listAccessLog'> {
  return {
    listAccessLog: ({ query, as }) =>
      as(async (transaction) => {
        const limit = query.limit ?? 50;
        let rows = transaction.selectFrom('access_log').selectAll();
        if (query.imoNumber) rows = rows.where('imo_number', '=', query.imoNumber);
        const cursor = readCursor(query.after, 1);
        if (cursor && /^\d{1,18}$/.test(cursor[0] ?? '')) rows = rows.where('number', '<', cursor[0] ?? '');
        const found = await rows
          .orderBy('number', 'desc')
          .limit(limit + 1)
          .execute();
        const last = found[limit - 1];
        return {
          items: found.slice(0, limit).map((row) => ({
            number: row.number,
            at: row.at.toISOString(),
            reader: row.reader_name,
            imoNumber: row.imo_number,
            tier: row.tier,
            what: row.what,
            purpose: row.purpose,
            wasRefused: row.was_refused,
          })),
          next: found.length > limit && last ? writeCursor([last.number]) : null,
        };
      }),
  };
}
