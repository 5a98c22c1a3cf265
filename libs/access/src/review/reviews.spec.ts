import 'reflect-metadata';
import { type Clock, encodeCursor, type MemberActor, newId, NotFoundError } from '@stegvis/platform';
import { ParticipantWorld } from '../../../../test/worlds/participant-world';
import { listLooksAtMe } from '../log/looks/list-looks';
import { listRepresentedLooks } from '../log/looks/list-represented-looks';
import { nameOfLooker } from '../log/looks/name-of-looker';
import { answerWhy } from '../log/questions/answer-why';
import { askWhy } from '../log/questions/ask-why';
import { readLookQuestions } from '../log/questions/read-questions';
import { decideReview } from './operations/decide-review';
import { drawReviews } from './operations/draw-reviews';
import { reviewsAreOverdue } from './operations/keep-reviews';
import { listReviews, readReview, reviewAsCsv } from './operations/read-reviews';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

const at = (instant: string): Clock => ({ now: () => new Date(instant) });

describe('review of the access log', () => {
  let world: ParticipantWorld;
  let reviewer: MemberActor;
  let stranger: MemberActor;
  let staff: MemberActor[];
  const persons = Array.from({ length: 31 }, () => newId());

  /** Rows of the log as they would stand there, at other times than now. */
  const looked = (
    by: MemberActor,
    instant: string,
    subjects: readonly string[],
    more: { relation?: string; classes?: string } = {},
  ) =>
    world.look(
      `insert into access_log (at, domain_id, actor, membership_id, role, action, subject_id, data_classes, relation, decision, request_id, source)
       select $1, $2, 'm:' || $3, $3::uuid, $4, '=participants.read', s, $5::text[], $6, 'permit', gen_random_uuid(), 'web' from unnest($7::uuid[]) s`,
      [
        instant,
        world.here.domainId,
        by.membershipId,
        by.role,
        more.classes ?? '{C3,C4}',
        more.relation ?? 'assigned',
        subjects,
      ],
    );
  const causes = (rows: readonly { cause: string; membership_id: string; day: string }[], by: MemberActor) =>
    rows
      .filter((row) => row.membership_id === by.membershipId)
      .map((row) => `${row.cause} ${row.day}`)
      .sort();
  const reviews = () =>
    world.look<{ id: string; cause: string; membership_id: string; day: string; due_on: string }>(
      `select id, cause, membership_id, day::text, due_on::text from log_reviews where domain_id = $1`,
      [world.here.domainId],
    );
  const decide = (actor: MemberActor, reviewId: string, more: object = {}) =>
    decideReview(world.database, actor, { idempotencyKey: newId(), reviewId, outcome: 'justified', ...more });

  beforeAll(async () => {
    world = await ParticipantWorld.make();
    reviewer = await world.member('log_reviewer');
    stranger = await world.member('log_reviewer', world.otherDomain);
    staff = [];
    for (let i = 0; i < 9; i += 1) staff.push(await world.member('job_consultant', world.here, `Prov ${i}`));
    await world.look(`update memberships set valid_from = '2026-01-01'`);
    const [plain, night, many, hidden, none, kin, glass, asked] = staff as [
      MemberActor,
      ...MemberActor[],
    ] as MemberActor[];
    const noon = '2026-03-03T11:00:00Z';
    await looked(plain!, noon, persons.slice(0, 30));
    // Twenty minutes past four in the morning in Sweden, and a Sunday.
    await looked(night!, '2026-03-03T03:20:00Z', persons.slice(0, 1));
    await looked(night!, '2026-03-01T11:00:00Z', persons.slice(0, 1));
    await looked(many!, noon, persons);
    await looked(hidden!, noon, persons.slice(0, 1), { classes: '{C3,C5}' });
    await looked(none!, noon, persons.slice(0, 1), { relation: 'other' });
    const elin = await world.register(kin!);
    await world.look(
      `insert into partialities (id, domain_id, participant_id, account_id, kind, registered_by, approved_by, approved_at, approval_reason)
       values ($1, $2, $3, $4, 'kin', $5, $6, now(), 'Ingen annan kan teckenspråk.')`,
      [newId(), world.here.domainId, elin, kin!.accountId, kin!.membershipId, plain!.membershipId],
    );
    await looked(kin!, noon, [elin]);
    await looked(glass!, noon, persons.slice(0, 1), { relation: 'break_glass' });
    await world.look(
      `insert into emergency_accesses (id, domain_id, membership_id, category, reason, asked_at) values ($1, $2, $3, 'acute_support', 'Ingen sådan person fanns här.', $4)`,
      [newId(), world.here.domainId, asked!.membershipId, noon],
    );
  });
  afterAll(() => world.end());

  it('L5: a month is drawn once by lot and a day once by rules, whoever draws and how often', async () => {
    const clock = at('2026-03-04T05:00:00Z');
    const [first, second] = await Promise.all([
      drawReviews(world.database, clock),
      drawReviews(world.database, clock),
    ]);
    const rows = await reviews();
    expect(first + second).toBeGreaterThanOrEqual(rows.length);
    expect(await drawReviews(world.database, clock)).toBe(0);
    expect(await reviews()).toHaveLength(rows.length);
    expect(rows.filter(({ cause }) => cause === 'sample')).toHaveLength(3);
    expect(rows.filter(({ cause }) => cause === 'sample')[0]).toMatchObject({
      day: '2026-02-01',
      due_on: '2026-03-31',
    });
  });

  it('L5: each rule meets whom it is about and nobody else, on the day in Sweden', async () => {
    const rows = (await reviews()).filter(({ cause }) => cause !== 'sample');
    expect(staff.map((one) => causes(rows, one))).toEqual([
      [],
      ['off_hours 2026-03-01', 'off_hours 2026-03-03'],
      ['many_persons 2026-03-03'],
      ['protected 2026-03-03'],
      ['no_assignment 2026-03-03'],
      ['partial 2026-03-03'],
      ['break_glass 2026-03-03'],
      ['break_glass 2026-03-03'],
      [],
    ]);
  });

  it('A11, L5: every emergency access is reviewed within seven days, also one that opened nothing', async () => {
    const rows = (await reviews()).filter(({ cause }) => cause === 'break_glass');
    expect(rows).toHaveLength(2);
    expect(rows.every(({ due_on }) => due_on === '2026-03-10')).toBe(true);
  });

  it('L5: days that nobody drew are made up for, and the next month is drawn with another seed', async () => {
    await looked(staff[0]!, '2026-04-01T01:00:00Z', persons.slice(0, 1));
    await drawReviews(world.database, at('2026-04-03T05:00:00Z'));
    const rows = await reviews();
    expect(causes(rows, staff[0]!)).toContain('off_hours 2026-04-01');
    expect(rows.filter(({ cause, day }) => cause === 'sample' && day === '2026-03-01')).toHaveLength(3);
    const seeds = await world.look<{ n: number }>(
      `select count(distinct seed)::int as n from log_review_draws where domain_id = $1 and length(period) = 7`,
      [world.here.domainId],
    );
    expect(seeds[0]?.n).toBe(2);
  });

  it('L5, L6: the reviewer of the domain alone reads the looks, persons as pseudonyms, and her reading is logged', async () => {
    const many = (await reviews()).find(({ cause }) => cause === 'many_persons');
    const id = many?.id ?? '';
    expect(await readReview(world.database, stranger, id)).toBeNull();
    const found = await readReview(world.database, reviewer, id);
    expect(found?.review).toMatchObject({ staffName: 'Prov 2', cause: 'many_persons', overdue: true });
    expect(found?.looks).toHaveLength(31);
    const text = JSON.stringify(found) + reviewAsCsv(found?.looks ?? []);
    for (const person of persons) expect(text).not.toContain(person);
    expect(new Set(found?.looks.map(({ person }) => person)).size).toBe(31);
    const again = await readReview(world.database, reviewer, id);
    expect(again?.looks.map(({ person }) => person)).toEqual(found?.looks.map(({ person }) => person));
    expect(reviewAsCsv(found?.looks ?? [])).toContain(`'=participants.read`);
    const [row] = await world.look<{ n: number }>(
      `select count(distinct subject_id)::int as n from access_log where action = 'access.read-log-review' and membership_id = $1`,
      [reviewer.membershipId],
    );
    expect(row?.n).toBe(31);
    for (const role of ['coordinator', 'administrator', 'analyst', 'unit_manager'] as const) {
      const other = await world.member(role);
      expect(await listReviews(world.database, other)).toEqual([]);
      expect(await world.as(other, (t) => t.query('select 1 from access_log'))).toEqual([]);
    }
  });

  it('L5: an outcome is said once, with a note unless it is justified, and never about herself', async () => {
    const [one, two] = await reviews();
    await expect(decide(reviewer, one!.id, { outcome: 'incident' })).rejects.toMatchObject({
      fields: [{ path: 'note', code: 'required' }],
    });
    await expect(decide(stranger, one!.id)).rejects.toBeInstanceOf(NotFoundError);
    const key = newId();
    const saying = { idempotencyKey: key, outcome: 'incident', note: 'Chefen är inkopplad.' };
    await decide(reviewer, one!.id, saying);
    await decide(reviewer, one!.id, saying);
    await expect(decide(reviewer, one!.id)).rejects.toBeInstanceOf(NotFoundError);
    expect((await listReviews(world.database, reviewer)).find(({ id }) => id === one!.id)).toMatchObject({
      outcome: 'incident',
      note: 'Chefen är inkopplad.',
    });
    // The same account also works as a consultant whose looks are to be reviewed.
    await world.look(`update memberships set account_id = $1 where id = $2`, [
      reviewer.accountId,
      two!.membership_id,
    ]);
    expect(await readReview(world.database, reviewer, two!.id)).toBeNull();
    await expect(decide(reviewer, two!.id)).rejects.toBeInstanceOf(NotFoundError);
  });

  it('L5: a review past its day raises an alarm', async () => {
    expect(await reviewsAreOverdue(world.database)).toBe(true);
    await world.look(`update log_reviews set due_on = current_date`);
    expect(await reviewsAreOverdue(world.database)).toBe(false);
  });

  it('L4: she asks why about a look at her, her manager answers once and not for her own look, and she reads it', async () => {
    const consultant = staff[0]!;
    const elin = await world.register(consultant, { unitId: world.here.unitId });
    const herself = await world.member('participant', world.here, 'Elin', elin);
    const other = await world.member('participant', world.here, 'Ali', await world.register(consultant));
    const manager = await world.member('unit_manager');
    const elsewhere = await world.member('unit_manager', world.otherDomain);
    await looked(consultant, '2026-05-04T08:00:00Z', [elin]);
    await looked({ ...manager, role: 'unit_manager' }, '2026-05-05T08:00:00Z', [elin], { relation: 'unit' });
    const [mine, hers] = (await listLooksAtMe(world.database, herself, {})).edges.map(({ node }) => node);
    expect([mine?.role, hers?.role]).toEqual(['unit_manager', 'job_consultant']);
    const ask = (actor: MemberActor, lookId = '', idempotencyKey = newId()) =>
      askWhy(world.database, actor, { idempotencyKey, lookId });
    const answer = (actor: MemberActor, questionId = '', text = 'Hon skulle planera veckan.') =>
      answerWhy(world.database, actor, { idempotencyKey: newId(), questionId, answer: text });
    await expect(ask(other, hers?.id)).rejects.toBeInstanceOf(NotFoundError);
    await Promise.all([ask(herself, hers?.id), ask(herself, hers?.id), ask(herself, mine?.id)]);
    const waiting = (actor: MemberActor) => world.as(actor, (t) => readLookQuestions(t));
    expect(await waiting(elsewhere)).toEqual([]);
    expect(await waiting(consultant)).toEqual([]);
    const asked = await waiting(manager);
    expect(asked.map(({ day, late, mayAnswer }) => [day, late, mayAnswer]).sort()).toEqual([
      ['2026-05-04', false, true],
      ['2026-05-05', false, false],
    ]);
    const question = asked.find(({ mayAnswer }) => mayAnswer)?.id;
    await expect(answer(elsewhere, question)).rejects.toBeInstanceOf(NotFoundError);
    await expect(answer(manager, asked.find(({ mayAnswer }) => !mayAnswer)?.id)).rejects.toBeInstanceOf(
      NotFoundError,
    );
    await answer(manager, question);
    await expect(answer(manager, question, 'Något annat.')).rejects.toBeInstanceOf(NotFoundError);
    const read = (await listLooksAtMe(world.database, herself, {})).edges.map(({ node }) => node.answer);
    expect(read).toEqual([null, 'Hon skulle planera veckan.']);
    await world.look(`update look_questions set asked_at = now() - interval '8 days'`);
    expect((await waiting(manager)).map(({ late }) => late)).toEqual([true]);
  });

  it('L4: asked about the look of a representative, the manager is not told the name', async () => {
    const elin = await world.register(staff[0]!, { unitId: world.here.unitId });
    const herself = await world.member('participant', world.here, 'Elin', elin);
    const manager = await world.member('unit_manager');
    const representative = await world.member('representative', world.here, 'Godman Hemlig');
    await looked(representative, '2026-05-06T08:00:00Z', [elin], { relation: 'representative' });
    const [look] = (await listLooksAtMe(world.database, herself, {})).edges;
    await askWhy(world.database, herself, { idempotencyKey: newId(), lookId: look?.node.id ?? '' });
    const asked = await world.as(manager, (t) => readLookQuestions(t));
    expect(asked.find(({ participantId }) => participantId === elin)?.lookerName).toBeNull();
  });

  it('A7, L4: a representative in scope sees who looked, meets the name, and asks why, as she would herself', async () => {
    const consultant = staff[0]!;
    const elin = await world.register(consultant, { unitId: world.here.unitId });
    const ali = await world.register(consultant, { unitId: world.here.unitId });
    const herself = await world.member('participant', world.here, 'Elin', elin);
    const manager = await world.member('unit_manager');
    const represent = async (
      scope: string,
      from = 'current_date',
      to = 'null::date',
      name = 'Göran Hallqvist',
    ) => {
      const actor = await world.member('representative', world.here, 'Kontots namn');
      await world.look(
        `insert into representations (id, domain_id, participant_id, membership_id, name, kind, scope, appointed_by, valid_from, valid_to)
         values ($1, $2, $3, $4, $5, 'god_man', $6, 'Överförmyndaren', ${from}, ${to})`,
        [newId(), world.here.domainId, elin, actor.membershipId, name, [scope]],
      );
      return actor;
    };
    const [goodMan, other] = [
      await represent('rights'),
      await represent('rights', undefined, undefined, 'Birgit Ek'),
    ];
    await looked(consultant, '2026-05-04T08:00:00Z', [elin, ali]);
    await looked({ ...goodMan, role: 'representative' }, '2026-05-05T08:00:00Z', [elin], {
      relation: 'representation',
    });
    await looked({ ...other, role: 'representative' }, '2026-05-06T08:00:00Z', [elin], {
      relation: 'representation',
    });
    const looks = async (actor: MemberActor, id = elin) =>
      (await listRepresentedLooks(world.database, actor, id, {}))?.edges.map(({ node }) => node);
    const seen = await looks(goodMan);
    expect(seen?.map(({ day, role, kinds }) => [day, role, kinds])).toEqual([
      ['2026-05-06', 'representative', ['other']],
      ['2026-05-04', 'job_consultant', ['other']],
    ]);
    const [ofOther, ofStaff] = seen ?? [];
    // Her account may be called otherwise elsewhere (D5).
    expect(await nameOfLooker(world.database, goodMan, ofOther?.id ?? '')).toBe('Birgit Ek');
    expect(await nameOfLooker(world.database, goodMan, ofStaff?.id ?? '')).toBe(
      await nameOfLooker(world.database, herself, ofStaff?.id ?? ''),
    );
    const ask = (actor: MemberActor, idempotencyKey = newId()) =>
      askWhy(world.database, actor, { idempotencyKey, lookId: ofStaff?.id ?? '' });
    const same = newId();
    await Promise.all([ask(goodMan, same), ask(goodMan, same), ask(other), ask(herself)]);
    const asked = await world.look<{ answer: string | null }>(
      `select answer from look_questions where participant_id = $1`,
      [elin],
    );
    expect(asked).toHaveLength(1);
    const waiting = await world.as(manager, (t) => readLookQuestions(t));
    const question = waiting.find(({ participantId }) => participantId === elin);
    await answerWhy(world.database, manager, {
      idempotencyKey: newId(),
      questionId: question?.id ?? '',
      answer: 'Hon skulle planera veckan.',
    });
    expect((await looks(goodMan))?.map(({ answer }) => answer)).toEqual([null, 'Hon skulle planera veckan.']);
    const without = [
      await represent('person'),
      await represent('property'),
      await represent('rights', 'current_date - 9', 'current_date'),
      await represent('rights', 'current_date + 1'),
      consultant,
    ];
    for (const actor of without) {
      expect(await looks(actor)).toBeUndefined();
      await expect(ask(actor)).rejects.toBeInstanceOf(NotFoundError);
      await expect(nameOfLooker(world.database, actor, ofStaff?.id ?? '')).rejects.toBeInstanceOf(
        NotFoundError,
      );
      const rows = await world.as(actor, (t) =>
        t.query(`select 1 from access_log union all select 1 from look_questions`),
      );
      expect(rows).toEqual([]);
    }
    expect(await looks(goodMan, ali)).toBeUndefined();
    const logged = await world.look(
      `select distinct action, relation from access_log where membership_id = $1 and action like 'access.%' order by 1`,
      [goodMan.membershipId],
    );
    expect(logged).toEqual([
      { action: 'access.list-represented-looks', relation: 'none' },
      { action: 'access.list-represented-looks', relation: 'representation' },
      { action: 'access.read-name-of-looker', relation: 'representation' },
    ]);
    // L1: a look that was refused is a row, for a person and for an id that nobody has alike.
    const nobody = newId();
    expect(await looks(goodMan, nobody)).toBeUndefined();
    const refused = await world.look<{ subject_id: string }>(
      `select subject_id from access_log where membership_id = $1 and action = 'access.list-represented-looks' and decision = 'deny' order by id`,
      [goodMan.membershipId],
    );
    expect(refused.map(({ subject_id }) => subject_id)).toEqual([ali, nobody]);
  });

  it('M8: what she is given of a look tells nothing of the log, and a page goes on where the last one ended', async () => {
    const elin = await world.register(staff[0]!);
    const herself = await world.member('participant', world.here, 'Elin', elin);
    for (const [i, day] of ['2026-05-04', '2026-05-05', '2026-05-06'].entries())
      await looked(staff[i]!, `${day}T08:00:00Z`, [elin]);
    const days: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listLooksAtMe>> = await listLooksAtMe(world.database, herself, {
        first: 1,
        after,
      });
      days.push(...page.edges.map(({ node }) => node.day));
      expect(page.edges[0]?.node.id).toMatch(/^[0-9a-f]{32}$/);
      expect(page.totalCount).toBe(3);
      after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
    } while (after);
    expect(days).toEqual(['2026-05-06', '2026-05-05', '2026-05-04']);
    for (const values of [['7'], ['x', 'y'], ['2026-13-45T99:99:99.000000', '0'.repeat(32)], [1, 2]])
      await expect(
        listLooksAtMe(world.database, herself, { after: encodeCursor(values) }),
      ).rejects.toMatchObject({ fields: [{ path: 'after', code: 'cursor-unknown' }] });
  });
});
