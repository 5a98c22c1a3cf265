import { newId } from '@stegvis/platform';
import { TestClient } from './support/client';
import { type SmallWorld, startSmallWorld } from './support/small-world';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

let world: SmallWorld;
beforeAll(async () => {
  world = await startSmallWorld();
});
afterAll(() => world.close());

const viewer = async (client: TestClient) =>
  (await client.get<{ viewer: { name: string; role: string } | null }>('{ viewer { name role } }')).viewer;
const sees = async (client: TestClient, id: string) =>
  (
    await client.run<{ participant: { id: string } | null }>(
      'query ($id: UUID!) { participant(id: $id) { id } }',
      { id },
    )
  ).data?.participant?.id ?? null;
const EVERYWHERE = `mutation ($input: SignOutEverywhereInput!) { signOutEverywhere(input: $input) { __typename } }`;

describe('a sign-in that staff begin for a participant', () => {
  const START = `mutation ($input: StartAssistedSignInInput!) { startAssistedSignIn(input: $input) { __typename } }`;
  const CONFIRM = `mutation ($input: ConfirmAssistedSignInInput!) { confirmAssistedSignIn(input: $input) { __typename } }`;
  type Who = Parameters<SmallWorld['fresh']>[0];
  const start = async (client: TestClient, participantId = world.participants.assigned) =>
    (
      await client.run<{ startAssistedSignIn: { __typename: string } }>(START, {
        input: { idempotencyKey: newId(), participantId },
      })
    ).data?.startAssistedSignIn.__typename ?? 'error';
  const confirm = async (client: TestClient, itIsMe = true) =>
    (
      await client.get<{ confirmAssistedSignIn: { __typename: string } }>(CONFIRM, {
        input: { idempotencyKey: newId(), itIsMe },
      })
    ).confirmAssistedSignIn.__typename;
  const waits = async (client: TestClient) =>
    (
      await client.get<{ assistedSignIn: { givenName: string; helper: string } | null }>(
        '{ assistedSignIn { givenName helper } }',
      )
    ).assistedSignIn;
  const begun = async (who: Who = 'consultant') => {
    const client = await world.fresh(who);
    expect(await start(client)).toBe('StartAssistedSignInPayload');
    return client;
  };
  const helped = async () => {
    const client = await begun();
    expect(await confirm(client)).toBe('SignInPayload');
    return client;
  };

  it('E4: puts the member’s own session aside for good, and is nobody’s until she has said that it is her', async () => {
    const client = await world.fresh('consultant');
    const before = client.copy();
    expect(await start(client)).toBe('StartAssistedSignInPayload');
    expect(await viewer(before)).toBeNull();
    expect(await viewer(client)).toBeNull();
    expect(await sees(client, world.participants.assigned)).toBeNull();
    expect(await waits(client)).toEqual({ givenName: 'Zassandra', helper: 'Prov consultant' });
    const waiting = client.copy();
    expect(await confirm(client)).toBe('SignInPayload');
    expect((await viewer(client))?.role).toBe('participant');
    // The token that waited is spent, and neither it nor the member's own is a way back.
    expect([await viewer(waiting), await waits(waiting), await viewer(before)]).toEqual([null, null, null]);
    expect(await confirm(waiting)).toBe('NotFoundProblem');
  });

  it('E4: ends when it is not her, when nobody answers in five minutes, and one of two answers counts', async () => {
    const no = await begun();
    expect(await confirm(no, false)).toBe('SignOutPayload');
    expect(await waits(no)).toBeNull();
    const late = await begun();
    await world.look(
      `update sessions set expires_at = now() where assisted_by is not null and confirmed_at is null`,
    );
    expect([await waits(late), await confirm(late)]).toEqual([null, 'NotFoundProblem']);
    const twice = await begun();
    const answers = await Promise.all([confirm(twice.copy()), confirm(twice.copy())]);
    expect(answers.sort()).toEqual(['NotFoundProblem', 'SignInPayload']);
    const both = await world.fresh('consultant');
    const starts = await Promise.all([start(both.copy()), start(both.copy())]);
    expect(starts.filter((name) => name === 'StartAssistedSignInPayload')).toHaveLength(1);
  });

  it('E4: is hers alone: own data, no other role of hers, nothing of her account', async () => {
    await world.look(
      `insert into memberships (id, account_id, role, municipality_code) select $1, $2, 'representative', $3`,
      [newId(), world.people.participant.accountId, world.places.here],
    );
    const client = await helped();
    expect(await sees(client, world.participants.assigned)).toBeNull();
    const { me } = await client.get<{ me: { givenName: string } }>('{ me { givenName } }');
    expect(me.givenName).toBe('Zassandra');
    const refused = async (document: string, input: object) =>
      (await client.run(document, { input: { idempotencyKey: newId(), ...input } })).errors[0]?.extensions
        .code;
    const [other] = await world.look<{ id: string }>(
      `delete from memberships where account_id = $1 and role = 'representative' returning id`,
      [world.people.participant.accountId],
    );
    expect(
      await refused(
        `mutation ($input: ChooseMembershipInput!) { chooseMembership(input: $input) { __typename } }`,
        { membershipId: other?.id },
      ),
    ).toBe('FORBIDDEN');
    expect(await refused(EVERYWHERE, { keepThis: false })).toBe('FORBIDDEN');
  });

  it('E4: is logged as assisted, shows who helped, and what she says is said together', async () => {
    const client = await helped();
    await client.get('{ me { givenName } }');
    const [row] = await world.look<{ source: string; relation: string }>(
      `select source, relation from access_log where subject_id = $1 and role = 'participant' order by id desc limit 1`,
      [world.participants.assigned],
    );
    expect(row).toEqual({
      source: `assisted/${world.people.consultant.membershipId}`,
      relation: 'self',
    });
    const { looksAtMe } = await client.get<{ looksAtMe: { edges: { node: { kinds: string[] } }[] } }>(
      '{ looksAtMe { edges { node { kinds } } } }',
    );
    expect(looksAtMe.edges.flatMap(({ node }) => node.kinds)).toContain('signed_in');
    const { mySessions } = await client.get<{
      mySessions: { current: boolean; assistedBy: string | null }[];
    }>('{ mySessions { current assistedBy } }');
    expect(mySessions.find(({ current }) => current)?.assistedBy).toBe('Prov consultant');
    await client.get(
      `mutation ($input: RecordMyValuesInput!) { recordMyValues(input: $input) { __typename } }`,
      {
        input: {
          idempotencyKey: newId(),
          values: [{ kind: 'interest', code: 'cafe_service', state: 'answered', level: 3 }],
        },
      },
    );
    const [value] = await world.look<{ source: string; helped_by: string }>(
      `select source, helped_by from profile_values where participant_id = $1 order by sequence desc limit 1`,
      [world.participants.assigned],
    );
    expect(value).toEqual({ source: 'together', helped_by: 'Prov consultant' });
  });

  it('E4: rests ten minutes and no longer, whatever she chose, and ends with the role of who helps', async () => {
    const rested = async (client: TestClient, minutes: number) => {
      await world.look(
        `update sessions set last_seen_at = now() - make_interval(mins => $1) where assisted_by is not null and ended_at is null`,
        [minutes],
      );
      return viewer(client);
    };
    expect(await rested(await helped(), 9)).not.toBeNull();
    expect(await rested(await helped(), 11)).toBeNull();
    const client = await helped();
    const role = [world.people.consultant.membershipId];
    await world.look(
      `update memberships set valid_to = (now() at time zone 'Europe/Stockholm')::date where id = $1`,
      role,
    );
    expect(await viewer(client)).toBeNull();
    await world.look(`update memberships set valid_to = null where id = $1`, role);
  });

  it('E4: is begun by assigned staff alone, and for a protected person by a named handler', async () => {
    for (const id of [world.participants.colleagues, world.participants.otherDomain, newId()]) {
      const client = await world.fresh('consultant');
      expect(await start(client, id)).toBe('NotFoundProblem');
      expect(await viewer(client)).not.toBeNull();
    }
    const hidden = world.participants.protected;
    const handler = await world.fresh('consultant');
    expect(await start(handler, hidden)).toBe('StartAssistedSignInPayload');
    // She had no account: the one that she got carries no name of hers.
    const [made] = await world.look<{ name: string; status: string }>(
      `select a.name, a.status from accounts a join memberships m on m.account_id = a.id where m.participant_id = $1`,
      [hidden],
    );
    expect(made?.name).not.toContain('Zignhild');
    await world.look(
      `insert into assignments (id, domain_id, participant_id, membership_id) select $1, domain_id, id, $2 from participants where id = $3`,
      [newId(), world.people.colleague.membershipId, hidden],
    );
    const other = await world.fresh('colleague');
    expect(await start(other, hidden)).toBe('RuleProblem');
    expect(await viewer(other)).not.toBeNull();
  });

  it('E4: her own choice of rest, up to eight hours, holds from the next request', async () => {
    const client = await world.fresh('otherParticipant');
    const choose = async (minutes: number | null) =>
      (
        await client.get<{ chooseIdle: { __typename: string } }>(
          `mutation ($input: ChooseIdleInput!) { chooseIdle(input: $input) { __typename } }`,
          { input: { idempotencyKey: newId(), minutes } },
        )
      ).chooseIdle.__typename;
    const rest = async (minutes: number) => {
      await world.look(
        `update sessions set last_seen_at = now() - make_interval(mins => $2) where membership_id = $1`,
        [world.people.otherParticipant.membershipId, minutes],
      );
      return viewer(client);
    };
    expect([await choose(14), await choose(481)]).toEqual(['InputProblem', 'InputProblem']);
    expect(await choose(30)).toBe('ChooseIdlePayload');
    expect([await rest(29), await rest(31)].map(Boolean)).toEqual([true, false]);
    await world.look(`update sessions set last_seen_at = now() where membership_id = $1`, [
      world.people.otherParticipant.membershipId,
    ]);
    await choose(null);
    expect(await rest(479)).not.toBeNull();
  });
});
