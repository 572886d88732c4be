// Starts everything: database, migrations, the server, then the demonstration world; says where it is and stops cleanly.
import { buildApp } from './app.ts';
import { readConfig, type Config } from './config.ts';
import { connect, type Database } from './database/connection.ts';
import { createDatabase } from './database/create-database.ts';
import { startEmbedded } from './database/embedded.ts';
import { migrate } from './database/migrate.ts';
import { ageProfiles } from './features/vessels/age-profiles.ts';
import { loadExamples, loadGenerated, type DemoOptions } from './demo/load-demo-world.ts';

const HOUR = 60 * 60 * 1000;
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
  const database = connect(url);
  let loading: string | null = null;
  const demo: DemoOptions = {
    root: config.root,
    vessels: config.demoVessels,
    reports: Math.round(config.demoVessels * 2.5),
    clock,
    say,
  };
  const isNew = config.hasDemoWorld && (await loadExamples(database, demo));
  const app = await buildApp({
    database,
    root: config.root,
    clock,
    isLogging: config.isLogging,
    loading: () => loading,
  });
  await app.listen({ host: config.host, port: config.port }).catch(async (error: NodeJS.ErrnoException) => {
    await embedded?.stop();
    throw error.code === 'EADDRINUSE' ? new Error(`port ${config.port} is taken. Set PORT to another one.`) : error;
  });
  const address = app.server.address();
  console.log(
    `\nOpen http://${config.host === '0.0.0.0' ? 'localhost' : config.host}:${typeof address === 'object' && address ? address.port : config.port}/\nA local demonstration: no accounts yet, invented ships, everybody sees everything. Ctrl-C stops it.\n`,
  );
  const ageing = setInterval(() => void age(database), HOUR);
  stopOnSignal(async () => {
    clearInterval(ageing);
    await app.close();
    await database.destroy();
    await embedded?.stop();
  });
  if (isNew)
    await loadInBackground(database, demo, (sentence) => {
      loading = sentence;
    });
  await age(database);
}

/** Every hour, so that rows are of today soon after midnight UTC; it finds nothing to do at the others. */
async function age(database: Database): Promise<void> {
  try {
    await ageProfiles(
      database,
      clock()
        .toISOString()
        .replace(/\.\d+Z$/, 'Z'),
    );
  } catch (error) {
    say(`profiles could not be computed for today: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function loadInBackground(
  database: Database,
  demo: DemoOptions,
  tell: (sentence: string | null) => void,
): Promise<void> {
  try {
    await loadGenerated(database, demo, (loaded) => {
      tell(`${loaded} of ${demo.vessels} invented vessels are loaded; more are coming.`);
    });
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
