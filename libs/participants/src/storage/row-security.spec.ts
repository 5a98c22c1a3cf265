import { type MemberActor, newId, NotFoundError } from '@stegvis/platform';
import { type Place, ParticipantWorld, VOCABULARY } from '../../../../test/worlds/participant-world';
import { answerSuggestion } from '../operations/answer-suggestion';
import { assignStaff } from '../operations/assign-staff';
import { editParticipant } from '../operations/edit-participant';
import { endStaffAssignment } from '../operations/end-assignment';
import { listParticipants } from '../operations/list-participants';
import { readParticipant } from '../operations/read-participant';
import { readValueSources } from '../operations/read-value-sources';
import { recordMyValues } from '../operations/record-my-values';
import { recordValues } from '../operations/record-values';

jest.setTimeout(60_000);

const TABLES = ['participants', 'profile_values'] as const;
const refused = { driverError: { code: '42501' } };

describe('row-level security of participants', () => {
  let world: ParticipantWorld;
  let maria: MemberActor;
  let id: string;
  let herself: MemberActor;
  let suggestionId: string;
  let assignmentId: string;
  const outsiders = new Map<string, MemberActor>();

  beforeAll(async () => {
    world = await ParticipantWorld.make();
    maria = await world.member('job_consultant');
    id = await world.register(maria, { step: 'group_activity', wantsSuggestions: 'yes' });
    herself = await world.member('participant', world.here, 'Elin', id);
    await recordMyValues(world.database, VOCABULARY, herself, {
      idempotencyKey: newId(),
      values: [{ kind: 'capacity', code: 'reading', state: 'answered', level: 2 }],
    });
    const one = async (sql: string) => (await world.look<{ id: string }>(sql, [id]))[0]?.id ?? '';
    suggestionId = await one(
      `select id from profile_values where participant_id = $1 and status = 'suggested'`,
    );
    assignmentId = await one(`select id from assignments where participant_id = $1`);
    const add = async (name: string, role: MemberActor['role'], place?: Place, participantId?: string) =>
      outsiders.set(name, await world.member(role, place, name, participantId ?? null));
    await add('an unassigned consultant', 'job_consultant');
    await add('an unassigned supervisor', 'supervisor');
    await add('a consultant of another domain', 'job_consultant', world.otherDomain);
    await add('a supervisor of another municipality', 'supervisor', world.elsewhere);
    await add('an employer', 'employer_contact');
    await add('an HR officer', 'hr_officer');
    await add('a coordinator', 'coordinator');
    await add('an administrator', 'administrator');
    const otherStaff = await world.member('supervisor');
    await add('another participant', 'participant', world.here, await world.register(otherStaff));
  });
  afterAll(() => world.end());

  const all = [
    'an unassigned consultant',
    'an unassigned supervisor',
    'a consultant of another domain',
    'a supervisor of another municipality',
    'an employer',
    'an HR officer',
    'a coordinator',
    'an administrator',
    'another participant',
  ];
  const outsider = (name: string): MemberActor => {
    const actor = outsiders.get(name);
    if (!actor) throw new Error(`No member ${name}`);
    return actor;
  };

  it.each(all)('A2: gives %s nothing, not even by SQL of their own', async (name) => {
    const actor = outsider(name);
    for (const [table, column] of [
      ['participants', 'id'],
      ['profile_values', 'participant_id'],
      ['assignments', 'participant_id'],
    ] as const) {
      const rows = await world.as(actor, (t) =>
        t.query<unknown[]>(`select 1 from ${table} where ${column} = $1`, [id]),
      );
      expect(rows).toEqual([]);
    }
    expect(await world.as(actor, (t) => readParticipant(t, id))).toBeNull();
    expect((await world.as(actor, (t) => readValueSources(t, id))).size).toBe(0);
    const page = await listParticipants(world.database, VOCABULARY, actor, {});
    expect(page.edges.map(({ node }) => node.id)).not.toContain(id);
    if (actor.role !== 'participant') expect(page.totalCount).toBe(0);
  });

  it.each(all)('D5: answers %s about her as about a person who does not exist', async (name) => {
    const actor = outsider(name);
    const before = await world.rowCounts();
    const idempotencyKey = () => newId();
    const values = [{ kind: 'interest', code: 'it', state: 'answered', level: 1 } as const];
    const tries = (participantId: string, valueId: string, assignment: string) => [
      () =>
        editParticipant(
          world.database,
          { ...actor },
          { idempotencyKey: idempotencyKey(), id: participantId, expectedVersion: 1, givenName: 'X' },
        ),
      () =>
        recordValues(
          world.database,
          VOCABULARY,
          { ...actor, domainId: world.here.domainId },
          { idempotencyKey: idempotencyKey(), participantId, source: 'staff', values },
        ),
      () =>
        answerSuggestion(world.database, actor, { idempotencyKey: idempotencyKey(), valueId, confirm: true }),
      () =>
        assignStaff(world.database, actor, {
          idempotencyKey: idempotencyKey(),
          participantId,
          membershipId: actor.membershipId,
        }),
      () =>
        endStaffAssignment(world.database, actor, {
          idempotencyKey: idempotencyKey(),
          assignmentId: assignment,
        }),
    ];
    for (const attempt of [...tries(id, suggestionId, assignmentId), ...tries(newId(), newId(), newId())]) {
      await expect(attempt()).rejects.toBeInstanceOf(NotFoundError);
    }
    expect(await world.rowCounts()).toEqual(before);
  });

  it.each(all)('lets %s write nothing about her by SQL of their own', async (name) => {
    const actor = outsider(name);
    await expect(
      world.as(actor, (t) =>
        t.query(INSERT, [
          newId(),
          world.here.domainId,
          id,
          'interest',
          'it',
          1,
          'confirmed',
          'self',
          actor.membershipId,
        ]),
      ),
    ).rejects.toMatchObject(refused);
    const [, changed] = await world.as(actor, (t) =>
      t.query<[unknown[], number]>(`update participants set given_name = 'X' where id = $1`, [id]),
    );
    expect(changed).toBe(0);
  });

  it.each(TABLES)('gives nothing of %s and takes nothing without an actor', async (table) => {
    expect(await world.withoutActor(`select 1 from ${table}`)).toEqual([]);
    await expect(world.withoutActor(`insert into ${table} default values`)).rejects.toThrow();
  });

  it('takes no statement without an actor', async () => {
    await expect(
      world.withoutActor(
        `insert into profile_values (id, domain_id, participant_id, kind, code, state, level, status, source, said_by_name)
         values ('${newId()}', '${world.here.domainId}', '${id}', 'interest', 'it', 'answered', 1, 'confirmed', 'self', 'nobody')`,
      ),
    ).rejects.toMatchObject(refused);
  });

  it.each([
    'update profile_values set level = 3',
    'delete from profile_values',
    'delete from participants',
    'delete from assignments',
  ])('refuses "%s" to everybody: what was said stays said', async (sql) => {
    for (const actor of [maria, herself]) {
      await expect(world.as(actor, (t) => t.query(sql))).rejects.toMatchObject(refused);
    }
    await expect(world.withoutActor(sql)).rejects.toMatchObject(refused);
  });

  it.each([
    `update participants set domain_id = gen_random_uuid()`,
    `update participants set registered_at = now()`,
    `update assignments set membership_id = gen_random_uuid()`,
  ])('refuses "%s" even to those who are assigned', async (sql) => {
    await expect(world.as(maria, (t) => t.query(sql))).rejects.toMatchObject(refused);
  });

  it('lets the participant neither set her step nor confirm what she can, nor speak for another', async () => {
    const other = outsider('another participant');
    const insert = (
      kind: string,
      code: string,
      level: number | null,
      status: string,
      source = 'self',
      about = id,
      by = herself.membershipId,
    ) =>
      world.as(herself, (t) =>
        t.query(INSERT, [newId(), world.here.domainId, about, kind, code, level, status, source, by]),
      );
    await expect(insert('step', 'studies', null, 'confirmed')).rejects.toMatchObject(refused);
    await expect(insert('capacity', 'reading', 3, 'confirmed')).rejects.toMatchObject(refused);
    await expect(insert('interest', 'it', 3, 'confirmed', 'staff')).rejects.toMatchObject(refused);
    await expect(
      insert('interest', 'it', 3, 'confirmed', 'self', other.participantId ?? ''),
    ).rejects.toMatchObject(refused);
    await expect(
      insert('interest', 'it', 3, 'confirmed', 'self', id, maria.membershipId),
    ).rejects.toMatchObject(refused);
    await insert('interest', 'it', 3, 'confirmed');
  });

  it('lets staff not say something in the name of another', async () => {
    const insert = (by: string) =>
      world.as(maria, (t) =>
        t.query(INSERT, [newId(), world.here.domainId, id, 'interest', 'it', 1, 'confirmed', 'staff', by]),
      );
    await expect(insert(herself.membershipId)).rejects.toMatchObject(refused);
    await insert(maria.membershipId);
  });

  it('holds a missing answer apart from a zero in the table itself (R-115)', async () => {
    await expect(
      world.as(maria, (t) =>
        t.query(
          `insert into profile_values (id, domain_id, participant_id, kind, code, state, level, status, source, said_by, said_by_name)
           values ($1, $2, $3, 'capacity', 'reading', 'not_asked', 0, 'confirmed', 'staff', $4, 'M')`,
          [newId(), world.here.domainId, id, maria.membershipId],
        ),
      ),
    ).rejects.toMatchObject({ driverError: { constraint: 'profile_values_answered_ck' } });
  });

  it('A6: a role is ended and never moved to another account, role, domain or person', async () => {
    const admin = await world.member('administrator');
    const moved = { account_id: admin.accountId, role: 'coordinator', domain_id: world.otherDomain.domainId };
    for (const [column, value] of Object.entries(moved))
      await expect(
        world.as(admin, (t) =>
          t.query(`update memberships set ${column} = $1 where id = $2`, [value, maria.membershipId]),
        ),
      ).rejects.toMatchObject(refused);
  });

  it('shows the participant herself and nobody else', async () => {
    const rows = await world.as(herself, (t) => t.query<{ id: string }[]>(`select id from participants`));
    expect(rows).toEqual([{ id }]);
  });
});

const INSERT = `insert into profile_values (id, domain_id, participant_id, kind, code, state, level, status, source, said_by, said_by_name)
  values ($1, $2, $3, $4, $5, 'answered', $6, $7, $8, $9, 'somebody')`;
