import 'reflect-metadata';
import { RuleError } from '@stegvis/platform';
import { testDatabase } from '../../../../test/database';
import { failure, OpeningActs } from '../../../../test/worlds/opening-acts';
import { openingWorld, type OpeningWorld } from '../../../../test/worlds/opening-world';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let world: OpeningWorld;
let acts: OpeningActs;
beforeAll(async () => {
  world = await openingWorld(await testDatabase());
  acts = new OpeningActs(world);
});
afterAll(() => world?.close());

describe('posting an opening', () => {
  it('goes from draft to closed, each change with its version, history and task', async () => {
    const { employer } = world.people;
    const { id } = await acts.create(employer, world.cafe.id);
    expect(await acts.stored(id)).toMatchObject({ status: 'draft', version: 1, posted_for_employer: false });
    await acts.edit(employer, id, 1, { seats: 2 });
    await acts.act('publish', employer, id, 2);
    await acts.act('pause', employer, id, 3);
    await acts.act('resume', employer, id, 4);
    await acts.act('close', employer, id, 5);
    expect(await acts.stored(id)).toMatchObject({ status: 'closed', version: 6 });
    expect(await acts.traces(id)).toEqual({
      history: ['create@1', 'edit@2', 'publish@3', 'pause@4', 'resume@5', 'close@6'],
      tasks: [1, 2, 3, 4, 5, 6],
    });
  });

  it('says that staff posted it for the employer', async () => {
    const { id } = await acts.create(world.people.consultant, world.cafe.id);
    expect(await acts.stored(id)).toMatchObject({ posted_for_employer: true });
    const { id: own } = await acts.create(world.people.hr, world.unit.id, { title: 'Bad' });
    expect(await acts.stored(own)).toMatchObject({ posted_for_employer: false });
  });

  it('keeps parts that are left out, replaces those that are given, and empties with null', async () => {
    const { employer } = world.people;
    const { id } = await acts.create(employer, world.cafe.id);
    await acts.edit(employer, id, 1, {
      demands: [{ ability: 'reading', level: 1, essential: false }],
      exposures: null,
    });
    const parts = await world.look(
      `select (select array_agg(ability) from opening_demands where opening_id = $1) as demands,
         (select count(*)::int from opening_exposures where opening_id = $1) as exposures,
         (select array_agg(text) from opening_tasks where opening_id = $1) as tasks`,
      [id],
    );
    expect(parts).toEqual([{ demands: ['reading'], exposures: 0, tasks: ['Brygga kaffe'] }]);
  });

  it('refuses to publish what is incomplete, with every missing field and R-008', async () => {
    const { employer } = world.people;
    const { id } = await acts.create(employer, world.cafe.id, { title: 'Bara en titel' });
    const error = await failure(acts.act('publish', employer, id, 1));
    expect(error).toBeInstanceOf(RuleError);
    expect(error).toMatchObject({ rule: 'R-008', code: 'opening-incomplete' });
    expect((error as RuleError).fields.map(({ path }) => path)).toEqual([
      'content.areas',
      'content.workplaceId',
      'content.tasks',
      'content.easyText',
      'content.schedule.maxHoursQuarters',
    ]);
    expect(await acts.stored(id)).toMatchObject({ status: 'draft', version: 1 });
  });

  it('does not let a published opening lose what readers need', async () => {
    const { employer } = world.people;
    const { id } = await acts.create(employer, world.cafe.id);
    await acts.act('publish', employer, id, 1);
    expect(await failure(acts.edit(employer, id, 2, { easyText: null }))).toMatchObject({
      problem: 'input',
      fields: [{ path: 'content.easyText', code: 'missing-easy-text' }],
    });
    expect(await acts.stored(id)).toMatchObject({ version: 2 });
  });

  it('drops the approval when the title or the easy-to-read text changes, and only then', async () => {
    const { employer, consultant } = world.people;
    const { id } = await acts.create(employer, world.cafe.id);
    await acts.act('publish', employer, id, 1);
    await acts.act('approve_easy_text', consultant, id, 2);
    await acts.edit(employer, id, 3, { seats: 4, title: 'Hjälp på kaféet' });
    expect((await acts.stored(id))?.easy_text_approved_at).not.toBeNull();
    await acts.edit(employer, id, 4, { easyText: 'Du brygger te.' });
    expect((await acts.stored(id))?.easy_text_approved_at).toBeNull();
    await acts.act('approve_easy_text', consultant, id, 5);
    await acts.edit(employer, id, 6, { title: 'Kafé' });
    expect((await acts.stored(id))?.easy_text_approved_at).toBeNull();
  });

  it('copies everything but dates, approval and history', async () => {
    const { employer, consultant } = world.people;
    const { id } = await acts.create(employer, world.cafe.id, { ...acts.content(), closesOn: '2199-01-01' });
    await acts.act('publish', employer, id, 1);
    await acts.act('approve_easy_text', consultant, id, 2);
    await acts.act('close', employer, id, 3);
    const copy = await acts.copy(employer, id);
    expect(await acts.stored(copy.id)).toMatchObject({
      status: 'draft',
      version: 1,
      title: 'Hjälp på kaféet',
      easy_text_approved_at: null,
    });
    const [row] = await world.look(
      `select closes_on, (select count(*)::int from opening_tasks where opening_id = o.id) as tasks,
         (select count(*)::int from opening_demands where opening_id = o.id) as demands from openings o where id = $1`,
      [copy.id],
    );
    expect(row).toEqual({ closes_on: null, tasks: 1, demands: 1 });
    expect(await acts.traces(copy.id)).toEqual({ history: ['copy@1'], tasks: [1] });
  });

  it('removes a draft whole and leaves word of it', async () => {
    const { employer } = world.people;
    const { id } = await acts.create(employer, world.cafe.id);
    await acts.delete(employer, id, 1);
    expect(await acts.stored(id)).toBeUndefined();
    expect(await acts.traces(id)).toEqual({ history: [], tasks: [1, 2] });
  });

  it('knows which places and occupations it may name', async () => {
    const { employer } = world.people;
    expect(
      await failure(
        acts.create(employer, world.cafe.id, { workplaceId: world.unit.workplaceId, occupationId: 'none' }),
      ),
    ).toMatchObject({
      fields: [
        { path: 'content.workplaceId', code: 'opening-workplace-unknown' },
        { path: 'content.occupationId', code: 'code-unknown' },
      ],
    });
    await expect(
      acts.create(world.people.hr, world.department.id, { workplaceId: world.unit.workplaceId }),
    ).resolves.toBeDefined();
  });
});
