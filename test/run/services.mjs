import { spawn } from 'node:child_process';
import { accessSync, constants, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** @returns {string | undefined} the first of the programs that is on PATH */
export function findProgram(...names) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        continue;
      }
    }
  }
  return undefined;
}

/**
 * Starts Redis for the tests: on a port of its own, with nothing kept.
 * @param {string} program
 * @param {string} folder for its files
 */
export async function startRedis(program, folder) {
  const port = await freePort();
  const cwd = join(folder, 'redis');
  mkdirSync(cwd, { recursive: true });
  const args = ['--port', port, '--bind', '127.0.0.1', '--dir', cwd, '--save', '', '--appendonly', 'no'];
  return startService(program, [...args, '--maxmemory-policy', 'noeviction'].map(String), {
    cwd,
    port,
    env: { REDIS_TEST_URL: `redis://127.0.0.1:${port}` },
  });
}

/** Starts Meilisearch for the tests; where there is none, its tests run against their stand-in. */
export async function startMeilisearch(program, folder) {
  const port = await freePort();
  const cwd = join(folder, 'meilisearch');
  mkdirSync(cwd, { recursive: true });
  const key = 'test-key-of-sixteen-letters-or-more';
  const args = [
    '--http-addr',
    `127.0.0.1:${port}`,
    '--db-path',
    join(cwd, 'data'),
    '--master-key',
    key,
    '--no-analytics',
  ];
  return startService(program, args, {
    cwd,
    port,
    env: { MEILI_TEST_URL: `http://127.0.0.1:${port}`, MEILI_TEST_KEY: key },
  });
}

/** Ends the database servers that tests have left behind below a folder: when Jest was killed, its tear-down did not run. */
export async function endDatabaseServers(folder) {
  for (const path of readdirSync(folder, { recursive: true }).filter((name) =>
    /(^|[/])postmaster[.]pid$/.test(name),
  )) {
    const pid = Number(readFileSync(join(folder, path), 'utf8').split('\n')[0]);
    try {
      process.kill(pid, 'SIGQUIT');
      for (let tries = 0; tries < 100; tries++) {
        await wait(50);
        process.kill(pid, 0);
      }
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }
}

async function startService(program, args, { cwd, port, env }) {
  const child = spawn(program, args, { cwd, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await Promise.race([ended, wait(5_000, undefined, { ref: false })]);
    child.kill('SIGKILL');
  };
  for (let tries = 0; tries < 200; tries++) {
    if (await answers(port)) return { env, stop };
    if (child.exitCode !== null || child.signalCode !== null) break;
    await wait(50);
  }
  await stop();
  throw new Error(`${program} did not start`);
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
