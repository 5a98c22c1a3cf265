import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const root = resolve(__dirname, '../..');
const limit = 30_000;

/** Whom a program is run as; undefined is whoever runs the tests. */
export type Account = { uid: number; gid: number } | undefined;

/** A folder that every account can enter. */
export function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'start-'));
  chmodSync(folder, 0o777);
  return folder;
}

/** Compiles the stand-in program as the product is compiled. @returns its file */
export function buildStandIn(folder: string): string {
  execFileSync(
    join(root, 'node_modules/.bin/swc'),
    [
      'apps/api',
      'apps/embedded',
      'libs',
      'test/start',
      '-d',
      folder,
      '--config-file',
      '.swcrc',
      '--ignore',
      '**/*.spec.ts',
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return join(folder, 'test/start/stand-in-program.js');
}

/** The accounts under which the start can be tried here: our own, and an ordinary user where root may become one. */
export function accounts(): [string, Account][] {
  if (process.getuid?.() !== 0) return [['a user', undefined]];
  const nobody = { uid: 65534, gid: 65534 };
  const reads = spawnSync(
    '/bin/sh',
    ['-c', 'test -r "$1"', 'sh', join(root, 'node_modules/pg/package.json')],
    {
      ...nobody,
      cwd: '/',
    },
  );
  return reads.status === 0
    ? [
        ['root', undefined],
        ['a user', nobody],
      ]
    : [['root', undefined]];
}

/** A started program, what it has said, and its end. */
export class Program {
  said = '';
  private readonly child: ChildProcess;
  private readonly ended: Promise<number | null>;

  constructor(file: string, args: readonly string[], environment: Record<string, string>, account: Account) {
    this.child = spawn(process.execPath, [file, ...args], {
      ...account,
      cwd: '/',
      env: { PATH: process.env['PATH'], ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (text: Buffer) => (this.said += text.toString()));
    }
    this.ended = new Promise((done) => this.child.once('close', done));
  }

  /** Waits until it has said something. */
  async says(text: string): Promise<void> {
    await eventually(() => {
      if (!this.said.includes(text)) throw new Error(`Waited for "${text}" and read:\n${this.said}`);
    });
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** @returns its exit code, null when it was killed */
  end(): Promise<number | null> {
    return this.ended;
  }

  async stop(): Promise<number | null> {
    this.kill('SIGTERM');
    return this.ended;
  }
}

/** Tries until it does not throw. */
export async function eventually<T>(look: () => T | Promise<T>): Promise<T> {
  const until = Date.now() + limit;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() > until) throw error;
      await wait(50);
    }
  }
}

/** Number of the main process of the database server that works on a data directory. */
export function postmasterOf(dataDirectory: string): number {
  return Number(readFileSync(join(dataDirectory, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]);
}
