import { type MemberActor, newId, NotFoundError, UnavailableError } from '@stegvis/platform';
import { ParticipantWorld } from '../../../../test/worlds/participant-world';
import { markProtection } from '../protection/operations/mark-protection';
import { sayPartiality } from '../operations/say-partiality';
import { readParticipant } from '../operations/read-participant';
import { approveEmergency } from './operations/approve-emergency';
import { listEmergencies } from './operations/list-emergencies';
import { openEmergency } from './operations/open-emergency';
import { readEmergency } from './operations/read-emergency';

jest.setTimeout(60_000);

describe('break-glass', () => {
  let world: ParticipantWorld;
  let asker: MemberActor;
  let manager: MemberActor;
  let elin: string;
  let hidden: string;
  const reason = 'Hon har fallit och personalen är inte på plats.';

  const open = (actor: MemberActor, person: string, more: object = {}) =>
    openEmergency(world.database, actor, {
      idempotencyKey: newId(),
      category: 'life_or_health',
      reason,
      person,
      ...more,
    });
  const read = async (actor: MemberActor, id: string) =>
    (await readEmergency(world.database, actor, id)) !== null;
  const approve = (actor: MemberActor, emergencyId: string, idempotencyKey = newId()) =>
    approveEmergency(world.database, actor, { idempotencyKey, emergencyId });

  beforeAll(async () => {
    world = await ParticipantWorld.make();
    const colleague = await world.member('job_consultant', world.here, 'Karl');
    asker = await world.member('job_consultant', world.here, 'Asta');
    manager = await world.member('unit_manager');
    elin = await world.register(colleague, { givenName: 'Elin', familyName: 'Björk' });
    hidden = await world.register(colleague, {
      givenName: 'Hanna',
      familyName: 'Gömd',
      protection: 'sekretessmarkering',
    });
  });
  afterAll(() => world.end());

  it('A11: opens one person by her exact name or the address of her page, to be read and for an hour, and says so in her log', async () => {
    const key = newId();
    const first = await open(asker, '  elin   BJÖRK ', { idempotencyKey: key });
    expect(first.state).toBe('open');
    expect(await open(asker, '  elin   BJÖRK ', { idempotencyKey: key })).toEqual(first);
    const view = await readEmergency(world.database, asker, first.id);
    expect(view?.facts).toMatchObject({ id: elin, givenName: 'Elin' });
    expect((view?.until.getTime() ?? 0) - Date.now()).toBeLessThanOrEqual(3_600_000);
    expect((await open(asker, `https://stegvis.example/deltagare/${elin}?flik=kan`)).state).toBe('open');
    const rows = await world.look<{ action: string; relation: string; classes: string }>(
      `select action, relation, data_classes::text as classes from access_log where subject_id = $1 and membership_id = $2 and decision = 'permit' order by id`,
      [elin, asker.membershipId],
    );
    expect(rows.map((row) => [row.action, row.relation, row.classes])).toEqual([
      ['participants.open-emergency', 'break_glass', '{C3}'],
      ['participants.read-emergency', 'break_glass', '{C3,C4}'],
      ['participants.open-emergency', 'break_glass', '{C3}'],
    ]);
    const [row] = await world.look<{ n: number }>(
      `select count(*)::int as n from outbox where kind = 'emergency-notices' and subject_id = $1`,
      [first.id],
    );
    expect(row?.n).toBe(1);
  });

  it('A11: gives nothing to any other statement, to anybody else, after its hour, or to write', async () => {
    const { id } = await open(asker, elin);
    expect(await world.as(asker, (t) => readParticipant(t, elin))).toBeNull();
    expect(await world.as(asker, (t) => t.query('select id from participants'))).toEqual([]);
    expect(await read(manager, id)).toBe(false);
    const wrote = await world.as(asker, async (t) => {
      await t.query(`select set_config('app.emergency', $1, true)`, [id]);
      expect(await t.query('select id from participants')).toHaveLength(1);
      const [, touched] = await t.query<[unknown[], number]>(
        `update participants set version = version + 1 where id = $1`,
        [elin],
      );
      return touched;
    });
    expect(wrote).toBe(0);
    await expect(
      world.as(asker, async (t) => {
        await t.query(`select set_config('app.emergency', $1, true)`, [id]);
        await t.query(
          `insert into profile_values (id, domain_id, participant_id, kind, code, state, level, status, source, said_by, said_by_name)
           values ($1, $2, $3, 'interest', 'cafe_service', 'answered', 1, 'confirmed', 'staff', $4, 'A')`,
          [newId(), world.here.domainId, elin, asker.membershipId],
        );
      }),
    ).rejects.toThrow(/row-level security/);
    expect(await read(asker, id)).toBe(true);
    await world.look(
      `update emergency_accesses set valid_from = now() - interval '61 minutes', valid_to = now() - interval '1 minute' where id = $1`,
      [id],
    );
    expect(await read(asker, id)).toBe(false);
  });

  it('A11, P5: absent, protected, of another domain and partial answer the same, and wait', async () => {
    const stranger = await world.member('job_consultant', world.otherDomain, 'Olof');
    await world.register(stranger, { givenName: 'Odd', familyName: 'Annan' });
    const kin = await world.register(asker, { givenName: 'Kaja', familyName: 'Nära' });
    await sayPartiality(world.database, asker, { idempotencyKey: newId(), participantId: kin, kind: 'kin' });
    for (const person of ['Hanna Gömd', hidden, 'Ingen Alls', newId(), 'Odd Annan', 'Kaja Nära', 'Elin']) {
      const made = await open(asker, person);
      expect({ person, state: made.state }).toEqual({ person, state: 'waiting' });
      expect(await read(asker, made.id)).toBe(false);
    }
    const rows = await world.look<{ subject: string | null }>(
      `select subject_id as subject from access_log where action = 'participants.open-emergency' and decision = 'deny'`,
    );
    expect(rows).toHaveLength(7);
    expect(rows.every(({ subject }) => subject === null)).toBe(true);
  });

  it('A11, P2: a protected person opens after a second person alone, and without her name', async () => {
    const { id } = await open(asker, 'Hanna Gömd');
    await expect(approve(asker, id)).rejects.toBeInstanceOf(NotFoundError);
    expect((await listEmergencies(world.database, asker)).find((one) => one.id === id)).toMatchObject({
      own: true,
      state: 'waiting',
      mayApprove: false,
    });
    expect((await listEmergencies(world.database, manager)).find((one) => one.id === id)).toMatchObject({
      staffName: 'Asta',
      reason,
      mayApprove: true,
    });
    const key = newId();
    await approve(manager, id, key);
    await approve(manager, id, key);
    await expect(approve(manager, id)).rejects.toBeInstanceOf(NotFoundError);
    const view = await readEmergency(world.database, asker, id);
    expect(view?.facts).toMatchObject({ id: hidden, givenName: 'Skyddad', familyName: 'uppgift' });
  });

  it('A11: one that was marked as protected after it was opened closes at the next statement (P3)', async () => {
    const colleague = await world.member('job_consultant', world.here, 'Kim');
    const later = await world.register(colleague, { givenName: 'Lena', familyName: 'Sen' });
    const { id } = await open(asker, later);
    expect(await read(asker, id)).toBe(true);
    await markProtection(world.database, colleague, {
      idempotencyKey: newId(),
      participantId: later,
      expectedVersion: (await world.as(colleague, (t) => readParticipant(t, later)))?.version ?? 0,
      kind: 'sekretessmarkering',
    });
    expect(await read(asker, id)).toBe(false);
  });

  it('A11: never for others than managers and consultants, in the database as well, and never without a reason', async () => {
    for (const role of [
      'supervisor',
      'coordinator',
      'employer_contact',
      'analyst',
      'labour_market_coach',
    ] as const) {
      const other = await world.member(role);
      await expect(open(other, elin)).rejects.toThrow();
    }
    await expect(open(asker, elin, { reason: 'Hon har fallit nu.' })).rejects.toMatchObject({
      fields: [{ path: 'reason', code: 'reason-too-short' }],
    });
    // Who says to the database that a protected person opens at once, or for two hours, is refused.
    for (const [who, hours] of [
      [hidden, 1],
      [elin, 2],
    ] as const)
      await expect(
        world.as(asker, (t) =>
          t.query(
            `insert into emergency_accesses (id, domain_id, participant_id, membership_id, category, reason, valid_from, valid_to)
             values ($1, $2, $3, $4, 'life_or_health', $5, now(), now() + make_interval(hours => $6))`,
            [newId(), world.here.domainId, who, asker.membershipId, reason, hours],
          ),
        ),
      ).rejects.toThrow(/row-level security|hour_ck/);
  });

  it('A11: opens nothing when the log cannot be written (L2)', async () => {
    await world.look('revoke insert on access_log from stegvis_audit_writer');
    try {
      await expect(open(asker, elin)).rejects.toBeInstanceOf(UnavailableError);
    } finally {
      await world.look('grant insert on access_log to stegvis_audit_writer');
    }
  });
});
