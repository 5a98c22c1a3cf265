import { type MemberActor, newId, NotFoundError } from '@stegvis/platform';
import { ParticipantWorld } from '../../../../test/worlds/participant-world';
import { approvePartiality } from './approve-partiality';
import { assignStaff } from './assign-staff';
import { handOverCaseload } from './hand-over-caseload';
import { listWaitingPartialities } from './list-waiting-partialities';
import { readParticipant } from './read-participant';
import { sayPartiality } from './say-partiality';

jest.setTimeout(60_000);

describe('jäv, and handing over', () => {
  let world: ParticipantWorld;
  let maria: MemberActor;
  let per: MemberActor;
  let manager: MemberActor;
  let elin: string;
  const reason = 'Ingen annan på enheten kan teckenspråk.';
  const sees = async (actor: MemberActor, id = elin) =>
    (await world.as(actor, (t) => readParticipant(t, id))) !== null;
  const say = (actor: MemberActor, idempotencyKey = newId()) =>
    sayPartiality(world.database, actor, { idempotencyKey, participantId: elin, kind: 'kin' });
  const waiting = (actor: MemberActor) => listWaitingPartialities(world.database, actor);
  const approve = (actor: MemberActor, partialityId: string, idempotencyKey = newId()) =>
    approvePartiality(world.database, actor, { idempotencyKey, partialityId, reason });
  const give = (actor: MemberActor, participantIds: readonly string[], more: object = {}) =>
    handOverCaseload(world.database, actor, {
      idempotencyKey: newId(),
      participantIds,
      toMembershipId: per.membershipId,
      ...more,
    });

  beforeAll(async () => {
    world = await ParticipantWorld.make();
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    maria = await world.member('job_consultant', world.here, 'Maria Lindqvist');
    per = await world.member('supervisor', world.here, 'Per Åkesson');
    manager = await world.member('unit_manager');
    elin = await world.register(maria, { unitId: world.here.unitId });
  });

  it('A8: closes the person to staff who are partial at the next statement, until a second person approves', async () => {
    const key = newId();
    await say(maria, key);
    await say(maria, key);
    expect(await sees(maria)).toBe(false);
    await expect(say(maria)).rejects.toBeInstanceOf(NotFoundError);
    const [row] = (await waiting(manager)).filter(({ participantId }) => participantId === elin);
    expect(row).toMatchObject({ staffName: 'Maria Lindqvist', kind: 'kin' });
    const id = row?.id ?? '';
    const approval = newId();
    await approve(manager, id, approval);
    await approve(manager, id, approval);
    expect(await sees(maria)).toBe(true);
    await expect(approve(manager, id)).rejects.toBeInstanceOf(NotFoundError);
  });

  it('A8: holds in every role and assignment of the account, and not for others', async () => {
    await give(maria, [elin]);
    await say(per);
    expect(await sees(per)).toBe(false);
    // The same person in other roles of hers: assigned once more as a consultant, and as manager of the unit.
    for (const role of ['job_consultant', 'unit_manager'] as const) {
      const membershipId = newId();
      await world.look(
        `insert into memberships (id, account_id, role, municipality_code, domain_id, organisation_id) values ($1, $2, $3, $4, $5, $6)`,
        [membershipId, per.accountId, role, per.municipalityCode, per.domainId, per.organisationId],
      );
      await world.look(
        `insert into assignments (id, domain_id, participant_id, membership_id) values ($1, $2, $3, $4)`,
        [newId(), per.domainId, elin, membershipId],
      );
      expect(await sees({ ...per, membershipId, role })).toBe(false);
    }
    await world.look(`update assignments set valid_to = null where membership_id = $1`, [maria.membershipId]);
    expect(await sees(maria)).toBe(true);
  });

  it('A8: is approved by the manager of the unit alone, and by nobody about herself', async () => {
    await say(maria);
    const [row] = (await waiting(manager)).filter(({ participantId }) => participantId === elin);
    const id = row?.id ?? '';
    const strangers = [
      maria,
      per,
      await world.member('unit_manager', world.otherDomain),
      await world.member('unit_manager', world.elsewhere),
      await world.member('coordinator'),
      await world.member('administrator'),
    ];
    for (const stranger of strangers) {
      await expect(approve(stranger, id)).rejects.toBeInstanceOf(NotFoundError);
      expect((await waiting(stranger)).map((one) => one.id)).not.toContain(id);
    }
    // A manager who is the one whom it is about has no say, past the operation either.
    await world.look(`update partialities set account_id = $1 where id = $2`, [manager.accountId, id]);
    await expect(approve(manager, id)).rejects.toBeInstanceOf(NotFoundError);
    const [still] = await world.look<{ approved_at: Date | null }>(
      `select approved_at from partialities where id = $1`,
      [id],
    );
    expect(still?.approved_at).toBeNull();
  });

  it('A14: hands over all or none of what is given, from the day on, and the former sees them no more', async () => {
    const vidar = await world.register(maria, { givenName: 'Vidar' });
    const foreign = await world.register(await world.member('job_consultant'));
    await expect(give(maria, [elin, foreign])).rejects.toBeInstanceOf(NotFoundError);
    expect(await sees(per)).toBe(false);
    const key = newId();
    const both = { idempotencyKey: key };
    expect(await give(maria, [elin, vidar], both)).toBe(2);
    expect(await give(maria, [elin, vidar], both)).toBe(2);
    for (const id of [elin, vidar]) {
      expect(await sees(per, id)).toBe(true);
      expect(await sees(maria, id)).toBe(false);
    }
    // Each is told once who helps her now.
    const told = await world.look<{ id: string }>(
      `select a.participant_id as id from outbox o join assignments a on a.id = o.subject_id where o.kind = 'helper-notices' and a.membership_id = $1 order by 1`,
      [per.membershipId],
    );
    expect(told.map(({ id }) => id)).toEqual([elin, vidar].sort());
    await expect(give(maria, [elin])).rejects.toBeInstanceOf(NotFoundError);
  });

  it('A14: from a later day both have the dates, and only the former sees her until then', async () => {
    const [{ day } = { day: '' }] = await world.look<{ day: string }>(
      `select (current_date + 14)::text as day`,
    );
    await give(maria, [elin], { day });
    expect(await sees(maria)).toBe(true);
    expect(await sees(per)).toBe(false);
    const rows = await world.look<{ from: string; to: string | null }>(
      `select valid_from::text as "from", valid_to::text as "to" from assignments where participant_id = $1 order by valid_from`,
      [elin],
    );
    expect(rows.map(({ to }) => to)).toEqual([day, null]);
    expect(rows[1]?.from).toBe(day);
  });

  it('A14: is handed over once when two do it at the same time, and only to staff of the domain', async () => {
    const both = await Promise.allSettled([give(maria, [elin]), give(maria, [elin])]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(
      await world.look(`select 1 from assignments where participant_id = $1 and valid_to is null`, [elin]),
    ).toHaveLength(1);
    const other = await world.member('supervisor', world.otherDomain);
    await expect(give(per, [elin], { toMembershipId: other.membershipId })).rejects.toBeInstanceOf(
      NotFoundError,
    );
    await expect(give(per, [])).rejects.toMatchObject({ fields: expect.any(Array) });
    await expect(give(per, [elin], { day: '2020-01-01' })).rejects.toMatchObject({
      fields: expect.any(Array),
    });
  });

  it.each([
    ['account is locked', `update accounts set status = 'locked' where id = $1`],
    ['account is closed', `update accounts set status = 'closed' where id = $1`],
    ['role ends before the day', `update memberships set valid_to = current_date + 7 where account_id = $1`],
  ])('A14: is handed over to nobody whose %s', async (_, happens) => {
    const [{ day } = { day: '' }] = await world.look<{ day: string }>(
      `select (current_date + 7)::text as day`,
    );
    await world.look(happens, [per.accountId]);
    await expect(give(maria, [elin], { day })).rejects.toBeInstanceOf(NotFoundError);
    expect(await sees(maria)).toBe(true);
  });

  it('A8: is neither handed over nor opened to a colleague who is partial, until that is approved', async () => {
    const vidar = await world.register(maria, { givenName: 'Vidar' });
    await world.look(
      `insert into partialities (id, domain_id, participant_id, account_id, kind, registered_by) values ($1, $2, $3, $4, 'kin', $5)`,
      [newId(), per.domainId, elin, per.accountId, manager.membershipId],
    );
    const refused = { rule: 'A8', code: 'receiver-partial' };
    await expect(give(maria, [elin, vidar])).rejects.toMatchObject(refused);
    const share = () =>
      assignStaff(world.database, maria, {
        idempotencyKey: newId(),
        participantId: elin,
        membershipId: per.membershipId,
      });
    await expect(share()).rejects.toMatchObject(refused);
    expect([await sees(maria), await sees(maria, vidar), await sees(per, vidar)]).toEqual([
      true,
      true,
      false,
    ]);
    const [row] = (await waiting(manager)).filter(({ participantId }) => participantId === elin);
    await approve(manager, row?.id ?? '');
    expect(await give(maria, [elin, vidar])).toBe(2);
    expect(await sees(per)).toBe(true);
  });

  it('R-060: stays with the former until an assignment begins that the new one has already', async () => {
    await world.look(
      `insert into assignments (id, domain_id, participant_id, membership_id, valid_from) values ($1, $2, $3, $4, current_date + 5)`,
      [newId(), per.domainId, elin, per.membershipId],
    );
    await give(maria, [elin]);
    expect(await sees(maria)).toBe(true);
    const rows = await world.look<{ gap: number }>(
      `select min(valid_from) filter (where valid_to is null) - max(valid_to) as gap from assignments where participant_id = $1`,
      [elin],
    );
    expect(rows).toEqual([{ gap: 0 }]);
  });
});
