// Starts the built server as a person would, with an empty data folder and a small demonstration world, and stops it.
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface RunningServer {
  /** http://127.0.0.1:port, without a slash at the end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const root = fileURLToPath(new URL('../', import.meta.url));
const program = join(root, 'apps/server/dist/main.mjs');
const vessels = '40';

/** Resolves when the server answers and the whole demonstration world is loaded. @throws Error with what the server said */
export async function startServer(): Promise<RunningServer> {
  if (!existsSync(program)) throw new Error('The server is not built: run npm run build first.');
  const data = mkdtempSync(join(tmpdir(), 'plimsoll-journey-'));
  chmodSync(data, 0o755); // PostgreSQL runs as an unprivileged user when we are root
  const server = spawn(process.execPath, [program], {
    cwd: root,
    env: { ...process.env, PORT: '0', PLIMSOLL_DATA: data, PLIMSOLL_DEMO_VESSELS: vessels },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async (): Promise<void> => {
    await stopped(server);
    rmSync(data, { recursive: true, force: true });
  };
  try {
    return { url: await ready(server), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function ready(server: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString('utf8');
      const address = /http:\/\/[\w.]+:\d+/.exec(said)?.[0];
      if (address && /invented vessels with|could not be loaded whole/.test(said)) resolve(address);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', (code) => {
      reject(new Error(`The server ended with ${String(code)} before it was ready:\n${said}`));
    });
  });
}

function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => server.kill('SIGKILL'), 15_000);
    server.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    server.kill('SIGTERM');
  });
}
