import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfiguration } from '@stegvis/platform';
import { type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql';
import { shapeOf } from '../../apps/api/src/limits/document-shape';
import { costOf } from '../../apps/api/src/limits/operation-cost';
import { readRegisteredDocuments } from '../../apps/api/src/limits/registered-documents';
import { isStaff } from '../../apps/api/src/limits/staff';
import { TestClient } from './support/client';
import { inspectApi } from './support/inspect-api';
import { COLUMNS, OPERATION_ROLES } from './support/operation-roles';
import { startTestApi, type TestApi } from './support/start-test-api';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

const ROOT = join(__dirname, '../..');
const DOCUMENTS = JSON.parse(
  readFileSync(join(ROOT, 'apps/web/src/gql/persisted-documents.json'), 'utf8'),
) as Record<string, string>;
const { limits } = readConfiguration({});

describe('every registered document of ours', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = (await inspectApi()).schema;
  });

  it('G1: is one that the schema knows', () => {
    for (const query of Object.values(DOCUMENTS)) expect(validate(schema, parse(query))).toEqual([]);
    expect(Object.keys(DOCUMENTS).length).toBeGreaterThan(50);
  });

  it('T6: keeps within every limit on its shape', () => {
    expect(readRegisteredDocuments(ROOT, limits).size).toBe(Object.keys(DOCUMENTS).length);
    expect(() => readRegisteredDocuments(ROOT, { ...limits, depth: 2 })).toThrow('beyond a limit');
    expect(() => readRegisteredDocuments(ROOT, { ...limits, document: 200 })).toThrow('beyond a limit');
  });

  it('T6: keeps within the cost of each role that may call it, with the largest page', () => {
    const tooDear = Object.values(DOCUMENTS).flatMap((query) => {
      const document = parse(query);
      const cost = costOf(schema, document, { first: limits.page });
      const roles = rolesOf(document);
      const most = Math.min(
        ...roles.map((role) => limits.cost[role !== 'nobody' && isStaff({ role }) ? 'staff' : 'outsider']),
      );
      return cost > most ? [`${query.slice(0, 60)} costs ${cost} of ${most}`] : [];
    });
    expect(tooDear).toEqual([]);
  });

  const rolesOf = (document: DocumentNode) => {
    const fields = shapeOf(document)?.rootFields.filter((name) => !name.startsWith('__')) ?? [];
    return COLUMNS.filter((column) => fields.every((name) => OPERATION_ROLES.get(name)?.has(column)));
  };
});

describe('production mode', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi(
      { STEGVIS_DEMO: '0', PUBLIC_URL: 'https://stegvis.example', ONE_TIME_CODE_ROLES: 'none' },
      { registeredDocumentsOnly: readConfiguration({ STEGVIS_DEMO: '0' }).registeredDocumentsOnly },
    );
  });
  afterAll(() => api.close());
  const send = async (body: unknown) => {
    const { status, text } = await new TestClient(api.url).send(body);
    return {
      status,
      ...(JSON.parse(text) as { data?: unknown; errors?: { extensions: { code: string } }[] }),
    };
  };
  const [hash = '', query = ''] =
    Object.entries(DOCUMENTS).find(([, text]) => text.includes('query SignInOptions ')) ?? [];

  it('T6: runs a document that was registered at build, by its hash alone', async () => {
    for (const body of [
      { extensions: { stegvisDocument: hash } },
      { query, extensions: { stegvisDocument: hash } },
    ]) {
      const answer = await send(body);
      expect(answer.status).toBe(200);
      expect(JSON.stringify(answer.data)).toContain('demoAccounts');
    }
  });

  it('G1: looks at no other text that comes with the hash', async () => {
    const answer = await send({
      query: '{ viewer { name } }',
      extensions: { stegvisDocument: hash },
    });
    expect(JSON.stringify(answer.data)).toContain('demoAccounts');
    expect(JSON.stringify(answer.data)).not.toContain('viewer');
  });

  it.each([
    ['a text without a hash', { query: '{ viewer { name } }' }],
    ['a registered text without a hash', { query }],
    ['an unknown hash', { query, extensions: { stegvisDocument: `sha256:${'0'.repeat(64)}` } }],
    ['the name of a property', { extensions: { stegvisDocument: '__proto__' } }],
    ['a hash that is a list', { extensions: { stegvisDocument: [hash] } }],
    ['a text that cannot be parsed', { query: '{{{{' }],
    [
      'a document by its own hash',
      { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
    ],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['an empty body', {}],
  ])('G1: refuses %s', async (_what, body) => {
    const answer = await send(body);
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(answer.data).toBeUndefined();
  });
});
