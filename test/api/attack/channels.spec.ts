import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '@stegvis/platform';
import { type GraphQLSchema, isEnumType } from 'graphql';
import { documentOf, rootFields } from '../support/documents';
import { inspectApi } from '../support/inspect-api';
import { OPERATION_ROLES } from '../support/operation-roles';
import { type SmallWorld, startSmallWorld } from '../support/small-world';
import { VALID } from '../support/valid-variables';
import { nameOf, PARTICIPANTS, type PersonName, secretOf } from '../support/world-people';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let world: SmallWorld;
let schema: GraphQLSchema;
let documents: ReadonlyMap<string, string>;
beforeAll(async () => {
  schema = (await inspectApi()).schema;
  documents = new Map(rootFields(schema).map((root) => [root.field.name, documentOf(root)]));
  world = await startSmallWorld();
});
afterAll(() => world.close());

const plain = (text: string): string => text.replace(/"requestId":"[^"]+"/g, '"requestId":""');
const ask = async (name: PersonName, field: string, variables: object): Promise<string> =>
  plain((await (await world.as(name)).send({ query: documents.get(field), variables })).text);

/** Every mark of a person that a reader without the relation must not meet. */
const MARKS = PARTICIPANTS.flatMap((who) => [nameOf(who).givenName, nameOf(who).familyName, secretOf(who)]);

describe('a consultant who looks up a neighbour', () => {
  const words = [
    nameOf('colleagues').familyName,
    nameOf('otherDomain').givenName,
    nameOf('elsewhere').familyName,
  ];

  it('M3: a search for somebody who is here gives the same bytes, total and order as for somebody who is not', async () => {
    for (const search of words)
      for (const word of [search, search.slice(0, 4), search.toUpperCase(), `${search.slice(0, -1)}x`])
        expect(await ask('consultant', 'participants', { filter: { search: word } })).toBe(
          await ask('consultant', 'participants', { filter: { search: 'Finnsinte' } }),
        );
  });

  it('A13: the order of her own list says nothing of those between', async () => {
    const orders = schema.getType('ParticipantOrder');
    const values = isEnumType(orders) ? orders.getValues().map(({ name }) => name) : [];
    expect(values.length).toBeGreaterThan(0);
    for (const order of values) {
      const before = await ask('consultant', 'participants', { order });
      const [row] = await world.look<{ family_name: string }>(
        `select family_name from participants where id = $1`,
        [world.participants.colleagues],
      );
      await world.look(`update participants set family_name = 'Aaaa', version = version + 1 where id = $1`, [
        world.participants.colleagues,
      ]);
      const after = await ask('consultant', 'participants', { order });
      await world.look(`update participants set family_name = $2 where id = $1`, [
        world.participants.colleagues,
        row?.family_name,
      ]);
      expect(after).toBe(before);
    }
  });

  it('A12: a cursor holds nothing but places of rows that the reader has seen', async () => {
    const client = await world.as('consultant');
    const { participants } = await client.get<{
      participants: { edges: { cursor: string; node: { id: string } }[] };
    }>('{ participants { edges { cursor node { id } } } }');
    for (const { cursor } of participants.edges) {
      const read = Buffer.from(cursor, 'base64url').toString('utf8');
      for (const who of ['colleagues', 'otherDomain', 'elsewhere'] as const) {
        expect(read).not.toContain(world.participants[who]);
        expect(read).not.toContain(nameOf(who).familyName);
      }
    }
  });
});

describe('a curious employer', () => {
  it('M4: what is suggested while typing is vocabulary, never a person', async () => {
    for (const name of ['employer', 'hr', 'coordinator', 'consultant', 'elsewhere'] as const)
      for (const field of ['occupations', 'municipalities', 'organisations', 'roleTemplates', 'colleagues']) {
        const root = rootFields(schema).find((one) => one.field.name === field);
        if (!root?.field.args.some((argument) => argument.name === 'search')) continue;
        for (const who of ['colleagues', 'otherDomain'] as const) {
          const text = await ask(name, field, { search: nameOf(who).familyName });
          for (const mark of MARKS)
            expect({ name, field, found: text.includes(mark) }).toEqual({ name, field, found: false });
        }
      }
  });

  it('M3: totals and facets are the same whether others have hidden drafts or not', async () => {
    const facets = () => ask('employer', 'openings', { filter: { search: 'Plats' } });
    const before = await facets();
    await world.look(`update openings set title = 'Plats som ingen annan ser' where id = $1`, [
      world.openings.hrDraft,
    ]);
    expect(await facets()).toBe(before);
  });

  it('A2: every list that could hold a person is empty or refused, with its total', async () => {
    for (const name of ['employer', 'otherEmployer', 'hr'] as const) {
      const role = name === 'hr' ? ('hr_officer' as const) : ('employer_contact' as const);
      for (const root of rootFields(schema).filter(({ type }) => type === 'Query')) {
        const variables = (await VALID[root.field.name]?.({ world, role: 'job_consultant' })) ?? {};
        const text = await ask(name, root.field.name, variables);
        for (const mark of MARKS)
          expect({ field: root.field.name, has: text.includes(mark) }).toEqual({
            field: root.field.name,
            has: false,
          });
        if (!OPERATION_ROLES.get(root.field.name)?.has(role)) expect(text).toMatch(/"code":"FORBIDDEN"/);
      }
    }
  });
});

describe('errors of keys', () => {
  it('D5: a key that another has used is not known to be used', async () => {
    const key = newId();
    const register = (name: PersonName) =>
      ask(name, 'registerParticipant', {
        input: {
          idempotencyKey: key,
          givenName: `Nyckel${name}`,
          familyName: 'Prov',
          wantsSuggestions: 'not_asked',
          protection: 'none',
          home: { latitude: 55.6, longitude: 13.0 },
        },
      });
    expect(await register('consultant')).toContain('ParticipantPayload');
    expect(await register('colleague')).toContain('ParticipantPayload');
    expect(await register('otherDomain')).toContain('ParticipantPayload');
  });

  it('E1: a broken key or check of the database is told without its name', async () => {
    await world.look(
      `alter table assignments add constraint planted_ck check (membership_id <> '${world.people.colleague.membershipId}') not valid`,
    );
    try {
      const text = await ask('consultant', 'assignStaff', {
        input: {
          idempotencyKey: newId(),
          participantId: world.participants.noYes,
          membershipId: world.people.colleague.membershipId,
        },
      });
      expect(text).toMatch(/"code":"INTERNAL"/);
      expect(text).not.toMatch(/planted|constraint|assignments|violates/);
    } finally {
      await world.look('alter table assignments drop constraint planted_ck');
    }
  });
});

describe('what is left behind', () => {
  it('L6: a task that waits, and one that failed, names nobody', async () => {
    const client = await world.as('consultant');
    await client.get(documents.get('recordValues') ?? '', {
      input: {
        idempotencyKey: newId(),
        participantId: world.participants.assigned,
        source: 'staff',
        values: [
          { kind: 'interest', code: 'cafe_service', state: 'answered', level: 1, note: secretOf('assigned') },
        ],
      },
    });
    const rows = await world.look<{ row: string }>(`select o::text as row from outbox o`);
    for (const { row } of rows) for (const mark of MARKS) expect(row).not.toContain(mark);
    const [columns] = await world.look<{ names: string[] }>(
      `select array_agg(column_name::text) as names from information_schema.columns where table_schema = 'stegvis' and table_name = 'outbox'`,
    );
    // A task is its kind and an id; there is no place for words.
    expect(columns?.names.filter((name) => /name|title|body|text|input|payload/.test(name))).toEqual([]);
  });

  it('E4: no cache keeps an answer, and no other site learns the address of a page', async () => {
    const client = await world.as('consultant');
    for (const body of [
      { query: documents.get('participants') },
      { query: '{ nothing }' },
      { query: 'query ($id: UUID!) { participant(id: $id) { id } }', variables: { id: newId() } },
      'not json',
    ]) {
      const { headers } = await client.send(body);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('etag')).toBeNull();
    }
    const page = await fetch(`${world.api.url}/deltagare/${world.participants.assigned}`);
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(await page.text()).not.toContain(nameOf('assigned').familyName);
  });
});

describe('docs/security-channels.md', () => {
  const root = join(__dirname, '../../..');
  const lines = readFileSync(join(root, 'docs/security-channels.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (Channel|-)/.test(line));

  it('has every channel of security.md §1, and each names tests that there are or why it waits', () => {
    const channels = [
      'object read',
      'list',
      'edge',
      'search hit',
      'total',
      'facet',
      'autocomplete',
      'suggestion',
      'sort order',
      'cursor',
      'error text and code',
      'unique-key error',
      'foreign-key error',
      'timing',
      'subscription event',
      'job payload',
      'failed-job trace',
      'mail subject and body',
      'calendar file',
      'export',
      'file metadata',
      'URL, referrer, title',
      'HTTP and client cache',
      'log, trace, metric label',
      'statistics',
      'audit view',
      'backup',
    ];
    expect(lines.map((line) => line.split('|')[1]?.trim())).toEqual(channels);
    for (const line of lines) {
      const cell = line.split('|')[2] ?? '';
      const tests = [...cell.matchAll(/`([^`]+)` › “([^”]+)”/g)];
      if (tests.length === 0) expect(cell).toMatch(/waits: /);
      for (const [, file = '', title = ''] of tests)
        expect({ file, title, found: readFileSync(join(root, file), 'utf8').includes(title) }).toEqual({
          file,
          title,
          found: true,
        });
    }
  });
});
