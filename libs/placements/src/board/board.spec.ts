import { newId, NotFoundError } from '@stegvis/platform';
import { PlacementActs } from '../../../../test/worlds/placement-acts';
import { ProposalWorld } from '../../../../test/worlds/proposal-world';
import { VisitActs } from '../../../../test/worlds/visit-acts';
import { BOARD_COLUMNS, type BoardFacts, columnOf } from './domain/columns';
import { movesOf } from './domain/moves';
import { readBoard } from './operations/read-board';
import { putOnShortList, takeOffShortList } from './operations/short-list';

jest.setTimeout(60_000);

let world: ProposalWorld;
let visits: VisitActs;
let placements: PlacementActs;
beforeAll(async () => {
  world = await ProposalWorld.make();
  visits = new VisitActs(world);
  placements = new PlacementActs(world);
});
afterAll(() => world.end());
beforeEach(async () => {
  await world.look(`truncate short_list_entries, visit_events, visits`);
  await world.look(`delete from profile_values where kind = 'place_answer'`);
  await placements.begin(9);
});

const at = { day: (n: number) => ({ at: new Date(Date.UTC(2026, 0, n)) }) };
const NOTHING: BoardFacts = { listed: null, wanted: null, proposal: null, visit: null, placement: null };
const proposal = (state: NonNullable<BoardFacts['proposal']>['state'], from: number, to = from) => ({
  state,
  proposedAt: at.day(from).at,
  ...at.day(to),
});
const visit = (
  state: 'planned' | 'done',
  day: number,
  kind: 'study_visit' | 'try_out_day' = 'study_visit',
) => ({
  state,
  kind,
  ...at.day(day),
});

describe('the columns of a board', () => {
  it.each<[string, Partial<BoardFacts>, string | null]>([
    ['nothing is nowhere', {}, null],
    ['listed', { listed: at.day(1) }, 'possible'],
    ['her own wish after it', { listed: at.day(1), wanted: at.day(2) }, 'wants'],
    ['an open proposal before a wish', { wanted: at.day(3), proposal: proposal('asked', 1) }, 'asked'],
    ['she thinks', { proposal: proposal('considering', 1) }, 'asked'],
    ['presented', { proposal: proposal('presented', 1) }, 'presented'],
    ['both want to meet', { proposal: proposal('accepted', 1) }, 'presented'],
    [
      'a visit to come before a proposal',
      { visit: visit('planned', 1), proposal: proposal('accepted', 2) },
      'visit',
    ],
    [
      'a visit held, and asked anew after it',
      { visit: visit('done', 1), proposal: proposal('asked', 2) },
      'asked',
    ],
    [
      'a try-out held within the proposal',
      { visit: visit('done', 3, 'try_out_day'), proposal: proposal('accepted', 2) },
      'trial',
    ],
    ['a no', { listed: at.day(1), proposal: proposal('declined', 2, 3) }, 'no'],
    ['listed anew after a no', { listed: at.day(4), proposal: proposal('not_now', 2, 3) }, 'possible'],
    ['a no after a visit', { visit: visit('done', 2), proposal: proposal('withdrawn', 1, 3) }, 'no'],
    [
      'a placement before all',
      { visit: visit('planned', 9), placement: { state: 'planned', ...at.day(1) } },
      'agreement',
    ],
  ])('%s', (_title, facts, column) => {
    expect(columnOf({ ...NOTHING, ...facts })).toBe(column);
  });

  it('can be moved between by an act that is real, and say who can where they cannot', () => {
    for (const column of BOARD_COLUMNS)
      for (const state of ['asked', 'presented', 'accepted', 'closed'] as const) {
        const moves = movesOf(column, { proposal: proposal(state, 1) });
        expect(moves.map(({ to }) => to)).toEqual([
          ...BOARD_COLUMNS.filter((one) => one !== column),
          ...(column === 'possible' ? ['off'] : []),
        ]);
        for (const { act, refusal } of moves) expect((act === null) === (refusal !== null)).toBe(true);
      }
  });

  it('R-056: nothing but an answer of hers leads to the employer', () => {
    for (const column of ['possible', 'wants', 'asked', 'no'] as const)
      for (const { to, act } of movesOf(column, { proposal: null }))
        if (to === 'presented' || to === 'agreement') expect([null, 'hear']).toContain(act);
    const waits = movesOf('presented', { proposal: proposal('presented', 1) });
    expect(waits.filter(({ act }) => act)).toEqual([{ to: 'no', act: 'withdraw', refusal: null }]);
  });
});

const hers = () => world.small.participants.assigned;
const wish = (more: object = {}) => ({
  idempotencyKey: newId(),
  participantId: hers(),
  openingId: world.small.openings.published,
  ...more,
});
const put = (more: object = {}, actor = world.staff) => putOnShortList(world.database, actor, wish(more));
const off = (more: object = {}, actor = world.staff) => takeOffShortList(world.database, actor, wish(more));
const board = (actor = world.staff) =>
  world.database.withActor(actor, (t) => readBoard(t, world.small.openings.published));
const columns = async (actor = world.staff) => (await board(actor)).map(({ column }) => column);
const lines = async () =>
  (
    await world.look<{ on: boolean }>(
      `select taken_off_at is null as on from short_list_entries order by put_at`,
    )
  ).map(({ on }) => on);

describe('the board of an opening', () => {
  it('follows one person from the short list to the placement, and nobody keeps a column', async () => {
    await put();
    expect(await board()).toMatchObject([{ column: 'possible', participantId: hers(), onList: true }]);
    const id = await world.propose();
    expect(await columns()).toEqual(['asked']);
    await world.answer(id, 'yes');
    expect(await board()).toMatchObject([
      { column: 'presented', proposalId: id, proposal: { state: 'presented' } },
    ]);
    await world.reply(await world.handleOf(id), 'welcome', {}, world.employer);
    const visited = await visits.book({ proposalId: id });
    expect(await columns()).toEqual(['visit']);
    await visits.begin(visited);
    await visits.record(visited, { outcome: 'hold' });
    await visits.book({ proposalId: id, kind: 'try_out_day' });
    expect(await columns()).toEqual(['trial']);
    await placements.plan();
    expect(await columns()).toEqual(['agreement']);
  });

  it('puts a person once, whoever does it and how often, and anew after a no', async () => {
    const key = newId();
    await Promise.all([put({ idempotencyKey: key }), put({ idempotencyKey: key }), put(), put()]);
    expect(await lines()).toEqual([true]);
    await world.answer(await world.propose(), 'no');
    expect(await columns()).toEqual(['no']);
    await put();
    expect(await columns()).toEqual(['possible']);
    expect(await lines()).toEqual([false, true]);
    await off();
    await off();
    expect(await lines()).toEqual([false, false]);
    expect(await columns()).toEqual(['no']);
  });

  it('shows her own wish as hers, not as a line of the list', async () => {
    await world.look(
      `insert into profile_values (id, domain_id, participant_id, kind, code, state, choice, status, source, said_by, said_by_name)
       select $1, domain_id, id, 'place_answer', $3, 'answered', 'yes', 'confirmed', 'self', $4, 'Hon' from participants where id = $2`,
      [newId(), hers(), world.small.openings.published, world.herself.membershipId],
    );
    expect(await board()).toMatchObject([{ column: 'wants', onList: false, putBy: null }]);
    expect(await lines()).toEqual([]);
  });

  it('R-060: shows nobody but the caseload, and lets nobody else put or take off', async () => {
    await put();
    const colleague = world.actor('colleague', 'job_consultant');
    expect(await board(colleague)).toEqual([]);
    for (const act of [put, off]) await expect(act({}, colleague)).rejects.toThrow(NotFoundError);
    await expect(put({ openingId: newId() })).rejects.toThrow(NotFoundError);
    for (const outsider of [world.employer, world.actor('otherParticipant', 'participant')])
      expect(
        await world.database.withActor(outsider, (t) => t.query(`select 1 from short_list_entries`)),
      ).toEqual([]);
    expect(
      await world.database.withActor(world.herself, (t) =>
        t.query(`select put_by_name from short_list_entries`),
      ),
    ).toHaveLength(1);
    expect(await lines()).toEqual([true]);
  });

  it('takes nobody to an opening that is closed', async () => {
    await world.look(`update openings set status = 'closed' where id = $1`, [world.small.openings.published]);
    await expect(put()).rejects.toMatchObject({ code: 'board-opening-closed' });
    await world.look(`update openings set status = 'published' where id = $1`, [
      world.small.openings.published,
    ]);
  });
});
