// Draws looks and rows from the quota of the day, which all server processes share: a process takes a block from the database and spends it from memory.
import { sql } from 'kysely';
import type { Database } from '../../database/connection.ts';
import type { Measure } from './policies.ts';

export interface Spending {
  /** organisation:… or address:… */
  readonly reader: string;
  readonly measure: Measure;
  /** YYYY-MM-DD, UTC */
  readonly day: string;
  readonly amount: number;
  readonly quota: number;
}

export interface Spent {
  readonly isAllowed: boolean;
  /** At least; other processes may hold some of it. */
  readonly remaining: number;
}

interface Block {
  held: number;
  taken: number;
  drawing: Promise<void> | null;
}

/** Small against any quota; what a process holds when it ends is lost for that day. */
const BLOCK = 25;
const MOST_READERS = 20_000;

export function dayQuota(worker: Database): (spending: Spending) => Promise<Spent> {
  let today = '';
  const blocks = new Map<string, Block>();
  return async ({ reader, measure, day, amount, quota }) => {
    if (day !== today || blocks.size > MOST_READERS) blocks.clear();
    today = day;
    const key = `${measure} ${reader}`;
    const block = blocks.get(key) ?? { held: 0, taken: 0, drawing: null };
    blocks.set(key, block);
    // One draw at a time for each reader, so that many requests at once do not draw a block each.
    while (block.held < amount && block.drawing) await block.drawing;
    if (block.held < amount) {
      block.drawing = draw(worker, block, { reader, measure, day, quota, amount: amount - block.held });
      await block.drawing.finally(() => {
        block.drawing = null;
      });
    }
    const isAllowed = block.held >= amount;
    if (isAllowed) block.held -= amount;
    return { isAllowed, remaining: isAllowed ? Math.max(0, quota - block.taken) + block.held : block.held };
  };
}

/** A block when the quota holds one, else just what is missing, else nothing. */
async function draw(worker: Database, block: Block, { amount, quota, ...of }: Spending): Promise<void> {
  const comfortable = Math.max(amount, Math.min(BLOCK, Math.ceil(quota / 20)));
  for (const units of new Set([comfortable, amount])) {
    const taken = await take(worker, { ...of, quota, amount: units });
    if (taken === null) continue;
    block.held += units;
    block.taken = taken;
    return;
  }
}

/** All of the units or none. @returns what was taken on this day, with them; null when the quota does not hold them */
async function take(worker: Database, { reader, measure, day, quota, amount }: Spending): Promise<number | null> {
  if (amount > quota) return null;
  const { rows } = await sql<{ taken: number }>`
    insert into quota_day as q (reader, measure, day, taken) values (${reader}, ${measure}, ${day}, ${amount})
      on conflict (reader, measure, day) do update set taken = q.taken + excluded.taken
        where q.taken + excluded.taken <= ${quota}
      returning taken`.execute(worker);
  return rows[0]?.taken ?? null;
}
