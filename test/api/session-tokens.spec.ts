import { createHash } from 'node:crypto';
import { chooseMembership, resolveSession, signOut } from '@stegvis/identity';
import {
  type Actor,
  type MemberActor,
  NotFoundError,
  readConfiguration,
  SYSTEM_NAMES,
  system,
} from '@stegvis/platform';
import { TestClient } from './support/client';
import { type SmallWorld, startSmallWorld } from './support/small-world';
import { PASSWORD } from './support/world-people';

jest.setTimeout(120_000);

let world: SmallWorld;
beforeAll(async () => {
  world = await startSmallWorld();
});
afterAll(() => world.close());

const hashOf = (token: string) => createHash('sha256').update(token).digest();
/** A new session of hers; its token. */
const open = async () => {
  const { headers } = await new TestClient(world.api.url).send({
    query: `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`,
    variables: { input: { email: world.people.hr.email, password: PASSWORD } },
  });
  return /stegvis=([^;]+)/.exec(headers.getSetCookie()[0] ?? '')?.[1] ?? '';
};

describe('who a token stands for', () => {
  it('E4: is told to the part that signs in, and to no member and no other part who has the token', async () => {
    const hash = hashOf(await open());
    const told = async (actor: Actor) =>
      (
        await world.database.withActor(actor, (t) =>
          t.query<{ membership_id: string }[]>(`select membership_id from stegvis.session_of_token($1)`, [
            hash,
          ]),
        )
      ).map((row) => row.membership_id);
    const { membershipId } = world.people.hr;
    expect(await told(system('sign-in'))).toEqual([membershipId]);
    for (const name of SYSTEM_NAMES.filter((name) => name !== 'sign-in'))
      expect([name, await told(system(name))]).toEqual([name, []]);
    for (const person of [world.people.hr, world.people.admin, world.people.consultant])
      expect(await told({ kind: 'member', membershipId: person.membershipId } as MemberActor)).toEqual([]);
  });
});

describe('going on as another role', () => {
  const resolved = (token: string) => resolveSession(world.database, token, readConfiguration({}).sessions);
  const goOn = async (token: string) => {
    const { accountId, membershipId } = world.people.hr;
    const actor = { accountId } as MemberActor;
    return chooseMembership(world.database, actor, token, membershipId);
  };

  it('E4: is no new sign-in: twelve hours are counted from the first', async () => {
    const token = await open();
    await world.look(
      `update sessions set created_at = now() - interval '11 hours', expires_at = now() + interval '1 hour' where token_hash = $1`,
      [hashOf(token)],
    );
    const before = await resolved(token);
    const next = await goOn(token);
    expect((await resolved(next.token))?.ends).toEqual(before?.ends);
    expect(next.expires).toEqual(before?.ends);
    expect(await resolved(token)).toBeNull();
  });

  it('E4: begins no session from one that has ended, and one from two at once', async () => {
    const token = await open();
    const both = await Promise.allSettled([goOn(token), goOn(token)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const over = await open();
    await signOut(world.database, over);
    await expect(goOn(over)).rejects.toBeInstanceOf(NotFoundError);
  });
});
