import { readRepresentations, type RepresentationScope } from '@stegvis/access';
import { inviteAccount } from '@stegvis/identity';
import { type MemberActor, newId, NotFoundError } from '@stegvis/platform';
import { ParticipantWorld, VOCABULARY } from '../../../../test/worlds/participant-world';
import { endRepresentation } from './end-representation';
import { listRepresented } from './list-represented';
import { readParticipant } from './read-participant';
import { recordForRepresented } from './record-for-represented';
import { registerRepresentation } from './register-representation';

jest.setTimeout(60_000);

const interest = { kind: 'interest', code: 'cafe_service', state: 'answered', level: 3 } as const;

describe('who may speak for a participant', () => {
  let world: ParticipantWorld;
  let maria: MemberActor;
  let elin: string;
  let vidar: string;
  const given = (participantId: string, more: object = {}) => ({
    idempotencyKey: newId(),
    participantId,
    email: `${newId()}@example.test`,
    name: 'Göran Hallqvist',
    kind: 'god_man' as const,
    scope: ['person', 'rights'] as RepresentationScope[],
    appointedBy: 'Överförmyndaren 2026-01-15',
    ...more,
  });
  /** Registers a representation and gives the representative as an actor. */
  const representative = async (participantId: string, more: object = {}): Promise<MemberActor> => {
    const input = given(participantId, more);
    await registerRepresentation(world.database, maria, input);
    const [row] = await world.look<{ id: string; account: string }>(
      `select m.id, m.account_id as account from memberships m join accounts a on a.id = m.account_id where a.email = $1 and m.role = 'representative'`,
      [input.email],
    );
    return {
      kind: 'member',
      membershipId: row?.id ?? '',
      accountId: row?.account ?? '',
      role: 'representative',
      organisationId: null,
      domainId: null,
      municipalityCode: '1280',
      participantId: null,
    };
  };
  const says = (actor: MemberActor, participantId: string, idempotencyKey = newId()) =>
    recordForRepresented(world.database, VOCABULARY, actor, {
      idempotencyKey,
      participantId,
      values: [interest],
    });
  const sees = async (actor: MemberActor, id: string) =>
    (await world.as(actor, (t) => readParticipant(t, id))) !== null;
  const valuesSeen = async (actor: MemberActor, id: string) =>
    (
      await world.as(actor, (t) =>
        t.query<unknown[]>(`select 1 from profile_values where participant_id = $1`, [id]),
      )
    ).length;

  beforeAll(async () => {
    world = await ParticipantWorld.make();
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    maria = await world.member('job_consultant', world.here, 'Maria Lindqvist');
    elin = await world.register(maria, { step: 'group_activity' });
    vidar = await world.register(maria, { givenName: 'Vidar', step: 'group_activity' });
  });

  it('A7: a representative reads and says within the scope, recorded as representative for participant', async () => {
    const goran = await representative(elin);
    expect(await sees(goran, elin)).toBe(true);
    expect(await valuesSeen(goran, elin)).toBeGreaterThan(0);
    expect(await says(goran, elin)).toBe(elin);
    const rows = await world.look(
      `select source, said_by, said_by_name, status from profile_values where participant_id = $1 and kind = 'interest'`,
      [elin],
    );
    expect(rows).toEqual([
      {
        source: 'representative',
        said_by: goran.membershipId,
        said_by_name: 'Göran Hallqvist',
        status: 'confirmed',
      },
    ]);
  });

  it('A7: what the scope does not cover is out of reach, and the answer is that of an absent person', async () => {
    const economist = await representative(elin, { scope: ['property'] });
    expect(await sees(economist, elin)).toBe(true);
    expect(await valuesSeen(economist, elin)).toBe(0);
    await expect(says(economist, elin)).rejects.toBeInstanceOf(NotFoundError);
    await expect(says(economist, newId())).rejects.toBeInstanceOf(NotFoundError);
  });

  it('A7: the caseloads of two persons never mix, for two representatives and for one who has both', async () => {
    const [goran, anna] = [await representative(elin), await representative(vidar)];
    for (const [actor, own, other] of [
      [goran, elin, vidar],
      [anna, vidar, elin],
    ] as const) {
      expect((await listRepresented(world.database, actor)).map((one) => one.participantId)).toEqual([own]);
      expect(await sees(actor, other)).toBe(false);
      expect(await valuesSeen(actor, other)).toBe(0);
      await expect(says(actor, other)).rejects.toBeInstanceOf(NotFoundError);
    }
    // She who has both in different scopes has each in its own.
    const email = `${newId()}@example.test`;
    const both = await representative(elin, { email });
    await registerRepresentation(world.database, maria, given(vidar, { email, scope: ['property'] }));
    expect((await listRepresented(world.database, both)).map((one) => one.participantId).sort()).toEqual(
      [elin, vidar].sort(),
    );
    await says(both, elin);
    await expect(says(both, vidar)).rejects.toBeInstanceOf(NotFoundError);
  });

  it('A6, A7: before its first day, after its last and once ended, a representation opens nothing at the next statement', async () => {
    const early = await representative(elin, { validFrom: '2999-01-01' });
    expect(await sees(early, elin)).toBe(false);
    const goran = await representative(elin);
    const [row] = await world.look<{ id: string }>(
      `select id from representations where membership_id = $1`,
      [goran.membershipId],
    );
    const input = { idempotencyKey: newId(), representationId: row?.id ?? '' };
    expect(await sees(goran, elin)).toBe(true);
    expect(await endRepresentation(world.database, maria, input)).toBe(elin);
    expect(await sees(goran, elin)).toBe(false);
    await expect(says(goran, elin)).rejects.toBeInstanceOf(NotFoundError);
    expect(await endRepresentation(world.database, maria, input)).toBe(elin);
    const late = await representative(elin);
    await world.look(
      `update representations set valid_from = current_date - 9, valid_to = current_date where membership_id = $1`,
      [late.membershipId],
    );
    expect(await sees(late, elin)).toBe(false);
  });

  it('is recorded by assigned staff alone, and a stranger leaves no account behind', async () => {
    const before = await world.look(`select count(*) from accounts`);
    for (const stranger of [
      await world.member('job_consultant'),
      await world.member('job_consultant', world.otherDomain),
    ])
      await expect(registerRepresentation(world.database, stranger, given(elin))).rejects.toBeInstanceOf(
        NotFoundError,
      );
    expect(Number((await world.look<{ count: string }>(`select count(*) from accounts`))[0]?.count)).toBe(
      Number((before[0] as { count: string }).count) + 2,
    );
    const goran = await representative(elin);
    const [row] = await world.look<{ id: string }>(
      `select id from representations where membership_id = $1`,
      [goran.membershipId],
    );
    const stranger = await world.member('supervisor');
    await expect(
      endRepresentation(world.database, stranger, {
        idempotencyKey: newId(),
        representationId: row?.id ?? '',
      }),
    ).rejects.toBeInstanceOf(NotFoundError);
    await expect(
      endRepresentation(world.database, goran, { idempotencyKey: newId(), representationId: row?.id ?? '' }),
    ).rejects.toBeInstanceOf(NotFoundError);
  });

  it('is one representation and one mail when it is recorded twice or together', async () => {
    const input = given(elin);
    const all = await Promise.allSettled([
      registerRepresentation(world.database, maria, input),
      registerRepresentation(world.database, maria, input),
    ]);
    expect(all.some((one) => one.status === 'fulfilled')).toBe(true);
    await registerRepresentation(world.database, maria, input);
    expect(
      await world.look(
        `select 1 from representations r join memberships m on m.id = r.membership_id join accounts a on a.id = m.account_id where a.email = $1`,
        [input.email],
      ),
    ).toHaveLength(1);
    expect(await world.look(`select 1 from mails where recipient = $1`, [input.email])).toHaveLength(1);
    await expect(
      registerRepresentation(world.database, maria, { ...input, idempotencyKey: newId() }),
    ).rejects.toMatchObject({ code: 'already-represents' });
  });

  it('D5: the address of somebody who is here already is answered as one that nobody has: no link, no name, nothing of hers changed', async () => {
    const her = await world.member('job_consultant', world.otherDomain, 'Annan nämnd');
    const hidden = await world.register(her, { givenName: 'Hemlig' });
    const person = await world.member('participant', world.otherDomain, 'Hemlig Person', hidden);
    const [{ email } = { email: '' }] = await world.look<{ email: string }>(
      `select email from accounts where id = $1`,
      [person.accountId],
    );
    const answers = [];
    for (const address of [email, `${newId()}@example.test`])
      answers.push(
        await registerRepresentation(
          world.database,
          maria,
          given(elin, { email: address, name: 'Min gissning' }),
        ),
      );
    expect(answers[0]).toEqual(answers[1]);
    const told = await world.as(maria, (t) => readRepresentations(t, [elin]));
    expect(told.get(elin)?.map(({ name }) => name)).toEqual(['Min gissning', 'Min gissning']);
    expect(
      await world.as(maria, (t) => t.query(`select 1 from accounts where id = $1`, [person.accountId])),
    ).toEqual([]);
    // Whoever holds the mailbox gets the link, and nobody else.
    expect(await world.look(`select 1 from invitations where account_id = $1`, [person.accountId])).toEqual(
      [],
    );
    expect(await world.look(`select template from mails where recipient = $1`, [email])).toEqual([
      { template: 'invitation' },
    ]);
  });

  it('A7: the database refuses a statement in another name, source or domain', async () => {
    const goran = await representative(elin);
    const insert = (more: object) => {
      const row: Record<string, unknown> = {
        id: newId(),
        domain_id: world.here.domainId,
        participant_id: elin,
        kind: 'interest',
        code: 'cafe_service',
        state: 'answered',
        level: 2,
        status: 'confirmed',
        source: 'representative',
        said_by: goran.membershipId,
        said_by_name: 'Göran',
        ...more,
      };
      const names = Object.keys(row);
      return world.as(goran, (t) =>
        t.query(
          `insert into profile_values (${names.join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`,
          Object.values(row),
        ),
      );
    };
    await insert({});
    for (const wrong of [
      { participant_id: vidar },
      { source: 'self' },
      { said_by: maria.membershipId },
      { kind: 'capacity', code: 'reading' },
      { kind: 'step', code: 'group_activity', level: null, choice: null },
    ])
      await expect(insert(wrong)).rejects.toMatchObject({ driverError: { code: '42501' } });
  });

  it('keeps the account of a representative from administrators, taken address included', async () => {
    const admin = await world.member('administrator');
    const goran = await representative(elin);
    const seen = await world.as(admin, (t) =>
      t.query<unknown[]>(
        `select 1 from accounts where id = $1 union all select 1 from memberships where id = $2`,
        [goran.accountId, goran.membershipId],
      ),
    );
    expect(seen).toEqual([]);
    // One who represents, or is here herself, has an address that is not taken for an administrator.
    const [{ email } = { email: '' }] = await world.look<{ email: string }>(
      `select email from accounts where id = $1`,
      [goran.accountId],
    );
    const invited = await inviteAccount(world.database, admin, {
      idempotencyKey: newId(),
      email,
      name: 'Göran',
      role: 'analyst',
    });
    expect(invited.accountId).not.toBe(goran.accountId);
    await expect(
      inviteAccount(world.database, admin, {
        idempotencyKey: newId(),
        email,
        name: 'Göran',
        role: 'analyst',
      }),
    ).rejects.toMatchObject({ fields: [{ path: 'email', code: 'email-taken' }] });
  });
});
