// The versions of a vessel’s profile, newest first, as far as row level security shows them.
import type { Tx } from '../../database/connection.ts';

export async function vesselTimeline(transaction: Tx, imoNumber: string, limit: number) {
  const rows = await transaction
    .selectFrom('profile_version')
    .select(['known_at', 'cause', 'grade', 'total', 'high', 'lines'])
    .where('imo_number', '=', imoNumber)
    .orderBy('known_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    knownAt: row.known_at.toISOString(),
    cause: row.cause,
    grade: row.grade,
    total: Number(row.total),
    high: Number(row.high),
    lines: row.lines as string[],
  }));
}
