import 'reflect-metadata';
import { searchOccupations } from '@stegvis/catalogue';
import { type MemberActor, newId, withStatementCount } from '@stegvis/platform';
import { isObjectType, isInputObjectType, isEnumType } from 'graphql';
import { testDatabase } from '../../../../test/database';
import { OpeningApi } from '../../../../test/worlds/opening-api';
import { openingWorld, type OpeningWorld } from '../../../../test/worlds/opening-world';
import { lifeCycleDocument } from '../domain/life-cycle-document';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

const OPENING = `
  id version status kind title description easyText easyTextApprovedAt easyTextApprovedBy easyTextNeedsApproval
  organisation { id name } workplace { id name position { latitude longitude } organisation { name } }
  tasks { id text frequency removable } areas occupation { id label } templateCode
  demands { ability level essential } exposures { factor exposure } access { need provided canBeArranged }
  schedule { weekdays requiredWeekdays start end flexibleStart minHoursQuarters maxHoursQuarters note }
  seats freeSeats supportLevel supportRole supportMinutesPerDay supportSameRoom firstWeeks requirements licences languages
  startsOn opensOn closesOn audience postedBy postedForEmployer createdAt publishedAt updatedAt allowedActs
  history { at by act from to reason } missing { path code message } constructed`;
const RESULT = `__typename
  ... on OpeningPayload { opening { ${OPENING} } }
  ... on InputProblem { code message fields { path code message } }
  ... on NotFoundProblem { code message }`;
const CONFLICT = `... on ConflictProblem { code message currentVersion }`;
const RULE = `... on RuleProblem { code message rule fields { path code message } }`;
const CREATE = `mutation ($input: CreateOpeningInput!) { result: createOpening(input: $input) { ${RESULT} } }`;
const EDIT = `mutation ($input: EditOpeningInput!) { result: editOpening(input: $input) { ${RESULT} ${CONFLICT} } }`;
const COPY = `mutation ($input: CopyOpeningInput!) { result: copyOpening(input: $input) { ${RESULT} } }`;
const DELETE = `mutation ($input: DeleteDraftInput!) { result: deleteDraft(input: $input) { __typename ... on DeleteDraftPayload { id } ${CONFLICT} } }`;
const act = (name: string) =>
  `mutation ($input: ChangeOpeningInput!) { result: ${name}(input: $input) { ${RESULT} ${CONFLICT} ${RULE} } }`;

interface Answer {
  readonly __typename: string;
  readonly opening: { readonly id: string; readonly version: number };
  readonly fields: readonly { readonly path: string; readonly message: string }[];
}

let world: OpeningWorld;
let api: OpeningApi;
const change = async (actor: MemberActor, source: string, input: object, language: 'sv' | 'en' = 'sv') => {
  const { data, errors } = await api.ask(
    actor,
    source,
    { input: { idempotencyKey: newId(), ...input } },
    language,
  );
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data?.['result'])) as Answer;
};
const content = () => ({
  title: 'Hjälp på kaféet',
  easyText: 'Du brygger kaffe.',
  workplaceId: world.cafe.workplaceId,
  areas: ['it'],
  tasks: [{ text: 'Brygga kaffe', frequency: 'daily', removable: false }],
  schedule: {
    weekdays: ['tue', 'mon'],
    start: '08:30',
    end: '12:00',
    flexibleStart: false,
    minHoursQuarters: 16,
    maxHoursQuarters: 28,
  },
});

beforeAll(async () => {
  world = await openingWorld(await testDatabase());
  api = await OpeningApi.start(world);
});
afterAll(async () => {
  await api?.end();
  await world?.close();
});

describe('openings over GraphQL', () => {
  it('post, publish, approve, close, copy and remove', async () => {
    const { employer, consultant } = world.people;
    const created = await change(employer, CREATE, {
      organisationId: world.cafe.id,
      content: { title: 'Hjälp' },
    });
    expect(created).toMatchObject({
      __typename: 'OpeningPayload',
      opening: {
        version: 1,
        status: 'draft',
        organisation: { name: 'Kafé Ankaret' },
        workplace: null,
        postedBy: 'Edith',
        allowedActs: ['edit', 'publish', 'copy', 'delete_draft'],
        history: [{ by: 'Edith', act: 'create', from: null, to: 'draft' }],
      },
    });
    const { id } = created.opening;
    expect(created.opening).toMatchObject({
      missing: [
        { path: 'content.areas', message: 'Välj minst ett område.' },
        { path: 'content.workplaceId' },
        { path: 'content.tasks' },
        { path: 'content.easyText' },
        { path: 'content.schedule.maxHoursQuarters' },
      ],
    });
    const edited = await change(employer, EDIT, { id, expectedVersion: 1, content: content() });
    expect(edited.opening).toMatchObject({
      version: 2,
      missing: [],
      areas: ['it'],
      tasks: [{ text: 'Brygga kaffe', frequency: 'daily', removable: false }],
      schedule: { weekdays: ['mon', 'tue'], start: '08:30', end: '12:00', maxHoursQuarters: 28 },
      workplace: {
        name: 'Kafé Ankaret, huset',
        position: { latitude: 55.6059 },
        organisation: { name: 'Kafé Ankaret' },
      },
    });
    const published = await change(employer, act('publishOpening'), { id, expectedVersion: 2 });
    expect(published.opening).toMatchObject({ status: 'published', easyTextNeedsApproval: true });
    const approved = await change(consultant, act('approveEasyText'), { id, expectedVersion: 3 });
    expect(approved.opening).toMatchObject({
      easyTextApprovedBy: 'Klara',
      easyTextNeedsApproval: false,
      allowedActs: ['edit', 'pause', 'close', 'copy'],
    });
    const closed = await change(employer, act('closeOpening'), {
      id,
      expectedVersion: 4,
      reason: 'Tillsatt',
    });
    expect(closed.opening).toMatchObject({ status: 'closed', allowedActs: ['copy'] });
    const copied = await change(employer, COPY, { id });
    expect(copied.opening).toMatchObject({
      status: 'draft',
      title: 'Hjälp på kaféet',
      easyTextApprovedAt: null,
    });
    expect(await change(employer, DELETE, { id: copied.opening.id, expectedVersion: 1 })).toEqual({
      __typename: 'DeleteDraftPayload',
      id: copied.opening.id,
    });
  });

  it('answer what stands in the way as data, in the language of the reader', async () => {
    const { employer } = world.people;
    const { opening } = await change(employer, CREATE, { organisationId: world.cafe.id, content: {} });
    const { id } = opening;
    expect(await change(employer, act('publishOpening'), { id, expectedVersion: 1 }, 'en')).toMatchObject({
      __typename: 'RuleProblem',
      rule: 'R-008',
      message: 'The opening is not complete. Fill in what is missing and try again.',
    });
    expect(await change(employer, act('pauseOpening'), { id, expectedVersion: 1 })).toMatchObject({
      __typename: 'ConflictProblem',
      currentVersion: 1,
    });
    expect(await change(employer, EDIT, { id, expectedVersion: 9, content: { title: 'x' } })).toMatchObject({
      __typename: 'ConflictProblem',
      currentVersion: 1,
    });
    const demands = [0, 1, 2, 4].map((level, i) => ({
      ability: ['reading', 'writing', 'numeracy', 'vision'][i],
      level,
      essential: true,
    }));
    const bad = await change(employer, EDIT, { id, expectedVersion: 1, content: { demands, seats: -1 } });
    expect(bad).toMatchObject({
      __typename: 'InputProblem',
      fields: [
        { path: 'content.demands.3.level', message: 'Nivån ska vara 0, 1, 2 eller 3.' },
        { path: 'content.seats', message: 'Ange ett tal mellan 1 och 999.' },
      ],
    });
    expect(await change(world.people.hr, EDIT, { id, expectedVersion: 1, content: {} })).toMatchObject({
      __typename: 'NotFoundProblem',
    });
  });

  it('refuse who may not, before anything is read', async () => {
    const input = { organisationId: world.cafe.id, content: {} };
    for (const actor of [
      world.people.supervisor,
      world.people.participant,
      world.people.administrator,
      null,
    ]) {
      const { data, errors } = await api.ask(actor, CREATE, { input: { idempotencyKey: newId(), ...input } });
      expect({ data, errors: errors?.length }).toEqual({ data: null, errors: 1 });
    }
    const { errors } = await api.ask(world.people.coordinator, act('approveEasyText'), {
      input: { idempotencyKey: newId(), id: newId(), expectedVersion: 1 },
    });
    expect(errors).toHaveLength(1);
  });

  it('answer null for an opening that is absent or not the reader’s', async () => {
    const { opening } = await change(world.people.employer, CREATE, {
      organisationId: world.cafe.id,
      content: {},
    });
    const read = async (actor: MemberActor, id: string) =>
      (await api.ask(actor, `query ($id: UUID!) { opening(id: $id) { id } }`, { id })).data;
    expect(await read(world.people.employer, opening.id)).toEqual({ opening: { id: opening.id } });
    for (const actor of [world.people.hr, world.people.supervisor, world.people.elsewhere])
      expect(await read(actor, opening.id)).toEqual({ opening: null });
    expect(await read(world.people.employer, newId())).toEqual({ opening: null });
  });

  it('read whole openings with one statement a part, however many there are', async () => {
    const { consultant, employer } = world.people;
    const occupations = await world.as(consultant, (transaction) =>
      searchOccupations(transaction, 'vaktm', 1),
    );
    const occupationId = occupations[0]?.id ?? null;
    expect(occupationId).not.toBeNull();
    const ids: string[] = [];
    for (let i = 0; i < 10; i += 1)
      ids.push(
        (
          await change(employer, CREATE, {
            organisationId: world.cafe.id,
            content: { ...content(), occupationId },
          })
        ).opening.id,
      );
    const count = async (some: readonly string[]) => {
      const source = `{ ${some.map((id, i) => `o${i}: opening(id: "${id}") { ${OPENING} }`).join(' ')} }`;
      const { result, statements } = await withStatementCount(() => api.ask(consultant, source));
      expect(result.errors).toBeUndefined();
      return statements.length;
    };
    // Openings, tasks, areas, demands, exposures, access, history, occupations with the catalogue, organisations, workplaces.
    expect(await count(ids.slice(0, 1))).toBe(11);
    expect(await count(ids)).toBe(11);
  });

  it('tell an organisation how many openings it has, for many at once', async () => {
    const source = `{ organisations(first: 50) { edges { node { name openingCount } } } }`;
    const { result, statements } = await withStatementCount(() => api.ask(world.people.coordinator, source));
    expect(result.errors).toBeUndefined();
    const rows = JSON.stringify(result.data);
    expect(rows).toMatch(/"Badhuset","openingCount":0/);
    expect(rows).toMatch(/"Kafé Ankaret","openingCount":[1-9]/);
    expect(statements.filter((sql) => sql.includes('from openings'))).toHaveLength(1);
  });

  it('look through texts and say where', async () => {
    const source = `query ($input: CheckTextInput!) { checkText(input: $input) { findings { field start end kind excerpt message } descriptionLix easyTextLix } }`;
    const { data, errors } = await api.ask(world.people.employer, source, {
      input: { title: 'Plats för autist', easyText: 'Du får te.' },
    });
    expect(errors).toBeUndefined();
    expect(data?.['checkText']).toMatchObject({
      findings: [{ field: 'title', start: 10, end: 16, kind: 'diagnosis', excerpt: 'autist' }],
      descriptionLix: null,
    });
    const long = await api.ask(world.people.employer, source, { input: { description: 'x'.repeat(20_001) } });
    expect(long.errors).toHaveLength(1);
    expect((await api.ask(null, source, { input: {} })).errors).toHaveLength(1);
  });

  it('describe every type, field, argument and value', () => {
    const bare = Object.values(api.schema.getTypeMap())
      .filter(
        (type) =>
          !type.name.startsWith('__') && /Opening|Draft|CheckText|TextF|TextCheck|Facet/.test(type.name),
      )
      .flatMap((type) => {
        const parts =
          isObjectType(type) || isInputObjectType(type)
            ? Object.values(type.getFields())
            : isEnumType(type)
              ? type.getValues()
              : [];
        return [type, ...parts]
          .filter((part) => !part.description)
          .map((part) => `${type.name} ${part.name}`);
      });
    expect(bare).toEqual([]);
    expect(lifeCycleDocument()).toContain('approve_easy_text');
  });
});
