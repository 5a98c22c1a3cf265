import {
  ConflictError,
  InputError,
  type MemberActor,
  newId,
  NotFoundError,
  RuleError,
} from '@stegvis/platform';
import { ParticipantWorld, VOCABULARY } from '../../../../test/worlds/participant-world';
import { editParticipant } from '../operations/edit-participant';
import { recordValues } from '../operations/record-values';
import { markProtection } from '../protection/operations/mark-protection';
import { answerCorrection, type CorrectionAnswering } from './operations/answer-correction';
import { askCorrection, type CorrectionAsking } from './operations/ask-correction';
import { type DissentWriting, writeDissent } from './operations/write-dissent';
import { readCorrections } from './storage/read-corrections';

jest.setTimeout(60_000);

describe('what a participant says is wrong', () => {
  let world: ParticipantWorld;
  let maria: MemberActor;
  let elin: string;
  let herself: MemberActor;
  beforeAll(async () => {
    world = await ParticipantWorld.make();
    maria = await world.member('job_consultant', world.here, 'Maria Lindqvist');
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    elin = await world.register(maria, { step: 'group_activity', unitId: world.here.unitId });
    herself = await world.member('participant', world.here, 'Elin Sandberg', elin);
  });

  const ask = (more: Partial<CorrectionAsking> = {}, actor = herself) =>
    askCorrection(world.database, actor, {
      idempotencyKey: newId(),
      participantId: elin,
      field: 'name',
      wish: 'Jag heter Ellen.',
      ...more,
    });
  const reply = (requestId: string, more: Partial<CorrectionAnswering> = {}, actor = maria) =>
    answerCorrection(world.database, actor, {
      idempotencyKey: newId(),
      requestId,
      corrected: false,
      reason: 'Så står det i folkbokföringen.',
      ...more,
    });
  const note = (requestId: string, more: Partial<DissentWriting> = {}, actor = herself) =>
    writeDissent(world.database, actor, {
      idempotencyKey: newId(),
      requestId,
      text: 'Jag håller inte med.',
      ...more,
    });
  const read = async (actor = maria) =>
    (await world.as(actor, (t) => readCorrections(t, [elin]))).get(elin) ?? [];
  const rename = async () => {
    const [row] = await world.look<{ version: number }>(`select version from participants where id = $1`, [
      elin,
    ]);
    await editParticipant(world.database, maria, {
      idempotencyKey: newId(),
      id: elin,
      expectedVersion: row?.version ?? 0,
      givenName: 'Ellen',
    });
  };

  it('R-066: is answered by staff once it has been corrected, and what stood is kept', async () => {
    const id = await ask();
    expect(await read()).toMatchObject([
      { id, field: 'name', state: 'waiting', askedBy: 'Elin Sandberg', source: 'self' },
    ]);
    await expect(reply(id, { corrected: true })).rejects.toMatchObject({ rule: 'R-066' });
    await rename();
    await reply(id, { corrected: true, reason: null });
    expect(await read(herself)).toMatchObject([
      { id, state: 'corrected', reason: null, answeredBy: 'Maria Lindqvist', dissent: null },
    ]);
    expect(await world.look(`select stood from correction_statements where id = $1`, [id])).toEqual([
      { stood: 'Elin Sandberg' },
    ]);
    await expect(note(id)).rejects.toBeInstanceOf(RuleError);
  });

  it('R-066: is declined with a reason, and then her own note stands beside it, which she may change and take back', async () => {
    const id = await ask({
      field: 'value',
      kind: 'step',
      code: 'group_activity',
      wish: 'Jag är på en egen plats.',
    });
    await expect(reply(id, { reason: ' ' })).rejects.toMatchObject({
      fields: [{ path: 'reason', code: 'required' }],
    });
    await expect(note(id)).rejects.toMatchObject({ rule: 'R-066' });
    await reply(id);
    await note(id);
    for (const actor of [maria, herself])
      expect(await read(actor)).toMatchObject([
        { state: 'declined', reason: 'Så står det i folkbokföringen.', dissent: 'Jag håller inte med.' },
      ]);
    await note(id, { text: 'Jag bytte plats i maj.' });
    expect(await read()).toMatchObject([{ dissent: 'Jag bytte plats i maj.' }]);
    await note(id, { text: null });
    expect(await read()).toMatchObject([{ dissent: null }]);
    expect(
      await world.look(`select said from correction_statements where request_id = $1 order by sequence`, [
        id,
      ]),
    ).toEqual(['asked', 'declined', 'dissent', 'dissent', 'dissent_withdrawn'].map((said) => ({ said })));
    for (const sql of [
      `update correction_statements set text = 'x' where request_id = $1`,
      `delete from correction_statements where request_id = $1`,
    ])
      await expect(world.as(maria, (t) => t.query(sql, [id]))).rejects.toMatchObject({
        driverError: { code: '42501' },
      });
  });

  it('R-066: a supervisor, who reads no personal number, cannot say that one was corrected before it was', async () => {
    const per = await world.member('supervisor', world.here, 'Per');
    await world.look(
      `insert into assignments (id, domain_id, participant_id, membership_id) values ($1, $2, $3, $4)`,
      [newId(), world.here.domainId, elin, per.membershipId],
    );
    await world.look(
      `insert into personal_numbers (participant_id, domain_id, sealed, lookup, said_by_name)
       select id, domain_id, 'prov.' || repeat('a', 40), sha256(id::text::bytea), 'Maria' from participants where id = $1`,
      [elin],
    );
    const id = await ask({ field: 'personal_number' });
    const says = () => reply(id, { corrected: true, reason: null }, per);
    await expect(says()).rejects.toMatchObject({ rule: 'R-066' });
    await world.look(
      `update personal_numbers set version = 2, reason = 'Felskrivet' where participant_id = $1`,
      [elin],
    );
    await says();
    expect(await read()).toMatchObject([{ state: 'corrected', answeredBy: 'Per' }]);
  });

  it('is one question about one thing at a time, and every fault is named', async () => {
    const id = await ask({ field: 'value', kind: 'capacity', code: 'reading' });
    await expect(ask({ field: 'value', kind: 'capacity', code: 'reading' })).rejects.toMatchObject({
      code: 'correction-waits',
    });
    await ask({ field: 'value', kind: 'capacity', code: 'writing' });
    await reply(id);
    await ask({ field: 'value', kind: 'capacity', code: 'reading' });
    for (const [wrong, path] of [
      [{ wish: ' ' }, 'wish'],
      [{ field: 'value', code: 'reading' }, 'kind'],
      [{ field: 'value', kind: 'capacity' }, 'code'],
      [{ wish: 'x'.repeat(2001) }, 'wish'],
    ] as const)
      await expect(ask(wrong)).rejects.toMatchObject({ fields: [{ path }] });
    await expect(ask({ idempotencyKey: 'x' })).rejects.toBeInstanceOf(InputError);
  });

  it('is said together with staff, as such, and a value is compared with what stood', async () => {
    const id = await ask({ field: 'value', kind: 'step', code: 'group_activity' }, maria);
    expect(await read()).toMatchObject([{ source: 'together', askedBy: 'Maria Lindqvist' }]);
    await recordValues(world.database, VOCABULARY, maria, {
      idempotencyKey: newId(),
      participantId: elin,
      source: 'together',
      values: [{ kind: 'step', code: 'work_directed_group', state: 'answered' }],
    });
    await reply(id, { corrected: true });
    expect(await read()).toMatchObject([{ state: 'corrected' }]);
  });

  it('is one row when it is said twice, and one answer when two answer at once', async () => {
    const idempotencyKey = newId();
    const both = await Promise.allSettled([ask({ idempotencyKey }), ask({ idempotencyKey })]);
    expect(both.some(({ status }) => status === 'fulfilled')).toBe(true);
    const id = await ask({ idempotencyKey });
    expect(await read()).toHaveLength(1);
    const answers = await Promise.allSettled([reply(id), reply(id, { reason: 'Annat skäl' })]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(
      answers.find((one): one is PromiseRejectedResult => one.status === 'rejected')?.reason,
    ).toBeInstanceOf(ConflictError);
  });

  it('R-060: is said by herself or who speaks for her and answered by assigned staff; another’s and absent are one answer', async () => {
    const id = await ask();
    const other = await world.register(await world.member('supervisor'));
    await expect(ask({ participantId: other })).rejects.toBeInstanceOf(NotFoundError);
    await expect(reply(id, {}, herself)).rejects.toBeInstanceOf(NotFoundError);
    for (const role of [
      'job_consultant',
      'administrator',
      'coordinator',
      'employer_contact',
      'representative',
    ] as const) {
      const stranger = await world.member(role);
      expect({ role, seen: await read(stranger) }).toEqual({ role, seen: [] });
      await expect(ask({}, stranger)).rejects.toBeInstanceOf(NotFoundError);
      await expect(reply(id, {}, stranger)).rejects.toBeInstanceOf(NotFoundError);
      await expect(note(id, {}, stranger)).rejects.toBeInstanceOf(NotFoundError);
    }
    await expect(reply(newId())).rejects.toBeInstanceOf(NotFoundError);
  });

  it('A7: a representative speaks for her within the scope, and it says so', async () => {
    const goran = await world.member('representative');
    const represent = (scope: string) =>
      world.look(
        `insert into representations (id, domain_id, participant_id, membership_id, kind, scope, name, appointed_by, valid_from, valid_to)
         values ($1, $2, $3, $4, 'god_man', array[$5], 'Göran', 'Prov', current_date - 9, current_date + 9)`,
        [newId(), world.here.domainId, elin, goran.membershipId, scope],
      );
    await represent('property');
    await expect(ask({}, goran)).rejects.toBeInstanceOf(NotFoundError);
    await represent('person');
    const id = await ask({}, goran);
    expect(await read()).toMatchObject([{ id, source: 'representative' }]);
    await reply(id);
    await note(id, {}, goran);
    expect(await read(herself)).toMatchObject([{ dissent: 'Jag håller inte med.' }]);
  });

  it('P2: what a protected person says of her name is for handlers and herself, the name beside it too', async () => {
    const id = await ask();
    await reply(id);
    await note(id, { text: 'Jag heter Ellen Sandberg.' });
    const [row] = await world.look<{ version: number }>(`select version from participants where id = $1`, [
      elin,
    ]);
    await markProtection(world.database, maria, {
      idempotencyKey: newId(),
      participantId: elin,
      expectedVersion: row?.version ?? 0,
      kind: 'sekretessmarkering',
    });
    expect(await read()).toMatchObject([
      {
        wish: 'Skyddad uppgift',
        dissent: 'Skyddad uppgift',
        askedBy: 'Skyddad uppgift',
        reason: 'Så står det i folkbokföringen.',
      },
    ]);
    expect(await read(herself)).toMatchObject([{ wish: 'Jag heter Ellen.', askedBy: 'Elin Sandberg' }]);
    await world.look(
      `insert into protection_handlers (id, domain_id, unit_id, membership_id, place) values ($1, $2, $3, $4, 1)`,
      [newId(), world.here.domainId, world.here.unitId, maria.membershipId],
    );
    expect(await read()).toMatchObject([{ wish: 'Jag heter Ellen.', dissent: 'Jag heter Ellen Sandberg.' }]);
    await world.look(`delete from protection_handlers`);
  });
});
