import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfiguration } from '@stegvis/platform';
import { Client } from 'pg';
import { startApi } from '../../apps/api/src/start-api';
import { DEMO_PASSWORD } from '../../apps/api/src/viewer/demo-accounts';
import { loadDemo } from '../../apps/embedded/src/demo';
import { loadReferenceData } from '../../apps/embedded/src/load-reference-data';
import { startPostgres } from '../../apps/embedded/src/postgres';
import { prepareDatabase } from '../../apps/embedded/src/prepare-database';
import { LISTS } from './list-documents';
import type { BenchRow } from './row';

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly role: Role;
}

type Role = 'stegvis_app' | 'stegvis_worker';

const ROUNDS = 60;
const WARM_UP = 15;

/** Statements that go to PostgreSQL while a request is answered, frames and context included. */
const record = async (work: () => Promise<unknown>): Promise<Statement[]> => {
  const seen: Statement[] = [];
  const original = Client.prototype.query;
  Client.prototype.query = function (this: Client, ...given: unknown[]) {
    const [first, values] = given as [string | { text: string; values?: unknown[] }, unknown[] | undefined];
    const text = typeof first === 'string' ? first : first.text;
    const role = JSON.stringify(
      (this as unknown as { connectionParameters: unknown }).connectionParameters,
    ).includes('stegvis_worker')
      ? 'stegvis_worker'
      : 'stegvis_app';
    if (text)
      seen.push({
        role,
        text,
        values: Array.isArray(values) ? values : typeof first === 'string' ? [] : (first.values ?? []),
      });
    return (original as (...all: unknown[]) => unknown).apply(this, given);
  } as typeof Client.prototype.query;
  try {
    await work();
    return seen;
  } finally {
    Client.prototype.query = original;
  }
};

/** The reference: the same statements, each in the role that sent it, their rows as JSON over bare Node HTTP. */
const bareServer = (
  clients: Readonly<Record<Role, Client>>,
  statements: readonly Statement[],
): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((_request, response) => {
      void (async () => {
        const rows: unknown[] = [];
        for (const { role, text, values } of statements)
          rows.push((await clients[role].query(text, [...values])).rows);
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(rows));
      })();
    }).listen(0, '127.0.0.1', () => resolve(server));
  });

const connect = async (connectionString: string, role: Role): Promise<Client> => {
  const client = new Client({ connectionString, options: `-c role=${role} -c search_path=stegvis,public` });
  await client.connect();
  return client;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const time = async (ask: () => Promise<Response>): Promise<number> => {
  const times: number[] = [];
  for (let i = 0; i < WARM_UP + ROUNDS; i += 1) {
    const began = performance.now();
    await (await ask()).text();
    if (i >= WARM_UP) times.push(performance.now() - began);
  }
  return median(times);
};

/** Opening list and match list over GraphQL against the same SQL without us, in the demo world (825 people, about 215 openings). */
export const run = async (): Promise<BenchRow[]> => {
  const directory = mkdtempSync(join(tmpdir(), 'stegvis-lists-'));
  const postgres = await startPostgres({ directory, disposable: true });
  try {
    const configuration = readConfiguration({
      PORT: '0',
      LOG_LEVEL: 'silent',
      LIMIT_OPERATIONS_STAFF: '1000000',
      LIMIT_PERSON_SEARCHES: '1000000',
    });
    await prepareDatabase(postgres.ownerUrl);
    await loadReferenceData(postgres.ownerUrl);
    await loadDemo(configuration, postgres, () => undefined);
    const api = await startApi(configuration, postgres);
    const rows: BenchRow[] = [];
    try {
      const graphql = clientOf(api.url);
      await graphql(
        `
          mutation ($input: SignInInput!) {
            signIn(input: $input) {
              __typename
            }
          }
        `,
        { input: { email: 'consultant@demo.stegvis.example', password: DEMO_PASSWORD } },
      );
      for (const list of LISTS) rows.push(...(await measure(list, graphql, postgres)));
    } finally {
      await api.close();
    }
    return rows;
  } finally {
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  }
};

type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Response>;

const clientOf = (url: string): Ask => {
  let cookie = '';
  return async (query, variables = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-stegvis-request': '1',
        ...(cookie ? { cookie, origin: url } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    return response;
  };
};

const measure = async (
  list: (typeof LISTS)[number],
  ask: Ask,
  urls: { readonly appUrl: string; readonly workerUrl: string },
): Promise<BenchRow[]> => {
  const variables = await list.variables(ask);
  const check = (await (await ask(list.query, variables)).json()) as { errors?: unknown };
  if (check.errors) throw new Error(`${list.name}: ${JSON.stringify(check.errors).slice(0, 500)}`);
  const statements = await record(() => ask(list.query, variables).then((r) => r.text()));
  const ours = await time(() => ask(list.query, variables));
  const clients = {
    stegvis_app: await connect(urls.appUrl, 'stegvis_app'),
    stegvis_worker: await connect(urls.workerUrl, 'stegvis_worker'),
  };
  const server = await bareServer(clients, statements);
  const address = server.address() as { port: number };
  const bare = await time(() => fetch(`http://127.0.0.1:${address.port}/`));
  await new Promise((resolve) => server.close(resolve));
  await Promise.all(Object.values(clients).map((client) => client.end()));
  const asked = statements.filter(
    (s) => !/^(START TRANSACTION|BEGIN|COMMIT|ROLLBACK|SET )|set_config\('app\.actor'/i.test(s.text),
  );
  return [
    {
      name: `${list.name} over GraphQL, 20 rows`,
      value: ours,
      unit: 'ms',
      reference: 'the same SQL over bare Node HTTP',
      ratio: ours / bare,
      target: null,
      met: null,
    },
    {
      name: `${list.name}: statements a request`,
      value: asked.length,
      unit: 'statements',
      reference: '',
      ratio: null,
      target: null,
      met: null,
    },
  ];
};
