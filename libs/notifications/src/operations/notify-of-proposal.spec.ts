import 'reflect-metadata';
import { expireProposals, remindOfSilence, replyByLink, withdrawProposal } from '@stegvis/placements';
import { dayNumber, localDate, type MemberActor, newId, system, systemClock } from '@stegvis/platform';
import { makeMailLink } from '@stegvis/identity';
import { ProposalWorld } from '../../../../test/worlds/proposal-world';
import { noticeWords } from '../graphql/notice-words';
import { listNotices } from './list-notices';
import { notifyOfConsent } from './notify-of-consent';
import { notifyOfProposal } from './notify-of-proposal';
import { notifyOfSilence } from './notify-of-silence';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let world: ProposalWorld;
let supervisor: MemberActor;
beforeAll(async () => {
  world = await ProposalWorld.make();
  supervisor = world.actor('supervisor', 'supervisor');
});
afterAll(() => world.end());
beforeEach(async () => {
  await world.begin();
  await world.look('truncate notices, outbox');
});

const tell = async (): Promise<void> => {
  for (const task of await world.tasks('proposal-notices')) await notifyOfProposal(world.database, task);
  for (const task of await world.tasks('consent-changed'))
    await notifyOfConsent(world.database, { ...task, kind: 'consent-notices' });
};
/** The kinds that somebody is told of, oldest first. */
const told = async (actor: MemberActor): Promise<string[]> =>
  (await listNotices(world.database, actor, { first: 50 })).edges
    .map(({ node }) => node.kind)
    .filter((kind) => kind.startsWith('proposal-'))
    .reverse();
const words = async (actor: MemberActor) =>
  (await listNotices(world.database, actor, { first: 50 })).edges
    .map(({ node }) => noticeWords(node, 'sv'))
    .reverse();
/** What she and her two staff are told of an act that comes after a proposal which they know. */
const after = async (act: () => Promise<unknown>) => {
  await tell();
  await world.look('truncate notices');
  await act();
  await tell();
  return all();
};
const all = async () => ({
  her: await told(world.herself),
  staff: await told(world.staff),
  other: await told(supervisor),
});
const both = (kind: string) => ({ staff: [kind], other: [kind] });
describe('what became of a proposal', () => {
  it('is told to her as a question, once, and to her staff but for who proposed', async () => {
    const id = await world.propose();
    const [task] = await world.tasks('proposal-notices');
    await tell();
    if (task) {
      await world.look(`update outbox set done_at = null, claimed_by = id::text`);
      await notifyOfProposal(world.database, task);
    }
    expect(await words(world.herself)).toEqual([
      {
        text: 'Någon har tänkt på dig. Du har en fråga om Plats published.',
        linkPath: `/plats-till-mig/${id}`,
      },
    ]);
    expect(await told(world.staff)).toEqual([]);
    expect(await words(supervisor)).toEqual([
      {
        text: 'En deltagare har fått ett förslag: Plats published.',
        linkPath: `/deltagare/${world.small.participants.assigned}?flik=forslag`,
      },
    ]);
    for (const not of [world.employer, world.beside, world.actor('colleague', 'job_consultant')])
      expect(await told(not)).toEqual([]);
    await world.answer(id, 'maybe');
    await world.answer(id, 'no');
    expect((await words(world.herself))[0]?.text).toBe(
      'Du hade en fråga om Plats published. Den väntar inte längre.',
    );
  });

  it.each([
    ['yes', 'proposal-yes'],
    ['maybe', 'proposal-maybe'],
    ['ask_someone', 'proposal-ask-someone'],
    ['no', 'proposal-no'],
  ] as const)('her %s is told to all her staff and not to herself', async (answer, kind) => {
    const id = await world.propose();
    expect(await after(() => world.answer(id, answer))).toEqual({ her: [], ...both(kind) });
  });

  it('an answer that somebody else wrote down or gave for her is told to her, who can say that it is wrong', async () => {
    const id = await world.propose();
    const oral = { how: 'oral', witness: 'Per' } as const;
    expect(await after(() => world.answer(id, 'maybe', oral, world.staff))).toEqual({
      her: ['proposal-said-for-you'],
      staff: [],
      other: ['proposal-maybe'],
    });
    const representative = world.actor('representative', 'representative');
    expect(await after(() => world.answer(id, 'no', {}, representative))).toEqual({
      her: ['proposal-said-for-you'],
      ...both('proposal-no'),
    });
  });

  it('the answer of the employer is told to her in kind words without its reason, and to her staff', async () => {
    const first = await world.presented();
    expect(await after(() => world.reply(first.handle, 'welcome', {}, world.employer))).toEqual({
      her: ['proposal-welcome'],
      ...both('proposal-accepted'),
    });
    await world.begin();
    const second = await world.presented();
    const reason = { reasonCode: 'tasks_do_not_fit' };
    expect(await after(() => world.reply(second.handle, 'turn_down', reason, world.employer))).toEqual({
      her: ['proposal-not-this'],
      ...both('proposal-turned-down'),
    });
    expect((await words(world.herself)).map(({ text }) => text)).toEqual([
      'Det blev inte Plats published. Vi letar vidare.',
    ]);
  });

  it('what staff take back, and what ended unanswered, is told to her', async () => {
    const proposalId = await world.propose();
    const given = { idempotencyKey: newId(), proposalId, expectedVersion: 1, reasonCode: 'mistake' };
    expect(await after(() => withdrawProposal(world.database, world.staff, given))).toEqual({
      her: ['proposal-gone'],
      staff: [],
      other: [],
    });
    await world.propose();
    await world.look(`update proposals set answer_by = current_date - 1 where state = 'asked'`);
    expect(await after(() => expireProposals(world.database))).toEqual({
      her: ['proposal-over'],
      ...both('proposal-unanswered'),
    });
  });

  it('a question that was taken back before it was told is never put', async () => {
    const proposalId = await world.propose();
    const given = { idempotencyKey: newId(), proposalId, expectedVersion: 1, reasonCode: 'mistake' };
    await withdrawProposal(world.database, world.staff, given);
    await tell();
    expect(await told(world.herself)).toEqual(['proposal-gone']);
  });

  it('somebody will talk to her: where nobody is assigned, the manager of her unit is told, by mail too, with no name', async () => {
    const manager = world.actor('manager', 'unit_manager');
    const id = await world.propose();
    await tell();
    await world.look(`update assignments set valid_to = current_date where participant_id = $1`, [
      world.small.participants.assigned,
    ]);
    try {
      await world.answer(id, 'ask_someone');
      await world.answer(id, 'maybe');
      await world.look('truncate mails');
      await tell();
      expect(await words(manager)).toEqual([
        {
          text: 'En deltagare i enheten vill prata med någon om en plats, och ingen är ansvarig. Utse någon.',
          linkPath: '/enhet',
        },
      ]);
      expect(await world.look(`select template, recipient, subject_id from mails`)).toEqual([
        { template: 'proposal-nobody', recipient: 'manager@world.example', subject_id: null },
      ]);
    } finally {
      await world.look(`update assignments set valid_to = null where participant_id = $1`, [
        world.small.participants.assigned,
      ]);
    }
  });

  it('leaves nothing when it is cut off half-way, and all when it is tried again', async () => {
    await world.propose();
    const [task] = await world.tasks('proposal-notices');
    if (!task) throw new Error('No task was left');
    await world.look('revoke update on outbox from stegvis_worker');
    try {
      await expect(notifyOfProposal(world.database, task)).rejects.toThrow(/permission denied/);
    } finally {
      await world.look('grant update on outbox to stegvis_worker');
    }
    expect(await told(world.herself)).toEqual([]);
    await notifyOfProposal(world.database, task);
    expect(await told(world.herself)).toEqual(['proposal-asked']);
  });
});

describe('the last seat', () => {
  it('closes what else waits for it in the same transaction, with kind words and why to staff', async () => {
    const [mine, hers] = [await world.presented(), await world.presentedBeside()];
    expect(await after(() => world.reply(hers.handle, 'welcome', {}, world.employer))).toEqual({
      her: ['proposal-filled'],
      ...both('proposal-seat-filled'),
    });
    expect(await world.states()).toEqual(['closed', 'accepted']);
    expect((await world.read(world.staff, mine.id))?.events.at(-1)).toMatchObject({
      act: 'close',
      side: 'system',
      reasonCode: 'seat_filled',
      saidByName: null,
    });
    expect((await world.seen(world.employer)).map(({ state }) => state)).toEqual(['accepted']);
  });

  it('says to who had not said yes only that nobody waits for her answer', async () => {
    await world.propose();
    const hers = await world.presentedBeside();
    const { her } = await after(() => world.reply(hers.handle, 'welcome', {}, world.employer));
    expect(her).toEqual(['proposal-gone']);
  });

  it('is not the last while another is left', async () => {
    await world.look(`update openings set seats = 2 where id = $1`, [world.small.openings.published]);
    try {
      const [mine, hers] = [await world.presented(), await world.presentedBeside()];
      await world.reply(hers.handle, 'welcome', {}, world.employer);
      expect((await world.states()).sort()).toEqual(['accepted', 'presented']);
      await world.reply(mine.handle, 'welcome', {}, world.employer);
      expect(await world.states()).toEqual(['accepted', 'accepted']);
    } finally {
      await world.look(`update openings set seats = 1 where id = $1`, [world.small.openings.published]);
    }
  });

  it('goes to one of two who are welcomed at once, signed in or by link, and the other closes (W3)', async () => {
    for (let round = 0; round < 4; round += 1) {
      await world.begin();
      const [mine, hers] = [await world.presented(), await world.presentedBeside()];
      const token = await world.database.withActor(system('mail'), (t) =>
        makeMailLink(t, 'proposal-answer', hers.id, 1),
      );
      const welcomed = await world.atOnce(world.small.openings.published, 2, () => [
        world.reply(mine.handle, 'welcome', {}, world.employer),
        round % 2
          ? replyByLink(world.database, { token, welcome: true }, Buffer.alloc(32, 7))
          : world.reply(hers.handle, 'welcome', {}, world.employer),
      ]);
      expect(welcomed.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect((await world.states()).sort()).toEqual(['accepted', 'closed']);
      await world.look('delete from sign_in_attempts');
    }
  });

  it('is proposed to nobody else, and free again when it is taken back', async () => {
    const mine = await world.presented();
    await world.reply(mine.handle, 'welcome', {}, world.employer);
    await expect(world.proposedBeside()).rejects.toMatchObject({ code: 'no-seat-left' });
    await withdrawProposal(world.database, world.staff, {
      idempotencyKey: newId(),
      proposalId: mine.id,
      expectedVersion: 3,
      reasonCode: 'changed_circumstances',
    });
    expect(await world.proposedBeside()).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is not promised where there are none: proposing at once with a welcome leaves nobody waiting for it', async () => {
    for (let round = 0; round < 4; round += 1) {
      await world.begin();
      const mine = await world.presented();
      await world.write('Tydliga pauser', world.beside, 'Kim');
      await Promise.allSettled([
        world.reply(mine.handle, 'welcome', {}, world.employer),
        world.propose(
          { participantId: world.small.participants.colleagues },
          world.actor('colleague', 'job_consultant'),
        ),
      ]);
      expect((await world.states()).filter((state) => state !== 'closed')).toEqual(['accepted']);
    }
  });
});

describe('silence', () => {
  const noon = (day: string) => ({ now: () => new Date(`${day}T12:00:00Z`) });
  const today = localDate(systemClock.now());
  /** A proposal of some days ago whose last day is so many days from now. */
  const lastDayIn = async (days: number): Promise<void> => {
    await world.look(`update proposals set answer_by = current_date + $1::int`, [days]);
    await world.look(`update proposal_events set said_at = said_at - interval '5 days'`);
  };
  const look = async (at = noon(today)): Promise<number> => {
    const silent = await remindOfSilence(world.database, at);
    for (const task of await world.tasks('proposal-silence')) await notifyOfSilence(world.database, task);
    return silent;
  };
  it('of hers is told to her on the day before and on the day, and on the day to her staff, once each however many look', async () => {
    await world.propose();
    await lastDayIn(2);
    expect(await look()).toBe(0);
    await lastDayIn(1);
    await Promise.all([1, 2, 3].map(() => remindOfSilence(world.database, noon(today))));
    await look();
    expect(await all()).toEqual({ her: ['proposal-reminder'], staff: [], other: [] });
    await lastDayIn(0);
    await look();
    await look();
    expect(await all()).toEqual({
      her: ['proposal-reminder', 'proposal-reminder'],
      ...both('proposal-waits'),
    });
    const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(dayNumber(today) * 86_400_000),
    );
    expect((await words(world.herself))[0]?.text).toBe(
      `Du har en fråga om Plats published. Svara senast ${day}.`,
    );
  });

  it('of who is thinking is told to staff too, who are to talk to her', async () => {
    await world.answer(await world.propose(), 'ask_someone');
    await lastDayIn(1);
    await look();
    expect(await all()).toEqual({ her: ['proposal-reminder'], ...both('proposal-talk') });
  });

  it('of an employer brings one mail a day with a link of its own, and staff are told on the last day', async () => {
    await world.look(`update workplace_contacts set email = 'kontakt@kafe.example' where workplace_id = $1`, [
      world.small.places.cafe.workplaceId,
    ]);
    const { id } = await world.presented();
    await world.look('truncate mails');
    await lastDayIn(1);
    await Promise.all([1, 2, 3].map(() => remindOfSilence(world.database, noon(today))));
    const mails = () => world.look(`select template, recipient, subject_id as subject from mails`);
    const one = { template: 'proposal-reminder', recipient: 'kontakt@kafe.example', subject: id };
    expect(await mails()).toEqual([one]);
    expect(await world.look(`select 1 from outbox where kind = 'mail-due'`)).toHaveLength(2);
    await look();
    expect(await all()).toEqual({ her: [], staff: [], other: [] });
    await lastDayIn(0);
    await look();
    expect(await mails()).toEqual([one, one]);
    expect(await all()).toEqual({ her: [], ...both('proposal-waits') });
  });

  it('is told to who proposed three days after, unless the place was proposed again', async () => {
    await world.propose();
    await lastDayIn(-1);
    await expireProposals(world.database);
    expect(await look()).toBe(0);
    await world.look(`update proposals set answer_by = current_date - 3`);
    await look();
    await look();
    expect(await all()).toEqual({ her: [], staff: ['proposal-silent'], other: [] });
    await world.look('truncate notices, outbox');
    await world.propose();
    await look();
    expect(await all()).toEqual({ her: [], staff: [], other: [] });
  });

  it('is not told of at night, to who was asked the same day, and of what was answered before it was told', async () => {
    const id = await world.propose();
    await world.look(`update proposals set answer_by = current_date + 1`);
    expect(await look()).toBe(0);
    await lastDayIn(1);
    for (const time of ['04:00', '21:00'])
      expect(await look({ now: () => new Date(`${today}T${time}:00Z`) })).toBe(0);
    await remindOfSilence(world.database, noon(today));
    await world.answer(id, 'no');
    for (const task of await world.tasks('proposal-silence')) await notifyOfSilence(world.database, task);
    expect(await all()).toEqual({ her: [], staff: [], other: [] });
  });
});
