import 'reflect-metadata';
import { localDate, messageText, newId, RETENTION_RULES, systemClock } from '@stegvis/platform';
import { carryOutRun, readRetention, setRetentionTime, tryOutRun } from '@stegvis/rights';
import { RETENTION } from '../../apps/api/src/retention';
import { RetentionWorld } from './retention-world';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

describe('thinning of rows', () => {
  let world: RetentionWorld;
  let membership: string;
  beforeAll(async () => {
    world = await RetentionWorld.make();
    membership = world.consultant.membershipId;
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    for (const table of [
      'notices',
      'sessions',
      'outbox',
      'idempotency_keys',
      'sign_in_attempts',
      'retention_counts',
    ])
      await world.world.look(`delete from ${table}`);
    await world.world.look(`delete from retention_times where municipality_code is not null`);
  });

  const notices = (ago: string, count: number, of = membership) =>
    world.world.look(
      `insert into notices (id, membership_id, kind, subject_type, subject_id, subject_version, created_at)
       select gen_random_uuid(), $1, 'opening-suits', 'opening', gen_random_uuid(), 1, now() - $2::interval from generate_series(1, $3)`,
      [of, ago, count],
    );
  const left = async (table: string): Promise<number> =>
    (await world.world.look<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n ?? 0;
  const run = async (settings = {}): Promise<string> => {
    const id = await world.run();
    await carryOutRun(world.database, RETENTION, id, settings);
    return id;
  };

  it('R2: the database has the times of the rules', async () => {
    const rows = await world.world.look<{ rule: string; same: boolean }>(
      `select rule, keep = ($1::jsonb ->> rule)::interval as same from retention_times where municipality_code is null`,
      [
        JSON.stringify(
          Object.fromEntries(Object.entries(RETENTION_RULES).map(([rule, { keep }]) => [rule, keep])),
        ),
      ],
    );
    const timed = Object.entries(RETENTION_RULES).filter(([, { keep }]) => keep !== null);
    expect(rows.map((row) => row.rule).sort()).toEqual(timed.map(([rule]) => rule).sort());
    expect(rows.filter((row) => !row.same)).toEqual([]);
  });

  it('R2: removes notices after 30 days, sessions after 30, done tasks after 30, keys after 24 hours, and keeps the rest', async () => {
    await notices('31 days', 3);
    await notices('29 days', 2);
    const session = (ended: string | null, ago: string) =>
      world.world.look(
        `insert into sessions (token_hash, account_id, membership_id, expires_at, ended_at) values (sha256($1::text::bytea), $2, $3, now() - $4::interval, now() - $5::interval)`,
        [newId(), world.consultant.accountId, membership, ago, ended],
      );
    await session(null, '31 days');
    await session('31 days', '-1 days');
    await session(null, '1 hour');
    await session(null, '-1 hour');
    const task = (column: string, ago: string) =>
      world.world.look(
        `insert into outbox (dedupe_key, kind, subject_type, subject_id, ${column}) values ($1, 'opening-index', 'opening', gen_random_uuid(), now() - $2::interval)`,
        [newId(), ago],
      );
    await task('done_at', '31 days');
    await task('dead_at', '31 days');
    await task('done_at', '1 day');
    await task('created_at', '60 days');
    await world.world.look(
      `insert into idempotency_keys (actor, key, fingerprint, created_at) select 'm:x', gen_random_uuid(), '', now() - make_interval(hours => h) from unnest(array[23, 25]) h`,
    );
    await world.world.look(
      `insert into sign_in_attempts (email_hash, address_hash, succeeded, at) select '', '', false, now() - make_interval(days => d) from unnest(array[29, 31]) d`,
    );
    const id = await run();
    expect({
      notices: await left('notices'),
      sessions: await left('sessions'),
      outbox: await left('outbox'),
      keys: await left('idempotency_keys'),
      attempts: await left('sign_in_attempts'),
    }).toEqual({ notices: 2, sessions: 2, outbox: 2, keys: 1, attempts: 1 });
    expect(await world.counts(id)).toMatchObject({
      notices: { due: 3, removed: 3 },
      sessions: { due: 2, removed: 2 },
      outbox: { due: 2, removed: 2 },
      idempotency_keys: { due: 1, removed: 1 },
      sign_in_attempts: { due: 1, removed: 1 },
    });
  });

  it('R2: the plan of a municipality overrides from its day on, there and nowhere else', async () => {
    const elsewhere = await world.world.member('job_consultant', world.world.elsewhere, 'Ella');
    await notices('40 days', 2);
    await notices('40 days', 3, elsewhere.membershipId);
    const set = (keep: string, from: string) =>
      world.world.look(
        `insert into retention_times (municipality_code, rule, keep, valid_from, source, set_by_name) values ('1281', 'notices', $1, current_date + $2::int, 'Plan 2026', 'Ada')`,
        [keep, from],
      );
    await set('10 days', '-30');
    await set('60 days', '-1');
    await set('1 day', '1');
    await run();
    const rows = await world.world.look<{ membership_id: string }>(
      `select distinct membership_id from notices`,
    );
    expect(rows.map((row) => row.membership_id)).toEqual([elsewhere.membershipId]);
  });

  it('R2: the plan sets no time below the least of its rule, and tells which that is', async () => {
    const admin = await world.world.member('administrator');
    const set = async (rule: string, amount: number, unit: 'days' | 'months' | 'years') =>
      setRetentionTime(world.database, admin, systemClock, {
        idempotencyKey: newId(),
        rule,
        amount,
        unit,
        validFrom: localDate(systemClock.now()),
        source: 'Plan 2026',
      });
    await expect(set('case_file', 59, 'months')).rejects.toMatchObject({
      fields: [{ path: 'amount', code: 'time-below-years', params: { least: 5 } }],
    });
    await expect(set('backups', 1, 'months')).rejects.toMatchObject({
      fields: [{ path: 'amount', code: 'time-below-days', params: { least: 35 } }],
    });
    expect(await left(`retention_times where municipality_code is not null`)).toBe(0);
    await set('case_file', 60, 'months');
    const { times } = await readRetention(world.database, admin);
    expect(times.find(({ rule }) => rule === 'case_file')).toMatchObject({
      own: true,
      least: { amount: 5, unit: 'years' },
    });
    expect(messageText('sv', 'time-below-years', { least: 5 })).toBe('Tiden får inte vara kortare än 5 år.');
    expect(messageText('en', 'time-below-days', { least: 35 })).toBe(
      'The time may not be shorter than 35 days.',
    );
  });

  it('R1: begun again after it died half-way it removes the rest, and has counted each row once', async () => {
    await notices('31 days', 7);
    const id = await world.run();
    let batches = 0;
    const die = () => {
      batches += 1;
      if (batches === 2) throw new Error('the machine died');
    };
    const only = RETENTION.filter(({ table }) => table === 'notices');
    await expect(carryOutRun(world.database, only, id, { batch: 2, onBatch: die })).rejects.toThrow('died');
    expect(await left('notices')).toBe(3);
    expect((await world.counts(id)).notices).toEqual({ due: 4, removed: 4 });
    await carryOutRun(world.database, RETENTION, id, { batch: 2 });
    expect(await left('notices')).toBe(0);
    expect((await world.counts(id)).notices).toEqual({ due: 7, removed: 7 });
  });

  it('R1: two at once remove and count every row once', async () => {
    await notices('31 days', 40);
    const id = await world.run();
    await Promise.all([1, 2].map(() => carryOutRun(world.database, RETENTION, id, { batch: 3 })));
    expect(await left('notices')).toBe(0);
    expect((await world.counts(id)).notices).toEqual({ due: 40, removed: 40 });
  });

  it('R1: tried out it counts and removes nothing', async () => {
    await notices('31 days', 6);
    const id = await world.run(true);
    await tryOutRun(world.database, RETENTION, id);
    await tryOutRun(world.database, RETENTION, id);
    expect(await left('notices')).toBe(6);
    expect((await world.counts(id)).notices).toEqual({ due: 6, removed: 0 });
  });

  it('R1: the database itself refuses to remove what is not due, even to retention', async () => {
    await notices('29 days', 2);
    await world.asRetention(`delete from notices`);
    expect(await left('notices')).toBe(2);
    await world.asRetention(`delete from profile_values`);
    const person = await world.person('Ronja', '6 years');
    await world.asRetention(`delete from participants`);
    expect(await world.exists(person.id)).toBe(true);
  });
});
