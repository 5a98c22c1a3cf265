import { CatalogueStore } from '@stegvis/catalogue';
import { editOpening } from '@stegvis/openings';
import { type MemberActor, newId, NotFoundError } from '@stegvis/platform';
import { dayIn } from '../../../../test/worlds/day-in';
import { PlacementActs } from '../../../../test/worlds/placement-acts';
import { ProposalWorld } from '../../../../test/worlds/proposal-world';
import { PLACEMENT_ACTS, PLACEMENT_LIFE_CYCLE, PLACEMENT_STATES } from './domain/placement-life-cycle';
import { seatLeft } from '../storage/seats';
import { readSeats } from './operations/read-seats';

jest.setTimeout(60_000);

let world: ProposalWorld;
let acts: PlacementActs;
beforeAll(async () => {
  world = await ProposalWorld.make();
  acts = new PlacementActs(world);
});
afterAll(() => world.end());
beforeEach(() => acts.begin());
afterEach(async () => expect(await acts.violations()).toEqual([]));

const monday = (starts: string, ends: string) => [{ weekday: 'mon' as const, starts, ends }];
const other = () => world.small.openings.paused;

describe('a placement', () => {
  it('takes a seat for the hours of its week, under her yes to that employer alone', async () => {
    const id = await acts.plan();
    expect(await acts.read(world.staff, id)).toMatchObject({
      state: 'planned',
      step: 'individual_placement',
      seat: 1,
      week: [{ weekday: 'mon', from: 540, to: 720 }],
      lastDay: null,
    });
    await world.stop((await world.look<{ id: string }>(`select id from consents`))[0]?.id ?? '');
    await expect(acts.plan({ week: monday('13:00', '14:00') })).rejects.toMatchObject({
      rule: 'R-056',
      code: 'placement-no-consent',
    });
    await expect(acts.start(id)).rejects.toMatchObject({ rule: 'R-056' });
  });

  it('R-023, R-098: starts with a named contact, an introduction, a risk check and somebody to turn to, all by day one', async () => {
    const nobody = await acts.plan({ contact: null });
    await expect(acts.start(nobody)).rejects.toMatchObject({ rule: 'R-023' });
    await acts.end(nobody);
    const id = await acts.plan();
    for (const lack of [{ introducedOn: null }, { riskCheckedOn: dayIn(8) }, { incidentContact: ' ' }])
      await expect(acts.start(id, lack)).rejects.toMatchObject({ rule: 'R-098' });
    await acts.start(id);
    expect(await acts.read(world.staff, id)).toMatchObject({
      state: 'active',
      introducedOn: dayIn(-9),
      events: [{ act: 'plan' }, { act: 'start' }],
    });
  });

  it('R-096: starts with children only when an extract was shown, at most a year before day one', async () => {
    await world.look(`update opening_areas set area = 'preschool' where opening_id = $1`, [
      world.small.openings.published,
    ]);
    const id = await acts.plan();
    for (const extractShownOn of [null, dayIn(-400), dayIn(9)])
      await expect(acts.start(id, { extractShownOn })).rejects.toMatchObject({ rule: 'R-096' });
    await acts.start(id, { extractShownOn: dayIn(-300) });
    await world.look(`update opening_areas set area = 'cafe_service' where opening_id = $1`, [
      world.small.openings.published,
    ]);
  });

  it('ends with a reason, and gives its seat to whoever comes after', async () => {
    const [next = ''] = await acts.persons(1);
    const id = await acts.plan({ fromDay: dayIn(-20) });
    await acts.start(id, { introducedOn: dayIn(-21), riskCheckedOn: dayIn(-21) });
    for (const lastDay of [null, dayIn(2), dayIn(-25)])
      await expect(acts.end(id, { lastDay })).rejects.toMatchObject({ code: 'placement-day-to-come' });
    await expect(acts.plan({ participantId: next })).rejects.toMatchObject({ code: 'seat-taken' });
    await acts.end(id, { lastDay: dayIn(-1) });
    expect(await acts.read(world.staff, id)).toMatchObject({
      state: 'ended',
      lastDay: dayIn(-1),
      events: [{}, {}, { act: 'end', reasonCode: 'next_step' }],
    });
    await expect(acts.end(id, { lastDay: dayIn(-1) })).rejects.toMatchObject({ code: 'placement-moved' });
    await acts.plan({ participantId: next, fromDay: dayIn(0) });
  });

  it('moves its last day with a reason, later only while the seat and she are free', async () => {
    const [next = ''] = await acts.persons(1);
    const id = await acts.plan({ fromDay: dayIn(-20), lastDay: dayIn(10) });
    await acts.start(id, { introducedOn: dayIn(-21), riskCheckedOn: dayIn(-21) });
    const after = await acts.plan({ participantId: next, fromDay: dayIn(20), lastDay: dayIn(60) });
    await acts.until(id, dayIn(19));
    for (const [day, code] of [
      [dayIn(20), 'seat-taken'],
      [null, 'seat-taken'],
      [dayIn(19), 'placement-same-end'],
      [dayIn(-1), 'placement-end-is-over'],
    ] as const)
      await expect(acts.until(id, day)).rejects.toMatchObject({ code });
    await acts.until(id, dayIn(5), { reasonCode: 'health' });
    expect(await acts.read(world.staff, id)).toMatchObject({
      state: 'active',
      lastDay: dayIn(5),
      events: [{}, {}, { act: 'extend', reasonCode: 'her_wish' }, { act: 'shorten', reasonCode: 'health' }],
    });
    await acts.end(after);
    const elsewhere = await acts.plan({ openingId: other(), fromDay: dayIn(30), lastDay: dayIn(90) });
    await expect(acts.until(id, dayIn(40))).rejects.toMatchObject({ code: 'placement-clash' });
    await acts.end(elsewhere);
    const same = { ...(await acts.at(id)), idempotencyKey: newId() };
    await Promise.all([acts.until(id, null, same), acts.until(id, null, same)]);
    expect(await acts.read(world.staff, id)).toMatchObject({ lastDay: null, events: { length: 5 } });
    await world.stop((await world.look<{ id: string }>(`select id from consents order by id`))[0]?.id ?? '');
    await acts.until(id, dayIn(30));
    await expect(acts.until(id, dayIn(31))).rejects.toMatchObject({ rule: 'R-056' });
  });

  it('that is called off before it starts holds nothing', async () => {
    const [next = ''] = await acts.persons(1);
    const id = await acts.plan();
    await acts.end(id, { reasonCode: 'her_wish' });
    expect(await acts.read(world.staff, id)).toMatchObject({ state: 'cancelled' });
    await acts.plan({ participantId: next });
    await expect(acts.start(id)).rejects.toMatchObject({ code: 'placement-moved' });
  });

  it('names every wrong line of a week', async () => {
    await expect(
      acts.plan({
        fromDay: dayIn(900),
        week: [
          { weekday: 'mon', starts: '09:00', ends: '25:00' },
          { weekday: 'tue', starts: '12:00', ends: '11:00' },
        ],
      }),
    ).rejects.toMatchObject({
      fields: [
        { path: 'fromDay', code: 'placement-day-out-of-range' },
        { path: 'week.0.ends', code: 'schedule-time-malformed' },
        { path: 'week.1.ends', code: 'placement-hours' },
      ],
    });
    await expect(acts.plan({ week: [] })).rejects.toMatchObject({ fields: [{ path: 'week' }] });
    await expect(
      acts.plan({ week: [...monday('09:00', '11:00'), ...monday('10:00', '12:00')] }),
    ).rejects.toMatchObject({ fields: [{ code: 'placement-hours' }] });
  });
});

describe('seats and hours', () => {
  it('part-time at two places is ordinary, two places at once and more than full time are not (reliability I2, W4)', async () => {
    await acts.plan();
    await acts.plan({ openingId: other(), week: monday('13:00', '15:00') });
    await expect(acts.plan({ openingId: other(), week: monday('11:00', '13:00') })).rejects.toMatchObject({
      code: 'placement-clash',
      currentVersion: null,
    });
    const week = (['tue', 'wed', 'thu', 'fri'] as const).map((weekday) => ({
      weekday,
      starts: '08:00',
      ends: '16:45',
    }));
    await expect(
      acts.plan({ week: [...week, { weekday: 'sat', starts: '08:00', ends: '09:00' }] }),
    ).rejects.toMatchObject({ code: 'placement-over-full-time' });
  });

  it('have parallel seats, and a calendar of the week that names nobody', async () => {
    await acts.begin(2);
    const [second = '', third = ''] = await acts.persons(2);
    await acts.plan({ fromDay: dayIn(0) });
    await acts.plan({ participantId: second, fromDay: dayIn(0), week: monday('10:00', '11:00') });
    await expect(
      acts.plan({ participantId: third, fromDay: dayIn(0), week: monday('10:30', '14:00') }),
    ).rejects.toMatchObject({ code: 'seat-taken' });
    await acts.plan({ participantId: third, fromDay: dayIn(0), week: monday('11:00', '14:00') });
    const week = await readSeats(world.database, world.staff, world.small.openings.published, dayIn(14));
    expect(week).toMatchObject({
      seats: 2,
      held: [
        { seat: 1, weekday: 'mon', starts: '09:00', ends: '12:00' },
        { seat: 2, starts: '10:00', ends: '11:00' },
        { seat: 2, starts: '11:00', ends: '14:00' },
      ],
    });
    expect(new Set(week?.held.map(({ day }) => day))).toEqual(new Set([week?.firstDay]));
    expect(JSON.stringify(week)).not.toContain(second);
    const before = await readSeats(world.database, world.staff, world.small.openings.published, dayIn(-14));
    expect(before?.held).toEqual([]);
    expect(await readSeats(world.database, world.staff, newId(), dayIn(0))).toBeNull();
  });

  it('are counted once: promised by a proposal until its placement is there, held by that until it is over (reliability I1)', async () => {
    const openingId = world.small.openings.published;
    const left = async () => world.database.withActor(world.staff, (t) => seatLeft(t, openingId));
    const first = await world.presented();
    expect(await left()).toBe(true);
    await world.reply(first.handle, 'welcome', {}, world.employer);
    expect(await left()).toBe(false);
    const seats = (count: number) =>
      world.look(`update openings set seats = $2 where id = $1`, [openingId, count]);
    const id = await acts.plan({ fromDay: dayIn(-20) });
    expect(await left()).toBe(false);
    await seats(2);
    expect(await left()).toBe(true);
    await seats(1);
    await acts.start(id, { introducedOn: dayIn(-21), riskCheckedOn: dayIn(-21) });
    expect(await left()).toBe(false);
    await acts.end(id, { lastDay: dayIn(0) });
    expect(await left()).toBe(false);
    await world.look(`update placement_hours set days = daterange(lower(days), current_date)`);
    expect(await left()).toBe(true);
  });

  it('an opening keeps the seats that somebody has, whoever changes it (reliability I1)', async () => {
    await acts.begin(2);
    const [second = ''] = await acts.persons(1);
    await acts.plan();
    const id = await acts.plan({ participantId: second });
    const openingId = world.small.openings.published;
    const fewer = () => world.look(`update openings set seats = 1 where id = $1`, [openingId]);
    await expect(fewer()).rejects.toThrow(/seats are held/);
    const [row] = await world.look<{ version: number }>(`select version from openings where id = $1`, [
      openingId,
    ]);
    await expect(
      world.database.withActor(world.staff, (t) =>
        editOpening(t, new CatalogueStore(), world.staff, {
          idempotencyKey: newId(),
          id: openingId,
          expectedVersion: row?.version ?? 0,
          content: { seats: 1 },
        }),
      ),
    ).rejects.toMatchObject({ fields: [{ path: 'content.seats', code: 'seats-held' }] });
    await world.look(`update openings set seats = 3 where id = $1`, [world.small.openings.published]);
    await acts.end(id);
    await fewer();
  });

  it('are kept by constraints where the code is passed by (reliability W4)', async () => {
    const [second = ''] = await acts.persons(1);
    await acts.plan();
    const insert = (participant: string, opening: string, seat: number) =>
      world.look(
        `insert into placement_hours (id, domain_id, participant_id, placement_id, opening_id, seat, weekday, hours, days)
         select gen_random_uuid(), h.domain_id, $1, h.placement_id, $2, $3, 1, int4range(700, 800), h.days from placement_hours h`,
        [participant, opening, seat],
      );
    const first = world.small.participants.assigned;
    await expect(insert(first, other(), 1)).rejects.toThrow(/placement_hours_person_ex/);
    await expect(insert(second, world.small.openings.published, 1)).rejects.toThrow(
      /placement_hours_seat_ex/,
    );
  });
});

describe('at once', () => {
  it('of the last seat and ten clients one gets it, whatever their order; the others are told no name (reliability I1, W3)', async () => {
    const people = await acts.persons(10);
    const all = await Promise.allSettled(people.map((participantId) => acts.plan({ participantId })));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of all)
      if (one.status === 'rejected')
        expect(one.reason).toMatchObject({ code: 'seat-taken', currentVersion: null });
  });

  it('the same key plans once, and another plan under it is refused (reliability W7)', async () => {
    const idempotencyKey = newId();
    const ids = await Promise.all([1, 2, 3].map(() => acts.plan({ idempotencyKey })));
    expect(new Set(ids).size).toBe(1);
    await expect(acts.plan({ idempotencyKey, contact: 'Ali' })).rejects.toMatchObject({
      fields: [{ path: 'idempotencyKey' }],
    });
  });

  it('a start and a call-off at once: one stands (reliability W5)', async () => {
    const id = await acts.plan();
    const both = await Promise.allSettled([acts.start(id), acts.end(id)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('row-level security alone', () => {
  it('the history takes every edge of the life cycle and no other (reliability I7)', async () => {
    await acts.plan();
    await world.look(`
      create or replace function pg_temp.placement_takes(act text, before text, after text) returns boolean language plpgsql as $$
      begin
        insert into placement_events (id, domain_id, participant_id, placement_id, version, act, from_state, to_state, reason_code, said_by, said_by_name)
          select gen_random_uuid(), domain_id, participant_id, id, case before when 'none' then 1 else 9 end, $1, $2, $3, case when $1 in ('end', 'cancel', 'extend', 'shorten') then 'other' end, planned_by, '' from placements limit 1;
        raise exception 'undone' using errcode = 'ZZ001';
      exception when sqlstate 'ZZ001' then return true;
        when unique_violation then return true;
        when check_violation then return false;
      end $$`);
    const taken = await world.look<{ edge: string }>(
      `select concat_ws(' ', a, f, t) as edge from unnest($1::text[]) a, unnest($2::text[]) f, unnest($2::text[]) t where pg_temp.placement_takes(a, f, t)`,
      [PLACEMENT_ACTS, ['none', ...PLACEMENT_STATES]],
    );
    const edges = PLACEMENT_LIFE_CYCLE.flatMap(({ act, from, to }) =>
      from.map((before) => `${act} ${before} ${to}`),
    );
    expect(taken.map(({ edge }) => edge).sort()).toEqual(edges.sort());
  });

  it('R-060: gives an employer and staff who are not assigned nothing, and moves nothing that is over', async () => {
    const id = await acts.plan();
    const by = (actor: MemberActor, sql: string) => world.database.withActor(actor, (t) => t.query(sql));
    for (const actor of [world.employer, world.actor('colleague', 'job_consultant')])
      for (const table of ['placements', 'placement_hours', 'placement_events'])
        expect(await by(actor, `select 1 from ${table}`)).toEqual([]);
    const stranger = world.actor('colleague', 'job_consultant');
    await expect(acts.plan({ week: monday('14:00', '15:00') }, stranger)).rejects.toThrow(NotFoundError);
    await expect(acts.end(id, {}, stranger)).rejects.toThrow(NotFoundError);
    await acts.end(id);
    expect(await by(world.staff, `update placements set state = 'active', version = version + 1`)).toEqual([
      [],
      0,
    ]);
    await expect(by(world.staff, `update placements set seat = 9`)).rejects.toThrow(/permission denied/);
  });
});
