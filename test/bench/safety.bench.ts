import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfiguration } from '@stegvis/platform';
import { Client } from 'pg';
import { startApi } from '../../apps/api/src/start-api';
import { DEMO_PASSWORD } from '../../apps/api/src/viewer/demo-accounts';
import { loadDemo } from '../../apps/embedded/src/demo';
import { loadReferenceData } from '../../apps/embedded/src/load-reference-data';
import { createDatabaseSql, startPostgres } from '../../apps/embedded/src/postgres';
import { prepareDatabase } from '../../apps/embedded/src/prepare-database';
import { LISTS } from './list-documents';
import type { BenchRow } from './row';

const ROUNDS = 150;
const WARM_UP = 40;
/** Most that row-level security and the access log together may cost. */
const TARGET = 1.5;

const PERSON_PAGE = `query ($id: UUID!) { participant(id: $id) { id version givenName familyName unit { name } home { latitude longitude } registeredAt
  step stepSince workGoal wantsSuggestions completeness { interestsAnswered abilitiesAssessed }
  values { id kind code state level flag choice text saidBy saidAt source } suggestions { id code level } assignments { staffName role validFrom validTo } } }`;

type Ask = (query: string, variables: object) => Promise<string>;

const signedIn = async (url: string): Promise<Ask> => {
  let cookie = '';
  const ask: Ask = async (query, variables) => {
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
    return response.text();
  };
  await ask(`mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`, {
    input: { email: 'consultant@demo.stegvis.example', password: DEMO_PASSWORD },
  });
  return ask;
};

const otherDatabase = (url: string, name: string): string => {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
};

/** A copy of the database in which every row is everybody's and no look is written. */
const withoutSafety = async (superuserUrl: string, name: string): Promise<void> => {
  const maintenance = new Client({ connectionString: superuserUrl });
  await maintenance.connect();
  await maintenance.query(createDatabaseSql(name, 'stegvis'));
  await maintenance.end();
  const copy = new Client({ connectionString: otherDatabase(superuserUrl, name) });
  await copy.connect();
  await copy.query(`do $$ declare t record; begin
    for t in select c.oid::regclass as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'stegvis' and c.relkind in ('r', 'p') loop
      execute format('alter table %s disable row level security', t.name);
    end loop; end $$`);
  await copy.query(
    `create or replace function stegvis.note_looks(looked_action text, subjects uuid[], classes text[], stated_relation text, decided text)
     returns void language sql volatile security definer set search_path = stegvis, pg_temp as $$ select $$`,
  );
  await copy.query('analyze');
  await copy.end();
};

/** Mean of the faster half: whatever else the machine does can only add. */
const faster = (values: readonly number[]): number => {
  const half = [...values].sort((a, b) => a - b).slice(0, Math.ceil(values.length / 2));
  return half.reduce((sum, value) => sum + value, 0) / half.length;
};

/** Both in turn, so that whatever else the machine does weighs on both. */
const compare = async (
  asks: readonly [Ask, Ask],
  query: string,
  variables: object,
): Promise<readonly [number, number]> => {
  const times: [number[], number[]] = [[], []];
  for (let i = 0; i < WARM_UP + ROUNDS; i += 1)
    for (const side of i % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const began = performance.now();
      const text = await asks[side](query, variables);
      const took = performance.now() - began;
      if (text.includes('"errors"')) throw new Error(text.slice(0, 500));
      if (i >= WARM_UP) times[side].push(took);
    }
  return [faster(times[0]), faster(times[1])];
};

/**
 * What safety costs: a consultant's person page and match list over GraphQL with row-level security and the access log,
 * against the same service on a copy of the database without both. The server keeps every commit, as in production.
 */
export const run = async (): Promise<BenchRow[]> => {
  const directory = mkdtempSync(join(tmpdir(), 'stegvis-safety-'));
  const postgres = await startPostgres({ directory });
  try {
    const settings = readConfiguration({
      PORT: '0',
      LOG_LEVEL: 'silent',
      LIMIT_OPERATIONS_STAFF: '1000000',
      LIMIT_PERSON_SEARCHES: '1000000',
    });
    await prepareDatabase(postgres.ownerUrl);
    await loadReferenceData(postgres.ownerUrl);
    await loadDemo(settings, postgres, () => undefined);
    await withoutSafety(postgres.superuserUrl, 'stegvis_bare');
    const bareUrls = {
      appUrl: otherDatabase(postgres.appUrl, 'stegvis_bare'),
      workerUrl: otherDatabase(postgres.workerUrl, 'stegvis_bare'),
      ownerUrl: otherDatabase(postgres.ownerUrl, 'stegvis_bare'),
    };
    const apis = [await startApi(settings, postgres), await startApi(settings, bareUrls)] as const;
    try {
      const asks = [await signedIn(apis[0].url), await signedIn(apis[1].url)] as const;
      const [, matches] = LISTS;
      if (!matches) throw new Error('There is no match list to measure');
      const { id } = (await matches.variables(async (query) => new Response(await asks[0](query, {})))) as {
        id: string;
      };
      const rows: BenchRow[] = [];
      for (const [name, query] of [
        ['person page', PERSON_PAGE],
        ['match list', matches.query],
      ] as const) {
        const [safe, bare] = await compare(asks, query, { id });
        rows.push({
          name: `${name} with row-level security and access log`,
          value: safe,
          unit: 'ms',
          reference: 'the same without both',
          ratio: safe / bare,
          target: TARGET,
          met: safe / bare <= TARGET,
        });
      }
      return rows;
    } finally {
      for (const api of apis) await api.close();
    }
  } finally {
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  }
};
