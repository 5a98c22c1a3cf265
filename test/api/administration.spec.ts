import { newId } from '@stegvis/platform';
import { TestClient } from './support/client';
import { type SmallWorld, startSmallWorld } from './support/small-world';
import { PASSWORD, type PersonName } from './support/world-people';
import { dayIn } from '../worlds/day-in';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let world: SmallWorld;
let admin: TestClient;
beforeAll(async () => {
  world = await startSmallWorld();
  admin = await world.as('admin');
});
afterAll(() => world.close());

interface Membership {
  readonly id: string;
  readonly role: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly domainName: string | null;
}
interface Account {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly memberships: readonly Membership[];
}
interface Outcome {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly fields?: readonly { readonly path: string; readonly code: string }[];
  readonly account?: Account;
  readonly link?: string;
}
const ACCOUNT = 'id status version memberships { id role validFrom validTo domainName }';
const TYPES = {
  giveMembership: 'GiveMembershipInput',
  changeMembership: 'ChangeMembershipInput',
  endMembership: 'EndMembershipInput',
  keepMembership: 'MembershipActInput',
  lockAccount: 'AccountActInput',
  unlockAccount: 'AccountActInput',
  closeAccount: 'CloseAccountInput',
  reinviteAccount: 'AccountActInput',
  inviteAccount: 'InviteAccountInput',
} as const;
type Act = keyof typeof TYPES;

const payloadOf = (act: Act): string =>
  act === 'closeAccount'
    ? 'CloseAccountPayload'
    : act === 'reinviteAccount' || act === 'inviteAccount'
      ? 'InviteAccountPayload'
      : 'AccountPayload';
const act = async (name: Act, input: object, client = admin): Promise<Outcome> => {
  const link = payloadOf(name) === 'InviteAccountPayload' ? 'link' : '';
  const data = await client.get<Record<string, Outcome>>(
    `mutation ($input: ${TYPES[name]}!) { ${name}(input: $input) { __typename ... on ${payloadOf(name)} { ${link} account { ${ACCOUNT} } } ... on InputProblem { fields { path code } } ... on Problem { code message } } }`,
    { input: { idempotencyKey: newId(), ...input } },
  );
  return data[name] as Outcome;
};
const accountOf = async (id: string, client = admin): Promise<Account | null> =>
  (
    await client.get<{ account: Account | null }>(`query ($id: UUID!) { account(id: $id) { ${ACCOUNT} } }`, {
      id,
    })
  ).account;
const accountFor = async (name: PersonName): Promise<Account> => {
  const account = await accountOf(world.people[name].accountId);
  if (!account) throw new Error(`${name} has no account that the administrator reaches`);
  return account;
};
const onAccount = async (name: PersonName, more: object = {}) => {
  const { id, version } = await accountFor(name);
  return { accountId: id, expectedVersion: version, ...more };
};
const onRole = async (name: PersonName, more: object = {}) => ({
  membershipId: world.people[name].membershipId,
  expectedVersion: (await accountFor(name)).version,
  ...more,
});
const role = async (client: TestClient): Promise<string | null> =>
  (await client.get<{ viewer: { role: string } | null }>('{ viewer { role } }')).viewer?.role ?? null;
const sees = async (client: TestClient, id = world.participants.assigned) => {
  const { data, errors } = await client.run<{ participant: { id: string } | null }>(
    'query ($id: UUID!) { participant(id: $id) { id } }',
    { id },
  );
  return errors[0]?.extensions.code ?? data?.participant?.id ?? null;
};

describe('a role', () => {
  it('A6: that ends today is refused at the next statement and its sessions are over; kept again it is as before', async () => {
    const client = await world.fresh('supervisor');
    expect(await sees(client)).toBe(world.participants.assigned);
    const ended = await act('endMembership', await onRole('supervisor'));
    expect(ended.account?.memberships[0]?.validTo).not.toBeNull();
    expect(await sees(client)).toBe('UNAUTHENTICATED');
    await expect(world.fresh('supervisor')).rejects.toThrow('could not sign in');
    expect((await act('endMembership', await onRole('supervisor'))).__typename).toBe('NotFoundProblem');
    expect((await act('keepMembership', await onRole('supervisor'))).account?.memberships).toMatchObject([
      { role: 'supervisor', validTo: null },
    ]);
    expect(await role(client)).toBeNull();
    expect(await sees(await world.fresh('supervisor'))).toBe(world.participants.assigned);
  });

  it('A6: that ends on a later day holds until then', async () => {
    const client = await world.fresh('supervisor');
    await act('endMembership', await onRole('supervisor', { day: dayIn(10) }));
    expect(await sees(client)).toBe(world.participants.assigned);
    await world.look(
      `update memberships set valid_to = (now() at time zone 'Europe/Stockholm')::date where id = $1`,
      [world.people.supervisor.membershipId],
    );
    expect(await sees(client)).toBe('UNAUTHENTICATED');
    await act('keepMembership', await onRole('supervisor'));
    for (const day of [dayIn(-1), dayIn(400)])
      expect((await act('endMembership', await onRole('supervisor', { day }))).fields).toEqual([
        { path: 'day', code: 'role-day' },
      ]);
  });

  it('A6: that is changed ends and begins anew, and brings nobody along', async () => {
    const client = await world.fresh('colleague');
    const places = await world.look<{ id: string }>(
      `select participant_id as id from assignments where membership_id = $1 and valid_to is null limit 1`,
      [world.people.colleague.membershipId],
    );
    const own = places[0]?.id;
    expect(await sees(client, own)).toBe(own);
    const changed = await act(
      'changeMembership',
      await onRole('colleague', { role: 'supervisor', organisationId: world.places.unit.id }),
    );
    expect(changed.account?.memberships.map((one) => [one.role, one.validTo === null])).toEqual([
      ['job_consultant', false],
      ['supervisor', true],
    ]);
    expect(await sees(client, own)).toBe('UNAUTHENTICATED');
    const anew = await world.fresh('colleague');
    expect([await role(anew), await sees(anew, own)]).toEqual(['supervisor', null]);
  });

  it('is given beside another, once, with its domain', async () => {
    const [provider] = (
      await admin.get<{ secrecyDomains: { id: string; name: string }[] }>('{ secrecyDomains { id name } }')
    ).secrecyDomains.filter(({ id }) => id === world.places.provider);
    const input = await onAccount('coordinator', { role: 'log_reviewer', domainId: provider?.id });
    const key = newId();
    const first = await act('giveMembership', { ...input, idempotencyKey: key });
    expect(await act('giveMembership', { ...input, idempotencyKey: key })).toEqual(first);
    expect(first.account?.memberships).toMatchObject([
      { role: 'coordinator' },
      { role: 'log_reviewer', domainName: provider?.name },
    ]);
    const again = await onAccount('coordinator', { role: 'log_reviewer', domainId: provider?.id });
    expect(await act('giveMembership', again)).toMatchObject({
      __typename: 'ConflictProblem',
      message: 'Personen har redan den rollen där.',
    });
    expect((await accountFor('coordinator')).memberships).toHaveLength(2);
    expect(
      (
        await act('giveMembership', {
          ...again,
          role: 'analyst',
          domainId: world.places.neighbour,
        })
      ).fields,
    ).toEqual([{ path: 'domainId', code: 'domain-unknown' }]);
  });

  it('has one of two changes at once, and the other is told', async () => {
    const [one, two] = [
      await onAccount('hr', { role: 'coordinator' }),
      await onAccount('hr', { role: 'analyst' }),
    ];
    const outcomes = await Promise.all([act('giveMembership', one), act('giveMembership', two)]);
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
      'AccountPayload',
      'ConflictProblem',
    ]);
    expect((await accountFor('hr')).memberships).toHaveLength(2);
  });
});

describe('administrators', () => {
  it('change nothing of their own, and the role that one acts in is not ended by oneself', async () => {
    const tried = [
      await act('giveMembership', await onAccount('admin', { role: 'log_reviewer' })),
      await act('changeMembership', await onRole('admin', { role: 'coordinator' })),
      await act('endMembership', await onRole('admin')),
      await act('lockAccount', await onAccount('admin')),
      await act('closeAccount', await onAccount('admin')),
    ];
    expect(tried.map(({ message }) => message?.split('.')[0])).toEqual([
      'Du kan inte ändra dina egna roller',
      'Du kan inte ändra dina egna roller',
      'Du arbetar i den här rollen just nu',
      'Du kan inte låsa ditt eget konto',
      'Du kan inte stänga ditt eget konto',
    ]);
    expect(await role(admin)).toBe('administrator');
  });

  it('who end each other at once leave one of them', async () => {
    const { account } = await act('giveMembership', await onAccount('analyst', { role: 'administrator' }));
    const second = account?.memberships.at(-1)?.id;
    const other = await world.fresh('analyst');
    await other.get(
      `mutation ($input: ChooseMembershipInput!) { chooseMembership(input: $input) { __typename } }`,
      { input: { idempotencyKey: newId(), membershipId: second } },
    );
    expect(await role(other)).toBe('administrator');
    const [mine, hers] = [
      await onRole('admin'),
      { membershipId: second, expectedVersion: (await accountFor('analyst')).version },
    ];
    const tried = await Promise.allSettled([act('endMembership', hers), act('endMembership', mine, other)]);
    const done = tried.filter(
      (one) => one.status === 'fulfilled' && one.value.__typename === 'AccountPayload',
    );
    expect(done).toHaveLength(1);
    const left = await world.look<{ id: string }>(
      `select id from memberships where role = 'administrator' and municipality_code = $1 and valid_to is null`,
      [world.places.here],
    );
    expect(left).toHaveLength(1);
    await world.look(`update memberships set valid_to = null where id = $1`, [
      world.people.admin.membershipId,
    ]);
    await world.look(
      `update memberships set valid_to = (now() at time zone 'Europe/Stockholm')::date where id = $1`,
      [second],
    );
    admin = await world.fresh('admin');
  });

  it('who have an end themselves cannot end the last one that has none', async () => {
    await world.look(
      `update memberships set valid_to = null where account_id = $1 and role = 'administrator'`,
      [world.people.analyst.accountId],
    );
    await world.look(
      `update memberships set valid_to = (now() at time zone 'Europe/Stockholm')::date + 30 where id = $1`,
      [world.people.admin.membershipId],
    );
    const last = (await accountFor('analyst')).memberships.find((one) => one.role === 'administrator');
    const { version } = await accountFor('analyst');
    const needed = { message: expect.stringContaining('minst en administratör') as string };
    const ended = await act('endMembership', { membershipId: last?.id, expectedVersion: version });
    expect(ended).toMatchObject(needed);
    expect(await act('lockAccount', await onAccount('analyst'))).toMatchObject(needed);
    expect((await accountFor('analyst')).version).toBe(version);
    await world.look(`update memberships set valid_to = null where id = $1`, [
      world.people.admin.membershipId,
    ]);
  });

  it('reach no account of a participant or of another municipality, and cannot tell it from none', async () => {
    for (const accountId of [
      world.people.participant.accountId,
      world.people.representative.accountId,
      world.people.elsewhere.accountId,
      newId(),
    ]) {
      expect(await accountOf(accountId)).toBeNull();
      for (const name of ['giveMembership', 'lockAccount', 'unlockAccount', 'reinviteAccount'] as const)
        expect(
          (
            await act(name, {
              accountId,
              expectedVersion: 1,
              ...(name === 'giveMembership' ? { role: 'coordinator' } : {}),
            })
          ).__typename,
        ).toBe('NotFoundProblem');
    }
    for (const name of ['participant', 'representative', 'elsewhere'] as const)
      expect(
        (
          await act('endMembership', {
            membershipId: world.people[name].membershipId,
            expectedVersion: 1,
          })
        ).__typename,
      ).toBe('NotFoundProblem');
  });

  it('find an account by a name without its marks, with a slip of the pen, and by its address', async () => {
    await world.look(`update accounts set name = 'Åsa Karlsson' where id = $1`, [
      world.people.otherEmployer.accountId,
    ]);
    const found = async (search: string) =>
      (
        await admin.get<{ accounts: { edges: { node: { id: string } }[] } }>(
          'query ($search: String) { accounts(search: $search) { edges { node { id } } } }',
          { search },
        )
      ).accounts.edges.map(({ node }) => node.id);
    for (const search of ['asa', 'Carlsson', 'otheremployer@'])
      expect(await found(search)).toContain(world.people.otherEmployer.accountId);
    expect(await found('%')).toEqual([]);
  });
});

describe('an account', () => {
  const canSignIn = (name: PersonName) =>
    world.fresh(name).then(
      () => true,
      () => false,
    );

  it('that is locked is signed out at once and answers as a wrong password does, until it is unlocked', async () => {
    const client = await world.fresh('employer');
    const locked = await act('lockAccount', await onAccount('employer'));
    expect(locked.account).toMatchObject({ status: 'locked', memberships: [{ validTo: null }] });
    expect(await role(client)).toBeNull();
    expect(await canSignIn('employer')).toBe(false);
    expect((await act('lockAccount', await onAccount('employer'))).__typename).toBe('NotFoundProblem');
    expect((await act('unlockAccount', await onAccount('employer'))).account?.status).toBe('active');
    expect([await role(client), await canSignIn('employer')]).toEqual([null, true]);
  });

  it('that waits is invited anew: one new mail, and the former link is dead', async () => {
    const accept = async (link = '') =>
      (
        await new TestClient(world.api.url).get<{ acceptInvitation: { __typename: string } }>(
          `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename } }`,
          {
            input: { idempotencyKey: newId(), token: link.split('/').at(-1), name: 'Ny', password: PASSWORD },
          },
        )
      ).acceptInvitation.__typename;
    const invited = await act('inviteAccount', {
      email: 'later@world.example',
      name: 'Ny',
      role: 'analyst',
      domainId: world.places.provider,
    });
    const mails = async () =>
      (await world.look<{ id: string }>(`select id from mails where recipient = 'later@world.example'`))
        .length;
    const account = { accountId: invited.account?.id, expectedVersion: invited.account?.version };
    const key = newId();
    await act('reinviteAccount', { ...account, idempotencyKey: key });
    const again = await act('reinviteAccount', { ...account, idempotencyKey: key });
    expect(await mails()).toBe(2);
    expect(await accept(invited.link)).toBe('NotFoundProblem');
    expect(await accept(again.link)).toBe('SignInPayload');
    expect(
      (await act('reinviteAccount', { ...account, expectedVersion: again.account?.version })).__typename,
    ).toBe('NotFoundProblem');
  });
});
