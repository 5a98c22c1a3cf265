import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { GraphQLSchema } from 'graphql';
import { Redis } from 'ioredis';
import pino from 'pino';
import { readConfiguration } from '@stegvis/platform';
import { startWorker } from '../../../apps/worker/src/start-worker';
import { rootFields } from '../../api/support/documents';
import { ACTS_FOR, COLUMNS, OPERATION_ROLES } from '../../api/support/operation-roles';
import { type SmallWorld, startSmallWorld } from '../../api/support/small-world';
import { VALID } from '../../api/support/valid-variables';
import { ask, type WalkedAnswer, walkQueries } from '../../api/support/walk';
import { PEOPLE, type PersonName } from '../../api/support/world-people';
import { redisAtHand, startTestRedis } from '../../contract/redis-server';
import { MeilisearchStandIn } from '../../stand-ins/meilisearch-stand-in';
import { unmarkedColumns } from './scan';

/** What was received and left behind by a walk of every operation as everybody, with a worker that did what came of it. */
export interface WalkedWorld {
  readonly world: SmallWorld;
  readonly queries: ReadonlyMap<PersonName | null, readonly WalkedAnswer[]>;
  readonly mutations: ReadonlyMap<PersonName | null, readonly WalkedAnswer[]>;
  /** What the walk could not find, looked for before anybody changed anything. */
  readonly unmarked: readonly string[];
  /** Every line of the log, at its most talkative. */
  readonly log: string;
  /** Documents and requests of the search engine. */
  readonly index: string;
  /** Every key and value of Redis; empty where there is none, and the queue is in the database. */
  readonly redis: string;
  close(): Promise<void>;
}

/** These would end the walk of others. */
const LAST = ['deleteDraft', 'removeContact', 'endAssignment', 'closeAccount', 'closeOpening'];
const OWN_SESSION = new Set([
  'signIn',
  'signOut',
  'startAssistedSignIn',
  'acceptInvitation',
  'chooseMembership',
  'changePassword',
]);

export const walkWorld = async (schema: GraphQLSchema): Promise<WalkedWorld> => {
  const lines: string[] = [];
  jest.spyOn(pino, 'destination').mockReturnValue({
    write: (line: string) => lines.push(line),
  } as unknown as ReturnType<typeof pino.destination>);
  const world = await startSmallWorld({ LOG_LEVEL: 'debug' });
  const unmarked = await unmarkedColumns(world);
  const standIn = new MeilisearchStandIn('a-key');
  await standIn.start();
  const redis = redisAtHand() ? await startTestRedis(5) : null;
  const worker = await startWorker(
    readConfiguration({
      LOG_LEVEL: 'debug',
      MEILI_URL: standIn.url,
      MEILI_KEY: 'a-key',
      ERASURE_JOURNAL: join(mkdtempSync(join(tmpdir(), 'erasures-')), 'erasures.jsonl'),
      REDIS_URL: redis?.url,
    }),
    world.api.urls,
  );
  const queries = new Map<PersonName | null, readonly WalkedAnswer[]>();
  const mutations = new Map<PersonName | null, readonly WalkedAnswer[]>();
  for (const name of [...PEOPLE, null]) queries.set(name, await walkQueries(world, schema, name));
  for (const name of [null, ...Object.values(ACTS_FOR)]) mutations.set(name, []);
  for (const root of inOrder(schema))
    for (const column of COLUMNS.filter((c) => OPERATION_ROLES.get(root.field.name)?.has(c))) {
      const name = ACTS_FOR[column];
      const client = OWN_SESSION.has(root.field.name) ? await world.fresh(name) : await world.as(name);
      const variables = (await VALID[root.field.name]?.({ world, role: column })) ?? {};
      mutations.set(name, [...(mutations.get(name) ?? []), await ask(client, root, variables)]);
    }
  await settled(world);
  const index = JSON.stringify([...standIn.indexes.values()].map((i) => [...i.documents.values()]));
  const kept = redis ? await contents(redis.url) : '';
  return {
    world,
    queries,
    mutations,
    unmarked,
    log: lines.join('\n'),
    index,
    redis: kept,
    close: async () => {
      await worker.close();
      await standIn.die();
      await redis?.stop();
      await world.close();
      jest.restoreAllMocks();
    },
  };
};

const inOrder = (schema: GraphQLSchema) => {
  const all = rootFields(schema).filter(({ type }) => type === 'Mutation');
  const isLast = ({ field }: (typeof all)[number]) => LAST.includes(field.name);
  return [...all.filter((root) => !isLast(root)), ...all.filter(isLast)];
};

const settled = async (world: SmallWorld): Promise<void> => {
  for (let tries = 0; tries < 600; tries += 1) {
    const open = await world.look('select 1 from outbox where done_at is null');
    if (open.length === 0) return;
    await wait(50);
  }
};

const contents = async (url: string): Promise<string> => {
  const redis = new Redis(url);
  try {
    const dumps: string[] = [];
    for (const key of await redis.keys('*')) {
      const dump = await redis.dumpBuffer(key);
      dumps.push(
        key,
        dump?.toString('latin1') ?? '',
        JSON.stringify(await redis.hgetall(key).catch(() => ({}))),
      );
    }
    return dumps.join('\n');
  } finally {
    redis.disconnect();
  }
};
