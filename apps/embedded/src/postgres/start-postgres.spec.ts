import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import {
  removePostgres,
  startPostgres,
  identifyProcess,
  type PostgresOptions,
  type RunningPostgres,
} from '.';

jest.setTimeout(60_000);

const root = mkdtempSync(join(tmpdir(), 'postgres-'));
chmodSync(root, 0o755);
const running: RunningPostgres[] = [];

async function start(options: PostgresOptions): Promise<RunningPostgres> {
  const postgres = await startPostgres({ disposable: true, ...options });
  running.push(postgres);
  return postgres;
}

afterEach(async () => {
  for (const postgres of running.splice(0)) await postgres.stop();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

function newDirectory(): string {
  const folder = mkdtempSync(join(root, 'cluster-'));
  chmodSync(folder, 0o755);
  return folder;
}

function mountSmallDisk(folder: string, megabytes: number): void {
  mkdirSync(folder, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder], {
    stdio: 'ignore',
  });
}

function unmount(folder: string): void {
  execFileSync('umount', ['--lazy', folder]);
}

/** Root may mount on a machine of its own, and in many containers not. */
function mayMount(folder: string): boolean {
  try {
    mountSmallDisk(folder, 1);
    unmount(folder);
    return true;
  } catch {
    return false;
  }
}

describe('the embedded PostgreSQL', () => {
  it('keeps its passwords to itself and its log free of what people wrote', async () => {
    const directory = newDirectory();
    const postgres = await start({ directory });
    expect(statSync(join(directory, 'passwords.json')).mode & 0o777).toBe(0o600);
    await ask(postgres.ownerUrl, `create table public.person (name text primary key)`);
    await ask(postgres.ownerUrl, `insert into public.person values ('Astrid Exempel')`);
    await expect(
      ask(postgres.ownerUrl, `insert into public.person values ('Astrid Exempel')`),
    ).rejects.toThrow(/duplicate/);
    await expect(ask(postgres.ownerUrl, `select 'Astrid Exempel'::int`)).rejects.toThrow();
    const log = readFileSync(join(directory, 'server.log'), 'utf8');
    expect(log).toContain('duplicate key value');
    expect(log).not.toContain('Key (name)');
    expect(log).not.toContain('insert into');
  });

  it('orders Swedish where a column asks for it, whatever the machine speaks', async () => {
    const postgres = await start({ directory: newDirectory() });
    const rows = await ask(
      postgres.appUrl,
      `select n from unnest(array['Östen','Åsa','Zara','Ärla','Adam']) n order by n collate "sv-SE-x-icu"`,
    );
    expect(rows.map((row) => row['n'])).toEqual(['Adam', 'Zara', 'Åsa', 'Ärla', 'Östen']);
  });

  it('answers on the same port after a restart, and on another when that one is taken', async () => {
    const directory = newDirectory();
    const first = await start({ directory });
    await first.stop();
    const second = await start({ directory });
    expect(second.port).toBe(first.port);
    await second.stop();
    const other = spawn(process.execPath, [
      '-e',
      `require('net').createServer().listen(${first.port},'127.0.0.1',()=>console.log(1))`,
    ]);
    try {
      await new Promise((resolve) => other.stdout.once('data', resolve));
      const third = await start({ directory });
      expect(third.port).not.toBe(first.port);
      expect(await ask(third.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    } finally {
      other.kill();
    }
  });

  it('does not take a foreign process that was given the number of its dead server for a living one', async () => {
    const directory = newDirectory();
    const first = await start({ directory });
    const note = join(directory, 'data/postmaster.pid');
    const text = readFileSync(note, 'utf8');
    await first.stop();
    const foreign = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    try {
      writeFileSync(note, text.replace(/^\d+/, String(foreign.pid)));
      const second = await start({ directory });
      expect(second.adopted).toBe(false);
      expect(await ask(second.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
      expect(identifyProcess(foreign.pid ?? 0)).toBeDefined();
    } finally {
      foreign.kill('SIGKILL');
    }
  });

  it('completes a first start that was interrupted', async () => {
    const directory = newDirectory();
    mkdirSync(join(directory, 'data.unfinished/base'), { recursive: true });
    writeFileSync(join(directory, 'data.unfinished/PG_VERSION'), '18\n');
    const postgres = await start({ directory });
    expect(await ask(postgres.workerUrl, 'select current_user as role')).toEqual([
      { role: 'stegvis_worker' },
    ]);
  });

  it.each([
    [
      '19',
      /^The data in \S+ were made by PostgreSQL 19, and this Stegvis brings PostgreSQL 18: install the newer Stegvis/,
    ],
    [
      '16',
      /^The data in \S+ were made by PostgreSQL 16, and this Stegvis brings PostgreSQL 18: move them with pg_dump/,
    ],
  ])('refuses data of PostgreSQL %s and says what to do', async (version, sentence) => {
    const directory = newDirectory();
    await (await start({ directory })).stop();
    writeFileSync(join(directory, 'data/PG_VERSION'), `${version}\n`);
    await expect(start({ directory })).rejects.toMatchObject({
      name: 'OperatorError',
      message: expect.stringMatching(sentence),
    });
  });

  it('says so when the passwords are not those of the database', async () => {
    const directory = newDirectory();
    const first = await start({ directory });
    const pid = first.pid();
    await first.stop();
    rmSync(join(directory, 'passwords.json'));
    await expect(start({ directory })).rejects.toThrow(
      /^The passwords in \S+ are not those of the database: restore/,
    );
    expect(identifyProcess(pid)).toBeUndefined();
  });

  it('removes everything, a running server first', async () => {
    const directory = newDirectory();
    const postgres = await start({ directory });
    await removePostgres(directory);
    expect(identifyProcess(postgres.pid())).toBeUndefined();
    expect(() => statSync(directory)).toThrow(/ENOENT/);
  });
});

const small = join(root, 'small-disk');
if (mayMount(small)) {
  // Only where a small disk can be mounted; explain-failure.spec.ts reads the server's own words everywhere.
  describe('the embedded PostgreSQL on a full disk', () => {
    beforeAll(() => mountSmallDisk(small, 60));
    afterAll(() => unmount(small));

    it('says so before it begins, then works when there is room, and loses nothing when the disk fills up', async () => {
      const directory = join(small, 'postgres');
      await expect(start({ directory })).rejects.toThrow(
        /^The disk that holds \S+ is full: free at least 300 MB/,
      );
      execFileSync('mount', ['-o', 'remount,size=300m', small]);
      const first = await start({ directory });
      await ask(first.ownerUrl, 'create table public.kept (id int)');
      await ask(first.ownerUrl, 'insert into public.kept values (1)');
      await first.stop();
      const filler = join(small, 'filler');
      execFileSync('/bin/sh', ['-c', 'cat /dev/zero > "$1" || true', 'sh', filler], { stdio: 'ignore' });
      await expect(start({ directory })).rejects.toThrow(
        /^The disk that holds \S+ is full: free at least 300 MB/,
      );
      rmSync(filler);
      const second = await start({ directory });
      expect(await ask(second.ownerUrl, 'select id from public.kept')).toEqual([{ id: 1 }]);
    });
  });
}
