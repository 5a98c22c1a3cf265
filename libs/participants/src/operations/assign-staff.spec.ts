import { readAssignments, readColleagues } from '@stegvis/access';
import { type MemberActor, newId, NotFoundError } from '@stegvis/platform';
import { ParticipantWorld } from '../../../../test/worlds/participant-world';
import { assignStaff } from './assign-staff';
import { endStaffAssignment } from './end-assignment';
import { readParticipant } from './read-participant';

jest.setTimeout(60_000);

describe('who may open a participant (A14)', () => {
  let world: ParticipantWorld;
  let maria: MemberActor;
  let per: MemberActor;
  let id: string;
  const share = (actor: MemberActor, membershipId: string, idempotencyKey = newId()) =>
    assignStaff(world.database, actor, { idempotencyKey, participantId: id, membershipId });
  const end = (actor: MemberActor, assignmentId: string, idempotencyKey = newId()) =>
    endStaffAssignment(world.database, actor, { idempotencyKey, assignmentId });
  const assignmentOf = async (actor: MemberActor) => {
    const [row] = await world.look<{ id: string }>(
      `select id from assignments where participant_id = $1 and membership_id = $2 and valid_to is null`,
      [id, actor.membershipId],
    );
    return row?.id ?? '';
  };
  const sees = async (actor: MemberActor) => (await world.as(actor, (t) => readParticipant(t, id))) !== null;

  beforeAll(async () => {
    world = await ParticipantWorld.make();
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    maria = await world.member('job_consultant', world.here, 'Maria Lindqvist');
    per = await world.member('supervisor', world.here, 'Per Åkesson');
    id = await world.register(maria);
  });

  it('is opened to a colleague of the own domain, once', async () => {
    expect(await sees(per)).toBe(false);
    const key = newId();
    await share(maria, per.membershipId, key);
    await share(maria, per.membershipId, key);
    expect(await sees(per)).toBe(true);
    await expect(share(maria, per.membershipId)).rejects.toMatchObject({ code: 'already-assigned' });
    const rows = (await world.as(per, (t) => readAssignments(t, [id]))).get(id);
    expect(rows).toMatchObject([
      { staffName: 'Maria Lindqvist', role: 'job_consultant', validTo: null },
      { staffName: 'Per Åkesson', role: 'supervisor', validTo: null },
    ]);
  });

  it('is opened once when two share at the same time', async () => {
    const both = await Promise.allSettled([share(maria, per.membershipId), share(maria, per.membershipId)]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await world.look(`select 1 from assignments where participant_id = $1`, [id])).toHaveLength(2);
  });

  it('is not opened to another role, domain or municipality: the answer is that of an absent colleague', async () => {
    const others = [
      await world.member('coordinator'),
      await world.member('hr_officer'),
      await world.member('supervisor', world.otherDomain),
      await world.member('job_consultant', world.elsewhere),
      await world.member('participant', world.here, 'Siri', await world.register(per)),
    ];
    for (const membershipId of [...others.map((other) => other.membershipId), newId()]) {
      await expect(share(maria, membershipId)).rejects.toBeInstanceOf(NotFoundError);
    }
  });

  it('cannot be opened past the operation either: the database refuses', async () => {
    const stranger = await world.member('supervisor', world.otherDomain);
    const insert = (actor: MemberActor, membershipId: string) =>
      world.as(actor, (t) =>
        t.query(
          `insert into assignments (id, domain_id, participant_id, membership_id, assigned_by) values ($1, $2, $3, $4, $5)`,
          [newId(), actor.domainId, id, membershipId, actor.membershipId],
        ),
      );
    await expect(insert(maria, stranger.membershipId)).rejects.toMatchObject({
      driverError: { code: '42501' },
    });
    await expect(insert(per, per.membershipId)).rejects.toMatchObject({ driverError: { code: '42501' } });
  });

  it('ends at once, and the one who leaves sees her no more', async () => {
    await share(maria, per.membershipId);
    const own = await assignmentOf(maria);
    const key = newId();
    expect(await end(maria, own, key)).toBe(id);
    expect(await sees(maria)).toBe(false);
    expect(await end(maria, own, key)).toBe(id);
    await expect(end(maria, own)).rejects.toBeInstanceOf(NotFoundError);
    await expect(end(maria, await assignmentOf(per))).rejects.toBeInstanceOf(NotFoundError);
  });

  it('is never left with nobody', async () => {
    await expect(end(maria, await assignmentOf(maria))).rejects.toMatchObject({
      rule: 'R-060',
      code: 'last-assignment',
    });
    await share(maria, per.membershipId);
    const [hers, his] = [await assignmentOf(maria), await assignmentOf(per)];
    const both = await Promise.allSettled([end(maria, hers), end(per, his)]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(
      await world.look(`select 1 from assignments where participant_id = $1 and valid_to is null`, [id]),
    ).toHaveLength(1);
  });

  it.each([
    [
      'role has ended',
      `update memberships set valid_from = current_date - 9, valid_to = current_date where id = $1`,
    ],
    [
      'account is locked',
      `update accounts set status = 'locked' where id in (select account_id from memberships where id = $1)`,
    ],
    [
      'account is closed',
      `update accounts set status = 'closed' where id in (select account_id from memberships where id = $1)`,
    ],
    [
      'jäv nobody has approved',
      `insert into partialities (id, domain_id, participant_id, account_id, kind, registered_by)
       select gen_random_uuid(), m.domain_id, a.participant_id, m.account_id, 'kin', m.id from memberships m join assignments a on a.membership_id = m.id where m.id = $1`,
    ],
  ])('R-060: is not left with a colleague alone whose %s', async (_, happens) => {
    await share(maria, per.membershipId);
    await world.look(happens, [per.membershipId]);
    await expect(end(maria, await assignmentOf(maria))).rejects.toMatchObject({ code: 'last-assignment' });
    expect(await sees(maria)).toBe(true);
  });

  it('can be opened again after an end', async () => {
    await share(maria, per.membershipId);
    await end(maria, await assignmentOf(per));
    expect(await sees(per)).toBe(false);
    await share(maria, per.membershipId);
    expect(await sees(per)).toBe(true);
  });

  it('lists colleagues of the own domain, and forgives a misspelt name', async () => {
    await world.member('supervisor', world.otherDomain, 'Per Utanför');
    const found = (search: string | null) => world.as(maria, (t) => readColleagues(t, maria, search));
    expect((await found(null)).every((one) => ['supervisor', 'job_consultant'].includes(one.role))).toBe(
      true,
    );
    expect((await found(null)).map((one) => one.membershipId)).not.toContain(maria.membershipId);
    expect((await found('akeson')).map((one) => one.name)).toContain('Per Åkesson');
    expect((await found('Utanför')).map((one) => one.name)).not.toContain('Per Utanför');
  });
});
