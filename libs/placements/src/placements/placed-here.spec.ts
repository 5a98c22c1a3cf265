import { PlacementActs } from '../../../../test/worlds/placement-acts';
import { ProposalWorld } from '../../../../test/worlds/proposal-world';
import { dayIn } from '../../../../test/worlds/day-in';
import { listPlacedHere } from './operations/list-placed-here';

jest.setTimeout(60_000);

let world: ProposalWorld;
let acts: PlacementActs;
beforeAll(async () => {
  world = await ProposalWorld.make();
  acts = new PlacementActs(world);
});
afterAll(() => world.end());
beforeEach(() => acts.begin());

const seen = async (actor = world.employer) =>
  (await listPlacedHere(world.database, actor, {})).edges.map(({ node }) => node);

describe('who works at an employer, to that employer', () => {
  it('R-056: is shown by first name or alias with the days, from the plan on, and no more', async () => {
    const id = await acts.plan({ fromDay: dayIn(7), lastDay: dayIn(20) });
    const [row] = await seen();
    expect(row).toMatchObject({
      shownName: 'Ellen',
      fromDay: dayIn(7),
      lastDay: dayIn(20),
      started: false,
      weekdays: [1],
    });
    expect(row?.handle).not.toBe(id);
    await acts.start(id);
    expect(await seen()).toMatchObject([{ started: true }]);
    expect(
      await world.look(
        `select 1 from access_log where action = 'placements.list-placed-here' and subject_id = $1`,
        [world.small.participants.assigned],
      ),
    ).toHaveLength(2);
  });

  it('A13: is gone at the statement at which she stops, is protected, or the placement ends', async () => {
    const consent = await acts.yes(world.small.participants.assigned);
    await world.look(`delete from consent_answers where consent_id <> $1`, [consent]);
    const id = await acts.plan({ fromDay: dayIn(-5) });
    await acts.start(id);
    expect(await seen()).toHaveLength(1);
    await world.look(`set session_replication_role = replica`);
    const protect = (on: boolean) =>
      world.look(`update participants set protected = $2 where id = $1`, [
        world.small.participants.assigned,
        on,
      ]);
    await protect(true);
    expect(await seen()).toEqual([]);
    await protect(false);
    await world.look(`set session_replication_role = origin`);
    expect(await seen()).toHaveLength(1);
    await world.stop(consent);
    expect(await seen()).toEqual([]);
  });

  it('is nobody else’s: not of another employer, not of staff, not of herself, and no column of the table is an employer’s', async () => {
    await acts.plan();
    for (const actor of [world.actor('hr', 'hr_officer'), world.staff, world.herself])
      expect(
        await world.database.withActor(actor, (t) => t.query(`select * from stegvis.placed_here()`)),
      ).toEqual([]);
    expect(
      await world.database.withActor(world.employer, (t) => t.query(`select id from placements`)),
    ).toEqual([]);
    await expect(listPlacedHere(world.database, world.employer, { after: 'x' })).rejects.toMatchObject({
      fields: [{ path: 'after' }],
    });
  });
});
