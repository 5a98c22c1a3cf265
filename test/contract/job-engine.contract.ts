import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import {
  type AnyJobHandler,
  type HeldTask,
  JOB_KINDS,
  type JobSettings,
  leaveTask,
  listDeadTasks,
  migrateJobs,
  type QueueConnection,
  retryDeadTask,
  type RunningJobs,
  settleTask,
  startJobs,
} from '@stegvis/jobs';
import { createLogger, Database, dataSource, system } from '@stegvis/platform';
import { Client } from 'pg';
import { testDatabase, type TestDatabase } from '../database';

export interface JobEngine {
  readonly connection: (urls: TestDatabase) => QueueConnection;
  /** Loses everything that the queue holds. */
  readonly empty: (urls: TestDatabase) => Promise<void>;
  /** What the queue holds of its jobs, as text. */
  readonly contents: (urls: TestDatabase) => Promise<string>;
  /** The same engine at a place where nothing answers. */
  readonly away: (urls: TestDatabase) => QueueConnection;
}

interface OutboxRow {
  readonly id: string;
  readonly attempts: number;
  readonly done: boolean;
  readonly dead: boolean;
  readonly claimed_by: string | null;
  readonly last_error: string | null;
  readonly outcome: string | null;
}

// Some tests wait for leases to run out, and the first file of a run for the database server to start.
jest.setTimeout(120_000);

/** Limits that let a test see in a second what takes minutes in operation. */
const QUICK = { pollEvery: 25, sweepEvery: 100, leaseSeconds: 1, firstRetry: 10, longestRetry: 40 };

/** What both backends of the queue must hold (reliability O1-O8); run it on each. */
export const jobEngineContract = (engine: JobEngine): void => {
  let urls: TestDatabase;
  let database: Database;
  let superuser: Client;
  let running: RunningJobs[] = [];

  beforeAll(async () => {
    urls = await testDatabase();
    await migrateJobs(urls.ownerUrl);
    const sources = [
      dataSource(urls.appUrl, 'stegvis_app', [], 4),
      dataSource(urls.workerUrl, 'stegvis_worker', [], 8),
    ] as const;
    for (const source of sources) await source.initialize();
    database = new Database(...sources);
    superuser = new Client({ connectionString: urls.superuserUrl, options: '-c search_path=stegvis,public' });
    await superuser.connect();
    await superuser.query('create table effects (outbox_id bigint not null)');
    await superuser.query('grant insert on effects to stegvis_worker');
  });
  beforeEach(async () => {
    await engine.empty(urls);
    await superuser.query('truncate outbox restart identity');
    await superuser.query('truncate effects');
  });
  afterEach(async () => {
    await Promise.all(running.map((jobs) => jobs.stop()));
    running = [];
  });
  afterAll(async () => {
    await superuser.end();
    await database.close();
    await urls.drop();
  });

  const start = (
    handle: (task: HeldTask) => Promise<void> = effect,
    settings: Partial<JobSettings> = {},
  ): RunningJobs => {
    const jobs = startJobs({
      database,
      connection: engine.connection(urls),
      handlers: handlersWith(handle),
      logger: createLogger(process.env.JOB_LOG ?? 'silent'),
      limits: QUICK,
      ...settings,
    });
    running.push(jobs);
    return jobs;
  };
  const effect = (task: HeldTask): Promise<void> =>
    database.withActor(system('search'), async (transaction) => {
      await transaction.query('insert into effects values ($1)', [task.payload.outboxId]);
      await settleTask(transaction, task, 'done');
    });
  const leave = async (count: number): Promise<void> =>
    database.withActor(system('set-up'), async (transaction) => {
      for (let i = 0; i < count; i += 1) await leaveTask(transaction, taskOf(randomUUID()));
    });
  const rows = async (): Promise<readonly OutboxRow[]> =>
    (
      await superuser.query<OutboxRow>(
        `select id::text, attempts, done_at is not null as done, dead_at is not null as dead, claimed_by, last_error, outcome from outbox order by id`,
      )
    ).rows;
  const effects = async (): Promise<number> =>
    Number((await superuser.query<{ n: string }>('select count(*) as n from effects')).rows[0]?.n);
  const until = async (what: string, ok: (all: readonly OutboxRow[]) => boolean): Promise<void> => {
    for (let tries = 0; tries < 400; tries += 1) {
      if (ok(await rows())) return;
      await wait(50);
    }
    throw new Error(`Not seen within 20 s: ${what}; rows: ${JSON.stringify((await rows()).slice(0, 5))}`);
  };
  const allDone = (): Promise<void> => until('all tasks done', (all) => all.every((row) => row.done));

  it('does each task once and settles it with its effect', async () => {
    start();
    await leave(30);
    await allDone();
    expect(await effects()).toBe(30);
    expect((await rows()).map((row) => row.attempts)).toEqual(Array.from({ length: 30 }, () => 1));
  });

  it('hands tasks over to the queue, and not only past it', async () => {
    start(effect, { parts: { relay: true, worker: false } });
    await leave(2);
    await until('handed over', (all) => all.every((row) => row.claimed_by?.startsWith('relay:') === true));
    start(effect, { parts: { relay: false, worker: true } });
    await allDone();
    expect(await effects()).toBe(2);
  });

  it('knows nothing of a task whose change was rolled back', async () => {
    const change = database.withActor(system('set-up'), async (transaction) => {
      await leaveTask(transaction, taskOf(randomUUID()));
      throw new Error('the change failed');
    });
    await expect(change).rejects.toThrow('the change failed');
    expect(await rows()).toEqual([]);
  });

  it('keeps one row for one key', async () => {
    const task = taskOf(randomUUID());
    await database.withActor(system('set-up'), (t) => leaveTask(t, task));
    await database.withActor(system('set-up'), async (t) => {
      await leaveTask(t, task);
      await leaveTask(t, task);
    });
    expect(await rows()).toHaveLength(1);
  });

  it('does not hand over a task before its time', async () => {
    await database.withActor(system('set-up'), (t) =>
      leaveTask(t, { ...taskOf(randomUUID()), availableAt: new Date(Date.now() + 3_600_000) }),
    );
    await leave(1);
    start();
    await until('the due one', (all) => all.some((row) => row.done));
    expect((await rows()).map((row) => row.claimed_by)).toEqual([null, expect.any(String)]);
  });

  it('loses nothing while no worker runs', async () => {
    start(effect, { parts: { relay: true, worker: false } });
    await leave(20);
    await until('handed over', (all) => all.every((row) => row.claimed_by !== null));
    await Promise.all(running.map((jobs) => jobs.stop()));
    expect((await rows()).filter((row) => row.done)).toEqual([]);
    await leave(5);
    start();
    await allDone();
    expect(await effects()).toBe(25);
  });

  it('brings back what a relay claimed before it was killed', async () => {
    await leave(3);
    await superuser.query(
      `update outbox set claimed_by = 'relay:killed', claimed_until = clock_timestamp() + interval '1 second'`,
    );
    start();
    await allDone();
    expect(await effects()).toBe(3);
  });

  it('brings everything through an emptied queue', async () => {
    start(effect, { parts: { relay: true, worker: false }, limits: { ...QUICK, sweepEvery: 60_000 } });
    await leave(20);
    await until('handed over', (all) => all.every((row) => row.claimed_by !== null));
    await Promise.all(running.map((jobs) => jobs.stop()));
    // A relay that is killed gives nothing back.
    await superuser.query(`update outbox set claimed_by = 'relay:killed', claimed_until = clock_timestamp()`);
    await engine.empty(urls);
    start();
    await allDone();
    expect(await effects()).toBe(20);
  });

  it('has one effect when two relays and two workers run', async () => {
    start();
    start();
    await leave(60);
    await allDone();
    await wait(300);
    expect(await effects()).toBe(60);
  });

  it('has one effect when a handler wakes up after its lease was lost', async () => {
    let calls = 0;
    let wake = (): void => undefined;
    const asleep = new Promise<void>((resolve) => (wake = resolve));
    const sleepy = async (task: HeldTask): Promise<void> => {
      calls += 1;
      if (calls === 1) await asleep;
      await effect(task);
    };
    start(sleepy, { limits: { ...QUICK, renewEvery: 3_600_000 } });
    await leave(1);
    await until('begun', (all) => all[0]?.attempts === 1);
    await superuser.query(`update outbox set claimed_until = clock_timestamp() - interval '1 second'`);
    // The queue still believes that the first handler works: another process takes the task up.
    await engine.empty(urls);
    await allDone();
    wake();
    await wait(300);
    expect(calls).toBe(2);
    expect(await effects()).toBe(1);
    expect((await rows())[0]).toMatchObject({ done: true, attempts: 2 });
  });

  it('renews the lease of a handler that works on', async () => {
    let calls = 0;
    start(
      async (task) => {
        calls += 1;
        await wait(2_500);
        await effect(task);
      },
      { limits: { ...QUICK, renewEvery: 200 } },
    );
    await leave(1);
    await allDone();
    expect(calls).toBe(1);
  });

  it('tries again after a failure, and leaves none of its words', async () => {
    start(async (task) => {
      if (task.attempt < 3) throw new Error('Vera Exempel has moved to 19 Main Street');
      await effect(task);
    });
    await leave(2);
    await allDone();
    expect(await effects()).toBe(2);
    expect((await rows()).map((row) => row.attempts)).toEqual([3, 3]);
    expect(await engine.contents(urls)).not.toContain('Vera');
  });

  it('leaves a dead letter after the last attempt, which can be tried anew', async () => {
    let broken = true;
    start(
      async (task) => {
        if (broken) throw new TypeError('19121212-1212');
        await effect(task);
      },
      { limits: { ...QUICK, attempts: 3 } },
    );
    await leave(1);
    await until('dead', (all) => all[0]?.dead === true);
    const [dead] = await database.withActor(system('relay'), listDeadTasks);
    expect(dead).toMatchObject({ kind: 'opening-index', attempts: 3, lastError: 'TypeError' });
    broken = false;
    await database.withActor(system('relay'), (t) => retryDeadTask(t, dead?.outboxId ?? ''));
    await allDone();
    expect(await effects()).toBe(1);
  });

  it('buries a task that ends its process each time', async () => {
    await leave(1);
    await superuser.query(
      `update outbox set attempts = 12, claimed_by = 'handler:x', claimed_until = clock_timestamp()`,
    );
    start();
    await until('dead', (all) => all[0]?.dead === true);
    expect((await rows())[0]?.last_error).toBe('the process ended');
  });

  it('takes a handler that settles nothing for failed', async () => {
    start(() => Promise.resolve());
    await leave(1);
    await until('failed', (all) => all[0]?.last_error === 'Error');
  });

  it('keeps the order of one subject', async () => {
    const subject = randomUUID();
    const seen: number[] = [];
    await database.withActor(system('set-up'), async (t) => {
      for (let version = 1; version <= 6; version += 1) {
        await leaveTask(t, { ...taskOf(subject), subjectVersion: version, dedupeKey: `v${version}` });
      }
    });
    start(async (task) => {
      await wait(20 * (6 - task.payload.subjectVersion));
      await effect(task);
      seen.push(task.payload.subjectVersion);
    });
    await allDone();
    expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('ends what is under way when it stops, and claims no more', async () => {
    let begun = (): void => undefined;
    const beginning = new Promise<void>((resolve) => (begun = resolve));
    const jobs = start(async (task) => {
      begun();
      await wait(500);
      await effect(task);
    });
    await leave(1);
    await beginning;
    await jobs.stop();
    expect((await rows()).map((row) => row.done)).toEqual([true]);
    await leave(1);
    await wait(200);
    expect((await rows())[1]).toMatchObject({ done: false, claimed_by: null });
  });

  it('handles tasks itself while the queue is away', async () => {
    start(effect, { connection: engine.away(urls) });
    await leave(3);
    await allDone();
    expect(await effects()).toBe(3);
  });

  it('gives the queue ids and nothing else', async () => {
    start(effect, { parts: { relay: true, worker: false } });
    await leave(1);
    await until('handed over', (all) => all[0]?.claimed_by !== null);
    await wait(200);
    const [row] = await rows();
    const contents = await engine.contents(urls);
    expect(contents).toContain(`ob-${row?.id}`);
    expect(contents).toContain('subjectVersion');
  });
};

const taskOf = (subjectId: string) => ({
  kind: 'opening-index' as const,
  subjectType: 'opening',
  subjectId,
  subjectVersion: 1,
  dedupeKey: `opening-index:${subjectId}:1`,
});

/** The same handler for every kind. */
const handlersWith = (handle: (task: HeldTask) => Promise<void>): readonly AnyJobHandler[] =>
  JOB_KINDS.map((kind) => ({ kind, handle })) as readonly AnyJobHandler[];
