import { readColleagues } from '@stegvis/access';
import { type MemberActor, newId, NotFoundError } from '@stegvis/platform';
import { Client } from 'pg';
import { ParticipantWorld } from '../../../../../test/worlds/participant-world';
import { assignStaff } from '../../operations/assign-staff';
import { endStaffAssignment } from '../../operations/end-assignment';
import { handOverCaseload } from '../../operations/hand-over-caseload';
import { readParticipant } from '../../operations/read-participant';
import { listUnitPersons } from '../list-unit';
import { handOverInUnit } from './hand-over-in-unit';

jest.setTimeout(60_000);

describe('a unit manager who says who works with whom', () => {
  let world: ParticipantWorld;
  let managers: readonly MemberActor[];
  let strangers: readonly MemberActor[];
  let manager: MemberActor;
  let maria: MemberActor;
  let per: MemberActor;
  let elin: string;
  let vidar: string;
  let elsewhere: string;

  const assign = (
    actor: MemberActor,
    participantId: string,
    membershipId: string,
    idempotencyKey = newId(),
  ) => assignStaff(world.database, actor, { idempotencyKey, participantId, membershipId });
  const end = (actor: MemberActor, assignmentId: string, idempotencyKey = newId()) =>
    endStaffAssignment(world.database, actor, { idempotencyKey, assignmentId });
  const give = (actor: MemberActor, from: MemberActor, to: MemberActor, more: object = {}) =>
    handOverInUnit(world.database, actor, {
      idempotencyKey: newId(),
      fromMembershipId: from.membershipId,
      toMembershipId: to.membershipId,
      ...more,
    });
  const sees = async (actor: MemberActor, id: string) =>
    (await world.as(actor, (t) => readParticipant(t, id))) !== null;
  const staffOf = async (id: string) =>
    (
      await world.look<{ name: string }>(
        `select c.name from assignments a join memberships m on m.id = a.membership_id join accounts c on c.id = m.account_id
         where a.participant_id = $1 and a.valid_to is null order by 1`,
        [id],
      )
    ).map(({ name }) => name);
  const assignmentOf = async (id: string, actor: MemberActor) => {
    const [row] = await world.look<{ id: string }>(
      `select id from assignments where participant_id = $1 and membership_id = $2 and valid_to is null`,
      [id, actor.membershipId],
    );
    return row?.id ?? '';
  };
  const isPartial = (actor: MemberActor, id: string) =>
    world.look(
      `insert into partialities (id, domain_id, participant_id, account_id, kind, registered_by) values ($1, $2, $3, $4, 'kin', $5)`,
      [newId(), world.here.domainId, id, actor.accountId, maria.membershipId],
    );

  beforeAll(async () => {
    world = await ParticipantWorld.make();
    managers = [await world.member('unit_manager'), await world.member('unit_manager')];
    manager = managers[0] as MemberActor;
    strangers = [
      await world.member('unit_manager', { ...world.here, unitId: world.elsewhere.unitId }),
      // The same unit in another secrecy domain.
      await world.member('unit_manager', { ...world.otherDomain, unitId: world.here.unitId }),
      await world.member('supervisor'),
      await world.member('administrator'),
    ];
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    maria = await world.member('job_consultant', world.here, 'Maria');
    per = await world.member('supervisor', world.here, 'Per');
    elin = await world.register(maria, { unitId: world.here.unitId });
    vidar = await world.register(maria, { unitId: world.here.unitId, protection: 'sekretessmarkering' });
    elsewhere = await world.register(maria);
  });

  it('A14: assigns staff of the domain once, protected persons as others, and ends it, and it holds at once', async () => {
    const [first, second] = [newId(), newId()];
    for (const [id, key] of [
      [elin, first],
      [vidar, second],
    ] as const) {
      await assign(manager, id, per.membershipId, key);
      await assign(manager, id, per.membershipId, key);
    }
    expect([await sees(per, elin), await sees(per, vidar)]).toEqual([true, true]);
    await expect(assign(manager, elin, per.membershipId)).rejects.toMatchObject({ code: 'already-assigned' });
    const colleagues = await world.as(manager, (t) => readColleagues(t, manager, null));
    expect(colleagues.map(({ membershipId }) => membershipId)).toContain(per.membershipId);
    const hers = await assignmentOf(elin, maria);
    const third = newId();
    await end(manager, hers, third);
    await end(manager, hers, third);
    expect([await sees(maria, elin), await sees(maria, vidar)]).toEqual([false, true]);
    await expect(end(manager, hers)).rejects.toBeInstanceOf(NotFoundError);
  });

  it('R-060: leaves nobody alone, nor with a colleague who is locked, nor when two managers end at once', async () => {
    const last = { rule: 'R-060', code: 'last-assignment' };
    await expect(end(manager, await assignmentOf(elin, maria))).rejects.toMatchObject(last);
    await assign(manager, elin, per.membershipId);
    await world.look(`update accounts set status = 'locked' where id = $1`, [per.accountId]);
    await expect(end(manager, await assignmentOf(elin, maria))).rejects.toMatchObject(last);
    await world.look(`update accounts set status = 'active' where id = $1`, [per.accountId]);
    const [hers, his] = [await assignmentOf(elin, maria), await assignmentOf(elin, per)];
    const both = await Promise.allSettled([
      end(managers[0] as MemberActor, hers),
      end(managers[1] as MemberActor, his),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await staffOf(elin)).toHaveLength(1);
  });

  it.each([
    ['is locked', `update accounts set status = 'locked' where id = $1`],
    ['is closed', `update accounts set status = 'closed' where id = $1`],
    [
      'is gone',
      `update memberships set valid_from = current_date - 9, valid_to = current_date where account_id = $1`,
    ],
  ])(
    'A14: hands over the persons of the unit, and no other, of a colleague who %s, once',
    async (_, happens) => {
      await world.look(happens, [maria.accountId]);
      const key = newId();
      expect(await give(manager, maria, per, { idempotencyKey: key })).toBe(2);
      expect(await give(manager, maria, per, { idempotencyKey: key })).toBe(2);
      expect([await staffOf(elin), await staffOf(vidar), await staffOf(elsewhere)]).toEqual([
        ['Per'],
        ['Per'],
        ['Maria'],
      ]);
      expect(await sees(per, elin)).toBe(true);
      const told = await world.look<{ id: string }>(
        `select a.participant_id as id from outbox o join assignments a on a.id = o.subject_id where o.kind = 'helper-notices' and a.membership_id = $1 order by 1`,
        [per.membershipId],
      );
      expect(told.map(({ id }) => id)).toEqual([elin, vidar].sort());
      await expect(give(manager, maria, per)).rejects.toBeInstanceOf(NotFoundError);
      // Nor does she go back to who cannot work with her.
      await expect(give(manager, per, maria)).rejects.toBeInstanceOf(NotFoundError);
      await expect(assign(manager, elin, maria.membershipId)).rejects.toBeInstanceOf(NotFoundError);
    },
  );

  it('A14: hands over from a later day, not from a past one, and to somebody else', async () => {
    const [{ day } = { day: '' }] = await world.look<{ day: string }>(
      `select (current_date + 14)::text as day`,
    );
    expect(await give(manager, maria, per, { day })).toBe(2);
    expect([await sees(maria, elin), await sees(per, elin)]).toEqual([true, false]);
    // The manager meets both: who has her until that day, and who has her from it.
    const page = await listUnitPersons(world.database, manager, { first: 50 });
    const row = page.edges.find(({ node }) => node.id === elin)?.node;
    expect(row?.staff.map(({ staffName, validTo }) => [staffName, validTo])).toEqual([
      ['Per', null],
      ['Maria', day],
    ]);
    await expect(give(manager, maria, per, { day: '2020-01-01' })).rejects.toMatchObject({
      fields: [{ path: 'day', code: 'hand-over-day' }],
    });
    await expect(give(manager, maria, maria)).rejects.toMatchObject({
      fields: [{ path: 'toMembershipId', code: 'hand-over-to-other' }],
    });
  });

  it('A14: two managers who hand over the same at once, or one and the colleague herself, give each person to one', async () => {
    const ada = await world.member('supervisor', world.here, 'Ada');
    const both = await Promise.allSettled([
      give(managers[0] as MemberActor, maria, per),
      give(managers[1] as MemberActor, maria, ada),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [winner = ''] = await staffOf(elin);
    expect([await staffOf(elin), await staffOf(vidar)]).toEqual([[winner], [winner]]);
    const [from, to] = winner === 'Per' ? [per, ada] : [ada, per];
    const own = await Promise.allSettled([
      handOverCaseload(world.database, from, {
        idempotencyKey: newId(),
        participantIds: [elin],
        toMembershipId: maria.membershipId,
      }),
      give(manager, from, to),
    ]);
    // Whoever comes second: she finds the person gone, the manager hands over the others.
    expect(own[1]?.status).toBe('fulfilled');
    expect([await staffOf(elin), await staffOf(vidar)]).toEqual([
      [own[0]?.status === 'fulfilled' ? 'Maria' : winner === 'Per' ? 'Ada' : 'Per'],
      [winner === 'Per' ? 'Ada' : 'Per'],
    ]);
  });

  it('A14: a person whom the colleague hands over while the manager waits stays with whom the colleague chose', async () => {
    const ada = await world.member('supervisor', world.here, 'Ada');
    const hers = new Client({ connectionString: world.test.superuserUrl });
    await hers.connect();
    await hers.query('set search_path = stegvis, public');
    await hers.query('begin');
    await hers.query(`select 1 from participants where id = $1 for no key update`, [elin]);
    const waiting = give(manager, maria, per);
    const waits = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    while ((await world.look(waits)).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await hers.query(
      `insert into assignments (id, domain_id, participant_id, membership_id) values ($1, $2, $3, $4)`,
      [newId(), maria.domainId, elin, ada.membershipId],
    );
    await hers.query(
      `update assignments set valid_to = current_date where participant_id = $1 and membership_id = $2`,
      [elin, maria.membershipId],
    );
    await hers.query('commit');
    await hers.end();
    expect(await waiting).toBe(1);
    expect([await staffOf(elin), await staffOf(vidar)]).toEqual([['Ada'], ['Per']]);
  });

  it('A8: gives nobody to staff who are partial, all or none, and lets a partial manager decide nothing', async () => {
    await isPartial(per, vidar);
    const refused = { rule: 'A8', code: 'receiver-partial' };
    await expect(assign(manager, vidar, per.membershipId)).rejects.toMatchObject(refused);
    await expect(give(manager, maria, per)).rejects.toMatchObject(refused);
    expect([await staffOf(elin), await staffOf(vidar)]).toEqual([['Maria'], ['Maria']]);
    await isPartial(manager, elin);
    await expect(assign(manager, elin, per.membershipId)).rejects.toBeInstanceOf(NotFoundError);
    await expect(end(manager, await assignmentOf(elin, maria))).rejects.toBeInstanceOf(NotFoundError);
    await world.look(`delete from partialities where account_id = $1`, [manager.accountId]);
  });

  it('E2: is nobody to managers of other units and domains and to other roles, and gives to the own domain alone', async () => {
    const hers = await assignmentOf(elin, maria);
    await assign(manager, elin, per.membershipId);
    for (const stranger of strangers) {
      await expect(assign(stranger, elin, per.membershipId)).rejects.toBeInstanceOf(NotFoundError);
      await expect(end(stranger, hers)).rejects.toBeInstanceOf(NotFoundError);
      await expect(give(stranger, maria, per)).rejects.toBeInstanceOf(NotFoundError);
    }
    for (const id of [elsewhere, newId()])
      await expect(assign(manager, id, per.membershipId)).rejects.toBeInstanceOf(NotFoundError);
    for (const receiver of [
      await world.member('supervisor', world.otherDomain),
      await world.member('job_consultant', world.elsewhere),
      await world.member('coordinator'),
      managers[1] as MemberActor,
    ]) {
      await expect(assign(manager, elin, receiver.membershipId)).rejects.toBeInstanceOf(NotFoundError);
      await expect(give(manager, maria, receiver)).rejects.toBeInstanceOf(NotFoundError);
    }
    expect([await staffOf(elin), await staffOf(vidar)]).toEqual([['Maria', 'Per'], ['Maria']]);
  });

  it('A14: the lock that a manager takes lets her change nothing about the person', async () => {
    const change = (actor: MemberActor) =>
      world.as(actor, (t) =>
        t.query<[unknown[], number]>(`update participants set family_name = 'Annan' where id = $1`, [elin]),
      );
    await expect(change(manager)).rejects.toMatchObject({ driverError: { code: '42501' } });
    for (const stranger of strangers) expect((await change(stranger))[1]).toBe(0);
  });
});
