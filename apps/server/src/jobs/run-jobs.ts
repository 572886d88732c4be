// Runs the timers and the post of the register with graphile-worker: jobs live in the database, so they survive us, and with two servers each runs once.
import { Logger, run, parseCronItems, type TaskList } from 'graphile-worker';
import { pool, type Databases } from '../database/connection.ts';
import type { EvidenceRooms } from '../features/evidence/evidence.routes.ts';
import { sendMail, type Post } from '../features/mail/send-mail.ts';
import { evidenceTimers, timers } from './timers.ts';

export interface JobsOptions {
  readonly databases: Databases;
  readonly evidence: EvidenceRooms;
  readonly clock: () => Date;
  /** null: mail stays in the outbox, which is a page. */
  readonly post: Post | null;
  readonly say: (sentence: string) => void;
}

/** In the form of cron, UTC; silence and mail are looked after every minute. */
const schedule = {
  'publish-by-silence': '* * * * *',
  'lapse-requests': '*/10 * * * *',
  'lapse-acceptances': '15 * * * *',
  'remind-of-findings': '25 5,17 * * *',
  'age-profiles': '5 * * * *',
  'forget-keys': '30 3 * * *',
  'rewrap-evidence': '45 * * * *',
  'forget-uploads': '40 * * * *',
  'forget-quotas': '35 3 * * *',
  'send-mail': '* * * * *',
} as const;

export async function runJobs({
  databases,
  evidence,
  clock,
  post,
  say,
}: JobsOptions): Promise<{ readonly stop: () => Promise<void> }> {
  const now = (): string =>
    clock()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z');
  const tasks: TaskList = Object.fromEntries([
    ...Object.entries(timers).map(([name, timer]) => [name, async () => void (await timer(databases.worker, now()))]),
    ...Object.entries(evidenceTimers).map(([name, timer]) => [
      name,
      async () => void (await timer(databases.worker, evidence)),
    ]),
    ['send-mail', async () => void (post && (await sendMail(databases.worker, post, now())))],
  ]) as TaskList;
  // One for each job at a time, one that listens, one for the clock; a pool of the library’s own would end the process when the database goes first.
  const connections = pool(databases.workerUrl, 4);
  const runner = await run({
    pgPool: connections,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 2000,
    taskList: tasks,
    parsedCronItems: parseCronItems(
      Object.entries(schedule).map(([task, match]) => ({ task, match, options: { backfillPeriod: 0, jobKey: task } })),
    ),
    logger: new Logger(() => (level, message) => {
      if (String(level) === 'error') say(`a job failed: ${message}`);
    }),
  });
  return {
    stop: async () => {
      await runner.stop();
      await connections.end();
    },
  };
}
