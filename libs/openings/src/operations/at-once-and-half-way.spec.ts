import 'reflect-metadata';
import { ConflictError, newId } from '@stegvis/platform';
import { testDatabase } from '../../../../test/database';
import { failure, NO_FAILURE, OpeningActs } from '../../../../test/worlds/opening-acts';
import { openingWorld, type OpeningWorld } from '../../../../test/worlds/opening-world';
import { editOpening } from './edit-opening';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let world: OpeningWorld;
let acts: OpeningActs;
beforeAll(async () => {
  world = await openingWorld(await testDatabase());
  acts = new OpeningActs(world);
});
afterAll(() => world?.close());

describe('twice, at once and half-way', () => {
  it('does the same thing once for one key, and refuses the key for another thing', async () => {
    const { employer } = world.people;
    const key = newId();
    const first = await acts.create(employer, world.cafe.id, acts.content(), key);
    expect(await acts.create(employer, world.cafe.id, acts.content(), key)).toEqual(first);
    expect(await failure(acts.create(employer, world.cafe.id, { title: 'Annan' }, key))).toMatchObject({
      fields: [{ path: 'idempotencyKey' }],
    });
    const publishKey = newId();
    await acts.act('publish', employer, first.id, 1, publishKey);
    await acts.act('publish', employer, first.id, 1, publishKey);
    expect(await acts.traces(first.id)).toEqual({ history: ['create@1', 'publish@2'], tasks: [1, 2] });
    await Promise.all(
      [1, 2].map(() =>
        acts.create(employer, world.cafe.id, { title: 'Samtidigt' }, '018f0000-0000-7000-8000-00000000abcd'),
      ),
    );
    expect(await world.look(`select 1 from openings where title = 'Samtidigt'`)).toHaveLength(1);
  });

  it('lets exactly one of two edits of the same version win', async () => {
    const { employer, consultant } = world.people;
    for (let round = 0; round < 10; round += 1) {
      const { id } = await acts.create(employer, world.cafe.id);
      const outcomes = await Promise.all([
        failure(acts.edit(employer, id, 1, { title: 'A' })),
        failure(acts.edit(consultant, id, 1, { title: 'B' })),
      ]);
      expect(outcomes.filter((outcome) => outcome === NO_FAILURE)).toHaveLength(1);
      expect(outcomes.find((outcome) => outcome !== NO_FAILURE)).toMatchObject({
        code: 'changed-by-other',
        currentVersion: 2,
      });
      expect(await acts.stored(id)).toMatchObject({
        version: 2,
        title: outcomes[0] === NO_FAILURE ? 'A' : 'B',
      });
      expect((await acts.traces(id)).tasks).toEqual([1, 2]);
    }
  });

  it('lets exactly one of publish and an edit that would leave it incomplete win', async () => {
    const { employer, consultant } = world.people;
    for (let round = 0; round < 10; round += 1) {
      const { id } = await acts.create(employer, world.cafe.id);
      const [published, edited] = await Promise.all([
        failure(acts.act('publish', employer, id, 1)),
        failure(acts.edit(consultant, id, 1, { easyText: null })),
      ]);
      expect([published, edited].filter((outcome) => outcome === NO_FAILURE)).toHaveLength(1);
      expect([published, edited].find((outcome) => outcome !== NO_FAILURE)).toBeInstanceOf(ConflictError);
      const [row] = await world.look<{ bad: boolean }>(
        `select status = 'published' and easy_text = '' as bad from openings where id = $1`,
        [id],
      );
      expect(row?.bad).toBe(false);
    }
  });

  it('leaves nothing when the work breaks off after the change', async () => {
    const { employer } = world.people;
    const { id } = await acts.create(employer, world.cafe.id);
    const key = newId();
    const broken = world.as(employer, async (transaction) => {
      await editOpening(transaction, world.catalogue, employer, {
        idempotencyKey: key,
        id,
        expectedVersion: 1,
        content: { title: 'Halvvägs', tasks: null },
      });
      throw new Error('the process dies');
    });
    await expect(broken).rejects.toThrow('the process dies');
    expect(await acts.stored(id)).toMatchObject({ version: 1, title: 'Hjälp på kaféet' });
    expect(await acts.traces(id)).toEqual({ history: ['create@1'], tasks: [1] });
    expect(await world.look(`select 1 from opening_tasks where opening_id = $1`, [id])).toHaveLength(1);
    await acts.edit(employer, id, 1, { title: 'Halvvägs', tasks: null }, key);
    expect(await acts.stored(id)).toMatchObject({ version: 2 });
  });

  it('leaves nothing of a creation whose input is bad', async () => {
    const { employer } = world.people;
    const before = await world.look(`select count(*) as n from outbox`);
    const bad = {
      ...acts.content(),
      title: 'Dåligt',
      demands: [{ ability: 'reading', level: 4, essential: true }],
    };
    expect(await failure(acts.create(employer, world.cafe.id, bad))).toMatchObject({
      fields: [{ path: 'content.demands.0.level' }],
    });
    expect(await failure(acts.create(employer, '', acts.content()))).toMatchObject({
      fields: [{ path: 'organisationId' }],
    });
    expect(await world.look(`select 1 from openings where title = 'Dåligt'`)).toEqual([]);
    expect(await world.look(`select count(*) as n from outbox`)).toEqual(before);
  });
});
