import { listLooksAtMe } from '@stegvis/access';
import { markProtection } from '@stegvis/participants';
import { ConflictError, type MemberActor, newId, NotFoundError, systemClock } from '@stegvis/platform';
import { ProposalWorld } from '../../../../test/worlds/proposal-world';
import { dayIn } from '../../../../test/worlds/day-in';
import { VISIT_TERMS as terms, VisitActs } from '../../../../test/worlds/visit-acts';
import { VISIT_ACTS, VISIT_LIFE_CYCLE, VISIT_STATES } from './domain/visit-life-cycle';
import { answerVisit } from './operations/answer-visit';
import { changeVisit } from './operations/change-visit';
import { findVisit, type VisitRow } from './storage/visit-row';
import { moveVisit } from './storage/move-visit';

jest.setTimeout(60_000);

let world: ProposalWorld;
let acts: VisitActs;
beforeAll(async () => {
  world = await ProposalWorld.make();
  acts = new VisitActs(world);
});
afterAll(() => world.end());
beforeEach(() => world.begin());

const book: VisitActs['book'] = (...args) => acts.book(...args);
const record: VisitActs['record'] = (...args) => acts.record(...args);
const say: VisitActs['say'] = (...args) => acts.say(...args);
const read: VisitActs['read'] = (...args) => acts.read(...args);
const seen: VisitActs['seen'] = (...args) => acts.seen(...args);
const at = (id: string) => acts.at(id);
const versionOf = (id: string) => acts.versionOf(id);
const begin = (id: string) => acts.begin(id);
const accepted = async () => {
  const { id, handle } = await world.presented();
  await world.reply(handle, 'welcome', {}, world.employer);
  return id;
};

describe('a visit', () => {
  it('comes from an accepted proposal, and from no other', async () => {
    const { id: proposalId, handle } = await world.presented();
    await expect(book({ proposalId })).rejects.toMatchObject({ code: 'visit-not-agreed' });
    await world.reply(handle, 'welcome', {}, world.employer);
    await expect(book({ proposalId, openingId: world.small.openings.unapproved })).rejects.toMatchObject({
      code: 'visit-not-agreed',
    });
    const id = await book({ proposalId });
    expect(await read(world.staff, id)).toMatchObject({
      proposalId,
      state: 'planned',
      version: 1,
      title: 'Plats published',
      starts: '09:00',
      companion: 'Sara',
    });
    expect(await read(world.herself, id)).toMatchObject({ place: 'Entrén', directions: 'Buss 3' });
  });

  it('is booked directly too, at an opening in use, by who is assigned to her', async () => {
    await expect(book({ openingId: world.small.openings.closed })).rejects.toMatchObject({
      code: 'visit-opening-closed',
    });
    for (const actor of [world.actor('colleague', 'job_consultant'), world.herself, world.employer])
      await expect(book({}, actor)).rejects.toThrow();
    expect(await world.look(`select 1 from visits union all select 1 from visit_events`)).toEqual([]);
    await book({ openingId: world.small.openings.paused });
  });

  it('names every wrong field at once', async () => {
    await expect(
      book({ day: dayIn(800), starts: '04:30', minutes: 5, place: ' ', kind: 'no' as 'study_visit' }),
    ).rejects.toMatchObject({
      fields: [
        { path: 'kind', code: 'code-unknown' },
        { path: 'day', code: 'visit-day-out-of-range' },
        { path: 'minutes', code: 'number-out-of-range' },
        { path: 'starts', code: 'visit-hours-out-of-range' },
        { path: 'place', code: 'required' },
      ],
    });
  });

  it('has the instant that its local time is, on both sides of a change of the clock (reliability §7)', async () => {
    const id = await book();
    const instants = [];
    for (const day of ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25']) {
      await world.look(`update visits set day = $2 where id = $1`, [id, day]);
      instants.push(
        ...(await world.look<{ at: string }>(
          `select to_char(starts_at at time zone 'UTC', 'MM-DD HH24:MI') as at from visits`,
        )),
      );
    }
    expect(instants.map(({ at: text }) => text)).toEqual([
      '03-28 08:00',
      '03-29 07:00',
      '10-24 07:00',
      '10-25 08:00',
    ]);
  });

  it('moves to another time as the same visit, and keeps what is not said anew', async () => {
    const id = await book();
    const rest = { minutes: 60, place: 'Entrén' };
    await changeVisit(world.database, world.staff, {
      ...(await at(id)),
      ...rest,
      day: dayIn(9),
      starts: '13:30',
    });
    expect(await read(world.staff, id)).toMatchObject({
      day: dayIn(9),
      starts: '13:30',
      companion: 'Sara',
      version: 2,
      events: [{ act: 'book' }, { act: 'change' }],
    });
    await begin(id);
    // At noon the earliest hour of the day is over, whenever the test is run.
    const noon = jest.spyOn(systemClock, 'now').mockReturnValue(new Date(`${dayIn(0)}T11:00:00Z`));
    await expect(
      changeVisit(world.database, world.staff, {
        ...(await at(id)),
        ...terms,
        day: dayIn(0),
        starts: '05:00',
      }),
    )
      .rejects.toMatchObject({ code: 'visit-time-over' })
      .finally(() => noon.mockRestore());
  });

  it('is told of with three faces when it has been, hers before what staff noted; the last counts', async () => {
    const id = await book();
    await expect(say(id, 'good')).rejects.toMatchObject({ code: 'visit-not-begun' });
    await begin(id);
    await record(id, { face: 'bad' });
    expect(await read(world.staff, id)).toMatchObject({ state: 'done', herFace: 'bad' });
    await say(id, 'so_so');
    await say(id, 'good');
    await record(id, { face: 'bad' });
    expect(await read(world.staff, id)).toMatchObject({ state: 'done', herFace: 'good', version: 5 });
  });

  it('keeps what the workplace thought from her', async () => {
    const id = await book();
    await begin(id);
    await record(id, { outcome: 'hear', face: 'so_so' });
    expect(await read(world.staff, id)).toMatchObject({ workplaceFace: 'so_so', state: 'done' });
    expect(await read(world.herself, id)).toMatchObject({ workplaceFace: null, herFace: null });
    expect(
      await world.database.withActor(world.herself, (t) =>
        t.query(`select act from visit_events order by version`),
      ),
    ).toEqual([{ act: 'book' }]);
  });

  it('she calls it off herself without a why; staff say one', async () => {
    const id = await book();
    await say(id, 'decline');
    expect(await read(world.staff, id)).toMatchObject({
      state: 'cancelled',
      events: [{ act: 'book' }, { act: 'decline', reasonCode: 'her_wish' }],
    });
    const other = await book();
    await expect(record(other, { outcome: 'cancel' })).rejects.toMatchObject({
      fields: [{ path: 'reasonCode', code: 'required' }],
    });
    await record(other, { outcome: 'cancel', reasonCode: 'illness' });
    await expect(record(other, { outcome: 'cancel', reasonCode: 'illness' })).rejects.toThrow(ConflictError);
  });

  it('that was missed has been, and is over', async () => {
    const id = await book();
    await expect(record(id, { outcome: 'miss', reasonCode: 'journey' })).rejects.toMatchObject({
      code: 'visit-not-begun',
    });
    await begin(id);
    await record(id, { outcome: 'miss', reasonCode: 'journey' });
    await expect(say(id, 'good')).rejects.toThrow(ConflictError);
  });
});

describe('an employer', () => {
  it('R-056: sees a visit only while she has said yes to that employer, and then only its own', async () => {
    const id = await book();
    expect(await seen()).toEqual([]);
    const consent = await world.ask(world.small.places.cafe.id);
    expect(await seen()).toEqual([]);
    await world.look(
      `insert into consent_answers (id, domain_id, participant_id, consent_id, answer, how, shown_text, text_version, easy, said_by, said_by_name)
       select gen_random_uuid(), domain_id, participant_id, id, 'yes', 'self', '', '1', true, asked_by, 'Hon' from consents where id = $1`,
      [consent],
    );
    expect(await seen()).toMatchObject([
      { title: 'Plats published', day: terms.day, shownName: 'Ellen', place: 'Entrén' },
    ]);
    expect(await seen(world.actor('hr', 'hr_officer'))).toEqual([]);
    expect(JSON.stringify(await seen())).not.toContain(id);
    expect(
      await world.database.withActor(world.employer, (t) => t.query(`select 1 from visit_events`)),
    ).toEqual([]);
    await world.stop(consent);
    expect(await seen()).toEqual([]);
  });

  it('A13: a visit that she declined, one that was called off, one under a stopped yes and one of a protected person are gone alike', async () => {
    const proposalId = await accepted();
    const ends: ((id: string) => Promise<unknown>)[] = [
      (id) => say(id, 'decline'),
      (id) => record(id, { outcome: 'cancel', reasonCode: 'other' }),
      async () => world.stop(await world.consentOf(proposalId)),
    ];
    for (const end of ends) {
      const id = await book({ proposalId });
      expect(await seen()).toHaveLength(1);
      await end(id);
      expect(await seen()).toEqual([]);
    }
    await world.begin();
    await book({ proposalId: await accepted() });
    expect(await seen()).toHaveLength(1);
    const [person] = await world.look<{ version: number }>(`select version from participants where id = $1`, [
      world.small.participants.assigned,
    ]);
    await markProtection(world.database, world.staff, {
      idempotencyKey: newId(),
      participantId: world.small.participants.assigned,
      expectedVersion: person?.version ?? 0,
      kind: 'unknown',
    });
    expect(await seen()).toEqual([]);
    await world.look(`update participants set protected = false where id = $1`, [
      world.small.participants.assigned,
    ]);
  });

  it('of a visit that comes from a proposal sees none when what the proposal rests on is stopped, whatever other yes there is', async () => {
    const proposalId = await accepted();
    await book({ proposalId });
    await world.look(
      `with other as (insert into consents (id, domain_id, participant_id, receiver_id, receiver_name, purpose, data_classes, valid_to, asked_by, asked_by_name)
         select gen_random_uuid(), domain_id, participant_id, receiver_id, receiver_name, 'study_visit', data_classes, valid_to, asked_by, asked_by_name from consents returning *)
       insert into consent_answers (id, domain_id, participant_id, consent_id, answer, how, shown_text, text_version, easy, said_by, said_by_name)
       select gen_random_uuid(), domain_id, participant_id, id, 'yes', 'self', '', '1', true, asked_by, 'Hon' from other`,
    );
    expect(await seen()).toMatchObject([{ purpose: 'individual_placement' }]);
    await world.stop(await world.consentOf(proposalId));
    expect(await seen()).toEqual([]);
    await book({ day: dayIn(8) });
    expect(await seen()).toMatchObject([{ purpose: 'study_visit', day: dayIn(8) }]);
  });

  it('L4: whoever met her in the list stands in what she reads of who has looked', async () => {
    await book({ proposalId: await accepted() });
    await world.look(`truncate access_log cascade`);
    await seen();
    const looks = await listLooksAtMe(world.database, world.herself, { first: 5 });
    expect(looks.edges.map(({ node }) => node)).toMatchObject([
      { role: 'employer_contact', kinds: ['presentation'] },
    ]);
  });
});

describe('at once and half-way', () => {
  it('of two visits that overlap one is booked, and the other is told no more than that (reliability I2, W4)', async () => {
    const both = await Promise.allSettled([book({ starts: '09:30' }), book({ starts: '10:00' })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((one) => one.status === 'rejected')).toMatchObject({
      reason: { code: 'visit-clash', currentVersion: null },
    });
    await book({ starts: '11:00' });
    await expect(world.look(`update visits set starts = '09:45' where starts = '11:00'`)).rejects.toThrow(
      /visits_at_once_ex/,
    );
    const [first] = await world.look<{ id: string }>(`select id from visits where starts <> '11:00'`);
    await expect(
      changeVisit(world.database, world.staff, { ...(await at(first?.id ?? '')), ...terms, starts: '11:30' }),
    ).rejects.toMatchObject({ code: 'visit-clash' });
    expect(await versionOf(first?.id ?? '')).toBe(1);
  });

  it('the same key books once, another input under it is refused (reliability W7)', async () => {
    const idempotencyKey = newId();
    const [one, two] = await Promise.all([book({ idempotencyKey }), book({ idempotencyKey })]);
    expect(one).toBe(two);
    await expect(book({ idempotencyKey, starts: '15:00' })).rejects.toMatchObject({
      fields: [{ path: 'idempotencyKey' }],
    });
    expect(await world.look(`select 1 from visits`)).toHaveLength(1);
  });

  it('her decline and a change of staff at once: one stands, and the history tells which (reliability W5)', async () => {
    const id = await book();
    const step = await at(id);
    const both = await Promise.allSettled([
      answerVisit(world.database, world.herself, { ...step, idempotencyKey: newId(), answer: 'decline' }),
      changeVisit(world.database, world.staff, {
        ...step,
        idempotencyKey: newId(),
        ...terms,
        starts: '14:00',
      }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await world.look(`select version from visit_events order by version`)).toEqual([
      { version: 1 },
      { version: 2 },
    ]);
  });

  it('goes on from the very version that was read, also where nobody holds her lock', async () => {
    const id = await book();
    const row = (await world.database.withActor(world.herself, (t) => findVisit(t, id))) as VisitRow;
    const move = () =>
      world.database.withActor(world.herself, (t) =>
        moveVisit(t, world.herself, row, 'decline', 'cancelled'),
      );
    const both = await Promise.allSettled([move(), move()]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await versionOf(id)).toBe(2);
  });
});

describe('row-level security alone', () => {
  it('the history takes every edge of the life cycle and no other (reliability I7)', async () => {
    await book();
    await world.look(`
      create or replace function pg_temp.visit_takes(act text, before text, after text) returns boolean language plpgsql as $$
      begin
        insert into visit_events (id, domain_id, participant_id, visit_id, version, act, from_state, to_state, side, said_by, said_by_name)
          select gen_random_uuid(), domain_id, participant_id, id, case before when 'none' then 1 else 9 end, $1, $2, $3, 'staff', booked_by, '' from visits limit 1;
        raise exception 'undone' using errcode = 'ZZ001';
      exception when sqlstate 'ZZ001' then return true;
        when unique_violation then return true;
        when check_violation then return false;
      end $$`);
    const states = ['none', ...VISIT_STATES];
    const taken = await world.look<{ edge: string }>(
      `select concat_ws(' ', a, f, t) as edge from unnest($1::text[]) a, unnest($2::text[]) f, unnest($2::text[]) t where pg_temp.visit_takes(a, f, t)`,
      [VISIT_ACTS, states],
    );
    const edges = VISIT_LIFE_CYCLE.flatMap(({ act, from, to }) =>
      from.map((before) => `${act} ${before} ${to}`),
    );
    expect(taken.map(({ edge }) => edge).sort()).toEqual(edges.sort());
  });

  it('moves nothing that is over, lets an employer write nothing and changes no history', async () => {
    const id = await book({ proposalId: await accepted() });
    const by = (actor: MemberActor, sql: string) => world.database.withActor(actor, (t) => t.query(sql));
    expect(await by(world.employer, `update visits set state = 'done'`)).toEqual([[], 0]);
    await say(id, 'decline');
    for (const actor of [world.staff, world.herself])
      expect(await by(actor, `update visits set state = 'done'`)).toEqual([[], 0]);
    await expect(by(world.staff, `update visit_events set act = 'hold'`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(by(world.staff, `update visits set participant_id = participant_id`)).rejects.toThrow(
      /permission denied/,
    );
  });

  it('R-060: answers who is not assigned as if there were no visit', async () => {
    const id = await book();
    const stranger = world.actor('colleague', 'job_consultant');
    expect(await read(stranger, id)).toBeNull();
    await expect(record(id, { outcome: 'cancel', reasonCode: 'other' }, stranger)).rejects.toThrow(
      NotFoundError,
    );
  });
});
