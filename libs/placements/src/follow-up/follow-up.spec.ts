import { markProtection } from '@stegvis/participants';
import { localDate, newId, NotFoundError, system } from '@stegvis/platform';
import { dayIn } from '../../../../test/worlds/day-in';
import { FollowUpActs } from '../../../../test/worlds/follow-up-acts';
import { ProposalWorld } from '../../../../test/worlds/proposal-world';
import { FOLLOW_UP_ACTS, FOLLOW_UP_LIFE_CYCLE, FOLLOW_UP_STATES } from './domain/follow-up-life-cycle';
import { occasionsSql } from './domain/rhythm';
import { FOLLOW_UP_ANSWER } from './links/follow-up-mail';

jest.setTimeout(60_000);

let world: ProposalWorld;
let acts: FollowUpActs;
beforeAll(async () => {
  world = await ProposalWorld.make();
  acts = new FollowUpActs(world);
});
afterAll(() => world.end());
beforeEach(() => acts.begin());

const stop = async () => {
  const [yes] = await world.look<{ id: string }>(`select id from consents`);
  await world.stop(yes?.id ?? '');
};

describe('the rhythm', () => {
  const windows = async (kind: 'placement' | 'employment', from: string, to: string | null = null) => {
    const rows = await world.look<{ line: string }>(
      `select concat_ws(' ', occasion, opens, closes) as line from (${occasionsSql(kind, `'${from}'::date`, to ? `'${to}'::date` : 'null::date')}) f`,
    );
    return rows.map(({ line }) => line);
  };

  it('counts calendar days and months from the first day, over changes of the clock, leap days and short months', async () => {
    expect((await windows('placement', '2026-03-25')).slice(0, 5)).toEqual([
      'week_1 2026-03-29 2026-04-05',
      'week_4 2026-04-19 2026-05-03',
      'week_12 2026-06-10 2026-07-01',
      'month_6 2026-09-18 2026-10-16',
      'month_9 2026-12-18 2027-01-15',
    ]);
    expect((await windows('placement', '2027-05-31'))[4]).toBe('month_9 2028-02-22 2028-03-21');
    expect(await windows('employment', '2026-01-01')).toEqual([
      'day_30 2026-01-24 2026-02-14',
      'day_90 2026-03-25 2026-04-15',
      'day_180 2026-06-23 2026-07-14',
      'day_365 2026-12-25 2027-01-15',
      'day_730 2027-12-25 2028-01-15',
    ]);
  });

  it('ends with the placement: a window that is open closes, and none opens after', async () => {
    expect(await windows('placement', '2026-03-25', '2026-04-22')).toEqual([
      'week_1 2026-03-29 2026-04-05',
      'week_4 2026-04-19 2026-04-22',
    ]);
    expect(await windows('placement', '2026-03-25', '2026-03-29')).toEqual([]);
  });
});

describe('a record', () => {
  it('R-026: says who took part, and holds how it goes and the next step; a correction keeps both', async () => {
    await expect(acts.record({ tookPart: [] })).rejects.toMatchObject({ fields: [{ path: 'tookPart' }] });
    await acts.record({ face: 'good', nextStep: 'Prova kassan' });
    expect(await acts.read()).toMatchObject({
      state: 'recorded',
      version: 1,
      record: { tookPart: ['participant', 'workplace'], face: 'good', nextStep: 'Prova kassan' },
    });
    await expect(acts.record()).rejects.toMatchObject({ code: 'follow-up-moved', currentVersion: 1 });
    await acts.record({ expectedVersion: 1, tookPart: ['fk'] });
    expect(await acts.read()).toMatchObject({ version: 2, record: { tookPart: ['fk'], face: null } });
    expect(await world.look(`select act from follow_up_records order by version`)).toEqual([
      { act: 'record' },
      { act: 'correct' },
    ]);
  });

  it('is of a day between the opening of the window and today, also after the placement has ended', async () => {
    for (const heldOn of [dayIn(1), dayIn(-8)])
      await expect(acts.record({ heldOn })).rejects.toMatchObject({ code: 'follow-up-day' });
    await expect(acts.record({ occasion: 'week_4' })).rejects.toMatchObject({ code: 'follow-up-moved' });
    await expect(acts.record({ occasion: 'week_2' })).rejects.toThrow(NotFoundError);
    await acts.placements.end(acts.placementId, { lastDay: dayIn(-1) });
    expect(await acts.read()).toMatchObject({ state: 'closed', running: false });
    expect(await acts.read(world.staff, 'week_4')).toBeNull();
    await acts.record();
  });

  it('at once and twice: one stands, and the same key records once (reliability W5, W7)', async () => {
    const both = await Promise.allSettled([acts.record(), acts.record({ howItGoes: 'Annat' })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const again = { ...acts.key, expectedVersion: 1 };
    await Promise.all([acts.record(again), acts.record(again)]);
    expect(await acts.read()).toMatchObject({ version: 2 });
  });
});

describe('her three questions', () => {
  it('R-113, R-114: each is saved as it is answered, may be unknown or skipped, and says who helped', async () => {
    await acts.tell({ answer: 'so_so', helpedBy: 'Sara' });
    await acts.tell({ question: 'together', answer: 'dont_know' });
    await acts.tell({ question: 'support', answer: 'skipped' });
    await acts.tell(
      { answer: 'bad' },
      { ...world.herself, assistedBy: { membershipId: newId(), name: 'Per' } },
    );
    const mine = (await acts.read(world.herself))?.answers ?? [];
    expect(mine.map(({ question, answer, helpedBy }) => [question, answer, helpedBy]).sort()).toEqual([
      ['support', 'skipped', null],
      ['tasks', 'bad', 'Per'],
      ['together', 'dont_know', null],
    ]);
  });

  it('wait for nobody outside their window, or after the placement', async () => {
    await expect(acts.tell({ occasion: 'week_4' })).rejects.toMatchObject({ code: 'follow-up-moved' });
    await expect(acts.tell({}, world.beside)).rejects.toThrow(NotFoundError);
    await acts.record();
    await acts.tell();
    await world.look(`update placements set from_day = current_date - 11`);
    await expect(acts.tell()).rejects.toMatchObject({ code: 'follow-up-window' });
    await world.look(`update placements set from_day = current_date - 8`);
    await acts.placements.end(acts.placementId, { lastDay: dayIn(-1) });
    await expect(acts.tell()).rejects.toMatchObject({ code: 'follow-up-over' });
  });

  it('the same key answers once, and two at once are both kept (reliability W7)', async () => {
    const key = acts.key;
    await Promise.all([acts.tell(key), acts.tell(key), acts.tell({ answer: 'bad' })]);
    expect(await world.look(`select 1 from follow_up_answers`)).toHaveLength(2);
  });
});

describe('the link of a workplace', () => {
  it('E4: shows one follow-up and nothing of what she says, and keeps the first answer of two', async () => {
    await acts.tell({ answer: 'bad' });
    const token = await acts.link();
    expect(await acts.open(token)).toEqual({
      title: expect.any(String) as string,
      shownName: 'Ellen',
      lastDay: dayIn(2),
      told: false,
    });
    await expect(acts.reply(token, {})).rejects.toMatchObject({ fields: [{ path: 'tasks' }] });
    await Promise.all([acts.reply(token, { tasks: 'so_so' }), acts.reply(token, { tasks: 'good' })]);
    await acts.reply(token, { tasks: 'bad', callMe: true });
    expect((await acts.open(token))?.told).toBe(true);
    const said = (await acts.read())?.answers.filter(({ side }) => side === 'employer') ?? [];
    expect(said).toHaveLength(1);
    expect(said[0]?.answer).not.toBe('bad');
    expect((await acts.read(world.herself))?.answers.map(({ side }) => side)).toEqual(['participant']);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['her yes is stopped', stop],
    ['her yes is over', () => world.look(`update consents set valid_to = current_date`)],
    ['the placement has ended', () => acts.placements.end(acts.placementId, { lastDay: dayIn(-1) })],
    ['its last day has passed', () => world.look(`update placements set to_day = current_date`)],
    ['its window is over', () => world.look(`update follow_up_asks set to_day = current_date`)],
    ['a newer link has replaced it', () => acts.link()],
  ])('A13: opens nothing at the next statement when %s, as an unknown link', async (_, happens) => {
    const token = await acts.link();
    expect(await acts.open(token)).not.toBeNull();
    await happens();
    expect(await acts.open(token)).toBeNull();
    await expect(acts.reply(token)).rejects.toThrow(NotFoundError);
    expect(await acts.open(newId())).toBeNull();
    expect(await world.look(`select 1 from follow_up_answers`)).toEqual([]);
  });

  it('answers for no other occasion, by row-level security alone', async () => {
    const token = await acts.link();
    const write = (occasion: string) =>
      world.database.withActor(system('sign-in'), async (t) => {
        await t.query(`update mail_links set used_at = now() where purpose = 'follow-up-answer'`);
        await t.query(
          `insert into follow_up_answers (id, domain_id, participant_id, placement_id, occasion, side, question, answer) values ($1, $2, $3, $4, $5, 'employer', 'tasks', 'good')`,
          [newId(), world.staff.domainId, world.small.participants.assigned, acts.placementId, occasion],
        );
      });
    await expect(write('week_4')).rejects.toThrow(/row-level security/);
    await write('week_1');
    expect((await acts.open(token))?.told).toBe(true);
  });
});

describe('a gap', () => {
  const line = (kind: string) => [kind];

  it('is a talk within a day until staff have recorded it, and again when somebody answers later', async () => {
    expect(await acts.lines()).toEqual(line('follow_up_due'));
    await acts.tell({ answer: 'good' });
    const token = await acts.link();
    await acts.reply(token, { tasks: 'bad', callMe: true });
    expect(await acts.lines()).toEqual(line('follow_up_call'));
    expect((await acts.read())?.gaps).toEqual(['call_me', 'apart']);
    await acts.record();
    expect(await acts.lines()).toEqual([]);
    expect((await acts.read())?.gaps).toEqual([]);
    await acts.tell({ question: 'together', answer: 'bad' });
    expect(await acts.lines()).toEqual(line('follow_up_gap'));
    expect((await acts.read())?.gaps).toEqual(['unhappy']);
    await acts.tell({ question: 'together', answer: 'so_so' });
    expect((await acts.read())?.gaps).toEqual([]);
  });

  it('R-115: is not what she does not know or skips, nor one face apart', async () => {
    for (const [question, answer] of [
      ['tasks', 'dont_know'],
      ['together', 'skipped'],
      ['support', 'so_so'],
    ] as const)
      await acts.tell({ question, answer });
    await acts.reply(await acts.link());
    expect(await acts.lines()).toEqual(line('follow_up_due'));
    await world.look(`update placements set from_day = current_date - 12`);
    expect(await acts.lines()).toEqual(line('follow_up_due'));
  });

  it('is silence when the window has closed and not both have answered', async () => {
    await acts.tell();
    await world.look(`update placements set from_day = current_date - 12`);
    expect(await acts.lines()).toEqual(line('follow_up_silent'));
    expect((await acts.read())?.gaps).toEqual(['silent']);
    await acts.record();
    expect(await acts.lines()).toEqual([]);
  });

  it('R-060: waits for the staff who are assigned to her alone', async () => {
    expect(await acts.lines(world.actor('colleague', 'job_consultant'))).toEqual([]);
  });
});

describe('the workplace is asked', () => {
  const mails = async () =>
    (
      await world.look<{ template: string }>(
        `select template from mails where template like 'follow-up%' order by created_at`,
      )
    ).map(({ template }) => template);
  const begunAgo = async (days: number) => {
    await world.look(`update placements set from_day = current_date - $1::int`, [days]);
    await world.look(
      `update follow_up_asks set asked_at = now() - interval '3 days', from_day = current_date - 3, to_day = current_date + 3`,
    );
  };

  it('when its window opens, once in the middle and once on the last day, however many look', async () => {
    await world.look(`update placements set from_day = current_date - 4`);
    await Promise.all([acts.ask(), acts.ask()]);
    await acts.ask();
    expect(await mails()).toEqual([FOLLOW_UP_ANSWER]);
    for (const days of [6, 7, 8, 10, 10]) {
      await begunAgo(days);
      await Promise.all([acts.ask(), acts.ask()]);
    }
    expect(await mails()).toEqual([FOLLOW_UP_ANSWER, 'follow-up-reminder', 'follow-up-reminder']);
    await begunAgo(11);
    expect(await acts.ask()).toBe(0);
  });

  it('never at night, nor when it has answered, nor without her yes', async () => {
    expect(await acts.ask('02:00:00Z')).toBe(0);
    expect(await acts.ask()).toBe(1);
    await acts.reply(await acts.link());
    expect(await acts.ask()).toBe(0);
    await world.look(`delete from follow_up_answers`);
    await stop();
    expect(await acts.ask()).toBe(0);
  });

  it('P3: a mail that has not left stays when what it rests on is gone (reliability O4)', async () => {
    await acts.ask();
    const seen = () =>
      world.database.withActor(system('mail'), (t) => t.query<unknown[]>(`select id from follow_up_asks`));
    expect(await seen()).toHaveLength(1);
    await stop();
    expect(await seen()).toEqual([]);
  });
});

describe('row-level security alone', () => {
  it('R-060: gives an employer and staff who are not assigned nothing, and her nothing of the workplace', async () => {
    await acts.tell();
    await acts.reply(await acts.link());
    await acts.record();
    for (const actor of [world.employer, world.actor('colleague', 'job_consultant')])
      for (const table of ['follow_up_asks', 'follow_up_answers', 'follow_up_records'])
        expect(await world.database.withActor(actor, (t) => t.query(`select 1 from ${table}`))).toEqual([]);
    await expect(acts.record({}, world.actor('colleague', 'job_consultant'))).rejects.toThrow(NotFoundError);
    expect(
      await world.database.withActor(world.herself, (t) =>
        t.query(`select distinct side from follow_up_answers`),
      ),
    ).toEqual([{ side: 'participant' }]);
    await expect(
      world.database.withActor(world.staff, (t) => t.query(`update follow_up_records set face = 'bad'`)),
    ).rejects.toThrow(/permission denied/);
  });

  it('the records take every edge of the life cycle that makes one, and no other (reliability I7)', async () => {
    await acts.record();
    await world.look(`
      create or replace function pg_temp.follow_up_takes(act text, before text, after text) returns boolean language plpgsql as $$
      begin
        insert into follow_up_records (id, domain_id, participant_id, placement_id, occasion, version, act, from_state, to_state, held_on, took_part, how_it_goes, next_step, recorded_by, recorded_by_name)
          select gen_random_uuid(), domain_id, participant_id, placement_id, 'week_4', case $1 when 'record' then 1 else 2 end, $1, $2, $3, held_on, took_part, '', '', recorded_by, '' from follow_up_records limit 1;
        raise exception 'undone' using errcode = 'ZZ001';
      exception when sqlstate 'ZZ001' then return true;
        when check_violation then return false;
      end $$`);
    const taken = await world.look<{ edge: string }>(
      `select concat_ws(' ', a, f, t) as edge from unnest($1::text[]) a, unnest($2::text[]) f, unnest($2::text[]) t where pg_temp.follow_up_takes(a, f, t)`,
      [FOLLOW_UP_ACTS, FOLLOW_UP_STATES],
    );
    const edges = FOLLOW_UP_LIFE_CYCLE.filter(({ to }) => to === 'recorded')
      .filter(({ act }) => act === 'record' || act === 'correct')
      .flatMap(({ act, from, to }) => from.map((before) => `${act} ${before} ${to}`));
    expect(taken.map(({ edge }) => edge).sort()).toEqual(edges.sort());
  });

  it('a placement that has not started has no follow-up', async () => {
    await acts.placements.begin();
    await acts.placements.plan({ fromDay: localDate(new Date()) });
    await world.look(`update placements set from_day = current_date - 8`);
    expect(await acts.read()).toBeNull();
    expect(await acts.lines()).toEqual([]);
  });
});

// The last one: she stays protected.
it('P3: a mark of protection closes the link at the next statement, and nobody is asked about her', async () => {
  const token = await acts.link();
  const participantId = world.small.participants.assigned;
  const [row] = await world.look<{ version: number }>(`select version from participants where id = $1`, [
    participantId,
  ]);
  await markProtection(world.database, world.staff, {
    idempotencyKey: newId(),
    participantId,
    expectedVersion: row?.version ?? 0,
    kind: 'sekretessmarkering',
  });
  expect(await acts.open(token)).toBeNull();
  await expect(acts.reply(token)).rejects.toThrow(NotFoundError);
  expect(await acts.ask()).toBe(0);
});
