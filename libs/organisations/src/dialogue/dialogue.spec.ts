import { type MemberActor, newId, NotFoundError } from '@stegvis/platform';
import { dayIn } from '../../../../test/worlds/day-in';
import { testDatabase } from '../../../../test/database';
import { OrganisationsWorld } from '../../test/organisations-world';
import { type ContactState, availableOn, stopOf } from './domain/may-contact';
import { logEmployerContact, undoEmployerContact } from './operations/log-employer-contact';
import { readDialogue } from './operations/read-dialogue';
import { setEmployerTerms } from './operations/set-employer-terms';

jest.setTimeout(60_000);

const fine: ContactState = { today: '2026-11-20', thisMonth: 1, limit: 2, notBefore: null };

describe('whether an employer may be contacted now', () => {
  it.each<[string, Partial<ContactState>, string | null, string]>([
    ['nothing stands against it', {}, null, '2026-11-20'],
    ['the last contact of the month is made', { thisMonth: 2 }, 'contact-limit', '2026-12-01'],
    ['the day that was asked for is today', { notBefore: '2026-11-20' }, null, '2026-11-20'],
    ['the day is to come', { notBefore: '2026-11-28' }, 'contact-not-before', '2026-11-28'],
    [
      'both: what was asked for is said first, the later day counts',
      { thisMonth: 9, notBefore: '2026-11-28' },
      'contact-not-before',
      '2026-12-01',
    ],
    ['a month that ends a year', { today: '2026-12-31', thisMonth: 2 }, 'contact-limit', '2027-01-01'],
    ['a day long ahead', { thisMonth: 2, notBefore: '2027-02-01' }, 'contact-not-before', '2027-02-01'],
  ])('%s', (_title, change, stop, day) => {
    const state = { ...fine, ...change };
    expect([stopOf(state), availableOn(state)]).toEqual([stop, day]);
  });
});

describe('the dialogue with an employer', () => {
  let world: OrganisationsWorld;
  let consultant: MemberActor;
  let employer: string;
  beforeAll(async () => {
    world = await OrganisationsWorld.make(await testDatabase());
    consultant = await world.member('job_consultant');
  });
  afterAll(() => world.end());
  beforeEach(async () => {
    employer = await world.organisation(consultant);
  });

  const log = (more: object = {}, actor = consultant) =>
    logEmployerContact(world.database, actor, {
      idempotencyKey: newId(),
      organisationId: employer,
      kind: 'phone',
      outcome: 'talked',
      ...more,
    });
  const read = (actor = consultant) => world.as(actor, (t) => readDialogue(t, employer));
  const agree = (more: object = {}, actor = consultant) =>
    setEmployerTerms(world.database, actor, {
      idempotencyKey: newId(),
      organisationId: employer,
      expectedVersion: 0,
      monthlyLimit: 1,
      ...more,
    });

  it('tells everybody of the municipality who was in touch last, and counts for all of them', async () => {
    await log({ outcome: 'interested', line: ' Vill ha hjälp till jul ', nextOn: dayIn(9) });
    const dialogue = await read(await world.member('coordinator'));
    expect(dialogue).toMatchObject({ thisMonth: 1, limit: 4, stop: null, version: 0, availableOn: dayIn(0) });
    expect(dialogue.contacts).toMatchObject([
      { outcome: 'interested', line: 'Vill ha hjälp till jul', nextOn: dayIn(9), canUndo: false },
    ]);
  });

  it('holds the limit of the month against all of them at once, and lets a reason through', async () => {
    await agree({ monthlyLimit: 2 });
    const colleague = await world.member('supervisor');
    const both = await Promise.allSettled([log(), log({}, colleague), log()]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'contact-limit' },
    });
    await log({ overReason: 'they_asked' });
    expect(await read()).toMatchObject({
      thisMonth: 3,
      stop: 'contact-limit',
      contacts: [{ overReason: 'they_asked' }, { overReason: null }, { overReason: null }],
    });
  });

  it('leaves an employer in peace until the day that it asked for', async () => {
    await agree({ monthlyLimit: 4, notBefore: dayIn(20), askedBy: 'Sara på Caféet' });
    await expect(log()).rejects.toMatchObject({ code: 'contact-not-before' });
    expect(await read()).toMatchObject({ notBefore: dayIn(20), askedBy: 'Sara på Caféet', thisMonth: 0 });
    await agree({ expectedVersion: 1, monthlyLimit: 4 });
    await log();
  });

  it('is written once with one key, taken back by her who wrote it, and then counts no more', async () => {
    const idempotencyKey = newId();
    const ids = await Promise.all([log({ idempotencyKey }), log({ idempotencyKey })]);
    expect(new Set(ids).size).toBe(1);
    const undo = (actor = consultant) =>
      undoEmployerContact(world.database, actor, { idempotencyKey: newId(), contactId: ids[0] ?? '' });
    await expect(undo(await world.member('job_consultant'))).rejects.toThrow(NotFoundError);
    await undo();
    await expect(undo()).rejects.toThrow(NotFoundError);
    expect(await read()).toMatchObject({ thisMonth: 0, contacts: [] });
    const late = await log();
    await world.look(`update employer_contacts set said_at = now() - interval '2 days' where id = $1`, [
      late,
    ]);
    await expect(
      undoEmployerContact(world.database, consultant, { idempotencyKey: newId(), contactId: late }),
    ).rejects.toThrow(NotFoundError);
  });

  it('is agreed on one version at a time, each kept', async () => {
    const both = await Promise.allSettled([agree({ monthlyLimit: 1 }), agree({ monthlyLimit: 9 })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'changed-by-other' },
    });
    await expect(agree({ expectedVersion: 1, notBefore: dayIn(3) })).rejects.toMatchObject({
      fields: [{ path: 'askedBy', code: 'required' }],
    });
    await expect(log({ nextOn: dayIn(0) })).rejects.toMatchObject({
      fields: [{ path: 'nextOn', code: 'contact-day-over' }],
    });
  });

  it('is nothing of the employer itself, nor of another municipality', async () => {
    await log();
    const contact = await world.member('employer_contact', employer);
    expect(await read(contact)).toMatchObject({ contacts: [], thisMonth: 0 });
    await expect(log({}, contact)).rejects.toThrow(/row-level security/);
    const stranger = await world.elsewhere('job_consultant');
    for (const act of [() => read(stranger), () => log({}, stranger), () => agree({}, stranger)])
      await expect(act()).rejects.toThrow(NotFoundError);
    const [row] = await world.look<{ n: number }>(
      `select count(*)::int as n from employer_contacts where organisation_id = $1`,
      [employer],
    );
    expect(row?.n).toBe(1);
  });
});
