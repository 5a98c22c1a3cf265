import { askWhy, listLooksAtMe } from '@stegvis/access';
import { makeMailLink } from '@stegvis/identity';
import { newId, NotFoundError, system } from '@stegvis/platform';
import { ProposalWorld } from '../../../../test/worlds/proposal-world';
import { readLinkedProposal } from './reply-by-link';

jest.setTimeout(60_000);

let world: ProposalWorld;
beforeAll(async () => {
  world = await ProposalWorld.make();
  await world.begin();
});
afterAll(() => world.end());

it('L4: she sees that somebody opened the link of the mail about her, with no name to ask for', async () => {
  const { id } = await world.presented();
  const looks = async () =>
    (await listLooksAtMe(world.database, world.herself, { first: 50 })).edges
      .map(({ node }) => node)
      .filter(({ role }) => role === null);
  expect(await looks()).toEqual([]);
  const token = await world.database.withActor(system('mail'), (t) =>
    makeMailLink(t, 'proposal-answer', id, 1),
  );
  for (let times = 0; times < 2; times += 1)
    expect(await readLinkedProposal(world.database, token, Buffer.alloc(32, 7))).not.toBeNull();
  const [look, ...others] = await looks();
  expect(look).toMatchObject({
    times: 2,
    unit: null,
    kinds: ['presentation'],
    relations: ['consent'],
    dataClasses: ['C2'],
  });
  expect(others).toEqual([]);
  const lookId = look?.id ?? '';
  expect(
    await world.database.withActor(world.herself, (t) =>
      t.query('select stegvis.name_of_looker($1) as name', [lookId]),
    ),
  ).toEqual([{ name: null }]);
  await expect(askWhy(world.database, world.herself, { idempotencyKey: newId(), lookId })).rejects.toThrow(
    NotFoundError,
  );
});
