import { answerConsent, askConsent, type ConsentReply, readConsents, withdrawConsent } from '@stegvis/access';
import { type MemberActor, newId, NotFoundError } from '@stegvis/platform';
import { ParticipantWorld } from '../../../../test/worlds/participant-world';
import { markProtection } from '../protection/operations/mark-protection';
import { approvePresentation } from './approve-presentation';
import { listDisclosed, previewDisclosed, readDisclosed } from './read-disclosed';
import { writePresentation } from './write-presentation';

jest.setTimeout(60_000);

const WORDING = { shownName: 'Ellen', interests: 'Kaffe', skills: 'Duka fram', needs: 'En lugn start' };

describe('a yes to a receiver', () => {
  let world: ParticipantWorld;
  let staff: MemberActor;
  let herself: MemberActor;
  let employer: MemberActor;
  let id: string;
  const key = () => ({ idempotencyKey: newId() });
  const ask = (more: Partial<Parameters<typeof askConsent>[2]> = {}, actor = staff) =>
    askConsent(world.database, actor, {
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
  const stop = (consentId: string, actor = herself, idempotencyKey = newId()) =>
    withdrawConsent(world.database, actor, { idempotencyKey, consentId, easy: true, language: 'sv' });
  const consents = async () => (await world.as(staff, (t) => readConsents(t, [id]))).get(id) ?? [];
  const stateOf = async (consentId: string) => (await consents()).find((one) => one.id === consentId)?.state;
  const handleOf = async (consentId: string) =>
    (await consents()).find((one) => one.id === consentId)?.handle ?? '';
  const seen = async (consentId: string, actor = employer) =>
    readDisclosed(world.database, actor, await handleOf(consentId));
  const listed = async (actor = employer) =>
    (await listDisclosed(world.database, actor, {})).edges.map(({ node }) => node);
  const outcomes = (all: readonly PromiseSettledResult<unknown>[]) => all.map((one) => one.status).sort();

  beforeAll(async () => {
    world = await ParticipantWorld.make();
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    staff = await world.member('job_consultant', world.here, 'Maria Lindqvist');
    id = await world.register(staff);
    herself = await world.member('participant', world.here, 'Elin Sandberg', id);
    employer = await world.member('employer_contact');
    await world.look(`truncate consents, consent_answers cascade`);
    await writePresentation(world.database, herself, { ...key(), ...WORDING });
  });

  it('A2: an employer without it sees no person, in no list and no total', async () => {
    await ask();
    expect(await listDisclosed(world.database, employer, {})).toMatchObject({ edges: [], totalCount: 0 });
    const rows = await world.as(employer, (t) =>
      t.query<unknown[]>(
        `select id from participants union all select id from presentations union all select id from consents`,
      ),
    );
    expect(rows).toEqual([]);
  });

  it('A3: opens her approved words to that organisation and to no other', async () => {
    const consentId = await ask();
    await reply(consentId);
    expect(await seen(consentId)).toMatchObject({ ...WORDING, purpose: 'study_visit' });
    const [other] = [newId()];
    await world.look(
      `insert into organisations (id, municipality_code, type, name) values ($1, '1280', 'partner_business', $2)`,
      [other, `Annan ${other}`],
    );
    const competitor = await world.member('employer_contact', { ...world.here, employerId: other });
    for (const actor of [competitor, await world.member('coordinator'), await world.member('supervisor')])
      expect(await seen(consentId, actor)).toBeNull();
    expect(await listed(competitor)).toEqual([]);
  });

  it('A3: holds for its purpose and class alone', async () => {
    const consentId = await ask({ purpose: 'joint_mapping', dataClasses: ['C4'], items: ['step'] });
    await reply(consentId);
    expect(await seen(consentId)).toBeNull();
    const visit = await ask();
    await reply(visit);
    const disclosed = (dataClass: string) =>
      world.as(employer, (t) => t.query<unknown[]>(`select stegvis.disclosed_participants($1)`, [dataClass]));
    expect(await disclosed('C2')).toHaveLength(1);
    for (const dataClass of ['C3', 'C4', 'C8', 'C5', '']) expect(await disclosed(dataClass)).toEqual([]);
  });

  it('A3, A6: is refused at the next statement after a stop, within the same open transaction', async () => {
    const consentId = await ask();
    await reply(consentId);
    const handle = await handleOf(consentId);
    await world.as(employer, async (t) => {
      const look = () => t.query<unknown[]>(`select 1 from consents where handle = $1`, [handle]);
      expect(await look()).toHaveLength(1);
      await world.look(
        `insert into consent_answers (id, domain_id, participant_id, consent_id, answer, how, shown_text, text_version, easy, said_by, said_by_name)
         select $1, domain_id, participant_id, id, 'withdrawn', 'self', '', '1', true, $3, '' from consents where id = $2`,
        [newId(), consentId, herself.membershipId],
      );
      expect(await look()).toHaveLength(0);
    });
    expect(await seen(consentId)).toBeNull();
    expect(await listed()).toEqual([]);
  });

  it('P3: closes at the statement after she is marked as protected, and looks as if she were absent (A13, P5)', async () => {
    const consentId = await ask();
    await reply(consentId);
    expect(await seen(consentId)).not.toBeNull();
    await markProtection(world.database, staff, {
      ...key(),
      participantId: id,
      expectedVersion: 1,
      kind: 'sekretessmarkering',
    });
    expect(await seen(consentId)).toBeNull();
    expect(await readDisclosed(world.database, employer, newId())).toBeNull();
    expect(await listDisclosed(world.database, employer, {})).toMatchObject({ edges: [], totalCount: 0 });
  });

  it('A3: lasts six months unless something else is said, and not a day longer', async () => {
    const consentId = await ask();
    await reply(consentId);
    const [row] = await world.look<{ ok: boolean }>(
      `select valid_to between current_date + 180 and current_date + 185 as ok from consents where id = $1`,
      [consentId],
    );
    expect(row).toEqual({ ok: true });
    await world.look(`update consents set valid_to = current_date where id = $1`, [consentId]);
    expect(await stateOf(consentId)).toBe('expired');
    expect(await seen(consentId)).toBeNull();
    const far = ask({ purpose: 'employment', validTo: '2199-01-01' });
    await expect(far).rejects.toMatchObject({ fields: [{ path: 'validTo', code: 'until-out-of-range' }] });
  });

  it('A4: keeps the text that was shown, which version, how it was given and who helped', async () => {
    const consentId = await ask({ purpose: 'individual_placement' });
    await reply(consentId, { helpedBy: 'Per Åkesson' });
    const [answer] = (await consents())[0]?.answers ?? [];
    expect(answer).toMatchObject({
      answer: 'yes',
      how: 'together',
      helpedBy: 'Per Åkesson',
      easy: true,
      textVersion: '2026-2',
      saidByName: 'Elin Sandberg',
    });
    expect(answer?.shownText).toContain('Får Företaget Nämnden se din information?');
    expect(answer?.shownText).toContain('en plats där du provar jobb');
  });

  it('A4: a spoken yes needs a witness, and staff cannot answer as herself', async () => {
    const consentId = await ask();
    await expect(reply(consentId, { how: 'oral' }, staff)).rejects.toMatchObject({
      fields: [{ path: 'witness', code: 'witness-required' }],
    });
    await expect(reply(consentId, { how: 'self' }, staff)).rejects.toMatchObject({ problem: 'input' });
    await expect(reply(consentId, { how: 'representative' }, staff)).rejects.toMatchObject({
      fields: [{ path: 'representationId', code: 'representative-required' }],
    });
    await reply(consentId, { how: 'oral', witness: 'Per Åkesson' }, staff);
    expect(await stateOf(consentId)).toBe('yes');
    await expect(world.look(`update consent_answers set witness = null`)).rejects.toMatchObject({
      constraint: 'consent_answers_witness_ck',
    });
    const forged = world.as(staff, (t) =>
      t.query(
        `insert into consent_answers (id, domain_id, participant_id, consent_id, answer, how, shown_text, text_version, easy, said_by, said_by_name)
         values ($1, $2, $3, $4, 'withdrawn', 'self', '', '1', true, $5, '')`,
        [newId(), staff.domainId, id, consentId, staff.membershipId],
      ),
    );
    await expect(forged).rejects.toMatchObject({ driverError: { code: '42501' } });
  });

  it('A9: a yes of one person opens no other in the same list', async () => {
    const consentId = await ask();
    await reply(consentId);
    const other = await world.register(staff, { givenName: 'Tor', familyName: 'Bergman' });
    const tor = await world.member('participant', world.here, 'Tor Bergman', other);
    await writePresentation(world.database, tor, { ...key(), ...WORDING, shownName: 'Tor' });
    await ask({ participantId: other });
    expect((await listed()).map((one) => one.shownName)).toEqual(['Ellen']);
  });

  it('A10: sensitive items are asked for by name, and never for an employer', async () => {
    await expect(ask({ dataClasses: ['C4'], items: ['step'] })).rejects.toMatchObject({
      fields: [{ path: 'dataClasses.0', code: 'class-not-for-purpose' }],
    });
    await expect(ask({ purpose: 'joint_mapping', dataClasses: ['C4'] })).rejects.toMatchObject({
      fields: [{ path: 'items', code: 'item-without-class' }],
    });
    await ask({ purpose: 'joint_mapping', dataClasses: ['C4'], items: ['step'] });
    expect((await consents())[0]).toMatchObject({ dataClasses: ['C2', 'C4'], items: ['step'] });
  });

  it('A10: the tables themselves take no sensitive class for an employer', async () => {
    const consentId = await ask();
    await expect(
      world.look(`update consents set data_classes = '{C2,C4}', items = '{step}' where id = $1`, [consentId]),
    ).rejects.toMatchObject({ constraint: 'consents_purpose_classes_ck' });
  });

  it('A13: absent, unanswered, declined, withdrawn and expired are one answer, and the list says nothing of them', async () => {
    const one = (purpose: 'study_visit' | 'individual_placement' | 'employment') => ask({ purpose });
    const unanswered = await one('study_visit');
    const declined = await one('individual_placement');
    await reply(declined, { answer: 'no' });
    const withdrawn = await one('employment');
    await reply(withdrawn);
    await stop(withdrawn);
    const expired = await one('employment');
    await reply(expired);
    await world.look(`update consents set valid_to = current_date where id = $1`, [expired]);
    const answers = [
      await readDisclosed(world.database, employer, newId()),
      ...(await Promise.all([unanswered, declined, withdrawn, expired].map((c) => seen(c)))),
    ];
    expect(answers).toEqual([null, null, null, null, null]);
    expect(await listDisclosed(world.database, employer, {})).toMatchObject({ edges: [], totalCount: 0 });
  });

  it('M8: the id of a person is another one for each receiver and each yes', async () => {
    const first = await ask();
    await reply(first);
    await stop(first);
    const second = await ask();
    await reply(second);
    const handles = [await handleOf(first), await handleOf(second)];
    expect(new Set([...handles, first, second, id]).size).toBe(5);
    expect(await readDisclosed(world.database, employer, handles[0] ?? '')).toBeNull();
    for (const internal of [id, second])
      expect(await readDisclosed(world.database, employer, internal)).toBeNull();
  });

  it('shows nothing that she has not approved, and the preview is the very thing the receiver gets', async () => {
    await writePresentation(world.database, staff, {
      ...key(),
      ...WORDING,
      participantId: id,
      skills: 'Något hon inte har läst',
    });
    const consentId = await ask();
    const before = await world.as(herself, (t) => previewDisclosed(t, consentId));
    await reply(consentId);
    expect(await seen(consentId)).toEqual(before);
    expect(before?.skills).toBe('Duka fram');
    const [newest] = await world.look<{ id: string }>(
      `select id from presentations where participant_id = $1 order by sequence desc limit 1`,
      [id],
    );
    await approvePresentation(world.database, herself, { ...key(), presentationId: newest?.id ?? '' });
    const now = await seen(consentId);
    expect(now?.skills).toBe('Något hon inte har läst');
    expect(await world.as(staff, (t) => previewDisclosed(t, consentId))).toEqual(now);
    expect(await world.as(employer, (t) => previewDisclosed(t, consentId))).toBeNull();
  });

  it('R-007: whichever of a yes and a stop comes first, nothing stands open after both', async () => {
    for (let round = 0; round < 4; round += 1) {
      const consentId = await ask();
      await Promise.allSettled([reply(consentId), stop(consentId)]);
      expect(['no', 'withdrawn']).toContain(await stateOf(consentId));
      expect(await seen(consentId)).toBeNull();
    }
  });

  it('is answered once, when two answer at the same time', async () => {
    const consentId = await ask();
    const both = await Promise.allSettled([
      reply(consentId),
      reply(consentId, { answer: 'no', how: 'oral', witness: 'Per' }, staff),
    ]);
    expect(outcomes(both)).toEqual(['fulfilled', 'rejected']);
    expect((await consents())[0]?.answers).toHaveLength(1);
  });

  it('is asked once, when two ask at the same time, and a repeated key repeats nothing', async () => {
    expect(outcomes(await Promise.allSettled([ask(), ask()]))).toEqual(['fulfilled', 'rejected']);
    const [consent] = await consents();
    const consentId = consent?.id ?? '';
    const same = { idempotencyKey: newId() };
    await Promise.all([reply(consentId, same), reply(consentId, same)]);
    expect((await consents())[0]?.answers).toHaveLength(1);
    const stopKey = newId();
    await stop(consentId, herself, stopKey);
    await stop(consentId, herself, stopKey);
    await stop(consentId);
    expect((await consents())[0]?.answers.map((one) => one.answer)).toEqual(['yes', 'withdrawn']);
  });

  it('leaves the event that other rooms close by in the transaction of the stop, or neither', async () => {
    const consentId = await ask();
    await reply(consentId);
    const events = () =>
      world.look<{ n: number }>(
        `select count(*)::int as n from outbox where kind = 'consent-changed' and subject_id = $1`,
        [consentId],
      );
    expect(await events()).toEqual([{ n: 2 }]);
    const halfWay = world.as(herself, async () => {
      await stop(consentId);
      throw new Error('half way');
    });
    await expect(halfWay).rejects.toThrow('half way');
    expect(await events()).toEqual([{ n: 2 }]);
    expect(await stateOf(consentId)).toBe('yes');
    await stop(consentId);
    expect(await events()).toEqual([{ n: 3 }]);
  });

  it('is out of reach of staff without an assignment and of other participants, as if absent', async () => {
    const consentId = await ask();
    const stranger = await world.member('job_consultant', world.here, 'Annan');
    const other = await world.member('participant', world.here, 'Siri', await world.register(stranger));
    for (const actor of [stranger, other]) {
      await expect(reply(consentId, { how: 'together' }, actor)).rejects.toBeInstanceOf(NotFoundError);
      await expect(stop(consentId, actor)).rejects.toBeInstanceOf(NotFoundError);
    }
    await expect(ask({}, stranger)).rejects.toBeInstanceOf(NotFoundError);
    await expect(
      writePresentation(world.database, stranger, { ...key(), ...WORDING, participantId: id }),
    ).rejects.toBeInstanceOf(NotFoundError);
  });

  it('asks about no unit of day activity and about nobody of another municipality', async () => {
    for (const receiverId of [world.here.unitId, world.elsewhere.employerId, newId()])
      await expect(ask({ receiverId })).rejects.toMatchObject({
        fields: [{ path: 'receiverId', code: 'receiver-unknown' }],
      });
  });

  it('history is never changed: the service may neither update nor delete', async () => {
    const consentId = await ask();
    await reply(consentId);
    for (const table of ['consents', 'consent_answers', 'presentations', 'presentation_approvals'])
      for (const sql of [`update ${table} set domain_id = domain_id`, `delete from ${table}`])
        await expect(world.as(staff, (t) => t.query(sql))).rejects.toMatchObject({
          driverError: { code: '42501' },
        });
  });
});
