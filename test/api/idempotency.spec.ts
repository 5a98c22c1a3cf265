import { newId } from '@stegvis/platform';
import { dayIn } from '../worlds/day-in';
import { checksum } from './support/checksum';
import { documentOf, rootFields } from './support/documents';
import { inspectApi } from './support/inspect-api';
import { ORDER } from './support/mutation-order';
import { ACTS_FOR, COLUMNS, type Column, OPERATION_ROLES } from './support/operation-roles';
import { type SmallWorld, startSmallWorld } from './support/small-world';
import { VALID, type Variables } from './support/valid-variables';
import { numberOf, type PersonName } from './support/world-people';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

interface Result {
  readonly __typename: string;
  readonly code?: string;
  readonly currentVersion?: number | null;
  readonly fields?: readonly { readonly path: string; readonly code: string }[];
}

let world: SmallWorld;
let documents: ReadonlyMap<string, string>;
/** Their input is the key alone, or beside it what has one value only, so that there is no other input. */
const KEY_ALONE: readonly string[] = ['tryRetention', 'beginImport'];
/** These make a new secret at every try, so that their answer differs; the effect must not. */
const FRESH_SECRET = ['inviteAccount', 'reinviteAccount'];
const OF_SESSIONS = [
  'signIn',
  'signOut',
  'startAssistedSignIn',
  'answerOpeningQuestion',
  'replyByLink',
  'approveByLink',
  'replyToFollowUp',
  'confirmAssistedSignIn',
  'acceptInvitation',
  'chooseMembership',
  'requestPasswordReset',
  'sendOwnDataLink',
  'resetPassword',
  'signOutEverywhere',
  'enterCode',
  'beginOneTimeCode',
  'confirmOneTimeCode',
  'removeOneTimeCode',
  'changePassword',
  'openOwnData',
];

beforeAll(async () => {
  const { schema } = await inspectApi();
  documents = new Map(rootFields(schema).map((root) => [root.field.name, documentOf(root)]));
  world = await startSmallWorld();
});
afterAll(() => world.close());

it('is tried on every mutation', () => {
  const mutations = [...documents]
    .filter(([, document]) => document.startsWith('mutation'))
    .map(([name]) => name);
  expect([...ORDER, ...FRESH_SECRET, ...OF_SESSIONS].sort()).toEqual(mutations.sort());
});

const askerOf = (name: string): Column => {
  const roles = OPERATION_ROLES.get(name) ?? new Set<Column>();
  return roles.has('job_consultant')
    ? 'job_consultant'
    : (COLUMNS.find((column) => column !== 'nobody' && roles.has(column)) ?? 'nobody');
};

const run = async (name: string, who: PersonName | null, variables: Variables): Promise<Result> => {
  const client = await world.as(who);
  const data = await client.get<Record<string, Result>>(documents.get(name) ?? '', variables);
  return data[name] as Result;
};

/** The input with another value in one field that is not the key: rather a plain value than an id, which may be out of reach. */
const otherInput = ({ input }: { input: Record<string, unknown> }) => {
  const { idempotencyKey, ...rest } = input;
  const field = Object.keys(rest).sort((a, b) => Number(/id$/i.test(a)) - Number(/id$/i.test(b)))[0] ?? '';
  return { input: { ...input, idempotencyKey, [field]: otherValue(field, rest[field]) } };
};

const otherValue = (field: string, value: unknown): unknown => {
  if (field === 'expectedVersion') return Number(value) + 7;
  if (field === 'language') return 'en';
  if (field === 'all') return null;
  if (field === 'amount') return Number(value) + 1;
  if (field === 'easy') return value !== true;
  if (field === 'rule') return 'sessions';
  if (field === 'answer') return 'no';
  if (field === 'category') return 'life_or_health';
  if (field === 'outcome') return 'incident';
  if (field === 'lookId') return '0'.repeat(32);
  if (field === 'purpose') return 'employment';
  if (field === 'field') return 'unit';
  if (field === 'number') return numberOf('elsewhere');
  if (field === 'ground') return 'school_track';
  if (field === 'change') return 'mistaken';
  if (field === 'source') return 'together';
  if (field === 'values') return [{ kind: 'interest', code: 'cafe_service', state: 'answered', level: 0 }];
  if (field === 'content') return { title: 'En annan rubrik' };
  if (field === 'day' || field === 'until') return null;
  if (field === 'firstContactOn') return dayIn(9);
  if (field === 'email') return `annan-${String(value)}`;
  if (field === 'kind') return value === 'phone' ? 'mail' : 'shared_address';
  if (Array.isArray(value)) return [newId()];
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  return /id$/i.test(field) ? newId() : `${String(value)} annan`;
};

describe.each(ORDER)('%s', (name) => {
  let variables: { input: Record<string, unknown> };
  let who: PersonName | null;
  let after: Readonly<Record<string, string>>;

  it('sent twice at once and once more with the same key has one effect and one answer', async () => {
    const role = askerOf(name);
    who = ACTS_FOR[role];
    variables = (await VALID[name]?.({ world, role })) as { input: Record<string, unknown> };
    await world.as(who);
    const before = await checksum(world);
    const counted = await world.look<{ n: number }>(`select count(*)::int as n from idempotency_keys`);
    const [first, second] = await Promise.all([run(name, who, variables), run(name, who, variables)]);
    after = await checksum(world);
    // One of the two may be told that the other is still running; asked again it gets the answer.
    const inFlight = [first, second].filter((r) => r?.__typename === 'ConflictProblem');
    expect(inFlight.length).toBeLessThan(2);
    const third = await run(name, who, variables);
    expect(await checksum(world)).toEqual(after);
    const done = [first, second].filter((r) => !inFlight.includes(r as Result));
    expect(done.map((r) => r?.__typename)).toEqual(done.map(() => third.__typename));
    expect(third.__typename).not.toMatch(/Problem$/);
    expect(done[0]).toEqual(third);
    const keys = await world.look<{ n: number }>(`select count(*)::int as n from idempotency_keys`);
    expect((keys[0]?.n ?? 0) - (counted[0]?.n ?? 0)).toBe(1);
    // The effect of an opening is its row in the access log, which grows with every request.
    if (!['setPreferences', 'markNoticesRead', 'openProtectedIdentity', 'openPersonalNumber'].includes(name))
      expect(after).not.toEqual(before);
  });

  if (KEY_ALONE.includes(name)) return;
  it('refuses the key for another input, and changes nothing', async () => {
    const other = otherInput(variables);
    const result = await run(
      name,
      who,
      name === 'markNoticesRead' ? { input: { ...other.input, ids: [newId()] } } : other,
    );
    const refusedForItsId = ['NotFoundProblem', 'ConflictProblem'].includes(result.__typename);
    if (!refusedForItsId) {
      expect(result.__typename).toBe('InputProblem');
      expect(result.fields).toEqual([
        expect.objectContaining({ path: 'idempotencyKey', code: 'key-used-for-other-input' }),
      ]);
    }
    expect(await checksum(world)).toEqual(after);
  });
});

it('makes one account for two invitations with one key', async () => {
  const variables = (await VALID['inviteAccount']?.({ world, role: 'administrator' })) as Variables;
  await world.as('admin');
  const count = async () =>
    (await world.look<{ n: number }>(`select count(*)::int as n from accounts`))[0]?.n ?? 0;
  const before = await count();
  const results = await Promise.all([
    run('inviteAccount', 'admin', variables),
    run('inviteAccount', 'admin', variables),
  ]);
  expect(results.some((r) => r.__typename === 'InviteAccountPayload')).toBe(true);
  expect(await count()).toBe(before + 1);
});

it('gives nobody the result of another who sends the same key', async () => {
  const input = {
    idempotencyKey: newId(),
    givenName: 'Första',
    familyName: 'Personen',
    wantsSuggestions: 'yes',
    protection: 'none',
  };
  const mine = (await run('registerParticipant', 'consultant', { input })) as Result & {
    participant: { id: string };
  };
  const theirs = (await run('registerParticipant', 'colleague', { input })) as Result & {
    participant: { id: string };
  };
  expect(mine.__typename).toBe('ParticipantPayload');
  expect(theirs.__typename).toBe('ParticipantPayload');
  expect(theirs.participant.id).not.toBe(mine.participant.id);
});

it('replays nothing to one who has lost the right meanwhile', async () => {
  const input = {
    idempotencyKey: newId(),
    participantId: world.participants.noYes,
    source: 'staff',
    values: [{ kind: 'interest', code: 'cafe_service', state: 'answered', level: 1 }],
  };
  expect((await run('recordValues', 'consultant', { input })).__typename).toBe('ParticipantPayload');
  await world.look(`update assignments set valid_to = current_date where participant_id = $1`, [
    world.participants.noYes,
  ]);
  expect((await run('recordValues', 'consultant', { input })).__typename).toBe('NotFoundProblem');
});

describe('a version that is no longer the newest', () => {
  it.each([
    [
      'editOpening',
      'consultant',
      () => ({ id: world.openings.otherPublished, content: { title: 'Försent' } }),
      'openings',
    ],
    ['pauseOpening', 'consultant', () => ({ id: world.openings.otherPublished }), 'openings'],
    [
      'editParticipant',
      'consultant',
      () => ({ id: world.participants.notAsked, givenName: 'Försent' }),
      'participants',
    ],
    [
      'saveOrganisation',
      'coordinator',
      () => ({ id: world.places.nursery.id, name: 'Försent', type: 'partner_business' }),
      'organisations',
    ],
    [
      'saveWorkplace',
      'coordinator',
      () => ({
        id: world.places.nursery.workplaceId,
        organisationId: world.places.nursery.id,
        name: 'Försent',
      }),
      'workplaces',
    ],
    [
      'saveContact',
      'coordinator',
      () => ({
        id: world.places.nursery.contactId,
        workplaceId: world.places.nursery.workplaceId,
        name: 'Försent',
      }),
      'workplace_contacts',
    ],
    ['closeAccount', 'admin', () => ({ accountId: world.people.otherEmployer.accountId }), 'accounts'],
  ] as const)(
    'is refused by %s with the version now, and changes nothing',
    async (name, who, input, table) => {
      await world.as(who);
      const fields: Record<string, unknown> = input();
      const id = fields['id'] ?? fields['accountId'];
      const [row] = await world.look<{ version: number }>(`select version from ${table} where id = $1`, [id]);
      const before = await checksum(world);
      for (const stale of [(row?.version ?? 0) + 1, 1_000_000]) {
        const result = await run(name, who, {
          input: { ...fields, idempotencyKey: newId(), expectedVersion: stale },
        });
        expect({ name, type: result.__typename, version: result.currentVersion }).toEqual({
          name,
          type: 'ConflictProblem',
          version: row?.version,
        });
      }
      expect(await checksum(world)).toEqual(before);
    },
  );
});
