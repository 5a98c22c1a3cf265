import { InputError, newId, NotFoundError } from '@stegvis/platform';
import { ParticipantWorld, VOCABULARY } from '../../../../test/worlds/participant-world';
import { readParticipant } from './read-participant';
import { registerParticipant } from './register-participant';

jest.setTimeout(60_000);

describe('registering a participant', () => {
  let world: ParticipantWorld;
  beforeAll(async () => {
    world = await ParticipantWorld.make();
  });
  afterAll(() => world.end());

  it.each(['supervisor', 'job_consultant'] as const)(
    'A14: assigns the %s who registers her',
    async (role) => {
      const actor = await world.member(role);
      const id = await world.register(actor, {
        unitId: world.here.unitId,
        home: { latitude: 55.6, longitude: 13 },
        wantsSuggestions: 'yes',
        step: 'group_activity',
      });
      const person = await world.as(actor, (transaction) => readParticipant(transaction, id));
      expect(person).toMatchObject({
        givenName: 'Elin',
        unit: { id: world.here.unitId, name: 'Enheten Nämnden' },
        home: { latitude: 55.6, longitude: 13 },
        version: 1,
      });
      expect(
        await world.look(
          `select kind, code, flag, source from profile_values where participant_id = $1 order by sequence`,
          [id],
        ),
      ).toEqual([
        { kind: 'wants_suggestions', code: 'wants_suggestions', flag: true, source: 'together' },
        { kind: 'step', code: 'group_activity', flag: null, source: 'staff' },
      ]);
    },
  );

  it.each(['participant', 'employer_contact', 'hr_officer', 'coordinator', 'administrator'] as const)(
    'is refused by the database for a %s, past every guard before it',
    async (role) => {
      const owner = await world.member('supervisor');
      const self = role === 'participant' ? await world.register(owner) : null;
      const actor = await world.member(role, world.here, role, self);
      const before = await world.rowCounts();
      await expect(world.register({ ...actor, domainId: world.here.domainId })).rejects.toMatchObject({
        driverError: { code: '42501' },
      });
      expect(await world.rowCounts()).toEqual(before);
    },
  );

  it('names every fault and changes nothing', async () => {
    const actor = await world.member('supervisor');
    const before = await world.rowCounts();
    const faulty = world.register(actor, {
      givenName: '  ',
      familyName: 'x'.repeat(101),
      home: { latitude: 13, longitude: 55 },
      step: 'nowhere',
    });
    await expect(faulty).rejects.toBeInstanceOf(InputError);
    await expect(faulty).rejects.toMatchObject({
      fields: [
        { path: 'givenName', code: 'required' },
        { path: 'familyName', code: 'too-long' },
        { path: 'home', code: 'position-out-of-range' },
        { path: 'step', code: 'code-unknown' },
      ],
    });
    expect(await world.rowCounts()).toEqual(before);
  });

  it('takes only a day-activity unit of the municipality', async () => {
    const actor = await world.member('supervisor');
    for (const unitId of [world.elsewhere.unitId, world.here.employerId, newId()]) {
      await expect(world.register(actor, { unitId })).rejects.toMatchObject({
        fields: [{ path: 'unitId', code: 'unit-unknown' }],
      });
    }
  });

  it('registers once for one key, also when both tries run at once', async () => {
    const actor = await world.member('supervisor');
    const input = {
      idempotencyKey: newId(),
      givenName: 'Siri',
      familyName: 'Ek',
      protection: 'none' as const,
    };
    const [first, second] = await Promise.all([
      registerParticipant(world.database, VOCABULARY, actor, input),
      registerParticipant(world.database, VOCABULARY, actor, input),
    ]);
    expect(second).toBe(first);
    expect(await registerParticipant(world.database, VOCABULARY, actor, input)).toBe(first);
    expect(await world.look(`select 1 from participants where given_name = 'Siri'`)).toHaveLength(1);
    await expect(
      registerParticipant(world.database, VOCABULARY, actor, { ...input, givenName: 'Sara' }),
    ).rejects.toMatchObject({ fields: [{ path: 'idempotencyKey' }] });
  });

  it('leaves nothing behind when the connection dies half-way, and the same key then succeeds', async () => {
    const actor = await world.member('supervisor');
    const input = { idempotencyKey: newId(), givenName: 'Halva', familyName: 'Vägen' };
    const before = await world.rowCounts();
    const broken = world.as(actor, async (transaction) => {
      await registerParticipant(world.database, VOCABULARY, actor, input);
      const [backend] = await transaction.query<{ pid: number }[]>(`select pg_backend_pid() as pid`);
      await world.look(`select pg_terminate_backend($1)`, [backend?.pid]);
      await transaction.query(`select 1`);
    });
    await expect(broken).rejects.toThrow();
    expect(await world.rowCounts()).toEqual(before);
    expect(await registerParticipant(world.database, VOCABULARY, actor, input)).toEqual(expect.any(String));
    expect((await world.rowCounts()).participants).toBe(before.participants + 1);
  });

  it('needs a secrecy domain', async () => {
    const actor = { ...(await world.member('supervisor')), domainId: null };
    await expect(world.register(actor)).rejects.toBeInstanceOf(NotFoundError);
  });
});
