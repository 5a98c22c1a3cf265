import { drawReviews, readReview } from '@stegvis/access';
import { type MemberActor, newId, NotFoundError, UnavailableError } from '@stegvis/platform';
import { DateTime } from 'luxon';
import { ParticipantWorld } from '../../../../test/worlds/participant-world';
import { listUnitPersons, listUnitStaff } from './list-unit';
import { readWithReason } from './read-with-reason';
import { stateReason } from './state-reason';

jest.setTimeout(60_000);

describe('a unit and its manager', () => {
  let world: ParticipantWorld;
  let manager: MemberActor;
  let maria: MemberActor;
  let per: MemberActor;
  let elin: string;
  let elsewhere: string;
  const reason = 'Ett klagomål om stödet ska utredas.';

  const state = (actor: MemberActor, participantId: string, more: object = {}) =>
    stateReason(world.database, actor, { idempotencyKey: newId(), participantId, reason, ...more });
  const read = (actor: MemberActor, id: string) => readWithReason(world.database, actor, id);
  const persons = async (actor: MemberActor) =>
    (await listUnitPersons(world.database, actor, {})).edges.map(({ node }) => node);
  const statements = (actor: MemberActor, id: string) =>
    world.as(actor, (t) =>
      t.query<unknown[]>(`select 1 from profile_values where participant_id = $1`, [id]),
    );

  beforeAll(async () => {
    world = await ParticipantWorld.make();
    manager = await world.member('unit_manager', world.here, 'Helena');
    maria = await world.member('job_consultant', world.here, 'Maria');
    per = await world.member('supervisor', world.here, 'Per');
    elin = await world.register(maria, { unitId: world.here.unitId });
    elsewhere = await world.register(maria);
    await world.look(
      `insert into profile_values (id, domain_id, participant_id, kind, code, state, level, status, source, said_by, said_by_name)
       select gen_random_uuid(), $1, id, 'support_need', 'support', 'answered', 2, 'confirmed', 'staff', $2, 'Maria' from participants`,
      [world.here.domainId, maria.membershipId],
    );
  });
  afterAll(() => world.end());
  beforeEach(() => world.look('delete from stated_reasons'));

  it('L1: meets the persons of her own unit by name, those and nobody else, each time logged, and nothing that is said of them', async () => {
    expect(await persons(manager)).toMatchObject([{ id: elin, staff: [{ staffName: 'Maria' }] }]);
    for (const other of [
      maria,
      await world.member('unit_manager', world.otherDomain),
      await world.member('unit_manager', { ...world.here, unitId: world.elsewhere.unitId }),
      await world.member('coordinator'),
    ])
      expect(await persons(other)).toEqual([]);
    expect(await statements(manager, elin)).toEqual([]);
    const rows = await world.look<{ subject_id: string; relation: string }>(
      `select distinct subject_id, relation, data_classes from access_log where action = 'participants.list-unit'`,
    );
    expect(rows).toEqual([{ subject_id: elin, relation: 'unit', data_classes: ['C3'] }]);
  });

  it('A14: sees how many of its persons each of staff has, and who cannot work with them', async () => {
    const unit = async () =>
      (await listUnitStaff(world.database, manager)).map(({ name, persons: n, works, ownUnit }) => [
        name,
        n,
        works,
        ownUnit,
      ]);
    expect(await unit()).toEqual([
      ['Maria', 1, true, true],
      ['Per', 0, true, true],
    ]);
    await world.look(`update accounts set status = 'locked' where id = any($1)`, [
      [maria.accountId, per.accountId],
    ]);
    expect(await unit()).toEqual([['Maria', 1, false, true]]);
    await world.look(`update accounts set status = 'active' where id = any($1)`, [
      [maria.accountId, per.accountId],
    ]);
    const afar = await world.member('supervisor', { ...world.here, unitId: world.elsewhere.unitId }, 'Ada');
    expect(await unit()).toHaveLength(2);
    await world.look(
      `insert into assignments (id, domain_id, participant_id, membership_id) values ($1, $2, $3, $4)`,
      [newId(), world.here.domainId, elin, afar.membershipId],
    );
    expect((await unit())[0]).toEqual(['Ada', 1, true, false]);
    await world.look(`delete from assignments where membership_id = $1`, [afar.membershipId]);
    expect(await listUnitStaff(world.database, maria)).toEqual([]);
    expect(
      await listUnitStaff(world.database, await world.member('unit_manager', world.otherDomain)),
    ).toEqual([]);
  });

  it('L1: reads what is said of a person for a stated reason and an hour, and each reading is a row', async () => {
    expect(await read(manager, elin)).toBeNull();
    const key = newId();
    const until = await state(manager, elin, { idempotencyKey: key });
    expect(await state(manager, elin, { idempotencyKey: key })).toEqual(until);
    expect(await world.look('select 1 from stated_reasons')).toHaveLength(1);
    expect(until.getTime() - Date.now()).toBeLessThanOrEqual(3_600_000);
    await world.look(
      `insert into profile_values (id, domain_id, participant_id, kind, code, state, choice, status, source, said_by_name)
       values (gen_random_uuid(), $1, $2, 'place_answer', 'a-place', 'answered', 'yes', 'confirmed', 'self', 'Elin')`,
      [world.here.domainId, elin],
    );
    const view = await read(manager, elin);
    expect(view).toMatchObject({ until, facts: { id: elin }, staff: [{ staffName: 'Maria' }] });
    // What she answered to places belongs to the matching.
    expect([...new Set(view?.values.map(({ kind }) => kind))]).toEqual(['support_need']);
    await world.look(
      `update stated_reasons set stated_at = now() - interval '61 minutes', holds_until = now() - interval '1 minute'`,
    );
    expect([await read(manager, elin), await statements(manager, elin)]).toEqual([null, []]);
    const rows = await world.look<{ decision: string; relation: string }>(
      `select decision, relation from access_log where action = 'participants.read-with-reason' order by id`,
    );
    expect(rows.map(({ decision, relation }) => `${decision} ${relation}`)).toEqual([
      'deny none',
      'permit stated_reason',
      'deny none',
    ]);
  });

  it('E2: a reason opens one person, to who stated it, in her own unit; every other answer is that of nobody', async () => {
    await state(manager, elin);
    const second = await world.register(maria, { unitId: world.here.unitId });
    const colleague = await world.member('unit_manager', world.here, 'Olle');
    expect([await read(manager, second), await read(colleague, elin)]).toEqual([null, null]);
    for (const [actor, id] of [
      [manager, elsewhere],
      [manager, newId()],
      [maria, elin],
      [await world.member('unit_manager', world.otherDomain), elin],
      [await world.member('administrator'), elin],
    ] as const)
      await expect(state(actor, id)).rejects.toBeInstanceOf(NotFoundError);
    for (const short of ['', 'Jag måste läsa nu.'])
      await expect(state(manager, elin, { reason: short })).rejects.toMatchObject({
        fields: [{ path: 'reason' }],
      });
    // Nor past the operation: for somebody else, or for longer than the hour.
    for (const [who, hours] of [
      [elsewhere, 1],
      [elin, 2],
    ] as const)
      await expect(
        world.as(manager, (t) =>
          t.query(
            `insert into stated_reasons (id, domain_id, participant_id, membership_id, reason, holds_until) values ($1, $2, $3, $4, $5, now() + make_interval(hours => $6))`,
            [newId(), world.here.domainId, who, manager.membershipId, reason, hours],
          ),
        ),
      ).rejects.toThrow(/row-level security|hour_ck/);
  });

  it('A8: a manager who is partial to the person reads her for no reason', async () => {
    await state(manager, elin);
    const kin = { ...maria, accountId: manager.accountId };
    await world.look(
      `insert into partialities (id, domain_id, participant_id, account_id, kind, registered_by) values ($1, $2, $3, $4, 'kin', $5)`,
      [newId(), world.here.domainId, elin, kin.accountId, maria.membershipId],
    );
    expect(await read(manager, elin)).toBeNull();
    await expect(state(manager, elin)).rejects.toBeInstanceOf(NotFoundError);
    await world.look('delete from partialities');
  });

  it('L2: shows nothing when the log cannot be written', async () => {
    await state(manager, elin);
    await world.look('revoke insert on access_log from stegvis_audit_writer');
    try {
      await expect(read(manager, elin)).rejects.toBeInstanceOf(UnavailableError);
      await expect(persons(manager)).rejects.toBeInstanceOf(UnavailableError);
    } finally {
      await world.look('grant insert on access_log to stegvis_audit_writer');
    }
  });

  it('L5: who reviews the log meets the reason beside the look', async () => {
    await state(manager, elin);
    await read(manager, elin);
    await persons(manager);
    const tomorrow = DateTime.now().setZone('Europe/Stockholm').plus({ days: 1 });
    const reviewId = newId();
    await drawReviews(world.database, { now: () => tomorrow.toJSDate() });
    await world.look(
      `insert into log_reviews (id, domain_id, membership_id, cause, day, due_on)
       values ($1, $2, $3, 'no_assignment', (now() at time zone 'Europe/Stockholm')::date, current_date + 9)`,
      [reviewId, world.here.domainId, manager.membershipId],
    );
    const reviewer = await world.member('log_reviewer');
    const found = await readReview(world.database, reviewer, reviewId);
    const reasons = (relation: string) =>
      new Set(found?.looks.filter((look) => look.relation === relation).map((look) => look.reason));
    expect([...reasons('stated_reason')]).toContain(reason);
    expect(reasons('unit')).toEqual(new Set([null]));
    for (const other of [maria, await world.member('log_reviewer', world.otherDomain)])
      expect(await world.as(other, (t) => t.query('select 1 from stated_reasons'))).toEqual([]);
  });
});
