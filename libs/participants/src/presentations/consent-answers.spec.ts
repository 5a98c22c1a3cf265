import {
  answerConsent,
  askConsent,
  type ConsentReply,
  endRepresentation,
  listRepresentedConsents,
  readConsents,
  readRepresentations,
  takeBackConsent,
  withdrawConsent,
} from '@stegvis/access';
import { type MemberActor, newId, NotFoundError } from '@stegvis/platform';
import { ParticipantWorld } from '../../../../test/worlds/participant-world';
import { previewDisclosed, readDisclosed } from './read-disclosed';
import { writePresentation } from './write-presentation';

jest.setTimeout(60_000);

const WORDING = { shownName: 'Ellen', interests: 'Kaffe', skills: 'Duka fram', needs: 'En lugn start' };

describe('a question about consent', () => {
  let world: ParticipantWorld;
  let staff: MemberActor;
  let herself: MemberActor;
  let employer: MemberActor;
  let id: string;
  const key = () => ({ idempotencyKey: newId() });
  const ask = (more: Partial<Parameters<typeof askConsent>[2]> = {}) =>
    askConsent(world.database, staff, {
      ...key(),
      participantId: id,
      receiverId: world.here.employerId,
      purpose: 'study_visit',
      ...more,
    });
  const reply = (consentId: string, more: Partial<ConsentReply> = {}, actor = herself) =>
    answerConsent(world.database, actor, {
      ...key(),
      consentId,
      answer: 'yes',
      easy: true,
      language: 'sv',
      ...more,
    });
  const stop = (consentId: string, actor = herself) =>
    withdrawConsent(world.database, actor, { ...key(), consentId, easy: true, language: 'sv' });
  const consents = async () => (await world.as(staff, (t) => readConsents(t, [id]))).get(id) ?? [];
  const consentOf = async (consentId: string) => (await consents()).find((one) => one.id === consentId);
  const stateOf = async (consentId: string) => (await consentOf(consentId))?.state;
  const seen = async (consentId: string) =>
    readDisclosed(world.database, employer, (await consentOf(consentId))?.handle ?? '');
  const outcomes = (all: readonly PromiseSettledResult<unknown>[]) => all.map((one) => one.status).sort();

  beforeAll(async () => {
    world = await ParticipantWorld.make();
    employer = await world.member('employer_contact');
    staff = await world.member('job_consultant', world.here, 'Maria Lindqvist');
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    id = await world.register(staff);
    herself = await world.member('participant', world.here, 'Elin Sandberg', id);
    await world.look(`truncate consents, consent_answers cascade`);
    await writePresentation(world.database, herself, { ...key(), ...WORDING });
  });

  it('staff take back a mistaken question before it is answered, dated, and only once', async () => {
    const consentId = await ask();
    await reply(consentId, { answer: 'ask_someone' });
    const same = newId();
    const takeBack = (idempotencyKey = newId(), actor = staff) =>
      takeBackConsent(world.database, actor, { idempotencyKey, consentId, language: 'sv' });
    const stranger = await world.member('job_consultant', world.here, 'Annan');
    await expect(takeBack(newId(), stranger)).rejects.toBeInstanceOf(NotFoundError);
    await Promise.all([takeBack(same), takeBack(same), takeBack()]);
    const [own] = (await world.as(herself, (t) => readConsents(t, [id]))).get(id) ?? [];
    expect(own?.state).toBe('taken_back');
    expect(own?.answers.map(({ answer, how, saidByName }) => [answer, how, saidByName])).toEqual([
      ['ask_someone', 'self', 'Elin Sandberg'],
      ['taken_back', 'staff', 'Maria Lindqvist'],
    ]);
    expect(own?.answers[1]?.saidAt).toBeInstanceOf(Date);
    await expect(reply(consentId)).rejects.toMatchObject({ code: 'consent-taken-back' });
    expect(await seen(consentId)).toBeNull();
    await expect(ask()).resolves.toMatch(/^[0-9a-f-]{36}$/);
  });

  it('a question that is taken back and answered at the same time is one of the two, and an answer is not taken back', async () => {
    for (let round = 0; round < 3; round += 1) {
      const consentId = await ask();
      const both = await Promise.allSettled([
        takeBackConsent(world.database, staff, { ...key(), consentId, language: 'sv' }),
        reply(consentId),
      ]);
      expect(outcomes(both)).toEqual(['fulfilled', 'rejected']);
      expect(['taken_back', 'yes']).toContain(await stateOf(consentId));
      await stop(consentId);
    }
    const consentId = await ask();
    await reply(consentId);
    await expect(
      takeBackConsent(world.database, staff, { ...key(), consentId, language: 'sv' }),
    ).rejects.toMatchObject({ code: 'consent-answered' });
  });

  it('A4: nobody may write that a question was taken back as if she had done it', async () => {
    const consentId = await ask();
    const forge = (actor: MemberActor, how: string) =>
      world.as(actor, (t) =>
        t.query(
          `insert into consent_answers (id, domain_id, participant_id, consent_id, answer, how, shown_text, text_version, easy, said_by, said_by_name)
           values ($1, $2, $3, $4, 'taken_back', $6, '', '1', true, $5, '')`,
          [newId(), actor.domainId, id, consentId, actor.membershipId, how],
        ),
      );
    await expect(forge(herself, 'staff')).rejects.toMatchObject({ driverError: { code: '42501' } });
    await expect(forge(herself, 'self')).rejects.toMatchObject({ driverError: { code: '23514' } });
    await expect(forge(staff, 'together')).rejects.toMatchObject({ driverError: { code: '23514' } });
  });

  const represent = async (scope: readonly string[], dates = 'current_date, null::date') => {
    // What her account is called elsewhere is nobody's business here (D5).
    const actor = await world.member('representative', world.here, 'Kontots namn');
    await world.look(
      `insert into representations (id, domain_id, participant_id, membership_id, name, kind, scope, appointed_by, valid_from, valid_to)
       values ($1, $2, $3, $4, 'Göran Hallqvist', 'god_man', $5, 'Överförmyndaren', ${dates})`,
      [newId(), staff.domainId, id, actor.membershipId, scope],
    );
    return actor;
  };

  it('A7: a representative answers and stops within the scope, as representative for the participant', async () => {
    const consentId = await ask();
    const goodMan = await represent(['rights']);
    const asked = await listRepresentedConsents(world.database, goodMan, id);
    expect(asked?.map((one) => one.id)).toEqual([consentId]);
    const before = await world.as(goodMan, (t) => previewDisclosed(t, consentId, 'representation'));
    await expect(reply(consentId, { answer: 'ask_someone' }, goodMan)).rejects.toMatchObject({
      fields: [{ path: 'answer', code: 'code-unknown' }],
    });
    await reply(consentId, { how: 'self', helpedBy: 'Någon annan' }, goodMan);
    expect(await seen(consentId)).toEqual(before);
    await stop(consentId, goodMan);
    expect(await seen(consentId)).toBeNull();
    expect(
      (await consents())[0]?.answers.map((one) => [one.answer, one.how, one.helpedBy, one.saidByName]),
    ).toEqual([
      ['yes', 'representative', 'Göran Hallqvist', 'Göran Hallqvist'],
      ['withdrawn', 'representative', 'Göran Hallqvist', 'Göran Hallqvist'],
    ]);
    const [row] = await world.look(
      `select relation from access_log where subject_id = $1 and action = 'access.list-represented-consents'`,
      [id],
    );
    expect(row).toEqual({ relation: 'representation' });
  });

  it('A7: another scope, an end that has come, a day that has not, and another person are as if she were absent', async () => {
    const consentId = await ask();
    const named = await ask({ purpose: 'joint_mapping', dataClasses: ['C4'], items: ['step'] });
    const other = await world.register(staff, { givenName: 'Tor', familyName: 'Bergman' });
    const without = [
      await represent(['person', 'property']),
      await represent(['rights'], 'current_date - 9, current_date'),
      await represent(['rights'], 'current_date + 1, null::date'),
    ];
    for (const actor of without) {
      expect(await listRepresentedConsents(world.database, actor, id)).toBeNull();
      await expect(reply(consentId, {}, actor)).rejects.toBeInstanceOf(NotFoundError);
      await expect(stop(consentId, actor)).rejects.toBeInstanceOf(NotFoundError);
    }
    const goodMan = await represent(['rights']);
    expect(await listRepresentedConsents(world.database, goodMan, other)).toBeNull();
    const refused = await world.look(
      `select subject_id from access_log where membership_id = $1 and action = 'access.list-represented-consents' and decision = 'deny'`,
      [goodMan.membershipId],
    );
    expect(refused).toEqual([{ subject_id: other }]);
    // What she cannot read she cannot say yes to for her.
    await expect(reply(named, {}, goodMan)).rejects.toBeInstanceOf(NotFoundError);
    expect(await stateOf(named)).toBe('unanswered');
    const both = await represent(['rights', 'person']);
    expect((await listRepresentedConsents(world.database, both, id))?.length).toBe(2);
    await reply(named, {}, both);
    expect(await stateOf(named)).toBe('yes');
    const forged = world.as(goodMan, (t) =>
      t.query(
        `insert into consent_answers (id, domain_id, participant_id, consent_id, answer, how, shown_text, text_version, easy, said_by, said_by_name)
         values ($1, $2, $3, $4, 'yes', 'self', '', '1', true, $5, '')`,
        [newId(), staff.domainId, id, consentId, goodMan.membershipId],
      ),
    );
    await expect(forged).rejects.toMatchObject({ driverError: { code: '42501' } });
  });

  const representationOf = async (actor: MemberActor) =>
    (
      await world.look<{ id: string }>(`select id from representations where membership_id = $1`, [
        actor.membershipId,
      ])
    )[0]?.id ?? '';
  const byRepresentative = (representationId: string, helpedBy = 'Vem som helst') => ({
    how: 'representative' as const,
    representationId,
    helpedBy,
  });

  it('A7: staff write down the answer of a representative who is registered for it that day, by the name that is registered', async () => {
    const consentId = await ask();
    const representationId = await representationOf(await represent(['rights']));
    await reply(consentId, byRepresentative(representationId), staff);
    const kept = await world.look(
      `select how, helped_by, representation_id as "representationId", said_by_name from consent_answers where consent_id = $1`,
      [consentId],
    );
    expect(kept).toEqual([
      {
        how: 'representative',
        helped_by: 'Göran Hallqvist',
        representationId,
        said_by_name: 'Maria Lindqvist',
      },
    ]);
    expect(await stateOf(consentId)).toBe('yes');
  });

  it('A7: a representation of somebody else, out of scope, over, not begun and none are one answer, and nothing is written', async () => {
    const consentId = await ask();
    const named = await ask({ purpose: 'joint_mapping', dataClasses: ['C4'], items: ['step'] });
    const rights = await representationOf(await represent(['rights']));
    const other = await world.register(staff, { givenName: 'Tor', familyName: 'Bergman' });
    const wrong = [
      [consentId, await representationOf(await represent(['person', 'property']))],
      [consentId, await representationOf(await represent(['rights'], 'current_date - 9, current_date'))],
      [consentId, await representationOf(await represent(['rights'], 'current_date + 1, null::date'))],
      [named, rights],
      [consentId, newId()],
    ] as const;
    const elsewhere = await represent(['rights']);
    await world.look(`update representations set participant_id = $2 where membership_id = $1`, [
      elsewhere.membershipId,
      other,
    ]);
    for (const [asked, representationId] of [
      ...wrong,
      [consentId, await representationOf(elsewhere)] as const,
    ])
      await expect(reply(asked, byRepresentative(representationId), staff)).rejects.toMatchObject({
        fields: [{ path: 'representationId', code: 'representation-unknown' }],
      });
    await expect(reply(consentId, { how: 'representative', helpedBy: 'Mamma' }, staff)).rejects.toMatchObject(
      {
        fields: [{ path: 'representationId', code: 'representative-required' }],
      },
    );
    // The database refuses by itself a representation that does not cover it, another name, and none.
    const forge = (representationId: string | null, helpedBy: string) =>
      world.as(staff, (t) =>
        t.query(
          `insert into consent_answers (id, domain_id, participant_id, consent_id, answer, how, helped_by, representation_id, shown_text, text_version, easy, said_by, said_by_name)
           values ($1, $2, $3, $4, 'yes', 'representative', $6, $7, '', '1', true, $5, '')`,
          [newId(), staff.domainId, id, consentId, staff.membershipId, helpedBy, representationId],
        ),
      );
    for (const [, representationId] of wrong.slice(0, 3))
      await expect(forge(representationId, 'Göran Hallqvist')).rejects.toMatchObject({
        driverError: { code: '42501' },
      });
    await expect(forge(rights, 'Mamma')).rejects.toMatchObject({ driverError: { code: '42501' } });
    await expect(forge(null, 'Mamma')).rejects.toMatchObject({ driverError: { code: '42501' } });
    expect((await consents()).flatMap((one) => one.answers)).toEqual([]);
  });

  it('A7: a representation that ends while its answer is written down is either in time or unknown', async () => {
    for (let round = 0; round < 3; round += 1) {
      const consentId = await ask();
      const representationId = await representationOf(await represent(['rights']));
      const [written] = await Promise.allSettled([
        reply(consentId, byRepresentative(representationId), staff),
        world.as(staff, (t) => endRepresentation(t, representationId)),
      ]);
      if (written.status === 'rejected')
        expect(written.reason).toMatchObject({ fields: [{ code: 'representation-unknown' }] });
      expect(await stateOf(consentId)).toBe(written.status === 'fulfilled' ? 'yes' : 'unanswered');
      await stop(consentId);
    }
  });

  it('A7: an answer that waits for a representation which is just ending is told that it is unknown', async () => {
    const consentId = await ask();
    const representationId = await representationOf(await represent(['rights']));
    const somebodyWaits = async () =>
      (
        await world.look(
          `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        )
      ).length > 0;
    let letGo = (): void => undefined;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    let ended = (): void => undefined;
    const ending = new Promise<void>((resolve) => (ended = resolve));
    const held = world.as(staff, async (t) => {
      await endRepresentation(t, representationId);
      ended();
      await gate;
    });
    await ending;
    const written = reply(consentId, byRepresentative(representationId), staff).then(
      () => 'written',
      (error: unknown) => error,
    );
    while (!(await somebodyWaits())) await new Promise((resolve) => setTimeout(resolve, 5));
    letGo();
    await held;
    expect(await written).toMatchObject({ fields: [{ code: 'representation-unknown' }] });
    expect(await stateOf(consentId)).toBe('unanswered');
  });

  it('P2: who helped, heard or represents a protected person may be of her family: she meets the name, others what they are to her', async () => {
    const [spoken, represented] = [await ask(), await ask({ purpose: 'individual_placement' })];
    const representationId = await representationOf(await represent(['rights']));
    await reply(spoken, { how: 'oral', witness: 'Mamma Sandberg', helpedBy: 'Pappa Sandberg' }, staff);
    await reply(represented, byRepresentative(representationId), staff);
    const told = async (actor: MemberActor) => {
      const found = (await world.as(actor, (t) => readConsents(t, [id]))).get(id) ?? [];
      return found
        .flatMap((one) => one.answers.map(({ how, helpedBy, witness }) => [how, helpedBy, witness]))
        .sort();
    };
    const names = [
      ['oral', 'Pappa Sandberg', 'Mamma Sandberg'],
      ['representative', 'Göran Hallqvist', null],
    ];
    expect(await told(staff)).toEqual(names);
    await world.look(
      `update participants set protected = true, given_name = 'Skyddad', family_name = 'uppgift' where id = $1`,
      [id],
    );
    expect(await told(staff)).toEqual([
      ['oral', 'Skyddad uppgift', 'Skyddad uppgift'],
      ['representative', 'Skyddad uppgift', null],
    ]);
    const representatives = (await world.as(staff, (t) => readRepresentations(t, [id]))).get(id);
    expect(representatives?.map(({ kind, name }) => [kind, name])).toEqual([['god_man', 'Skyddad uppgift']]);
    expect(await told(herself)).toEqual(names);
  });

  it('is answered once, when she and who represents her answer at the same time', async () => {
    const consentId = await ask();
    const goodMan = await represent(['rights']);
    const both = await Promise.allSettled([reply(consentId), reply(consentId, { answer: 'no' }, goodMan)]);
    expect(outcomes(both)).toEqual(['fulfilled', 'rejected']);
    expect((await consents())[0]?.answers).toHaveLength(1);
  });
});
