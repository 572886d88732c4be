// Starts everything: database, migrations, jobs, the server, then the demonstration world; says where it is and stops cleanly.
import { buildApp } from './app.ts';
import { readConfig, serverSecret, type Config } from './config.ts';
import { connect, type Databases } from './database/connection.ts';
import { createDatabase } from './database/create-database.ts';
import { startEmbedded } from './database/embedded.ts';
import { migrate } from './database/migrate.ts';
import type { Organisations } from './demo/demo-organisations.ts';
import { demoPassword } from './demo/demo-people.ts';
import { loadEvidence } from './demo/load-evidence.ts';
import { loadExamples, loadGenerated, type DemoOptions } from './demo/load-demo-world.ts';
import { openEvidence } from './features/evidence/open-evidence.ts';
import { piecewise } from './features/evidence/piecewise.ts';
import type { EvidencePlace } from './evidence/intake.ts';
import { secretBox } from './features/accounts/authenticator-codes.ts';
import { publicNetwork } from './features/identity-providers/public-network.ts';
import { smtpPost } from './features/mail/send-mail.ts';
import { runJobs } from './jobs/run-jobs.ts';

const clock = (): Date => new Date();
const say = (sentence: string): void => {
  console.log(`  ${sentence}`);
};

try {
  await start(readConfig());
} catch (error) {
  console.error(`Plimsoll could not start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

async function start(config: Config): Promise<void> {
  console.log('Plimsoll');
  const embedded = config.databaseUrl === null ? await startEmbedded(config.dataFolder) : null;
  const url = embedded ? await createDatabase(embedded, 'plimsoll') : (config.databaseUrl ?? '');
  const applied = await migrate(url, config.root);
  say(
    `database ready${embedded ? ' (embedded PostgreSQL)' : ''}${applied.length > 0 ? `, ${applied.length} migrations applied` : ''}`,
  );
  const databases = await connect(url);
  const secrets = secretBox(serverSecret(config));
  const house = await openEvidence(config.evidence, config.dataFolder);
  if (config.evidence.keys === null && !config.hasDemoWorld)
    say('evidence is sealed with a key that lies beside it; set PLIMSOLL_EVIDENCE_KEYS');
  const evidence = {
    house,
    uploads: piecewise(house, (error) => {
      say(`an upload failed: ${String(error)}`);
    }),
  };
  let loading: string | null = null;
  const demo: DemoOptions = {
    root: config.root,
    vessels: config.demoVessels,
    reports: Math.round(config.demoVessels * 2.5),
    clock,
    secrets,
    origin: config.origin ?? `http://localhost:${config.port}`,
    say,
  };
  const fresh = config.hasDemoWorld ? await loadExamples(databases, demo) : null;
  const app = await buildApp({
    databases,
    root: config.root,
    clock,
    isLogging: config.isLogging,
    requestsPerMinute: config.requestsPerMinute,
    looksPerDay: config.looksPerDay,
    proxies: config.proxies,
    isDemo: config.hasDemoWorld,
    isSecure: config.origin?.startsWith('https:') ?? false,
    secrets,
    // A passkey needs a name, which an address of numbers is not.
    origin: () => config.origin ?? `http://localhost:${portOf(app)}`,
    network: publicNetwork(config.hasLocalProviders),
    evidence,
    loading: () => loading,
  });
  await app.listen({ host: config.host, port: config.port }).catch(async (error: NodeJS.ErrnoException) => {
    await embedded?.stop();
    throw error.code === 'EADDRINUSE' ? new Error(`port ${config.port} is taken. Set PORT to another one.`) : error;
  });
  const jobs = await runJobs({
    databases,
    evidence,
    clock,
    post: config.smtpUrl === null ? null : smtpPost(config.smtpUrl, 'Plimsoll <register@localhost>'),
    say,
  });
  console.log(
    `\nOpen http://${config.host === '0.0.0.0' ? 'localhost' : config.host}:${portOf(app)}/\n${invitation(config)}Ctrl-C stops it.\n`,
  );
  stopOnSignal(async () => {
    await app.close();
    await jobs.stop();
    await databases.close();
    house.place.store.close();
    await embedded?.stop();
  });
  if (fresh)
    await loadInBackground(databases, { ...demo, organisations: fresh, place: house.place }, (sentence) => {
      loading = sentence;
    });
}

function portOf(app: Awaited<ReturnType<typeof buildApp>>): number {
  const address = app.server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function invitation({ hasDemoWorld }: Config): string {
  return hasDemoWorld
    ? `A demonstration with invented ships and people. /sign-in has one account for each role, such as\n  petra@meridian.example (company), lars@saltmarsh.example (supplier), uma@harbour.example (insurer);\n  every password is ${demoPassword}. Put no real report into it.\n`
    : '';
}

async function loadInBackground(
  databases: Databases,
  demo: DemoOptions & { readonly organisations: Organisations; readonly place: EvidencePlace },
  tell: (sentence: string | null) => void,
): Promise<void> {
  try {
    await loadGenerated(databases, demo, (loaded) => {
      tell(`${loaded} of ${demo.vessels} invented vessels are loaded; more are coming.`);
    });
    const files = await loadEvidence(databases, demo.place, clock().toISOString());
    say(`${files} evidence files taken in`);
  } catch (error) {
    say(`the demonstration world could not be loaded whole: ${error instanceof Error ? error.message : String(error)}`);
  }
  tell(null);
}

function stopOnSignal(stop: () => Promise<void>): void {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      void stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
}
