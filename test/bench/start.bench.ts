import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchRow } from './row';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

interface Started {
  readonly child: ChildProcess;
  readonly seconds: number;
}

/** `npm start` as a newcomer would, until it says that it is ready. */
const start = (port: number, data: string): Promise<Started> =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn('npm', ['start', '--silent'], {
      env: { ...process.env, PORT: String(port), STEGVIS_DATA_DIR: data },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Stegvis is ready')) resolve({ child, seconds: (performance.now() - began) / 1000 });
    });
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}: ${said}`)));
  });

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', () => resolve());
    process.kill(-(child.pid ?? 0), 'SIGINT');
  });

/** Resident memory in MB of every process that works for the data directory: the program and its PostgreSQL. */
const memory = (group: number): number => {
  const children = (pid: number): number[] =>
    execFileSync('ps', ['-e', '-o', 'pid=,ppid='])
      .toString()
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [own, parent] = line.trim().split(/\s+/).map(Number);
        return parent === pid && own !== undefined ? [own, ...children(own)] : [];
      });
  const all = [group, ...children(group)].filter((pid) => readdirSync('/proc').includes(String(pid)));
  // Shared pages are divided among those who share them (Pss), so that PostgreSQL's buffers count once.
  const kilobytes = all.map((pid) => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      return 0;
    }
  });
  return kilobytes.reduce((a, b) => a + b, 0) / 1024;
};

/** Seconds from `npm start` to ready, first and second time on one data directory, and memory at rest. */
export const run = async (): Promise<BenchRow[]> => {
  const data = mkdtempSync(join(tmpdir(), 'stegvis-start-'));
  const row = (
    name: string,
    value: number,
    unit: string,
    reference = '',
    ratio: number | null = null,
  ): BenchRow => ({ name, value, unit, reference, ratio, target: null, met: null });
  try {
    const first = await start(await freePort(), data);
    await stop(first.child);
    const second = await start(await freePort(), data);
    await new Promise((resolve) => setTimeout(resolve, 5000));
    const resting = memory(second.child.pid ?? 0);
    await stop(second.child);
    return [
      row('npm start to ready, first time (database, demo world)', first.seconds, 's'),
      row(
        'npm start to ready, second time',
        second.seconds,
        's',
        'the first time',
        second.seconds / first.seconds,
      ),
      row('memory at rest, program and PostgreSQL', resting, 'MB'),
    ];
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
};
