import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CatalogueStore, loadReferenceData } from '@stegvis/catalogue';
import { askWhatIsDue, createOpening, editOpening, publishOpening } from '@stegvis/openings';
import { Database, dataSource, type MemberActor, newId, readConfiguration } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { ENTITIES } from '../../apps/api/src/entities';
import { type RunningWorker, startWorker } from '../../apps/worker/src/start-worker';
import { redisAtHand, startTestRedis, type TestRedis } from '../contract/redis-server';
import { MeilisearchStandIn } from '../stand-ins/meilisearch-stand-in';
import { ParticipantWorld } from '../worlds/participant-world';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

/** The whole way: an opening is published, the relay hands over, the index follows and the consultant is told. */
const wholeWay = (redis: () => TestRedis | null): void => {
  let world: ParticipantWorld;
  let database: Database;
  let standIn: MeilisearchStandIn;
  let consultant: MemberActor;
  let colleague: MemberActor;
  let worker: RunningWorker | null = null;
  const heads = mkdtempSync(join(tmpdir(), 'stegvis-heads-'));
  const catalogue = new CatalogueStore();

  beforeAll(async () => {
    world = await ParticipantWorld.make();
    const app = dataSource(world.test.appUrl, 'stegvis_app', ENTITIES, 4);
    const worker = dataSource(world.test.workerUrl, 'stegvis_worker', ENTITIES, 2);
    await app.initialize();
    await worker.initialize();
    database = new Database(app, worker);
    await loadReferenceData(database);
    consultant = await world.member('job_consultant', world.here, 'Klara');
    colleague = await world.member('job_consultant', world.here, 'Karl');
    await world.register(consultant, { wantsSuggestions: 'yes', home: { latitude: 55.6, longitude: 13 } });
    await world.look(
      `insert into workplaces (id, organisation_id, name, latitude, longitude) values ($1, $1, 'Huset', 55.6, 13)`,
      [world.here.employerId],
    );
    standIn = new MeilisearchStandIn('a-key');
    await standIn.start();
  });
  afterEach(async () => {
    await worker?.close();
    worker = null;
  });
  afterAll(async () => {
    await standIn.die();
    await database.close();
    await world.end();
    rmSync(heads, { recursive: true });
  });

  const startHere = (): Promise<RunningWorker> => {
    const configuration = readConfiguration({
      LOG_LEVEL: 'silent',
      ACCESS_LOG_HEADS: join(heads, 'heads.jsonl'),
      ERASURE_JOURNAL: join(heads, 'erasures.jsonl'),
      MEILI_URL: standIn.url,
      MEILI_KEY: 'a-key',
      REDIS_URL: redis()?.url,
    });
    return startWorker(configuration, world.test);
  };
  const start = async (): Promise<void> => {
    worker = await startHere();
  };
  const as = <T>(work: (transaction: EntityManager) => Promise<T>): Promise<T> =>
    database.withActor(consultant, work);
  const publish = async (title: string): Promise<{ id: string; version: number }> => {
    const { id: made } = await as((t) =>
      createOpening(t, catalogue, consultant, {
        idempotencyKey: newId(),
        organisationId: world.here.employerId,
        content: {
          kind: 'individual_placement',
          title,
          description: 'Du hjälper till.',
          easyText: 'Du hjälper till.',
          workplaceId: world.here.employerId,
          areas: ['cafe_service'],
          tasks: [{ text: 'Brygga kaffe', frequency: 'daily', removable: false }],
          demands: [{ ability: 'standing_walking', level: 1, essential: false }],
          schedule: { weekdays: ['mon'], flexibleStart: true, minHoursQuarters: 8, maxHoursQuarters: 40 },
        },
      }),
    );
    const { version } = await row(made);
    await as((t) =>
      publishOpening(t, consultant, { idempotencyKey: newId(), id: made, expectedVersion: version }),
    );
    return { id: made, version: version + 1 };
  };
  const row = async (id: string): Promise<{ version: number; status: string }> => {
    const [found] = await world.look<{ version: number; status: string }>(
      'select version, status from openings where id = $1',
      [id],
    );
    if (!found) throw new Error(`There is no opening ${id}`);
    return found;
  };
  const notices = (actor: MemberActor, openingId: string) =>
    world.look('select id from notices where membership_id = $1 and subject_id = $2', [
      actor.membershipId,
      openingId,
    ]);
  const document = (id: string) => standIn.indexes.get('stegvis_openings')?.documents.get(id);
  const settled = async (): Promise<void> => {
    for (let tries = 0; tries < 300; tries += 1) {
      const open = await world.look(
        // What waits for its hour, as the night's run does after midnight, is not late.
        'select kind, last_error from outbox where done_at is null and available_at <= now()',
      );
      if (open.length === 0) return;
      await wait(50);
    }
    throw new Error(
      `Tasks are open after 15 s: ${JSON.stringify(await world.look('select * from outbox where done_at is null'))}`,
    );
  };

  it('indexes a published opening and tells the consultant whose participant it suits', async () => {
    await start();
    const { id, version } = await publish('Kaféhjälp');
    await settled();
    expect(document(id)).toMatchObject({ title: 'Kaféhjälp', rowVersion: version, status: 'published' });
    expect(await notices(consultant, id)).toHaveLength(1);
    expect(await notices(colleague, id)).toEqual([]);
  });

  it('loses nothing while it is stopped', async () => {
    const { id } = await publish('Diskhjälp');
    const other = await publish('Bakhjälp');
    expect(document(id)).toBeUndefined();
    await start();
    await settled();
    expect([document(id)?.title, document(other.id)?.title]).toEqual(['Diskhjälp', 'Bakhjälp']);
    expect(await notices(consultant, id)).toHaveLength(1);
    expect(await notices(consultant, other.id)).toHaveLength(1);
  });

  it('tells of an opening once, however often its words are mended, and the index follows', async () => {
    await start();
    const { id, version } = await publish('Trädgårdshjälp');
    await settled();
    await as((t) =>
      editOpening(t, catalogue, consultant, {
        idempotencyKey: newId(),
        id,
        expectedVersion: version,
        content: { title: 'Hjälp i trädgården' },
      }),
    );
    await settled();
    expect(document(id)).toMatchObject({ title: 'Hjälp i trädgården', rowVersion: version + 1 });
    expect(await notices(consultant, id)).toHaveLength(1);
  });

  it('still tells while the search engine is away, and the index follows when it is back', async () => {
    await start();
    await standIn.die();
    const { id } = await publish('Verkstadshjälp');
    for (let tries = 0; tries < 200 && (await notices(consultant, id)).length === 0; tries += 1)
      await wait(50);
    expect(await notices(consultant, id)).toHaveLength(1);
    expect(document(id)).toBeUndefined();
    await standIn.start();
    await settled();
    expect(document(id)).toMatchObject({ title: 'Verkstadshjälp' });
  });

  it('fills an emptied index by itself when it starts', async () => {
    const [count] = await world.look<{ n: number }>('select count(*)::int as n from openings');
    standIn.indexes.clear();
    await start();
    for (let tries = 0; tries < 200; tries += 1) {
      if (standIn.indexes.get('stegvis_openings')?.documents.size === count?.n) break;
      await wait(50);
    }
    expect(standIn.indexes.get('stegvis_openings')?.documents.size).toBe(count?.n);
  });

  // Whichever queue there is, this is noted in the database alone.
  if (redis() === null)
    it('asks an employer once whether an old opening is still there, and about no new, closed or answered one', async () => {
      const contact = newId();
      await world.look(
        `insert into workplace_contacts (id, workplace_id, name, email) values ($1, $2, 'Kim', 'Kim@world.example')`,
        [contact, world.here.employerId],
      );
      const [old, recent, closed, refused, confirmed] = [
        await publish('Gammal'),
        await publish('Ny'),
        await publish('Stängd'),
        await publish('Nej'),
        await publish('Ja'),
      ];
      const set = (one: { id: string }, change: string) =>
        world.look(`update openings set ${change} where id = $1`, [one.id]);
      const past = (days: number) => `now() - interval '${days} days'`;
      for (const one of [old, closed, refused, confirmed]) await set(one, `published_at = ${past(31)}`);
      await set(recent, `published_at = ${past(29)}`);
      await set(closed, `status = 'closed'`);
      await set(refused, `current_answer = 'no', current_answered_at = published_at + interval '1 second'`);
      await set(confirmed, `current_answer = 'yes', current_answered_at = ${past(29)}`);
      const asked = async () =>
        (
          await world.look<{ id: string; recipient: string }>(
            `select subject_id as id, recipient from mails where template = 'opening-current' order by created_at`,
          )
        ).map(({ id, recipient }) => [id, recipient]);
      const look = () => Promise.all([1, 2, 3].map(() => askWhatIsDue(database, 30)));
      await start();
      const once = [old.id, 'kim@world.example'];
      for (let tries = 0; tries < 100 && (await asked()).length === 0; tries += 1) await wait(50);
      await look();
      expect(await asked()).toEqual([once]);
      await set(old, `current_asked_at = ${past(31)}`);
      await set(confirmed, `current_answered_at = ${past(31)}`);
      await look();
      expect((await asked()).sort()).toEqual([once, once, [confirmed.id, once[1]]].sort());
      await world.look(`delete from workplace_contacts where id = $1`, [contact]);
      await settled();
    });

  it('keeps to the published interface of the search engine', () => {
    expect(standIn.faults).toEqual([]);
  });
};

describe('the worker with the queue in PostgreSQL', () => wholeWay(() => null));

// Where there is no Redis these are not there at all; npm test names what it leaves out.
if (redisAtHand()) {
  describe('the worker with the queue in Redis', () => {
    let redis: TestRedis;
    beforeAll(async () => {
      redis = await startTestRedis(2);
      // A run before may have left jobs with the numbers that this one will give.
      await emptied(redis);
    });
    afterAll(() => redis.stop());
    wholeWay(() => redis);
  });
}

const emptied = async ({ url }: TestRedis): Promise<void> => {
  const { Redis } = await import('ioredis');
  const client = new Redis(url);
  await client.flushdb();
  client.disconnect();
};
