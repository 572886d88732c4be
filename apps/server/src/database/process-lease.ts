// Lets others see whether this process lives: a number locked in the database for as long as our connection stands, released by the database the moment we die.
import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface ProcessLease {
  /** The number that is locked now; after a lost connection it is another one. */
  readonly number: () => Promise<string>;
  readonly end: () => Promise<void>;
}

export function processLease(url: string): ProcessLease {
  let held: Promise<{ readonly client: pg.Client; readonly number: string }> | null = null;
  const take = async () => {
    const client = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'plimsoll lease' });
    const number = (randomBytes(8).readBigUInt64BE() >> 1n).toString();
    const lose = (): void => {
      held = null;
    };
    client.on('error', lose);
    client.on('end', lose);
    await client.connect();
    await client.query('select pg_advisory_lock($1::bigint)', [number]);
    return { client, number };
  };
  return {
    number: async () => {
      held ??= take();
      try {
        return (await held).number;
      } catch (error) {
        held = null;
        throw error;
      }
    },
    end: async () => {
      const last = held;
      held = null;
      if (last !== null) await (await last).client.end();
    },
  };
}
