import { newId } from '@stegvis/platform';
import type { GraphQLSchema } from 'graphql';
import { checksum } from './support/checksum';
import type { TestClient } from './support/client';
import { documentOf, rootFields } from './support/documents';
import { inspectApi } from './support/inspect-api';
import { type SmallWorld, startSmallWorld } from './support/small-world';
import { type OpeningName } from './support/world-openings';
import { PARTICIPANTS, type ParticipantName, type PersonName } from './support/world-people';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let world: SmallWorld;
let documents: ReadonlyMap<string, string>;
beforeAll(async () => {
  const { schema }: { schema: GraphQLSchema } = await inspectApi();
  documents = new Map(rootFields(schema).map((root) => [root.field.name, documentOf(root)]));
  world = await startSmallWorld();
});
afterAll(() => world.close());

/** An answer without what is its own: the request id, and the id and the key that were sent. */
const bytes = async (client: TestClient, field: string, variables: object, ids: readonly string[]) => {
  const { text, status } = await client.send({ query: documents.get(field), variables });
  let plain = text.replace(/"requestId":"[^"]+"/g, '"requestId":""');
  for (const id of ids) plain = plain.replaceAll(id, '<id>');
  return `${status} ${plain}`;
};

const key = () => ({ idempotencyKey: newId() });
const statement = { kind: 'interest', code: 'cafe_service', state: 'answered', level: 1 };

/** Every operation that takes the id of a person or of something of hers. */
const ABOUT_A_PERSON: Readonly<Record<string, (id: string) => object>> = {
  participant: (id) => ({ id }),
  openingsForParticipant: (participantId) => ({ participantId, first: 20 }),
  nearlyForParticipant: (participantId) => ({ participantId }),
  declinedByParticipant: (participantId) => ({ participantId }),
  match: (participantId) => ({ participantId, openingId: world.openings.published }),
  editParticipant: (id) => ({ input: { ...key(), id, expectedVersion: 1, givenName: 'Annan' } }),
  recordValues: (participantId) => ({
    input: { ...key(), participantId, source: 'staff', values: [statement] },
  }),
  assignStaff: (participantId) => ({
    input: { ...key(), participantId, membershipId: world.people.supervisor.membershipId },
  }),
};

const STRANGERS: Readonly<Record<ParticipantName, readonly PersonName[]>> = {
  assigned: [
    'colleague',
    'otherDomain',
    'elsewhere',
    'participant',
    'otherParticipant',
    'employer',
    'hr',
    'coordinator',
    'admin',
  ],
  noYes: ['supervisor', 'colleague', 'otherDomain', 'participant', 'employer'],
  notAsked: ['supervisor', 'colleague', 'elsewhere', 'coordinator'],
  colleagues: [
    'consultant',
    'supervisor',
    'otherDomain',
    'participant',
    'employer',
    'hr',
    'coordinator',
    'admin',
  ],
  otherDomain: [
    'consultant',
    'supervisor',
    'colleague',
    'elsewhere',
    'participant',
    'employer',
    'coordinator',
    'admin',
  ],
  elsewhere: ['consultant', 'supervisor', 'otherDomain', 'participant', 'employer', 'coordinator', 'admin'],
  protected: [
    'colleague',
    'otherDomain',
    'elsewhere',
    'participant',
    'otherParticipant',
    'employer',
    'hr',
    'coordinator',
    'admin',
  ],
};

it.each(PARTICIPANTS)(
  'answers a stranger of the participant "%s" byte for byte as for nobody at all, and changes nothing',
  async (who) => {
    for (const stranger of STRANGERS[who]) await world.as(stranger);
    const before = await checksum(world);
    for (const stranger of STRANGERS[who]) {
      const client = await world.as(stranger);
      for (const [field, variables] of Object.entries(ABOUT_A_PERSON)) {
        const [id, absent] = [world.participants[who], newId()];
        const there = await bytes(client, field, variables(id), [id]);
        const nowhere = await bytes(client, field, variables(absent), [absent]);
        expect({ stranger, field, answer: there }).toEqual({ stranger, field, answer: nowhere });
      }
    }
    expect(await checksum(world)).toEqual(before);
  },
);

it('answers about what belongs to a person out of reach as about nothing', async () => {
  const [assignment] = await world.look<{ id: string }>(
    `select id from assignments where participant_id = $1`,
    [world.participants.colleagues],
  );
  const [suggestion] = await world.look<{ id: string }>(
    `select id from profile_values where participant_id = $1 and status = 'suggested'`,
    [world.participants.colleagues],
  );
  const before = await checksum(world);
  for (const stranger of ['consultant', 'supervisor', 'otherDomain', 'elsewhere'] as const) {
    const client = await world.as(stranger);
    for (const [field, known, name] of [
      ['endAssignment', assignment?.id ?? '', 'assignmentId'],
      ['answerSuggestion', suggestion?.id ?? '', 'valueId'],
    ] as const) {
      const ask = (id: string) =>
        bytes(
          client,
          field,
          { input: { ...key(), [name]: id, ...(field === 'answerSuggestion' ? { confirm: true } : {}) } },
          [id],
        );
      expect(known).not.toBe('');
      expect(await ask(known)).toBe(await ask(newId()));
    }
  }
  expect(await checksum(world)).toEqual(before);
});

it('assigns a person to staff of the own secrecy domain alone, and does not tell others from nobody', async () => {
  const client = await world.as('consultant');
  const ask = (membershipId: string) =>
    bytes(
      client,
      'assignStaff',
      { input: { ...key(), participantId: world.participants.assigned, membershipId } },
      [membershipId],
    );
  const nobody = await ask(newId());
  expect(nobody).toContain('NotFoundProblem');
  for (const name of [
    'otherDomain',
    'elsewhere',
    'employer',
    'hr',
    'coordinator',
    'admin',
    'otherParticipant',
  ] as const)
    expect({ name, answer: await ask(world.people[name].membershipId) }).toEqual({ name, answer: nobody });
});

it('answers about the openings, places and contacts of others as about none, and changes nothing', async () => {
  const hidden: readonly (readonly [PersonName, OpeningName])[] = [
    ['employer', 'otherPublished'],
    ['employer', 'hrPublished'],
    ['employer', 'elsewhere'],
    ['hr', 'published'],
    ['hr', 'otherDraft'],
    ['supervisor', 'draft'],
    ['supervisor', 'closed'],
    ['consultant', 'elsewhere'],
    ['coordinator', 'elsewhere'],
    ['participant', 'unapproved'],
    ['participant', 'draft'],
    ['participant', 'elsewhere'],
  ];
  const edit = (id: string) => ({ input: { ...key(), id, expectedVersion: 1, content: { title: 'Tagen' } } });
  const act = (id: string) => ({ input: { ...key(), id, expectedVersion: 1, reason: 'För att' } });
  const asks: Readonly<Record<string, (id: string) => object>> = {
    opening: (id) => ({ id }),
    editOpening: edit,
    copyOpening: (id) => ({ input: { ...key(), id } }),
    deleteDraft: (id) => ({ input: { ...key(), id, expectedVersion: 1 } }),
    publishOpening: act,
    pauseOpening: act,
    resumeOpening: act,
    closeOpening: act,
    approveEasyText: act,
    participantsForOpening: (openingId) => ({ openingId, first: 20 }),
    placeForMe: (openingId) => ({ openingId }),
    answerPlace: (openingId) => ({ input: { ...key(), openingId, answer: 'yes' } }),
    match: (openingId) => ({ openingId, participantId: world.participants.assigned }),
  };
  const before = await checksum(world);
  for (const [name, opening] of hidden) {
    const client = await world.as(name);
    for (const [field, variables] of Object.entries(asks)) {
      const [id, absent] = [world.openings[opening], newId()];
      expect({ name, field, opening, answer: await bytes(client, field, variables(id), [id]) }).toEqual({
        name,
        field,
        opening,
        answer: await bytes(client, field, variables(absent), [absent]),
      });
    }
  }
  expect(await checksum(world)).toEqual(before);
});

it('answers an employer about the workplaces and contacts of others as about none', async () => {
  const before = await checksum(world);
  for (const name of ['employer', 'hr'] as const) {
    const client = await world.as(name);
    const { nursery } = world.places;
    const asks: readonly (readonly [string, string, (id: string) => object])[] = [
      [
        'saveWorkplace',
        nursery.workplaceId,
        (id) => ({
          input: { ...key(), id, expectedVersion: 1, organisationId: world.places.cafe.id, name: 'Taget' },
        }),
      ],
      [
        'saveWorkplace',
        nursery.id,
        (organisationId) => ({ input: { ...key(), organisationId, name: 'Nytt' } }),
      ],
      [
        'saveContact',
        nursery.contactId,
        (id) => ({
          input: {
            ...key(),
            id,
            expectedVersion: 1,
            workplaceId: world.places.cafe.workplaceId,
            name: 'Tagen',
          },
        }),
      ],
      [
        'saveContact',
        nursery.workplaceId,
        (workplaceId) => ({ input: { ...key(), workplaceId, name: 'Ny' } }),
      ],
      ['removeContact', nursery.contactId, (id) => ({ input: { ...key(), id, expectedVersion: 1 } })],
      [
        'createOpening',
        nursery.id,
        (organisationId) => ({ input: { ...key(), organisationId, content: { title: 'Ny' } } }),
      ],
    ];
    for (const [field, id, variables] of asks) {
      const absent = newId();
      expect({ field, answer: await bytes(client, field, variables(id), [id]) }).toEqual({
        field,
        answer: await bytes(client, field, variables(absent), [absent]),
      });
    }
  }
  expect(await checksum(world)).toEqual(before);
});

it('tells an administrator of a participant account as of none', async () => {
  const client = await world.as('admin');
  const { accountId } = world.people.participant;
  const before = await checksum(world);
  const ask = (id: string) =>
    bytes(client, 'closeAccount', { input: { ...key(), accountId: id, expectedVersion: 1 } }, [id]);
  expect(await ask(accountId)).toBe(await ask(newId()));
  expect(await checksum(world)).toEqual(before);
});

describe('the door for files', () => {
  const begin = async (name: PersonName): Promise<string> => {
    const client = await world.as(name);
    const { beginImport } = await client.get<{ beginImport: { import: { id: string } } }>(
      'mutation ($input: BeginImportInput!) { beginImport(input: $input) { ... on ImportPayload { import { id } } } }',
      { input: { idempotencyKey: newId(), kind: 'organisations' } },
    );
    return beginImport.import.id;
  };
  const FILE = 'Arbetsgivare\nDörrens bolag';
  const OURS = { 'content-type': 'application/octet-stream', 'x-stegvis-request': '1' };
  const knock = async (
    name: PersonName | null,
    path: string,
    {
      body = FILE,
      headers = OURS,
      method = 'POST',
    }: { body?: string; headers?: object; method?: string } = {},
  ): Promise<{ status: number; text: string }> => {
    const response = await fetch(`${world.api.url}/import/${path}`, {
      method,
      headers: { origin: world.api.url, ...(await world.as(name)).headers(), ...headers },
      ...(method === 'POST' ? { body } : {}),
    });
    const text = await response.text();
    return { status: response.status, text: text.replace(/"requestId":"[^"]+"/, '') };
  };

  it('G2: takes bytes from our own page and from who is signed in, and nothing else', async () => {
    const path = `fil/${await begin('coordinator')}`;
    const before = await checksum(world);
    const status = async (...knocked: Parameters<typeof knock>) => (await knock(...knocked)).status;
    expect(await status('coordinator', path, { headers: { ...OURS, 'content-type': 'text/csv' } })).toBe(415);
    expect(
      await status('coordinator', path, { headers: { 'content-type': 'application/octet-stream' } }),
    ).toBe(403);
    expect(await status('coordinator', path, { headers: { ...OURS, origin: 'https://x.example' } })).toBe(
      403,
    );
    expect(await status('coordinator', path, { method: 'PUT' })).toBe(405);
    expect(await status(null, path)).toBe(401);
    expect(await status('coordinator', path, { body: 'a'.repeat(2_000_001) })).toBe(413);
    expect(await status('coordinator', path, { body: 'Arbetsgivare' })).toBe(400);
    expect(await checksum(world)).toEqual(before);
    expect(await status('coordinator', path)).toBe(204);
    expect(await status('coordinator', path)).toBe(409);
  });

  it('E2: knows no difference between absent and somebody else’s, for a file and for a report', async () => {
    const id = await begin('coordinator');
    const others: readonly PersonName[] = ['consultant', 'supervisor', 'admin', 'employer', 'participant'];
    for (const name of others)
      for (const [way, method] of [
        ['fil', 'POST'],
        ['rapport', 'GET'],
      ] as const) {
        const absent = await knock(name, `${way}/${newId()}`, { method });
        expect(absent.status).toBe(404);
        expect(await knock(name, `${way}/${id}`, { method })).toEqual(absent);
      }
    expect((await knock(null, `rapport/${id}`, { method: 'GET' })).status).toBe(404);
    expect((await knock('coordinator', `fil/${id}`)).status).toBe(204);
    expect(await knock('coordinator', `rapport/${id}`, { method: 'GET' })).toEqual({
      status: 200,
      text: 'Rad;Vad som hände;Varför;Arbetsgivare\r\n',
    });
  });
});
