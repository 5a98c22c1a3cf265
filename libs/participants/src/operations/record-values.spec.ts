import { type MemberActor, newId, NotFoundError } from '@stegvis/platform';
import { ParticipantWorld, VOCABULARY } from '../../../../test/worlds/participant-world';
import type { StatementInput } from '../domain/check-statements';
import { currentValues, valueHistory, waitingSuggestions } from '../storage/current-values';
import { answerSuggestion } from './answer-suggestion';
import { editParticipant } from './edit-participant';
import { recordMyValues } from './record-my-values';
import { recordValues, type Recording } from './record-values';

jest.setTimeout(60_000);

const level = (kind: 'interest' | 'capacity', code: string, value: number): StatementInput => ({
  kind,
  code,
  state: 'answered',
  level: value,
});
const step = (code: string, note?: string): StatementInput => ({
  kind: 'step',
  code,
  state: 'answered',
  note,
});

describe('what is said about a participant', () => {
  let world: ParticipantWorld;
  let staff: MemberActor;
  let id: string;
  let herself: MemberActor;
  const record = (actor: MemberActor, values: StatementInput[], more: Partial<Recording> = {}) =>
    recordValues(world.database, VOCABULARY, actor, {
      idempotencyKey: newId(),
      participantId: id,
      source: 'staff',
      values,
      ...more,
    });
  const say = (values: StatementInput[], helpedBy: string | null = null) =>
    recordMyValues(world.database, VOCABULARY, herself, { idempotencyKey: newId(), helpedBy, values });
  const current = async (actor: MemberActor = staff) =>
    new Map(
      (await world.as(actor, (t) => currentValues(t, [id])))
        .get(id)
        ?.map((v) => [`${v.kind} ${v.code}`, v]) ?? [],
    );
  const waiting = async () => (await world.as(staff, (t) => waitingSuggestions(t, [id]))).get(id) ?? [];

  beforeAll(async () => {
    world = await ParticipantWorld.make();
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    staff = await world.member('job_consultant', world.here, 'Maria Lindqvist');
    id = await world.register(staff);
    herself = await world.member('participant', world.here, 'Elin Sandberg', id);
  });

  it('is a new row each time, with who said it, how and when; the newest holds', async () => {
    await record(staff, [level('capacity', 'reading', 1)], { source: 'observed_at_work', helpedBy: 'Per' });
    await record(staff, [{ ...level('capacity', 'reading', 2), note: 'Läser menyn själv' }]);
    const history = await world.as(staff, (t) => valueHistory(t, id, 'capacity', 'reading'));
    expect(history).toMatchObject([
      { level: 2, source: 'staff', saidBy: 'Maria Lindqvist', helpedBy: null, note: 'Läser menyn själv' },
      { level: 1, source: 'observed_at_work', saidBy: 'Maria Lindqvist', helpedBy: 'Per', note: null },
    ]);
    expect(history.every((row) => row.saidAt instanceof Date)).toBe(true);
    expect((await current()).get('capacity reading')?.level).toBe(2);
  });

  it('can go back to not assessed', async () => {
    await record(staff, [level('capacity', 'reading', 1)]);
    await record(staff, [{ kind: 'capacity', code: 'reading', state: 'not_asked' }]);
    expect((await current()).get('capacity reading')).toMatchObject({ state: 'not_asked', level: null });
  });

  it('asks for a reason when a step goes back or skips, and keeps it (R-010)', async () => {
    await record(staff, [step('group_activity')]);
    await expect(
      record(staff, [level('interest', 'it', 1), step('individual_placement')]),
    ).rejects.toMatchObject({
      rule: 'R-010',
      fields: [{ path: 'values.1.note', code: 'step-needs-reason' }],
    });
    expect((await current()).has('interest it')).toBe(false);
    await record(staff, [step('individual_placement', 'Har arbetat förut')]);
    await expect(record(staff, [step('group_activity')])).rejects.toMatchObject({ rule: 'R-010' });
    await record(staff, [step('group_activity', 'Vill byta')]);
    const history = await world.as(staff, (t) => valueHistory(t, id, 'step', 'any'));
    expect(history.map((row) => `${row.code}: ${row.note}`)).toEqual([
      'group_activity: Vill byta',
      'individual_placement: Har arbetat förut',
      'group_activity: null',
    ]);
    expect([...(await current()).keys()]).toEqual(['step group_activity']);
  });

  it('keeps the day of a step that is said again', async () => {
    await record(staff, [step('group_activity')]);
    await record(staff, [step('group_activity'), level('interest', 'it', 1)]);
    expect(await world.as(staff, (t) => valueHistory(t, id, 'step', ''))).toHaveLength(1);
    expect((await current()).get('interest it')?.level).toBe(1);
  });

  it('is said once for one key, also when both tries run at once', async () => {
    const idempotencyKey = newId();
    const twice = () => record(staff, [level('interest', 'it', 2)], { idempotencyKey });
    expect(await Promise.all([twice(), twice()])).toEqual([id, id]);
    await twice();
    expect(await world.as(staff, (t) => valueHistory(t, id, 'interest', 'it'))).toHaveLength(1);
  });

  it('leaves nothing behind when the connection dies half-way', async () => {
    const before = await world.rowCounts();
    const idempotencyKey = newId();
    const values = [level('interest', 'it', 2)];
    const broken = world.as(staff, async (transaction) => {
      await record(staff, values, { idempotencyKey });
      const [backend] = await transaction.query<{ pid: number }[]>(`select pg_backend_pid() as pid`);
      await world.look(`select pg_terminate_backend($1)`, [backend?.pid]);
      await transaction.query(`select 1`);
    });
    await expect(broken).rejects.toThrow();
    expect(await world.rowCounts()).toEqual(before);
    await record(staff, values, { idempotencyKey });
    expect((await world.rowCounts()).values).toBe(before.values + 1);
  });

  it('holds at once when she says it of what she wants and needs; with a helper it was said together', async () => {
    await say([
      level('interest', 'library', 3),
      { kind: 'work_goal', code: 'work_goal', state: 'answered', text: 'Jobba med böcker' },
    ]);
    await say([{ kind: 'access_need', code: 'quiet_room', state: 'answered', flag: true }], 'Per');
    const now = await current(herself);
    expect(now.get('interest library')).toMatchObject({ level: 3, source: 'self', saidBy: 'Elin Sandberg' });
    expect(now.get('access_need quiet_room')).toMatchObject({ source: 'together', helpedBy: 'Per' });
    expect(now.get('work_goal work_goal')?.text).toBe('Jobba med böcker');
  });

  it('takes a withdrawn yes at once (R-007)', async () => {
    const answer = (flag: boolean): StatementInput => ({
      kind: 'wants_suggestions',
      code: 'wants_suggestions',
      state: 'answered',
      flag,
    });
    await record(staff, [answer(true)], { source: 'together' });
    await say([answer(false)]);
    expect((await current()).get('wants_suggestions wants_suggestions')?.flag).toBe(false);
  });

  it('lets her neither step nor answer for a place here', async () => {
    await expect(say([step('studies')])).rejects.toMatchObject({
      fields: [{ path: 'values.0.kind', code: 'kind-not-yours' }],
    });
  });

  describe('her own view of what she can', () => {
    beforeEach(async () => {
      await record(staff, [level('capacity', 'reading', 1)]);
      await say([level('capacity', 'reading', 3)]);
    });
    const reply = async (
      confirm: boolean,
      more: { idempotencyKey?: string; valueId?: string; note?: string } = {},
    ) =>
      answerSuggestion(world.database, staff, {
        idempotencyKey: newId(),
        valueId: (await waiting())[0]?.id ?? '',
        confirm,
        ...more,
      });

    it('waits and changes nothing until staff answer', async () => {
      expect(await waiting()).toMatchObject([
        { code: 'reading', level: 3, status: 'suggested', saidBy: 'Elin Sandberg' },
      ]);
      expect((await current()).get('capacity reading')).toMatchObject({ level: 1, source: 'staff' });
      await record(staff, [level('capacity', 'reading', 2)]);
      expect(await waiting()).toHaveLength(1);
    });

    it('holds when confirmed: her view, put into force by staff', async () => {
      await reply(true, { note: 'Stämmer' });
      expect(await waiting()).toEqual([]);
      expect((await current()).get('capacity reading')).toMatchObject({
        level: 3,
        source: 'self',
        saidBy: 'Maria Lindqvist',
        note: 'Stämmer',
      });
    });

    it('changes nothing when declined, and both stay in the history', async () => {
      await reply(false);
      expect(await waiting()).toEqual([]);
      expect((await current()).get('capacity reading')?.level).toBe(1);
      const history = await world.as(staff, (t) => valueHistory(t, id, 'capacity', 'reading'));
      expect(history.map((row) => row.status)).toEqual(['declined', 'suggested', 'confirmed']);
    });

    it('is answered once, also by two at once', async () => {
      const [suggestion] = await waiting();
      const valueId = suggestion?.id ?? '';
      const both = await Promise.allSettled([reply(true, { valueId }), reply(false, { valueId })]);
      expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
      await expect(reply(true, { valueId })).rejects.toMatchObject({ code: 'suggestion-answered' });
    });

    it('replays the same answer for the same key', async () => {
      const [suggestion] = await waiting();
      const same = { valueId: suggestion?.id ?? '', idempotencyKey: newId() };
      expect(await reply(true, same)).toBe(id);
      expect(await reply(true, same)).toBe(id);
    });

    it('is followed by a newer one, which is the one to answer', async () => {
      const [old] = await waiting();
      await say([level('capacity', 'reading', 2)]);
      expect(await waiting()).toMatchObject([{ level: 2 }]);
      await expect(reply(true, { valueId: old?.id ?? '' })).rejects.toMatchObject({
        code: 'suggestion-replaced',
      });
    });

    it('cannot be answered by herself, nor can a confirmed value be', async () => {
      const [suggestion] = await waiting();
      await expect(
        answerSuggestion(world.database, herself, {
          idempotencyKey: newId(),
          valueId: suggestion?.id ?? '',
          confirm: true,
        }),
      ).rejects.toBeInstanceOf(NotFoundError);
      const valueId = (await current()).get('capacity reading')?.id ?? '';
      await expect(reply(true, { valueId })).rejects.toBeInstanceOf(NotFoundError);
    });
  });

  describe('name, home and unit', () => {
    const edit = (more: object, expectedVersion = 1) =>
      editParticipant(world.database, staff, { idempotencyKey: newId(), id, expectedVersion, ...more });

    it('change where they are given, and null clears', async () => {
      await edit({ familyName: 'Ek', home: { latitude: 55.6, longitude: 13 }, unitId: world.here.unitId });
      await edit({ home: null, unitId: null }, 2);
      expect(
        await world.look(
          `select given_name, family_name, home_latitude, unit_id, version from participants where id = $1`,
          [id],
        ),
      ).toEqual([{ given_name: 'Elin', family_name: 'Ek', home_latitude: null, unit_id: null, version: 3 }]);
      await expect(edit({ givenName: null }, 3)).rejects.toMatchObject({
        fields: [{ path: 'givenName', code: 'required' }],
      });
    });

    it('are saved by the first of two, and the second is told the version (W5)', async () => {
      const both = await Promise.allSettled([edit({ familyName: 'Ek' }), edit({ familyName: 'Alm' })]);
      expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
      await expect(edit({ familyName: 'Ask' })).rejects.toMatchObject({
        code: 'changed-by-other',
        currentVersion: 2,
      });
    });

    it('replay without a conflict', async () => {
      const idempotencyKey = newId();
      expect(await edit({ familyName: 'Ek', idempotencyKey })).toBe(id);
      expect(await edit({ familyName: 'Ek', idempotencyKey })).toBe(id);
    });
  });
});
