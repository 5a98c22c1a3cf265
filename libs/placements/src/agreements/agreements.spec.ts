import { makeMailLink } from '@stegvis/identity';
import { type MemberActor, NotFoundError, system } from '@stegvis/platform';
import { AgreementActs, WORDS } from '../../../../test/worlds/agreement-acts';
import { dayIn } from '../../../../test/worlds/day-in';
import { ProposalWorld } from '../../../../test/worlds/proposal-world';
import { approveByLink } from './links/agreement-by-link';
import { hasWondered, partyStates } from './operations/party-states';
import { readBrokenRules } from './operations/read-agreements';
import { digestOf } from './operations/write-text';

jest.setTimeout(60_000);

let world: ProposalWorld;
let acts: AgreementActs;
let placement: string;
beforeAll(async () => {
  world = await ProposalWorld.make();
  acts = new AgreementActs(world);
});
afterAll(() => world.end());
beforeEach(async () => {
  placement = await acts.begin();
});
/** Every act has its line of history, without a gap (reliability I7). */
afterEach(async () =>
  expect(
    await world.look(
      `select a.id from agreements a where a.version <> (select count(*) from agreement_events e where e.agreement_id = a.id)`,
    ),
  ).toEqual([]),
);

const stopped = async () =>
  world.stop((await world.look<{ id: string }>(`select id from consents`))[0]?.id ?? '');
const brokenOf = async (id: string) => {
  const row = await acts.read(id);
  if (!row) throw new Error('There is no agreement');
  return (await world.database.withActor(world.staff, (t) => readBrokenRules(t, row))).map(
    ({ code }) => code,
  );
};
const link = (id: string) =>
  world.database.withActor(system('mail'), (t) => makeMailLink(t, 'agreement-approval', id, 1));
const address = Buffer.alloc(32, 9);

describe('an agreement', () => {
  it('is begun from what is known, sent, and approved by its parties in their order', async () => {
    const id = await acts.make(placement);
    expect(await acts.read(id)).toMatchObject({
      state: 'draft',
      contentVersion: 1,
      content: {
        contact: 'Sara',
        fromDay: dayIn(7),
        lastDay: null,
        week: [{ weekday: 'mon', from: 540, to: 720 }],
      },
    });
    await acts.edit(id);
    await acts.send(id);
    expect(await acts.seen()).toEqual([]);
    await acts.answer(id, 'yes', { helpedBy: 'Kim' });
    expect(await acts.seen()).toMatchObject([{ waitsFor: 'employer', shownName: 'Ellen' }]);
    await acts.reply(id);
    await acts.record(id, { answer: 'yes', party: 'municipality' });
    const row = await acts.read(id);
    expect(row).toMatchObject({
      state: 'agreed',
      waitsFor: null,
      parties: ['participant', 'employer', 'municipality'],
    });
    expect(row && partyStates(row)).toMatchObject([
      {
        status: 'approved',
        how: 'together',
        helpedBy: 'Kim',
        contentVersion: 2,
        digest: digestOf({
          ...WORDS,
          fromDay: dayIn(7),
          lastDay: null,
          week: [{ weekday: 'mon', from: 540, to: 720 }],
        }),
      },
      { status: 'approved', how: 'self', party: 'employer' },
      { status: 'approved', how: 'self', party: 'municipality' },
    ]);
  });

  it('nobody approves before her turn, nor twice', async () => {
    const id = await acts.sent(placement);
    await expect(acts.record(id, { answer: 'yes', party: 'municipality' })).rejects.toMatchObject({
      rule: 'approval-order',
    });
    await expect(acts.reply(id)).rejects.toThrow(NotFoundError);
    await acts.answer(id, 'yes');
    await expect(acts.answer(id, 'yes')).rejects.toMatchObject({ rule: 'approval-order' });
    await acts.reply(id);
    await expect(acts.reply(id)).rejects.toMatchObject({ rule: 'approval-order' });
    await acts.record(id, { answer: 'yes', party: 'municipality' });
    await expect(acts.record(id, { answer: 'yes', party: 'municipality' })).rejects.toMatchObject({
      code: 'agreement-moved',
    });
    await expect(acts.edit(id, { notes: 'Skor' })).rejects.toMatchObject({ code: 'agreement-moved' });
  });

  it('nobody approves an outdated version: not she, the employer, the link or the municipality', async () => {
    const id = await acts.sent(placement);
    const small = (notes: string) => acts.edit(id, { notes });
    await small('Inneskor');
    const outdated = { code: 'agreement-outdated' };
    await expect(acts.answer(id, 'yes', { expectedVersion: 2 })).rejects.toMatchObject({
      ...outdated,
      currentVersion: 3,
    });
    await acts.answer(id, 'yes');
    await small('Matlåda');
    await expect(acts.reply(id, { expectedVersion: 3 })).rejects.toMatchObject(outdated);
    const token = await link(id);
    await expect(
      approveByLink(world.database, { token, expectedVersion: 3, yes: true }, address),
    ).rejects.toMatchObject(outdated);
    await acts.reply(id);
    await small('Varma kläder');
    await expect(
      acts.record(id, { answer: 'yes', party: 'municipality', expectedVersion: 4 }),
    ).rejects.toMatchObject(outdated);
    await expect(acts.edit(id, { notes: '', expectedVersion: 4 })).rejects.toMatchObject(outdated);
    expect(await acts.read(id)).toMatchObject({
      state: 'sent',
      waitsFor: 'municipality',
      versions: [
        { number: 1 },
        { number: 2 },
        { changed: ['notes'], small: true },
        {},
        { number: 5, changed: ['notes'] },
      ],
    });
  });

  it('a small change keeps the approvals, any other has every party approve again', async () => {
    const id = await acts.sent(placement);
    await acts.answer(id, 'yes');
    await acts.reply(id);
    await acts.edit(id, { supporter: 'Ali', incidentContact: 'Ali' });
    expect(await acts.read(id)).toMatchObject({ waitsFor: 'municipality' });
    await acts.edit(id, { supporter: 'Ali', incidentContact: 'Ali', tasks: 'Diska' });
    expect(await acts.read(id)).toMatchObject({
      waitsFor: 'participant',
      versions: [{}, {}, { small: true }, { small: false, changed: ['tasks'] }],
    });
    expect(await acts.seen()).toEqual([]);
    const before = (await acts.read(id))?.version;
    await acts.edit(id, { supporter: 'Ali', incidentContact: 'Ali', tasks: 'Diska' });
    expect((await acts.read(id))?.version).toBe(before);
    await acts.agree(id);
    expect(await acts.read(id)).toMatchObject({ state: 'agreed' });
  });

  it('she may take a yes back while it is not agreed, and the employer sees it no longer', async () => {
    const id = await acts.sent(placement);
    await acts.answer(id, 'yes');
    expect(await acts.seen()).toHaveLength(1);
    await acts.answer(id, 'not_now');
    expect(await acts.seen()).toEqual([]);
    const row = await acts.read(id);
    expect(row && partyStates(row)[0]).toMatchObject({ party: 'participant', status: 'not_now' });
    await acts.agree(id);
    await expect(acts.answer(id, 'not_now')).rejects.toMatchObject({ code: 'agreement-moved' });
  });

  it('what she wonders about stops nothing, and is gone when somebody has talked with her', async () => {
    const id = await acts.sent(placement);
    await acts.answer(id, 'wonder', { part: 'when' });
    await acts.answer(id, 'wonder', { part: 'if_not' });
    const wonders = async () => {
      const row = await acts.read(id);
      return row && hasWondered(row);
    };
    expect(await wonders()).toEqual(['when', 'if_not']);
    await acts.agree(id);
    expect(await wonders()).toEqual(['when', 'if_not']);
    await acts.record(id, { answer: 'talked' });
    expect(await wonders()).toEqual([]);
    await acts.answer(id, 'wonder', { part: 'answer' });
    expect(await wonders()).toEqual(['answer']);
    await expect(acts.answer(id, 'wonder', { part: null })).rejects.toMatchObject({
      fields: [{ path: 'part' }],
    });
  });

  it('A7: what staff press for a party has a reason, and for her a witness', async () => {
    const id = await acts.sent(placement);
    await expect(
      acts.record(id, { answer: 'yes', party: 'participant', reason: 'by_phone' }),
    ).rejects.toMatchObject({ fields: [{ path: 'witness', code: 'witness-required' }] });
    await expect(acts.record(id, { answer: 'yes', party: 'employer' })).rejects.toMatchObject({
      fields: [{ path: 'reason' }],
    });
    await expect(acts.record(id, { answer: 'yes' })).rejects.toMatchObject({ fields: [{ path: 'party' }] });
    await acts.record(id, { answer: 'yes', party: 'participant', reason: 'in_person', witness: 'Sara' });
    await acts.record(id, { answer: 'yes', party: 'employer', reason: 'on_paper' });
    const row = await acts.read(id);
    expect(row && partyStates(row)).toMatchObject([
      { status: 'approved', how: 'recorded', recordedReason: 'in_person', witness: 'Sara' },
      { status: 'approved', how: 'recorded', recordedReason: 'on_paper' },
      { status: 'waits' },
    ]);
    await acts.answer(id, 'not_now');
    expect(await acts.read(id)).toMatchObject({ waitsFor: 'participant' });
  });
});

describe('the rules', () => {
  it('R-023: stop sending while parts or the contact are missing, and say so', async () => {
    const id = await acts.make(placement);
    await acts.edit(id, { contact: '', easyTasks: '' });
    expect(await brokenOf(id)).toEqual(expect.arrayContaining(['parts', 'contact', 'length', 'introduced']));
    await expect(acts.send(id)).rejects.toMatchObject({ rule: 'R-008', code: 'agreement-rule-parts' });
    await expect(
      acts.edit(id, { easyTasks: 'ett två tre fyra fem sex sju åtta nio tio elva tolv tretton' }),
    ).rejects.toMatchObject({ fields: [{ path: 'easyTasks', code: 'agreement-too-many-words' }] });
  });

  it('the last approval holds them against the text once more: the placement has changed meanwhile', async () => {
    const id = await acts.sent(placement);
    await acts.answer(id, 'yes');
    await acts.reply(id);
    await world.look(`update placements set to_day = from_day + 120 where id = $1`, [placement]);
    expect(await brokenOf(id)).toContain('plan');
    await expect(acts.record(id, { answer: 'yes', party: 'municipality' })).rejects.toMatchObject({
      rule: 'plan',
    });
    await acts.edit(id);
    expect(await acts.read(id)).toMatchObject({
      waitsFor: 'participant',
      versions: [{}, {}, { changed: ['lastDay'] }],
    });
    await acts.agree(id);
  });

  it('a minor needs somebody who represents her, who then is a party', async () => {
    const id = await acts.make(placement);
    await acts.edit(id, { minor: true });
    await expect(acts.send(id)).rejects.toMatchObject({ code: 'agreement-rule-age' });
    await acts.represented(true);
    await acts.send(id);
    const vera: MemberActor = {
      ...world.actor('representative', 'representative'),
      domainId: null,
      participantId: null,
    };
    await expect(acts.answer(id, 'yes', {}, vera)).rejects.toMatchObject({ rule: 'approval-order' });
    await acts.answer(id, 'yes');
    await expect(acts.answer(id, 'wonder', { part: 'when' }, vera)).rejects.toMatchObject({
      fields: [{ path: 'answer' }],
    });
    await acts.answer(id, 'yes', {}, vera);
    expect(await acts.read(id, vera)).toMatchObject({
      waitsFor: 'employer',
      parties: ['participant', 'representative', 'employer', 'municipality'],
    });
    await acts.represented(false);
    await expect(acts.answer(id, 'not_now', {}, vera)).rejects.toThrow(NotFoundError);
  });
});

describe('a placement with an agreement', () => {
  it('starts only when it is agreed, with the contact that the agreement names', async () => {
    const other = await acts.placements.plan({
      contact: null,
      openingId: world.small.openings.paused,
      week: [{ weekday: 'tue', starts: '09:00', ends: '12:00' }],
    });
    const id = await acts.make(other);
    await expect(acts.placements.start(other)).rejects.toMatchObject({ code: 'placement-not-agreed' });
    await acts.edit(id);
    await acts.send(id);
    await expect(acts.placements.start(other)).rejects.toMatchObject({ code: 'placement-not-agreed' });
    await acts.agree(id);
    await acts.placements.start(other);
    // One without an agreement starts as before.
    await acts.placements.start(placement);
  });

  it('has one under way and one agreed: the new one takes the place of the old when it is agreed itself', async () => {
    const first = await acts.sent(placement);
    await expect(acts.make(placement)).rejects.toMatchObject({ code: 'agreement-under-way' });
    await acts.agree(first);
    const second = await acts.make(placement);
    expect(await acts.read(second)).toMatchObject({ replaces: true, content: WORDS });
    await acts.edit(second, { tasks: 'Diska' });
    await acts.send(second);
    expect(await acts.read(first)).toMatchObject({ state: 'agreed' });
    await acts.agree(second);
    expect(await acts.read(first)).toMatchObject({ state: 'superseded' });
    expect(await acts.read(second)).toMatchObject({ state: 'agreed' });
  });

  it('ends with it, and what is not agreed closes', async () => {
    const id = await acts.sent(placement);
    await acts.agree(id);
    const next = await acts.make(placement);
    await acts.placements.end(placement);
    expect(await acts.read(id)).toMatchObject({
      state: 'ended',
      events: expect.arrayContaining([expect.objectContaining({ act: 'end', side: 'system' })]),
    });
    expect(await acts.read(next)).toMatchObject({ state: 'closed' });
    await expect(acts.make(placement)).rejects.toMatchObject({ rule: 'placement-open' });
  });

  it('R-007: one that is not agreed closes with the yes that it rests on, in the same transaction', async () => {
    const id = await acts.sent(placement);
    await acts.answer(id, 'yes');
    await stopped();
    expect(await acts.read(id)).toMatchObject({
      state: 'closed',
      events: [{}, {}, {}, {}, { act: 'close', side: 'system', saidByName: null }],
    });
    expect(await acts.seen()).toEqual([]);
    await expect(acts.reply(id)).rejects.toThrow(NotFoundError);
    await expect(acts.make(placement)).rejects.toMatchObject({ rule: 'R-056' });
  });

  it('R-007: one that is agreed stays as it was agreed, and the employer sees it no longer', async () => {
    const id = await acts.sent(placement);
    await acts.agree(id);
    expect(await acts.seen()).toHaveLength(1);
    await stopped();
    expect(await acts.read(id)).toMatchObject({ state: 'agreed' });
    expect(await acts.seen()).toEqual([]);
  });
});
