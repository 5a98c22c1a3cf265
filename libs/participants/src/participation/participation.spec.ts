import {
  ConflictError,
  InputError,
  KeyRing,
  localDate,
  type MemberActor,
  newId,
  NotFoundError,
} from '@stegvis/platform';
import { ParticipantWorld, VOCABULARY } from '../../../../test/worlds/participant-world';
import { listParticipants } from '../operations/list-participants';
import { recordStep } from '../operations/record-step';
import { changeParticipation, type ParticipationChanging } from './operations/change-participation';
import { type ParticipationRecording, recordParticipation } from './operations/record-participation';
import {
  NO_RIGHT,
  type ParticipationRow,
  readParticipationRows,
  readParticipations,
} from './storage/read-participation';

jest.setTimeout(60_000);

/** The day that is some days from today. */
const day = (from: number): string =>
  new Date(Date.parse(`${localDate(new Date())}T12:00:00Z`) + from * 86_400_000).toISOString().slice(0, 10);

const keys = KeyRing.ofProcess();

describe('the right to take part', () => {
  let world: ParticipantWorld;
  let maria: MemberActor;
  let elin: string;
  beforeAll(async () => {
    world = await ParticipantWorld.make();
    maria = await world.member('job_consultant', world.here, 'Maria Lindqvist');
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    elin = await world.register(maria, { step: 'group_activity' });
  });

  const given = (more: Partial<ParticipationRecording> = {}): ParticipationRecording => ({
    idempotencyKey: newId(),
    participantId: elin,
    ground: 'lss_decision',
    validFrom: day(-100),
    bornOn: '1990-05-17',
    ...more,
  });
  const record = (more: Partial<ParticipationRecording> = {}, actor = maria, upperAge = 67) =>
    recordParticipation(world.database, actor, { upperAge, keys }, given(more));
  const rows = async (actor = maria): Promise<readonly ParticipationRow[]> =>
    (await world.as(actor, (t) => readParticipationRows(t, [elin]))).get(elin) ?? [];
  const standing = async (actor = maria) =>
    (await world.as(actor, (t) => readParticipations(t, [elin], 90))).get(elin) ?? NO_RIGHT;
  const change = async (more: Partial<ParticipationChanging>, actor = maria) => {
    const [newest] = await world.look<{ right_id: string; version: number }>(
      `select right_id, version from participation_rights where participant_id = $1 order by sequence desc limit 1`,
      [elin],
    );
    return changeParticipation(world.database, actor, {
      idempotencyKey: newId(),
      participantId: elin,
      rightId: newest?.right_id ?? newId(),
      expectedVersion: newest?.version ?? 1,
      change: 'ended',
      reason: 'Slutar',
      ...more,
    });
  };
  const step = (code: string) =>
    world.database.withActor(maria, (transaction) =>
      recordStep(transaction, maria, VOCABULARY, { participantId: elin, step: code, reason: 'Prov' }),
    );

  it.each([
    ['none', [], null, null],
    ['active', [[-100, null]], -100, null],
    ['active', [[-100, 91]], -100, 91],
    ['ending', [[-100, 89]], -100, 89],
    [
      'active',
      [
        [-100, 10],
        [10, 400],
      ],
      -100,
      400,
    ],
    [
      'ending',
      [
        [-100, 10],
        [20, 400],
      ],
      -100,
      10,
    ],
    ['not_begun', [[5, 400]], 5, null],
    ['ended', [[-100, 0]], null, 0],
    [
      'ended',
      [
        [-300, -200],
        [-100, -20],
      ],
      null,
      -20,
    ],
  ] as const)('R-001: is %s with decisions over %j', async (state, periods, beginsOn, endsOn) => {
    for (const [from, to] of periods)
      await record({ validFrom: day(from), validTo: to === null ? null : day(to) });
    expect(await standing()).toEqual({
      state,
      beginsOn: beginsOn === null ? null : day(beginsOn),
      endsOn: endsOn === null ? null : day(endsOn),
      stepConflict: false,
    });
  });

  it('R-001: a correction, an end and a mistake are new rows with a reason, and the earlier ones stay', async () => {
    await record();
    await change({ change: 'corrected', reason: 'Fel dag', validFrom: day(-90), validTo: day(200) });
    expect(await standing()).toMatchObject({ state: 'active', beginsOn: day(-90), endsOn: day(200) });
    await change({ change: 'ended', reason: 'Flyttar', validTo: day(5) });
    expect(await standing()).toMatchObject({ state: 'ending', endsOn: day(5) });
    await change({ change: 'mistaken', reason: 'Gällde någon annan' });
    expect(await standing()).toEqual(NO_RIGHT);
    expect(
      (await rows()).map(({ version, change: said, reason, saidBy }) => [version, said, reason, saidBy]),
    ).toEqual([
      [4, 'mistaken', 'Gällde någon annan', 'Maria Lindqvist'],
      [3, 'ended', 'Flyttar', 'Maria Lindqvist'],
      [2, 'corrected', 'Fel dag', 'Maria Lindqvist'],
      [1, 'recorded', null, 'Maria Lindqvist'],
    ]);
    for (const sql of [
      `update participation_rights set valid_to = null where participant_id = $1`,
      `delete from participation_rights where participant_id = $1`,
    ])
      await expect(world.as(maria, (t) => t.query(sql, [elin]))).rejects.toMatchObject({
        driverError: { code: '42501' },
      });
  });

  it('names what is wrong with a change, and says nothing then', async () => {
    await record();
    for (const [wrong, path, code] of [
      [{ reason: ' ', validTo: day(3) }, 'reason', 'required'],
      [{ validTo: null }, 'validTo', 'required'],
      [{ validTo: day(-200) }, 'validTo', 'ends-before-it-begins'],
      [{ validTo: '2026-02-30' }, 'validTo', 'date-malformed'],
    ] as const)
      await expect(change(wrong)).rejects.toMatchObject({ fields: [{ path, code }] });
    await expect(record({ validTo: day(-100) })).rejects.toBeInstanceOf(InputError);
    expect(await rows()).toHaveLength(1);
  });

  it('R-002: employment or studies are flagged against a decision that holds, and against nothing else', async () => {
    await record();
    for (const [code, conflict] of [
      ['regular_employment', true],
      ['individual_placement', false],
      ['municipal_labour_market_employment', true],
      ['municipal_targeted_employment', true],
      ['studies', true],
    ] as const) {
      await step(code);
      expect({ code, conflict: (await standing()).stepConflict }).toEqual({ code, conflict });
    }
    await change({ validTo: day(0) });
    expect(await standing()).toMatchObject({ state: 'ended', stepConflict: false });
    await record({ ground: 'school_track', validFrom: day(-5) });
    expect(await standing()).toMatchObject({ state: 'active', stepConflict: false });
  });

  it('R-003: no case is opened from the upper age on, which is a setting; a renewal opens none', async () => {
    const birthday = `${Number(day(0).slice(0, 4)) - 67}${day(0).slice(4)}`.replace('-02-29', '-02-28');
    await expect(record({ validFrom: day(0), bornOn: birthday })).rejects.toMatchObject({
      rule: 'R-003',
      fields: [{ path: 'bornOn', code: 'participation-upper-age', params: { age: 67 } }],
    });
    await expect(record({ validFrom: day(0), bornOn: null })).rejects.toMatchObject({
      fields: [{ path: 'bornOn', code: 'required' }],
    });
    await expect(record({ bornOn: day(1), validFrom: day(0) })).rejects.toMatchObject({
      fields: [{ path: 'bornOn', code: 'born-later' }],
    });
    await expect(record({ bornOn: '1990-05-17' }, maria, 30)).rejects.toMatchObject({ rule: 'R-003' });
    expect(await rows()).toEqual([]);
    await record({ validFrom: day(-400), validTo: day(0), bornOn: birthday });
    await record({ validFrom: day(0), validTo: day(30), bornOn: null });
    await expect(record({ validFrom: day(40), bornOn: birthday })).rejects.toMatchObject({ rule: 'R-003' });
    expect(await rows()).toHaveLength(2);
    const stored = await world.look<object>(`select * from participation_rights where participant_id = $1`, [
      elin,
    ]);
    expect(JSON.stringify(stored)).not.toContain(birthday);
  });

  it('R-057: no column says why the law applies to her', async () => {
    const columns = await world.look<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = 'stegvis' and table_name = 'participation_rights' order by 1`,
    );
    expect(columns.map(({ name }) => name)).toEqual(
      [
        'id',
        'sequence',
        'domain_id',
        'participant_id',
        'right_id',
        'version',
        'change',
        'ground',
        'valid_from',
        'valid_to',
        'reason',
        'said_by',
        'said_by_name',
        'said_at',
      ].sort(),
    );
  });

  it('is one row when it is said twice or together, and a change on what was changed meanwhile is refused', async () => {
    const input = given();
    const both = await Promise.allSettled([
      recordParticipation(world.database, maria, { upperAge: 67, keys }, input),
      recordParticipation(world.database, maria, { upperAge: 67, keys }, input),
    ]);
    expect(both.some(({ status }) => status === 'fulfilled')).toBe(true);
    await recordParticipation(world.database, maria, { upperAge: 67, keys }, input);
    expect(await rows()).toHaveLength(1);
    const ends = await Promise.allSettled([
      change({ validTo: day(7), expectedVersion: 1 }),
      change({ validTo: day(8), expectedVersion: 1 }),
    ]);
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = ends.find((one): one is PromiseRejectedResult => one.status === 'rejected');
    expect(refused?.reason).toBeInstanceOf(ConflictError);
    expect(await rows()).toHaveLength(2);
    await expect(change({ validTo: day(9), expectedVersion: 1 })).rejects.toMatchObject({
      currentVersion: 2,
    });
  });

  it('R-060: is read by assigned staff and herself, written by assigned staff alone; absent and another’s are one answer', async () => {
    await record();
    const herself = await world.member('participant', world.here, 'Elin', elin);
    expect((await standing(herself)).state).toBe('active');
    for (const role of [
      'job_consultant',
      'coordinator',
      'administrator',
      'employer_contact',
      'unit_manager',
      'log_reviewer',
    ] as const) {
      const stranger = await world.member(role);
      expect({ role, seen: await rows(stranger), standing: await standing(stranger) }).toEqual({
        role,
        seen: [],
        standing: NO_RIGHT,
      });
      await expect(record({}, stranger)).rejects.toBeInstanceOf(NotFoundError);
      await expect(change({ validTo: day(3) }, stranger)).rejects.toBeInstanceOf(NotFoundError);
    }
    await expect(record({ participantId: newId() })).rejects.toBeInstanceOf(NotFoundError);
    await expect(change({ rightId: newId(), validTo: day(3) })).rejects.toBeInstanceOf(NotFoundError);
    await expect(
      world.as(herself, (t) =>
        t.query(
          `insert into participation_rights (id, domain_id, participant_id, right_id, version, change, ground, valid_from, said_by, said_by_name)
           values ($1, $2, $3, $1, 1, 'recorded', 'lss_decision', '2026-01-01', $4, 'Elin')`,
          [newId(), world.here.domainId, elin, herself.membershipId],
        ),
      ),
    ).rejects.toMatchObject({ driverError: { code: '42501' } });
  });

  it('R-001: the list finds whose right is missing, ends soon, has ended or speaks against her step', async () => {
    const per = await world.member('supervisor', world.here, 'Per');
    const people: string[] = [];
    for (const [from, to, now] of [
      [-9, null, 'group_activity'],
      [-9, 30, 'group_activity'],
      [-9, -1, 'group_activity'],
      [-9, null, 'studies'],
      [null, null, 'group_activity'],
    ] as const) {
      const id = await world.register(per, { step: now });
      people.push(id);
      if (from !== null)
        await record({ participantId: id, validFrom: day(from), validTo: to === null ? null : day(to) }, per);
    }
    const found = async (participationDue: boolean) =>
      await listParticipants(world.database, VOCABULARY, per, { filter: { participationDue }, first: 2 }, 90);
    expect((await found(false)).edges.map(({ node }) => node.id)).toEqual([people[0]]);
    const due = await found(true);
    expect(due.totalCount).toBe(4);
    const next = await listParticipants(
      world.database,
      VOCABULARY,
      per,
      { filter: { participationDue: true }, first: 2, after: due.pageInfo.endCursor },
      90,
    );
    expect([...due.edges, ...next.edges].map(({ node }) => node.id).sort()).toEqual(people.slice(1).sort());
  });
});
