import {
  answerConsent,
  askConsent,
  ASKABLE_ITEMS,
  type ConsentReply,
  endCase,
  KINDS_OF,
  openCase,
  readConsents,
  readOfficers,
  withdrawConsent,
} from '@stegvis/access';
import { type MemberActor, newId, NotFoundError } from '@stegvis/platform';
import { ParticipantWorld, VOCABULARY } from '../../../../test/worlds/participant-world';
import { recordValues } from '../operations/record-values';
import { markProtection } from '../protection/operations/mark-protection';
import { isDisclosed } from '../presentations/read-disclosed';
import { writePresentation } from '../presentations/write-presentation';
import { discloseJointCase, listJointCases, previewCase } from './disclose-joint-cases';

jest.setTimeout(60_000);

describe('a joint case', () => {
  let world: ParticipantWorld;
  let staff: MemberActor;
  let herself: MemberActor;
  let officer: MemberActor;
  let colleague: MemberActor;
  let id: string;
  const key = () => ({ idempotencyKey: newId() });
  const say = (kind: string, code: string, value: object) =>
    recordValues(world.database, VOCABULARY, staff, {
      ...key(),
      participantId: id,
      values: [{ kind, code, state: 'answered', ...value }],
      source: 'staff',
    } as unknown as Parameters<typeof recordValues>[3]);
  const ask = (more: Partial<Parameters<typeof askConsent>[2]> = {}) =>
    askConsent(world.database, staff, {
      ...key(),
      participantId: id,
      receiverId: world.here.employerId,
      purpose: 'joint_mapping',
      dataClasses: ['C3', 'C4'],
      items: ['work_goal', 'support_needs'],
      ...more,
    });
  const reply = (consentId: string, more: Partial<ConsentReply> = {}) =>
    answerConsent(world.database, herself, {
      ...key(),
      consentId,
      answer: 'yes',
      easy: true,
      language: 'sv',
      ...more,
    });
  const stop = (consentId: string) =>
    withdrawConsent(world.database, herself, { ...key(), consentId, easy: true, language: 'sv' });
  const open = (consentId: string, by = staff, officerId = officer.membershipId, idempotencyKey = newId()) =>
    openCase(world.database, by, { idempotencyKey, consentId, officerId });
  const consents = async () => (await world.as(staff, (t) => readConsents(t, [id]))).get(id) ?? [];
  const consentOf = async (consentId: string) => (await consents()).find((one) => one.id === consentId);
  const seen = async (consentId: string, actor = officer) =>
    discloseJointCase(world.database, actor, (await consentOf(consentId))?.handle ?? '');
  const openTo = async () => {
    const consentId = await ask();
    await open(consentId);
    await reply(consentId);
    return consentId;
  };
  const caseOf = async (consentId: string) => (await consentOf(consentId))?.cases[0]?.id ?? '';
  const end = (caseId: string, by = staff, idempotencyKey = newId()) =>
    endCase(world.database, by, { idempotencyKey, caseId });
  const kinds = async (consentId: string) => (await seen(consentId))?.statements.map(({ kind }) => kind);

  beforeAll(async () => {
    world = await ParticipantWorld.make();
    officer = await world.member('fk_liaison', world.here, 'Fatima Kurt');
    colleague = await world.member('fk_liaison', world.here, 'Fredrik Kall');
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    staff = await world.member('job_consultant', world.here, 'Maria Lindqvist');
    id = await world.register(staff);
    herself = await world.member('participant', world.here, 'Elin Sandberg', id);
    await world.look(`truncate consents, consent_answers, liaison_cases cascade`);
    await writePresentation(world.database, herself, {
      ...key(),
      shownName: 'Ellen',
      interests: 'Kaffe',
      skills: '',
      needs: '',
    });
    await say('work_goal', 'work_goal', { text: 'Arbeta på kafé' });
    await say('support_need', 'support', { level: 2, note: 'Hemlig anteckning' });
    await say('capacity', 'standing_walking', { level: 1 });
  });

  it('A10: discloses the items that she said yes to by name, and nothing else that was said', async () => {
    const consentId = await openTo();
    const found = await seen(consentId);
    expect(found).toMatchObject({
      fullName: 'Elin Sandberg',
      shownName: 'Ellen',
      contact: 'Maria Lindqvist',
    });
    expect(found?.statements).toEqual([
      {
        kind: 'support_need',
        code: 'support',
        state: 'answered',
        level: 2,
        flag: null,
        choice: null,
        text: null,
      },
      {
        kind: 'work_goal',
        code: 'work_goal',
        state: 'answered',
        level: null,
        flag: null,
        choice: null,
        text: 'Arbeta på kafé',
      },
    ]);
    expect(JSON.stringify(found)).not.toContain('Hemlig');
    const rows = await world.as(officer, (t) =>
      t.query<{ kind: string }[]>(`select kind from profile_values order by kind`),
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['support_need', 'work_goal']);
  });

  /** One statement of every kind, past the rules of each. */
  const sayEverything = () =>
    world.look(
      `insert into profile_values (id, domain_id, participant_id, kind, code, state, level, flag, choice, text, status, source, said_by_name)
       select gen_random_uuid(), $2, $1, k.kind, 'everything', 'answered', k.level, k.flag, k.choice, k.said, 'confirmed', 'staff', 'Maria'
       from (values ('interest', 1, null, null, null), ('excluded_area', null, true, null, null), ('capacity', 1, null, null, null), ('tolerance', 1, null, null, null),
         ('environment_mark', null, null, 'wanted', null), ('access_need', null, true, null, null), ('support_need', 1, null, null, null), ('condition', null, null, null, 'Sagt'),
         ('work_goal', null, null, null, 'Sagt'), ('step', null, null, null, null), ('wants_suggestions', null, true, null, null), ('place_answer', null, null, 'yes', null))
         as k(kind, level, flag, choice, said)`,
      [id, staff.domainId],
    );

  it.each(ASKABLE_ITEMS)(
    'A10: a yes to %s alone opens statements of it and no other, whatever the answer says was shown, and no name',
    async (item) => {
      await sayEverything();
      const consentId = await ask({ dataClasses: ['C4'], items: [item] });
      await open(consentId);
      await reply(consentId);
      await world.look(
        `update consent_answers set shown_statements = array(select v.id from profile_values v where v.participant_id = $1)`,
        [id],
      );
      const [read] = await world.as(officer, (t) =>
        t.query<{ kinds: string[]; persons: number; name: string | null }[]>(
          `select array(select distinct kind from profile_values order by 1) as kinds,
                  (select count(*)::int from participants) as persons, stegvis.name_in_case($1) as name`,
          [consentId],
        ),
      );
      expect(read).toEqual({ kinds: [...KINDS_OF[item]].sort(), persons: 0, name: null });
      expect(new Set(await kinds(consentId))).toEqual(new Set(KINDS_OF[item]));
    },
  );

  it('A10: gives of who it is about the name and no row, to the officer of the case alone, while it holds', async () => {
    const consentId = await ask({ dataClasses: ['C3'], items: [] });
    await open(consentId);
    const name = async (actor: MemberActor) => {
      const [row] = await world.as(actor, (t) =>
        t.query<unknown[]>(
          `select stegvis.name_in_case($1) as name, (select count(*)::int from participants) as rows`,
          [consentId],
        ),
      );
      return row;
    };
    expect(await name(officer)).toEqual({ name: null, rows: 0 });
    await reply(consentId);
    expect(await seen(consentId)).toMatchObject({ fullName: 'Elin Sandberg', statements: [] });
    expect(await name(officer)).toEqual({ name: 'Elin Sandberg', rows: 0 });
    for (const actor of [colleague, await world.member('employer_contact')])
      expect(await name(actor)).toEqual({ name: null, rows: 0 });
    await stop(consentId);
    expect(await name(officer)).toEqual({ name: null, rows: 0 });
  });

  it('A10: gives neither name nor items that were not in the question', async () => {
    const consentId = await ask({ dataClasses: [], items: [] });
    await open(consentId);
    await reply(consentId);
    expect(await seen(consentId)).toMatchObject({ shownName: 'Ellen', fullName: null, statements: [] });
    for (const table of ['participants', 'profile_values'])
      expect(await world.as(officer, (t) => t.query(`select 1 from ${table}`))).toEqual([]);
  });

  it('A10: shows nothing that was said after her yes, and nothing that no longer holds', async () => {
    const consentId = await openTo();
    await say('support_need', 'support', { level: 3 });
    expect(await kinds(consentId)).toEqual(['work_goal']);
    const again = await world.as(herself, (t) => previewCase(t, consentId));
    expect(again).toEqual(await seen(consentId));
  });

  it('A10: is effective only with both the yes and the case, and for the officer that it names', async () => {
    const consentId = await ask();
    await open(consentId);
    expect(await seen(consentId)).toBeNull();
    await reply(consentId);
    expect(await seen(consentId)).not.toBeNull();
    const { handle = '' } = (await consentOf(consentId)) ?? {};
    for (const actor of [
      colleague,
      await world.member('employer_contact'),
      await world.member('coordinator'),
    ])
      expect(await seen(consentId, actor)).toBeNull();
    expect(await isDisclosed(world.database, officer, handle)).toBe(true);
    expect(await isDisclosed(world.database, colleague, handle)).toBe(false);
    expect((await listJointCases(world.database, officer, {})).totalCount).toBe(1);
    expect(await listJointCases(world.database, colleague, {})).toMatchObject({ edges: [], totalCount: 0 });
  });

  it('A3, A6: ends at the next statement, within the same open transaction of the officer', async () => {
    const consentId = await openTo();
    const caseId = await caseOf(consentId);
    await world.as(officer, async (t) => {
      const look = () =>
        t.query<unknown[]>(
          `select 1 from consents union all select 1 from profile_values union all select 1 from consents c where stegvis.name_in_case(c.id) is not null`,
        );
      expect(await look()).toHaveLength(4);
      await world.look(`update liaison_cases set valid_to = current_date where id = $1`, [caseId]);
      expect(await look()).toHaveLength(0);
    });
    expect(await seen(consentId)).toBeNull();
    expect(await listJointCases(world.database, officer, {})).toMatchObject({ edges: [], totalCount: 0 });
  });

  it('A13: stopped, declined, unanswered, expired, ended, protected and absent are one answer', async () => {
    const other = async (change: (consentId: string) => Promise<unknown>, answer = true) => {
      await world.look(`truncate consents, consent_answers, liaison_cases cascade`);
      const consentId = await ask();
      await open(consentId);
      if (answer) await reply(consentId);
      await change(consentId);
      return [await seen(consentId), (await listJointCases(world.database, officer, {})).totalCount];
    };
    const expire = (consentId: string) =>
      world.look(`update consents set valid_to = current_date where id = $1`, [consentId]);
    const protect = () =>
      markProtection(world.database, staff, {
        ...key(),
        participantId: id,
        expectedVersion: 1,
        kind: 'sekretessmarkering',
      });
    const answers = [
      await other(stop),
      await other((consentId) => reply(consentId, { answer: 'no' }), false),
      await other(() => Promise.resolve(), false),
      await other(expire),
      await other(async (consentId) => end(await caseOf(consentId))),
      await other(protect),
      [await discloseJointCase(world.database, officer, newId()), 0],
    ];
    expect(answers).toEqual(answers.map(() => [null, 0]));
  });

  it('shows herself and her staff the very page of the officer, before her yes and after it', async () => {
    const consentId = await ask();
    await open(consentId);
    const before = await world.as(herself, (t) => previewCase(t, consentId));
    await reply(consentId);
    expect(await seen(consentId)).toEqual(before);
    expect(await world.as(staff, (t) => previewCase(t, consentId))).toEqual(before);
    const stranger = await world.member('job_consultant', world.here, 'Annan');
    for (const actor of [officer, stranger])
      expect(await world.as(actor, (t) => previewCase(t, consentId))).toBeNull();
  });

  it('L1: a look of the officer is logged with the case, its purpose and the classes', async () => {
    const consentId = await openTo();
    await seen(consentId);
    const [row] = await world.look(
      `select role, relation, data_classes, decision from access_log where subject_id = $1 and action = 'participants.read-joint-case'`,
      [id],
    );
    expect(row).toEqual({
      role: 'fk_liaison',
      relation: 'joint_case:joint_mapping',
      data_classes: ['C2', 'C3', 'C4'],
      decision: 'permit',
    });
  });

  it('is opened by her job consultant alone, for an officer of that receiver, under a consent that holds', async () => {
    const consentId = await ask();
    const supervisor = await world.member('supervisor', world.here, 'Per Åkesson');
    const stranger = await world.member('job_consultant', world.here, 'Annan');
    await expect(open(consentId, stranger)).rejects.toBeInstanceOf(NotFoundError);
    await world.look(
      `insert into assignments (id, domain_id, participant_id, membership_id) values ($1, $2, $3, $4)`,
      [newId(), staff.domainId, id, supervisor.membershipId],
    );
    await expect(open(consentId, supervisor)).rejects.toMatchObject({ driverError: { code: '42501' } });
    const employer = await world.member('employer_contact');
    const elsewhere = await world.member('fk_liaison', world.elsewhere);
    for (const wrong of [employer, elsewhere])
      await expect(open(consentId, staff, wrong.membershipId)).rejects.toMatchObject({
        fields: [{ path: 'officerId', code: 'officer-unknown' }],
      });
    const visit = await ask({ purpose: 'study_visit', dataClasses: [], items: [] });
    await expect(open(visit)).rejects.toMatchObject({
      fields: [{ path: 'consentId', code: 'case-not-for-purpose' }],
    });
    const consent = await consentOf(consentId);
    const officers = await world.as(staff, (t) => readOfficers(t, consent as NonNullable<typeof consent>));
    expect(officers.map(({ name }) => name)).toEqual(['Fatima Kurt', 'Fredrik Kall']);
    await reply(consentId, { answer: 'no' });
    await expect(open(consentId)).rejects.toMatchObject({ code: 'case-consent-closed' });
    const forged = (officerId: string) =>
      world.as(staff, (t) =>
        t.query(
          `insert into liaison_cases (id, domain_id, participant_id, consent_id, officer_id, officer_name, opened_by, opened_by_name)
           values ($1, $2, $3, $4, $5, '', $6, '')`,
          [newId(), staff.domainId, id, consentId, officerId, staff.membershipId],
        ),
      );
    await expect(forged(employer.membershipId)).rejects.toMatchObject({ driverError: { code: '42501' } });
  });

  it('is opened once, when two open it at the same time, and a repeated key repeats nothing', async () => {
    const consentId = await ask();
    const both = await Promise.allSettled([open(consentId), open(consentId, staff, colleague.membershipId)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await consentOf(consentId))?.cases).toHaveLength(1);
    const caseId = await caseOf(consentId);
    const sameEnd = newId();
    await Promise.all([end(caseId, staff, sameEnd), end(caseId, staff, sameEnd), end(caseId)]);
    const sameOpening = newId();
    await open(consentId, staff, colleague.membershipId, sameOpening);
    await open(consentId, staff, colleague.membershipId, sameOpening);
    await reply(consentId);
    expect((await consentOf(consentId))?.cases.map((one) => [one.officerName, one.validTo === null])).toEqual(
      expect.arrayContaining([['Fredrik Kall', true]]),
    );
    expect((await consentOf(consentId))?.cases).toHaveLength(2);
    expect(await seen(consentId, colleague)).not.toBeNull();
    const halfWay = world.as(staff, async () => {
      await end(await caseOf(consentId));
      throw new Error('half way');
    });
    await expect(halfWay).rejects.toThrow('half way');
    expect(await seen(consentId, colleague)).not.toBeNull();
  });

  it('R-007: whichever of an opened case and a stop comes first, nothing stands open after both', async () => {
    const consentId = await ask();
    await reply(consentId);
    await Promise.allSettled([open(consentId), stop(consentId)]);
    expect(await seen(consentId)).toBeNull();
  });
});
