import { existsSync, mkdirSync, mkdtempSync, chmodSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import {
  accounts,
  buildStandIn,
  eventually,
  openFolder,
  postmasterOf,
  Program,
  type Account,
} from '../../../../test/start/program';
import { Client } from 'pg';
import { findFreePort, identifyProcess, startPostgres } from '../postgres';
import { prepareDatabase } from '../prepare-database';

jest.setTimeout(120_000);

const root = openFolder();
const programs: { program: Program; dataDirectory: string }[] = [];
let file: string;
let port: number;

beforeAll(async () => {
  const build = join(root, 'build');
  mkdirSync(build);
  file = buildStandIn(build);
  port = await findFreePort();
});

afterEach(async () => {
  for (const { program, dataDirectory } of programs.splice(0)) {
    program.kill('SIGKILL');
    await program.end();
    if (existsSync(join(dataDirectory, 'postgres/data/postmaster.pid'))) {
      const pid = postmasterOf(dataDirectory);
      if (identifyProcess(pid)) process.kill(pid, 'SIGQUIT');
      await eventually(() => expect(identifyProcess(pid)).toBeUndefined());
    }
  }
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function newDataDirectory(): string {
  const folder = mkdtempSync(join(root, 'data-'));
  chmodSync(folder, 0o777);
  return join(folder, '.stegvis');
}

function start(
  dataDirectory: string,
  {
    args = [],
    environment = {},
    account,
  }: { args?: string[]; environment?: Record<string, string>; account?: Account } = {},
): Program {
  const settings = { STEGVIS_DATA_DIR: dataDirectory, PORT: String(port), ...environment };
  const program = new Program(file, args, settings, account);
  programs.push({ program, dataDirectory });
  return program;
}

async function startsCounted(): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}/`);
  if (!response.ok) throw new Error(`Answered ${response.status}`);
  return Number(await response.text());
}

describe.each(accounts())('the one-command start as %s', (_name, account) => {
  it('says where it is and how to sign in, stops on SIGTERM without a trace, and goes on with the same data', async () => {
    const dataDirectory = newDataDirectory();
    const first = start(dataDirectory, { account });
    await first.says(`Stegvis is ready at http://localhost:${port}`);
    await first.says('consultant@demo.stegvis.example');
    const server = postmasterOf(dataDirectory);
    expect(await first.stop()).toBe(0);
    expect(identifyProcess(server)).toBeUndefined();
    expect(existsSync(join(dataDirectory, 'lock.json'))).toBe(false);
    const second = start(dataDirectory, { account });
    await second.says('is ready');
    expect(await startsCounted()).toBe(2);
    expect(second.said).not.toContain('Making a database');
  });

  it('takes over the database that a killed start has left running', async () => {
    const dataDirectory = newDataDirectory();
    const killed = start(dataDirectory, { account });
    await killed.says('is ready');
    const server = postmasterOf(dataDirectory);
    killed.kill('SIGKILL');
    await killed.end();
    expect(identifyProcess(server)).toBeDefined();
    const next = start(dataDirectory, { account });
    await next.says('is ready');
    expect(postmasterOf(dataDirectory)).toBe(server);
    expect(await startsCounted()).toBe(2);
    expect(await next.stop()).toBe(0);
    expect(identifyProcess(server)).toBeUndefined();
  });

  it('starts a killed database again while it runs', async () => {
    const dataDirectory = newDataDirectory();
    const program = start(dataDirectory, { account });
    await program.says('is ready');
    process.kill(postmasterOf(dataDirectory), 'SIGKILL');
    await program.says('The database server is running again.');
    expect(await eventually(startsCounted)).toBe(1);
    const server = postmasterOf(dataDirectory);
    expect(await program.stop()).toBe(0);
    expect(identifyProcess(server)).toBeUndefined();
  });

  it('recovers when it and its database were killed', async () => {
    const dataDirectory = newDataDirectory();
    const killed = start(dataDirectory, { account });
    await killed.says('is ready');
    killed.kill('SIGKILL');
    await killed.end();
    process.kill(postmasterOf(dataDirectory), 'SIGKILL');
    await start(dataDirectory, { account }).says('is ready');
    expect(await startsCounted()).toBe(2);
  });
});

describe('the one-command start', () => {
  it('says in one sentence that the port is taken, and makes nothing', async () => {
    const dataDirectory = newDataDirectory();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    try {
      const program = start(dataDirectory);
      expect(await program.end()).toBe(1);
      expect(program.said).toBe(
        `Port ${port} is taken by another program: stop it, or choose another port with PORT=${port + 1}.\n`,
      );
      expect(existsSync(join(dataDirectory, 'postgres'))).toBe(false);
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
  });

  it('lets one Stegvis work on a data directory, also when the other would reset it', async () => {
    const dataDirectory = newDataDirectory();
    await start(dataDirectory).says('is ready');
    for (const args of [[], ['--reset']]) {
      const second = start(dataDirectory, { args, environment: { PORT: String(await findFreePort()) } });
      expect(await second.end()).toBe(1);
      expect(second.said).toMatch(
        /^Stegvis is already running on .* \(process \d+\): use it at http:\S+, or stop it first\.\n$/,
      );
    }
    expect(await startsCounted()).toBe(1);
  });

  it('begins anew with --reset', async () => {
    const dataDirectory = newDataDirectory();
    const first = start(dataDirectory);
    await first.says('is ready');
    first.kill('SIGKILL');
    await first.end();
    await start(dataDirectory, { args: ['--reset'] }).says('is ready');
    expect(await startsCounted()).toBe(1);
  });

  it('keeps demo data out of production, and shows the link for the first administrator there', async () => {
    const dataDirectory = newDataDirectory();
    const production = { environment: { STEGVIS_DEMO: '0' } };
    const first = start(dataDirectory, production);
    await first.says(`with this link; it works once: http://localhost:${port}/first`);
    expect(first.said).not.toContain('stegvis-demo');
    await first.stop();
    const second = start(dataDirectory);
    expect(await second.end()).toBe(1);
    expect(second.said).toMatch(
      /^The data in .* were begun in production mode and cannot be used in demo mode: .*\n$/,
    );
  });

  it('leaves nothing behind when it is stopped while it starts', async () => {
    const dataDirectory = newDataDirectory();
    const program = start(dataDirectory, { environment: { STAND_IN: 'slow start' } });
    await program.says('demo data loaded');
    const server = postmasterOf(dataDirectory);
    expect(await program.stop()).toBe(0);
    expect(identifyProcess(server)).toBeUndefined();
  });

  it('ends at once on a second Ctrl-C, the database too', async () => {
    const dataDirectory = newDataDirectory();
    const program = start(dataDirectory, { environment: { STAND_IN: 'hanging stop' } });
    await program.says('is ready');
    const server = postmasterOf(dataDirectory);
    program.kill('SIGINT');
    await program.says('Stopping');
    await new Promise((resolve) => setTimeout(resolve, 800));
    program.kill('SIGINT');
    expect(await program.end()).toBe(1);
    await eventually(() => expect(identifyProcess(server)).toBeUndefined());
  });

  it('refuses tables of a newer Stegvis, and stops the database again', async () => {
    const dataDirectory = newDataDirectory();
    const directory = join(dataDirectory, 'postgres');
    const postgres = await startPostgres({ directory });
    await prepareDatabase(postgres.ownerUrl);
    const client = new Client({ connectionString: postgres.ownerUrl });
    await client.connect();
    await client.query(`insert into stegvis.migrations (timestamp, name) values (9, 'FromTheFuture9')`);
    await client.end();
    await postgres.stop();
    const program = start(dataDirectory);
    expect(await program.end()).toBe(1);
    expect(program.said).toMatch(
      /^The data is of a newer version of Stegvis \(it holds FromTheFuture9\): start that version, or .*\n$/,
    );
    expect(existsSync(join(directory, 'data/postmaster.pid'))).toBe(false);
  });

  it.each([
    [{ PORT: 'abc' }, [], /^PORT must be a whole number.*\n$/],
    [{ DATABASE_URL: 'postgres://a@b/c' }, [], /^DATABASE_URL .* go together: .*\n$/],
    [{}, ['--rest'], /^"--rest" is not an option: .*\n$/],
  ])('explains %j %j in one line', async (environment, args, sentence) => {
    const program = start(newDataDirectory(), { environment, args });
    expect(await program.end()).toBe(1);
    expect(program.said).toMatch(sentence);
  });
});
