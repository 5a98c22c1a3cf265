import 'reflect-metadata';
import { Database, type MemberActor, newId } from '@stegvis/platform';
import { ParticipantWorld } from '../../../../test/worlds/participant-world';
import { closeAccount } from '../operations/close-account';
import { changeMembership, endMembership } from './change-memberships';
import { lockAccount } from './lock-account';

// The first file of a run waits for the database server to start.
jest.setTimeout(120_000);

type Act = (database: Database, actor: MemberActor, on: MemberActor) => Promise<string>;
const request = () => ({ idempotencyKey: newId(), expectedVersion: 1 });
const ACTS: Readonly<Record<string, Act>> = {
  'end each other': (database, actor, { membershipId }) =>
    endMembership(database, actor, { ...request(), membershipId }),
  'change the role of each other': (database, actor, { membershipId }) =>
    changeMembership(database, actor, { ...request(), membershipId, role: 'coordinator' }),
  'lock each other out': (database, actor, { accountId }) =>
    lockAccount(database, actor, { ...request(), accountId }),
  'close the account of each other': (database, actor, { accountId }) =>
    closeAccount(database, actor, { ...request(), accountId }),
};

describe('two administrators at once', () => {
  let world: ParticipantWorld;
  beforeAll(async () => {
    world = await ParticipantWorld.make();
  });
  afterAll(() => world.end());

  /** Whether anybody waits for the lock that administrators take. */
  const somebodyWaits = async () =>
    (await world.look(`select 1 from pg_locks where locktype = 'advisory' and not granted`)).length > 0;

  /** The same database, in which each transaction has done its work and waits to be let go before it commits. */
  const held = () => {
    let letGo: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    let reached: () => void = () => undefined;
    const ready = new Promise<void>((resolve) => (reached = resolve));
    const database = Object.create(world.database, {
      withActor: {
        value: (actor: MemberActor, work: Parameters<Database['withActor']>[1]) =>
          world.database.withActor(actor, async (transaction) => {
            const result = await work(transaction);
            reached();
            await gate;
            return result;
          }),
      },
    }) as Database;
    return { database, ready, letGo };
  };

  it.each(Object.keys(ACTS))('A14: who %s leave one of them', async (name) => {
    const act = ACTS[name] as Act;
    await world.look(`update memberships set valid_to = current_date where role = 'administrator'`);
    const [one, other] = [await world.member('administrator'), await world.member('administrator')];
    await world.look(`update accounts set status = 'active' where id = any($1)`, [
      [one.accountId, other.accountId],
    ]);
    const first = held();
    const doing = act(first.database, one, other);
    await Promise.race([first.ready, doing]);
    let over = false;
    const second = act(world.database, other, one).then(
      () => 'done',
      (error: Error) => error.constructor.name,
    );
    void second.finally(() => (over = true));
    // The first has not committed: the second either waits for it, or has slipped by.
    while (!over && !(await somebodyWaits())) await new Promise((resolve) => setTimeout(resolve, 5));
    first.letGo();
    await doing;
    expect(await second).toBe('NotFoundError');
    const left = await world.look<{ id: string }>(
      `select m.account_id as id from memberships m join accounts a on a.id = m.account_id
       where m.role = 'administrator' and m.valid_to is null and a.status = 'active'`,
    );
    expect(left).toEqual([{ id: one.accountId }]);
  });
});
