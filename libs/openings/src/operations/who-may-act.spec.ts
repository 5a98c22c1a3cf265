import 'reflect-metadata';
import { type MemberActor, newId, NotFoundError } from '@stegvis/platform';
import { testDatabase } from '../../../../test/database';
import { failure, NO_FAILURE, OpeningActs } from '../../../../test/worlds/opening-acts';
import { openingWorld, type OpeningWorld } from '../../../../test/worlds/opening-world';
import { LIFE_CYCLE, OPENING_ACTS, OPENING_STATUSES, type OpeningAct } from '../domain/life-cycle';
import { readOpenings } from './read-openings';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let world: OpeningWorld;
let acts: OpeningActs;
beforeAll(async () => {
  world = await openingWorld(await testDatabase());
  acts = new OpeningActs(world);
});
afterAll(() => world?.close());

describe('who may do what', () => {
  const roles = [
    'employer',
    'hr',
    'consultant',
    'coordinator',
    'supervisor',
    'participant',
    'administrator',
  ] as const;
  const take = (name: OpeningAct, actor: MemberActor, id: string): Promise<unknown> => {
    if (name === 'edit') return acts.edit(actor, id, 1, { seats: 3, schedule: acts.content().schedule });
    if (name === 'copy') return acts.copy(actor, id);
    if (name === 'delete_draft') return acts.delete(actor, id, 1);
    return acts.act(name, actor, id, 1);
  };
  const cases = OPENING_ACTS.flatMap((name) => OPENING_STATUSES.map((status) => [name, status] as const));

  it.each(cases)('%s of a %s opening: every role as the table says', async (name, status) => {
    for (const role of roles) {
      const actor = world.people[role];
      const id = await acts.setUp(status);
      await world.look(`update openings set min_hours_quarters = 16, max_hours_quarters = 40 where id = $1`, [
        id,
      ]);
      const line = LIFE_CYCLE.find((one) => one.act === name && one.from.includes(status));
      // HR reaches no opening of the café, which is not her department's.
      const allowed = line !== undefined && line.who.includes(actor.role) && role !== 'hr';
      const outcome = await failure(take(name, actor, id));
      const changed = outcome === NO_FAILURE;
      expect({ role, changed }).toEqual({ role, changed: allowed });
      if (!changed) {
        expect(outcome).toMatchObject({ problem: expect.stringMatching(/^(not-found|forbidden|conflict)$/) });
        expect(await acts.stored(id)).toMatchObject({ status, version: 1 });
        expect((await acts.traces(id)).tasks).toEqual([]);
      }
    }
  });

  it('answers not found for another organisation, another municipality and an id that nobody has', async () => {
    const { id } = await acts.create(world.people.employer, world.cafe.id);
    for (const actor of [world.people.otherEmployer, world.people.hr, world.people.elsewhere])
      for (const target of [id, newId()]) {
        expect(await failure(acts.edit(actor, target, 1, { seats: 2 }))).toBeInstanceOf(NotFoundError);
        expect(await failure(acts.act('publish', actor, target, 1))).toBeInstanceOf(NotFoundError);
        const copied = acts.copy(actor, target);
        expect(await failure(copied)).toBeInstanceOf(NotFoundError);
      }
  });

  it('creates only for organisations that are the actor’s to post for', async () => {
    const { employer, otherEmployer, hr, consultant, elsewhere } = world.people;
    for (const [actor, organisation, may] of [
      [employer, world.cafe, true],
      [employer, world.department, false],
      [otherEmployer, world.department, false],
      [hr, world.department, true],
      [hr, world.unit, true],
      [hr, world.cafe, false],
      [consultant, world.cafe, true],
      [consultant, world.shop, false],
      [elsewhere, world.shop, true],
      [elsewhere, world.cafe, false],
    ] as const) {
      const outcome = await failure(acts.create(actor, organisation.id, { title: 'Plats' }));
      if (may) expect(outcome).toBe(NO_FAILURE);
      else expect(outcome).toBeInstanceOf(NotFoundError);
    }
  });

  it('lets a supervisor read what is published or paused, and nobody read without a relation', async () => {
    const ids = {
      draft: await acts.setUp('draft'),
      published: await acts.setUp('published'),
      paused: await acts.setUp('paused'),
      closed: await acts.setUp('closed'),
    };
    const readable = async (actor: MemberActor) => {
      const found = await world.as(actor, (transaction) => readOpenings(transaction, Object.values(ids)));
      return Object.entries(ids)
        .filter(([, id]) => found.has(id))
        .map(([status]) => status);
    };
    const { employer, hr, consultant, coordinator, supervisor, administrator, participant, elsewhere } =
      world.people;
    expect(await readable(supervisor)).toEqual(['published', 'paused']);
    for (const actor of [employer, consultant, coordinator])
      expect(await readable(actor)).toEqual(['draft', 'published', 'paused', 'closed']);
    for (const actor of [hr, administrator, participant, elsewhere])
      expect(await readable(actor)).toEqual([]);
  });

  it('keeps a time-limited municipal employment from an employer (R-020)', async () => {
    const { employer, consultant } = world.people;
    const { id } = await acts.create(employer, world.cafe.id, {
      ...acts.content(),
      kind: 'municipal_labour_market_employment',
    });
    expect(await failure(acts.act('publish', employer, id, 1))).toMatchObject({
      rule: 'R-020',
      code: 'kind-not-for-role',
    });
    await acts.act('publish', consultant, id, 1);
    expect(await acts.stored(id)).toMatchObject({ status: 'published' });
  });
});
