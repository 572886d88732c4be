// The only place that reads the environment.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EvidenceSettings } from './features/evidence/open-evidence.ts';

export interface Config {
  readonly host: string;
  readonly port: number;
  /** null: the embedded database. */
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  /** Load the demonstration world when the register is empty. */
  readonly hasDemoWorld: boolean;
  /** How many generated vessels it has. */
  readonly demoVessels: number;
  /** From one address. */
  readonly requestsPerMinute: number;
  /** Vessels that one recipient looks up in a day; others have shares of it. */
  readonly looksPerDay: number;
  /** Addresses or networks of the proxies in front, whose X-Forwarded-For is believed. */
  readonly proxies: readonly string[];
  readonly isLogging: boolean;
  /** Where people reach us; https makes cookies keep to it. */
  readonly origin: string | null;
  /** Seals authenticator secrets; null: one is made in the data folder. */
  readonly secret: string | null;
  /** smtp://user:password@host:port; null: mail stays in the outbox. */
  readonly smtpUrl: string | null;
  /** Identity providers on this machine over plain HTTP are taken; for trials only. */
  readonly hasLocalProviders: boolean;
  readonly evidence: EvidenceSettings;
  readonly root: string;
}

export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const root = projectRoot();
  const dataFolder = environment['PLIMSOLL_DATA'] ?? join(root, '.data');
  const port = Number(environment['PORT'] ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT is ${String(environment['PORT'])}; it must be a number from 0 to 65535.`);
  return {
    host: environment['HOST'] ?? '127.0.0.1',
    port,
    databaseUrl: environment['DATABASE_URL'] ?? null,
    dataFolder,
    hasDemoWorld: environment['PLIMSOLL_DEMO'] !== 'no',
    demoVessels: Number(environment['PLIMSOLL_DEMO_VESSELS'] ?? 1000),
    requestsPerMinute: Number(environment['PLIMSOLL_REQUESTS_PER_MINUTE'] ?? 600),
    looksPerDay: Number(environment['PLIMSOLL_LOOKS_PER_DAY'] ?? 10_000),
    proxies: (environment['PLIMSOLL_PROXIES'] ?? '').split(',').flatMap((one) => one.trim() || []),
    origin: environment['PLIMSOLL_ORIGIN'] ?? null,
    secret: environment['PLIMSOLL_SECRET'] ?? null,
    smtpUrl: environment['PLIMSOLL_SMTP'] ?? null,
    hasLocalProviders: environment['PLIMSOLL_LOCAL_PROVIDERS'] === 'yes',
    isLogging: environment['PLIMSOLL_LOG'] === 'yes',
    evidence: evidenceSettings(environment, dataFolder),
    root,
  };
}

const MOST_EVIDENCE_BYTES = 4 * 1024 ** 3;

function evidenceSettings(environment: NodeJS.ProcessEnv, dataFolder: string): EvidenceSettings {
  const of = (name: string): string | undefined => environment[`PLIMSOLL_EVIDENCE_${name}`] || undefined;
  const maxBytes = Number(of('MAX_BYTES') ?? MOST_EVIDENCE_BYTES);
  if (!Number.isSafeInteger(maxBytes) || maxBytes < 1)
    throw new Error(`PLIMSOLL_EVIDENCE_MAX_BYTES is ${of('MAX_BYTES') ?? ''}; it must be a number of bytes.`);
  return {
    keys: of('KEYS') ?? null,
    folder: of('FOLDER') ?? join(dataFolder, 'evidence'),
    maxBytes,
    s3: objectStore(of),
  };
}

/** null: files lie on the disk. @throws Error when the object store is described by half */
function objectStore(of: (name: string) => string | undefined): EvidenceSettings['s3'] {
  const bucket = of('S3_BUCKET');
  if (bucket === undefined) return null;
  const [accessKeyId, secretAccessKey] = [of('S3_KEY_ID'), of('S3_SECRET')];
  if (accessKeyId === undefined || secretAccessKey === undefined)
    throw new Error('PLIMSOLL_EVIDENCE_S3_BUCKET needs PLIMSOLL_EVIDENCE_S3_KEY_ID and PLIMSOLL_EVIDENCE_S3_SECRET.');
  const [endpoint, prefix] = [of('S3_ENDPOINT'), of('S3_PREFIX')];
  return {
    bucket,
    accessKeyId,
    secretAccessKey,
    region: of('S3_REGION') ?? 'us-east-1',
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(prefix === undefined ? {} : { prefix }),
  };
}

/** The folder of the project, from source and from the bundle alike. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (folder !== dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name === 'plimsoll')
      return folder;
    folder = dirname(folder);
  }
  throw new Error('The server runs inside the project folder; its package.json was not found.');
}

/** The secret that seals others: as configured, or made once beside the embedded database. */
export function serverSecret({ secret, dataFolder }: Pick<Config, 'secret' | 'dataFolder'>): string {
  if (secret !== null) return secret;
  const file = join(dataFolder, 'server-secret');
  mkdirSync(dataFolder, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}
