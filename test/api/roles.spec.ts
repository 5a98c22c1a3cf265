import { OperationList } from '@stegvis/access';
import type { GraphQLSchema } from 'graphql';
import { inspectApi } from './support/inspect-api';
import { checksum } from './support/checksum';
import { documentOf, rootFields } from './support/documents';
import { ACTS_FOR, COLUMNS, type Column, OPERATION_ROLES } from './support/operation-roles';
import { type SmallWorld, startSmallWorld } from './support/small-world';
import { VALID } from './support/valid-variables';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

/** These open, end or change a session: each is called with one of its own. */
const OWN_SESSION = new Set([
  'signIn',
  'signOut',
  'startAssistedSignIn',
  'acceptInvitation',
  'chooseMembership',
  'signOutEverywhere',
  'changePassword',
]);
/** What would end the roles of others is called last. */
const LAST = [
  'editOpening',
  'publishOpening',
  'pauseOpening',
  'resumeOpening',
  'closeOpening',
  'deleteDraft',
  'removeContact',
  'endAssignment',
  'endAssignmentInUnit',
  'handOverInUnit',
  'endRepresentation',
  'handOverCaseload',
  'sayPartiality',
  'approvePartiality',
  'closeAccount',
  // These end what the others ask with.
  'changePassword',
  'signOutEverywhere',
];

let world: SmallWorld;
let schema: GraphQLSchema;
let operations: OperationList;
beforeAll(async () => {
  const inspected = await inspectApi();
  schema = inspected.schema;
  operations = inspected.operations;
  world = await startSmallWorld();
});
afterAll(() => world.close());

const allowedBy = (roles: 'anyone' | 'signed-in' | readonly string[], column: Column): boolean =>
  roles === 'anyone' || (column !== 'nobody' && (roles === 'signed-in' || roles.includes(column)));

it('has one line in the hand-written table for each operation that runs, and no other', () => {
  expect([...OPERATION_ROLES.keys()].sort()).toEqual(
    operations
      .all()
      .map((o) => o.field)
      .sort(),
  );
  expect(
    rootFields(schema)
      .map(({ field }) => field.name)
      .sort(),
  ).toEqual([...OPERATION_ROLES.keys()].sort());
  expect(Object.keys(VALID).sort()).toEqual([...OPERATION_ROLES.keys()].sort());
});

it('A1: gives each role what the hand-written table gives it', () => {
  const differences = operations
    .all()
    .flatMap(({ field, roles }) =>
      COLUMNS.filter((column) => allowedBy(roles, column) !== OPERATION_ROLES.get(field)?.has(column)).map(
        (column) => `${field} as ${column}`,
      ),
    );
  expect(differences).toEqual([]);
});

const call = async (name: string, role: Column) => {
  const root = rootFields(schema).find(({ field }) => field.name === name);
  if (!root) throw new Error(`No operation ${name}`);
  const own = OWN_SESSION.has(name) && OPERATION_ROLES.get(name)?.has(role);
  const client = own ? await world.fresh(ACTS_FOR[role]) : await world.as(ACTS_FOR[role]);
  const variables = await VALID[name]?.({ world, role });
  return client.run<Record<string, { __typename?: string } | null>>(documentOf(root), variables);
};

it('A1: refuses every other role with one code, and changes nothing', async () => {
  for (const role of COLUMNS) await world.as(ACTS_FOR[role]);
  const before = await checksum(world);
  const wrong: string[] = [];
  for (const [name, roles] of OPERATION_ROLES) {
    for (const role of COLUMNS.filter((column) => !roles.has(column))) {
      const { data, errors } = await call(name, role);
      const code = errors[0]?.extensions.code;
      if (
        code !== (role === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN') ||
        errors.length !== 1 ||
        data?.[name]
      )
        wrong.push(`${name} as ${role}: ${JSON.stringify({ data, errors })}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(await checksum(world)).toEqual(before);
});

it('lets each role that may call it, with a payload or a typed problem', async () => {
  const wrong: string[] = [];
  const order = [...OPERATION_ROLES.keys()].filter((name) => !LAST.includes(name)).concat(LAST);
  for (const name of order) {
    const met: string[] = [];
    for (const role of COLUMNS.filter((column) => OPERATION_ROLES.get(name)?.has(column))) {
      const { data, errors } = await call(name, role);
      if (errors.length > 0) wrong.push(`${name} as ${role}: ${JSON.stringify(errors)}`);
      const value = data?.[name];
      met.push(value === null || value === undefined ? 'null' : (value.__typename ?? 'value'));
    }
    // An unknown link or code is all that can be tried here; the specs of invitations and codes take one up.
    const onlyRefusal = [
      'acceptInvitation',
      'invitation',
      'resetPassword',
      'enterCode',
      'confirmOneTimeCode',
      'removeOneTimeCode',
      'answerOpeningQuestion',
      'replyByLink',
      'linkedProposal',
      'approveByLink',
      'linkedAgreement',
      'replyToFollowUp',
      'linkedFollowUp',
      'assistedSignIn',
      'openingQuestion',
    ].includes(name);
    if (!onlyRefusal && met.every((type) => type === 'null' || type.endsWith('Problem')))
      wrong.push(`${name} succeeds for nobody: ${met.join(', ')}`);
  }
  expect(wrong).toEqual([]);
});
