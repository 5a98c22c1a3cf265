import { answerConsent, askConsent, type Purpose, readConsents } from '@stegvis/access';
import { type MemberActor, newId, NotFoundError } from '@stegvis/platform';
import { ParticipantWorld } from '../../../../test/worlds/participant-world';
import { previewJointCase } from '../cases/read-joint-cases';
import { previewDisclosed } from '../presentations/read-disclosed';
import { readPresentations } from '../presentations/read-presentations';
import { writePresentation } from '../presentations/write-presentation';
import { endHandler, listHandlers, nameHandler } from './operations/keep-handlers';
import { markProtection } from './operations/mark-protection';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

describe('handlers of protected persons', () => {
  let world: ParticipantWorld;
  let admin: MemberActor;
  beforeAll(async () => {
    world = await ParticipantWorld.make();
    admin = await world.member('administrator');
  });
  afterAll(() => world.end());

  const name = (who: MemberActor, atMost: number, key = newId()) =>
    nameHandler(world.database, admin, atMost, { idempotencyKey: key, membershipId: who.membershipId });

  it('P2: names at most as many handlers as the unit may have, also when they are named at once', async () => {
    const place = { ...world.here, unitId: newId() };
    await world.look(
      `insert into organisations (id, municipality_code, type, name) values ($1, '1280', 'day_activity_unit', 'Enheten Full')`,
      [place.unitId],
    );
    const staff = await Promise.all(
      [1, 2, 3, 4].map((n) => world.member('supervisor', place, `Nummer ${n}`)),
    );
    const outcomes = await Promise.allSettled(staff.map((who) => name(who, 3)));
    const named = async () =>
      (await world.as(admin, (t) => listHandlers(t, admin))).filter((row) => row.unit === 'Enheten Full');
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(3);
    for (const who of staff) await name(who, 3).catch(() => undefined);
    expect(await named()).toHaveLength(3);
    const [first] = await named();
    await endHandler(world.database, admin, { idempotencyKey: newId(), id: first?.id ?? '' });
    expect(await named()).toHaveLength(2);
  });

  it('P2: names nobody of another municipality, no other role, and nobody twice', async () => {
    const here = await world.member('supervisor', world.otherDomain);
    const key = newId();
    expect(await name(here, 3, key)).toBe(await name(here, 3, key));
    await expect(name(here, 3)).rejects.toMatchObject({
      rule: 'P2',
      message: expect.stringContaining('already') as string,
    });
    await expect(name(await world.member('supervisor', world.elsewhere), 3)).rejects.toBeInstanceOf(
      NotFoundError,
    );
    await expect(name(await world.member('coordinator'), 3)).rejects.toBeInstanceOf(NotFoundError);
  });

  it('P2: are named by the manager of the unit among its staff, and by nobody past the operation', async () => {
    const place = { ...world.here, unitId: newId() };
    await world.look(
      `insert into organisations (id, municipality_code, type, name) values ($1, '1280', 'day_activity_unit', 'Enheten Chef')`,
      [place.unitId],
    );
    const manager = await world.member('unit_manager', place);
    const staff = await world.member('supervisor', place, 'Inga');
    const by = (actor: MemberActor, who: MemberActor) =>
      nameHandler(world.database, actor, 3, { idempotencyKey: newId(), membershipId: who.membershipId });
    const id = await by(manager, staff);
    const seen = (actor: MemberActor) => world.as(actor, (t) => listHandlers(t, actor));
    expect(await seen(manager)).toMatchObject([{ id, name: 'Inga', unit: 'Enheten Chef' }]);
    const others = [
      await world.member('supervisor', world.here),
      await world.member('supervisor', { ...world.otherDomain, unitId: place.unitId }),
      await world.member('supervisor', world.elsewhere),
      await world.member('coordinator', place),
      manager,
    ];
    for (const other of others) await expect(by(manager, other)).rejects.toBeInstanceOf(NotFoundError);
    const neighbours = await world.member('administrator', world.elsewhere);
    const strangers = [
      await world.member('unit_manager', world.here),
      await world.member('unit_manager', { ...world.otherDomain, unitId: place.unitId }),
      await world.member('job_consultant', place),
      neighbours,
    ];
    for (const stranger of strangers) {
      expect((await seen(stranger)).map((row) => row.id)).not.toContain(id);
      await expect(
        endHandler(world.database, stranger, { idempotencyKey: newId(), id }),
      ).rejects.toBeInstanceOf(NotFoundError);
    }
    // By SQL of the service's own role: of another municipality, unit or domain, and whoever is no staff there.
    const insert = (actor: MemberActor, who: MemberActor, at: { domainId: string; unitId: string }) =>
      world.as(actor, (t) =>
        t.query(
          `insert into protection_handlers (id, domain_id, unit_id, membership_id, place, named_by) values ($1, $2, $3, $4, 9, $5)`,
          [newId(), at.domainId, at.unitId, who.membershipId, actor.membershipId],
        ),
      );
    const [ofUnit, ofDomain, ofElsewhere, coordinator] = others as [
      MemberActor,
      MemberActor,
      MemberActor,
      MemberActor,
    ];
    for (const [actor, who, at] of [
      [neighbours, ofUnit, world.here],
      [neighbours, ofUnit, world.elsewhere],
      [admin, ofElsewhere, world.elsewhere],
      [admin, coordinator, place],
      [manager, ofUnit, world.here],
      [manager, ofUnit, place],
      [manager, ofDomain, { ...world.otherDomain, unitId: place.unitId }],
      [manager, coordinator, place],
    ] as const)
      await expect(insert(actor, who, at)).rejects.toMatchObject({ driverError: { code: '42501' } });
    const ended = (actor: MemberActor) =>
      world.as(actor, async (t) => {
        const [, rows] = await t.query<[unknown[], number]>(
          `update protection_handlers set valid_to = current_date where id = $1`,
          [id],
        );
        return rows;
      });
    for (const stranger of strangers) expect(await ended(stranger)).toBe(0);
    await endHandler(world.database, manager, { idempotencyKey: newId(), id });
    expect(await seen(manager)).toEqual([]);
  });

  it('P2: her answers about consents and her own wording carry her name to nobody but her', async () => {
    const maria = await world.member('job_consultant', world.here, 'Maria');
    const id = await world.register(maria, { familyName: 'Almvik' });
    const herself = await world.member('participant', world.here, 'Signe Almvik', id);
    const ask = (purpose: Purpose) =>
      askConsent(world.database, maria, {
        idempotencyKey: newId(),
        participantId: id,
        receiverId: world.here.employerId,
        purpose,
      });
    const caseId = await ask('joint_mapping');
    const consentId = await ask('study_visit');
    const spoken = { idempotencyKey: newId(), easy: true, language: 'sv' as const };
    await answerConsent(world.database, herself, { ...spoken, consentId, answer: 'ask_someone' });
    const wording = { shownName: 'Signe A', interests: '', skills: '', needs: '' };
    await writePresentation(world.database, herself, { idempotencyKey: newId(), ...wording });
    const names = (actor: MemberActor) =>
      world.as(actor, async (t) => {
        const [consent] = (await readConsents(t, [id])).get(id) ?? [];
        const shown = (await readPresentations(t, [id])).get(id)?.shown;
        const preview = await previewDisclosed(t, consentId);
        const joint = await previewJointCase(t, caseId);
        return [
          consent?.answers[0]?.saidByName,
          shown?.writtenByName,
          shown?.shownName,
          preview?.shownName,
          joint?.shownName,
        ];
      });
    const open = ['Signe Almvik', 'Signe Almvik', 'Signe A', 'Signe A', 'Signe A'];
    expect(await names(maria)).toEqual(open);
    const participant = { participantId: id, expectedVersion: 1 };
    await markProtection(world.database, maria, {
      idempotencyKey: newId(),
      ...participant,
      kind: 'sekretessmarkering',
    });
    expect(await names(maria)).toEqual(Array(5).fill('Skyddad uppgift'));
    expect(await names(herself)).toEqual(open);
  });
});
