// Writes what a report is compared by, in the transaction that takes it in: its sentences, its weaknesses, its testers’ days aboard.
import { createHash } from 'node:crypto';
import { likenessOf, sentencesOf, sentenceWords, testerStays, type Sentence } from '@plimsoll/registry';
import type { Report } from '@plimsoll/standard';
import { cards } from '@plimsoll/standard/cards';
import { methodology } from '@plimsoll/standard/methodology';
import { rules } from '@plimsoll/standard/rules';
import type { ValidationResult } from '@plimsoll/validator';
import { sql } from 'kysely';
import type { Tx } from '../../database/connection.ts';

export interface ForReview {
  readonly report: Report;
  /** The validator’s result in the profile moderation; absent for reports that came without the gate. */
  readonly review?: ValidationResult;
}

/** Messages kept of one result; the counts tell of all. */
const MOST_MESSAGES = 1000;

export async function keepForReview(transaction: Tx, { report, review }: ForReview): Promise<void> {
  const key = { report_id: report.id, revision: report.revision };
  if (review)
    await transaction
      .insertInto('report_review')
      .values({ ...key, result: JSON.stringify({ ...review, messages: review.messages.slice(0, MOST_MESSAGES) }) })
      .execute();
  const hashes = [...new Set(ownSentences(report).map(hashOf))];
  if (hashes.length > 0)
    await sql`insert into report_sentence (hash, report_id, revision)
      select decode(h, 'hex'), ${report.id}, ${report.revision} from unnest(${hashes}::text[]) h
      on conflict do nothing`.execute(transaction);
  const likeness = likenessOf(report);
  if (likeness.length > 0)
    await transaction
      .insertInto('finding_likeness')
      .values(
        likeness.map(({ findingId, procedure, systemCode, weakness, severity }) => ({
          ...key,
          finding_id: findingId,
          procedure,
          system_code: systemCode,
          weakness,
          severity,
        })),
      )
      .execute();
  const stays = testerStays(report);
  if (stays.length > 0)
    await transaction
      .insertInto('tester_stay')
      .values(
        stays.map(({ registerId, locode, start, end }) => ({
          ...key,
          register_id: registerId,
          imo_number: report.vessel.imoNumber,
          locode,
          start_at: start,
          end_at: end,
        })),
      )
      .execute();
}

let boilerplate: ReadonlySet<string> | null = null;

/** Without those that the standard itself says: its procedures, cards and rules. */
export function ownSentences(report: Report): Sentence[] {
  boilerplate ??= sentenceWords([methodology, cards, rules]);
  return sentencesOf(report, boilerplate);
}

/** The first half of SHA-256 over the words, in hexadecimal. */
export const hashOf = ({ words }: Sentence): string => createHash('sha256').update(words).digest('hex').slice(0, 32);
