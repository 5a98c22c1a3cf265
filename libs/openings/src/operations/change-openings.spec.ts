import 'reflect-metadata';
import { ConflictError, type MemberActor, newId, NotFoundError, RuleError, system } from '@stegvis/platform';
import { testDatabase } from '../../../../test/database';
import { openingWorld, type OpeningWorld } from '../../../../test/worlds/opening-world';
import {
  LIFE_CYCLE,
  OPENING_ACTS,
  OPENING_STATUSES,
  type OpeningAct,
  type OpeningStatus,
} from '../domain/life-cycle';
import { EMPTY_CONTENT, type OpeningContent, type OpeningContentPatch } from '../domain/opening-content';
import { approveEasyText } from './approve-easy-text';
import { closeOpening } from './close-opening';
import { copyOpening } from './copy-opening';
import { createOpening } from './create-opening';
import { deleteDraft } from './delete-draft';
import { editOpening } from './edit-opening';
import { pauseOpening } from './pause-opening';
import { publishOpening } from './publish-opening';
import { readOpenings } from './read-openings';
import { resumeOpening } from './resume-opening';
import { setUpOpenings } from './set-up-openings';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let world: OpeningWorld;
const complete = (): OpeningContentPatch => ({
  kind: 'individual_placement',
  title: 'Hjälp på kaféet',
  easyText: 'Du brygger kaffe. Du dukar bord.',
  workplaceId: world.cafe.workplaceId,
  areas: ['restaurant_trade'],
  tasks: [{ text: 'Brygga kaffe', frequency: 'daily', removable: false }],
  demands: [{ ability: 'standing_walking', level: 2, essential: true }],
  exposures: [{ factor: 'noise', exposure: 2 }],
  access: [{ need: 'quiet_room', provided: false, canBeArranged: true }],
  schedule: {
    weekdays: ['mon', 'tue'],
    requiredWeekdays: [],
    start: null,
    end: null,
    flexibleStart: false,
    minHoursQuarters: 16,
    maxHoursQuarters: 40,
    note: null,
  },
});

beforeAll(async () => {
  world = await openingWorld(await testDatabase());
  const area = await world.look<{ code: string }>(
    `select code from catalogue_entries where list = 'interest-areas' order by position limit 1`,
  );
  AREA = area[0]?.code ?? '';
});
afterAll(() => world?.close());

let AREA = '';
const content = (): OpeningContentPatch => ({ ...complete(), areas: [AREA] });
const create = (
  actor: MemberActor,
  organisationId: string,
  patch: OpeningContentPatch = content(),
  idempotencyKey = newId(),
) =>
  world.as(actor, (transaction) =>
    createOpening(transaction, world.catalogue, actor, { idempotencyKey, organisationId, content: patch }),
  );
const edit = (
  actor: MemberActor,
  id: string,
  expectedVersion: number,
  patch: OpeningContentPatch,
  idempotencyKey = newId(),
) =>
  world.as(actor, (transaction) =>
    editOpening(transaction, world.catalogue, actor, { idempotencyKey, id, expectedVersion, content: patch }),
  );
const ACTS = {
  publish: publishOpening,
  pause: pauseOpening,
  resume: resumeOpening,
  close: closeOpening,
  approve_easy_text: approveEasyText,
};
const act = (
  name: keyof typeof ACTS,
  actor: MemberActor,
  id: string,
  expectedVersion: number,
  idempotencyKey = newId(),
) =>
  world.as(actor, (transaction) =>
    ACTS[name](transaction, actor, {
      idempotencyKey,
      id,
      expectedVersion,
      reason: name === 'close' ? 'Tillsatt' : null,
    }),
  );
/** An opening of the café in a state, at version 1. */
const setUp = async (status: OpeningStatus): Promise<string> => {
  const id = newId();
  const by = { at: new Date(), byMembership: null, byName: 'Edith', reason: null };
  const opening = {
    id,
    municipalityCode: '1280',
    organisationId: world.cafe.id,
    content: { ...EMPTY_CONTENT, ...content() } as OpeningContent,
    postedForEmployer: false,
    constructed: true,
    history: [{ ...by, act: 'create' as const, to: status }],
  };
  await world.database.withActor(system('set-up'), (transaction) => setUpOpenings(transaction, [opening]));
  return id;
};
const stored = async (id: string) =>
  (
    await world.look<{
      status: string;
      version: number;
      title: string;
      easy_text_approved_at: Date | null;
      posted_for_employer: boolean;
    }>(
      `select status, version, title, easy_text_approved_at, posted_for_employer from openings where id = $1`,
      [id],
    )
  )[0];
/** Lines of history and tasks in the outbox, as `act@version`. */
const traces = async (id: string) => ({
  history: (
    await world.look<{ trace: string }>(
      `select act || '@' || version as trace from opening_events where opening_id = $1 order by version`,
      [id],
    )
  ).map(({ trace }) => trace),
  tasks: (
    await world.look<{ subject_version: number }>(
      `select subject_version from outbox where subject_id = $1 and kind = 'opening-changed' order by 1`,
      [id],
    )
  ).map((row) => row.subject_version),
});
const failure = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'no failure',
    (error: unknown) => error,
  );

describe('posting an opening', () => {
  it('goes from draft to closed, each change with its version, history and task', async () => {
    const { employer } = world.people;
    const { id } = await create(employer, world.cafe.id);
    expect(await stored(id)).toMatchObject({ status: 'draft', version: 1, posted_for_employer: false });
    await edit(employer, id, 1, { seats: 2 });
    await act('publish', employer, id, 2);
    await act('pause', employer, id, 3);
    await act('resume', employer, id, 4);
    await act('close', employer, id, 5);
    expect(await stored(id)).toMatchObject({ status: 'closed', version: 6 });
    expect(await traces(id)).toEqual({
      history: ['create@1', 'edit@2', 'publish@3', 'pause@4', 'resume@5', 'close@6'],
      tasks: [1, 2, 3, 4, 5, 6],
    });
  });

  it('says that staff posted it for the employer', async () => {
    const { id } = await create(world.people.consultant, world.cafe.id);
    expect(await stored(id)).toMatchObject({ posted_for_employer: true });
    const { id: own } = await create(world.people.hr, world.unit.id, { title: 'Bad' });
    expect(await stored(own)).toMatchObject({ posted_for_employer: false });
  });

  it('keeps parts that are left out, replaces those that are given, and empties with null', async () => {
    const { employer } = world.people;
    const { id } = await create(employer, world.cafe.id);
    await edit(employer, id, 1, {
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
    const { id } = await create(employer, world.cafe.id, { title: 'Bara en titel' });
    const error = await failure(act('publish', employer, id, 1));
    expect(error).toBeInstanceOf(RuleError);
    expect(error).toMatchObject({ rule: 'R-008', code: 'opening-incomplete' });
    expect((error as RuleError).fields.map(({ path }) => path)).toEqual([
      'content.areas',
      'content.workplaceId',
      'content.tasks',
      'content.easyText',
      'content.schedule.maxHoursQuarters',
    ]);
    expect(await stored(id)).toMatchObject({ status: 'draft', version: 1 });
  });

  it('does not let a published opening lose what readers need', async () => {
    const { employer } = world.people;
    const { id } = await create(employer, world.cafe.id);
    await act('publish', employer, id, 1);
    expect(await failure(edit(employer, id, 2, { easyText: null }))).toMatchObject({
      problem: 'input',
      fields: [{ path: 'content.easyText', code: 'missing-easy-text' }],
    });
    expect(await stored(id)).toMatchObject({ version: 2 });
  });

  it('drops the approval when the title or the easy-to-read text changes, and only then', async () => {
    const { employer, consultant } = world.people;
    const { id } = await create(employer, world.cafe.id);
    await act('publish', employer, id, 1);
    await act('approve_easy_text', consultant, id, 2);
    await edit(employer, id, 3, { seats: 4, title: 'Hjälp på kaféet' });
    expect((await stored(id))?.easy_text_approved_at).not.toBeNull();
    await edit(employer, id, 4, { easyText: 'Du brygger te.' });
    expect((await stored(id))?.easy_text_approved_at).toBeNull();
    await act('approve_easy_text', consultant, id, 5);
    await edit(employer, id, 6, { title: 'Kafé' });
    expect((await stored(id))?.easy_text_approved_at).toBeNull();
  });

  it('copies everything but dates, approval and history', async () => {
    const { employer, consultant } = world.people;
    const { id } = await create(employer, world.cafe.id, { ...content(), closesOn: '2199-01-01' });
    await act('publish', employer, id, 1);
    await act('approve_easy_text', consultant, id, 2);
    await act('close', employer, id, 3);
    const copy = await world.as(employer, (transaction) =>
      copyOpening(transaction, employer, { idempotencyKey: newId(), id }),
    );
    expect(await stored(copy.id)).toMatchObject({
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
    expect(await traces(copy.id)).toEqual({ history: ['copy@1'], tasks: [1] });
  });

  it('removes a draft whole and leaves word of it', async () => {
    const { employer } = world.people;
    const { id } = await create(employer, world.cafe.id);
    await world.as(employer, (transaction) =>
      deleteDraft(transaction, employer, { idempotencyKey: newId(), id, expectedVersion: 1 }),
    );
    expect(await stored(id)).toBeUndefined();
    expect(await traces(id)).toEqual({ history: [], tasks: [1, 2] });
  });

  it('knows which places and occupations it may name', async () => {
    const { employer } = world.people;
    expect(
      await failure(
        create(employer, world.cafe.id, { workplaceId: world.unit.workplaceId, occupationId: 'none' }),
      ),
    ).toMatchObject({
      fields: [
        { path: 'content.workplaceId', code: 'opening-workplace-unknown' },
        { path: 'content.occupationId', code: 'code-unknown' },
      ],
    });
    await expect(
      create(world.people.hr, world.department.id, { workplaceId: world.unit.workplaceId }),
    ).resolves.toBeDefined();
  });
});

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
    const key = { idempotencyKey: newId(), id, expectedVersion: 1 };
    if (name === 'edit') return edit(actor, id, 1, { seats: 3, schedule: content().schedule });
    if (name === 'copy') return world.as(actor, (transaction) => copyOpening(transaction, actor, key));
    if (name === 'delete_draft')
      return world.as(actor, (transaction) => deleteDraft(transaction, actor, key));
    return act(name, actor, id, 1);
  };
  const cases = OPENING_ACTS.flatMap((name) => OPENING_STATUSES.map((status) => [name, status] as const));

  it.each(cases)('%s of a %s opening: every role as the table says', async (name, status) => {
    for (const role of roles) {
      const actor = world.people[role];
      const id = await setUp(status);
      await world.look(`update openings set min_hours_quarters = 16, max_hours_quarters = 40 where id = $1`, [
        id,
      ]);
      const line = LIFE_CYCLE.find((one) => one.act === name && one.from.includes(status));
      // HR reaches no opening of the café, which is not her department's.
      const allowed = line !== undefined && line.who.includes(actor.role) && role !== 'hr';
      const outcome = await failure(take(name, actor, id));
      const changed = outcome === 'no failure';
      expect({ role, changed }).toEqual({ role, changed: allowed });
      if (!changed) {
        expect(outcome).toMatchObject({ problem: expect.stringMatching(/^(not-found|forbidden|conflict)$/) });
        expect(await stored(id)).toMatchObject({ status, version: 1 });
        expect((await traces(id)).tasks).toEqual([]);
      }
    }
  });

  it('answers not found for another organisation, another municipality and an id that nobody has', async () => {
    const { id } = await create(world.people.employer, world.cafe.id);
    for (const actor of [world.people.otherEmployer, world.people.hr, world.people.elsewhere])
      for (const target of [id, newId()]) {
        expect(await failure(edit(actor, target, 1, { seats: 2 }))).toBeInstanceOf(NotFoundError);
        expect(await failure(act('publish', actor, target, 1))).toBeInstanceOf(NotFoundError);
        const copied = world.as(actor, (transaction) =>
          copyOpening(transaction, actor, { idempotencyKey: newId(), id: target }),
        );
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
      const outcome = await failure(create(actor, organisation.id, { title: 'Plats' }));
      if (may) expect(outcome).toBe('no failure');
      else expect(outcome).toBeInstanceOf(NotFoundError);
    }
  });

  it('lets a supervisor read what is published or paused, and nobody read without a relation', async () => {
    const ids = {
      draft: await setUp('draft'),
      published: await setUp('published'),
      paused: await setUp('paused'),
      closed: await setUp('closed'),
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
    const { id } = await create(employer, world.cafe.id, {
      ...content(),
      kind: 'municipal_labour_market_employment',
    });
    expect(await failure(act('publish', employer, id, 1))).toMatchObject({
      rule: 'R-020',
      code: 'kind-not-for-role',
    });
    await act('publish', consultant, id, 1);
    expect(await stored(id)).toMatchObject({ status: 'published' });
  });
});

describe('twice, at once and half-way', () => {
  it('does the same thing once for one key, and refuses the key for another thing', async () => {
    const { employer } = world.people;
    const key = newId();
    const first = await create(employer, world.cafe.id, content(), key);
    expect(await create(employer, world.cafe.id, content(), key)).toEqual(first);
    expect(await failure(create(employer, world.cafe.id, { title: 'Annan' }, key))).toMatchObject({
      fields: [{ path: 'idempotencyKey' }],
    });
    const publishKey = newId();
    await act('publish', employer, first.id, 1, publishKey);
    await act('publish', employer, first.id, 1, publishKey);
    expect(await traces(first.id)).toEqual({ history: ['create@1', 'publish@2'], tasks: [1, 2] });
    await Promise.all(
      [1, 2].map(() =>
        create(employer, world.cafe.id, { title: 'Samtidigt' }, '018f0000-0000-7000-8000-00000000abcd'),
      ),
    );
    expect(await world.look(`select 1 from openings where title = 'Samtidigt'`)).toHaveLength(1);
  });

  it('lets exactly one of two edits of the same version win', async () => {
    const { employer, consultant } = world.people;
    for (let round = 0; round < 10; round += 1) {
      const { id } = await create(employer, world.cafe.id);
      const outcomes = await Promise.all([
        failure(edit(employer, id, 1, { title: 'A' })),
        failure(edit(consultant, id, 1, { title: 'B' })),
      ]);
      expect(outcomes.filter((outcome) => outcome === 'no failure')).toHaveLength(1);
      expect(outcomes.find((outcome) => outcome !== 'no failure')).toMatchObject({
        code: 'changed-by-other',
        currentVersion: 2,
      });
      expect(await stored(id)).toMatchObject({ version: 2, title: outcomes[0] === 'no failure' ? 'A' : 'B' });
      expect((await traces(id)).tasks).toEqual([1, 2]);
    }
  });

  it('lets exactly one of publish and an edit that would leave it incomplete win', async () => {
    const { employer, consultant } = world.people;
    for (let round = 0; round < 10; round += 1) {
      const { id } = await create(employer, world.cafe.id);
      const [published, edited] = await Promise.all([
        failure(act('publish', employer, id, 1)),
        failure(edit(consultant, id, 1, { easyText: null })),
      ]);
      expect([published, edited].filter((outcome) => outcome === 'no failure')).toHaveLength(1);
      expect([published, edited].find((outcome) => outcome !== 'no failure')).toBeInstanceOf(ConflictError);
      const [row] = await world.look<{ bad: boolean }>(
        `select status = 'published' and easy_text = '' as bad from openings where id = $1`,
        [id],
      );
      expect(row?.bad).toBe(false);
    }
  });

  it('leaves nothing when the work breaks off after the change', async () => {
    const { employer } = world.people;
    const { id } = await create(employer, world.cafe.id);
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
    expect(await stored(id)).toMatchObject({ version: 1, title: 'Hjälp på kaféet' });
    expect(await traces(id)).toEqual({ history: ['create@1'], tasks: [1] });
    expect(await world.look(`select 1 from opening_tasks where opening_id = $1`, [id])).toHaveLength(1);
    await edit(employer, id, 1, { title: 'Halvvägs', tasks: null }, key);
    expect(await stored(id)).toMatchObject({ version: 2 });
  });

  it('leaves nothing of a creation whose input is bad', async () => {
    const { employer } = world.people;
    const before = await world.look(`select count(*) as n from outbox`);
    const bad = {
      ...content(),
      title: 'Dåligt',
      demands: [{ ability: 'reading', level: 4, essential: true }],
    };
    expect(await failure(create(employer, world.cafe.id, bad))).toMatchObject({
      fields: [{ path: 'content.demands.0.level' }],
    });
    expect(await failure(create(employer, '', content()))).toMatchObject({
      fields: [{ path: 'organisationId' }],
    });
    expect(await world.look(`select 1 from openings where title = 'Dåligt'`)).toEqual([]);
    expect(await world.look(`select count(*) as n from outbox`)).toEqual(before);
  });
});
