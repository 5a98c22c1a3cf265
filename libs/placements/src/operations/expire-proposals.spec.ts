import { newId } from '@stegvis/platform';
import { ProposalWorld } from '../../../../test/worlds/proposal-world';
import { STAFF_REASONS } from '../domain/reasons';
import { expireProposals } from './expire-proposals';
import { withdrawProposal } from './withdraw-proposal';

jest.setTimeout(60_000);

let world: ProposalWorld;
beforeAll(async () => {
  world = await ProposalWorld.make();
});
afterAll(() => world.end());
beforeEach(() => world.begin());

describe('a proposal whose day is over', () => {
  it('ends on the day after its last day, once, and leaves room for a new one', async () => {
    const today = await world.propose();
    await world.look(`update proposals set answer_by = current_date`);
    expect(await expireProposals(world.database)).toBe(0);
    await world.look(`update proposals set answer_by = current_date - 1`);
    const looks = await Promise.all([1, 2, 3].map(() => expireProposals(world.database)));
    expect(looks.reduce((sum, ended) => sum + ended, 0)).toBe(1);
    expect(await expireProposals(world.database)).toBe(0);
    expect(
      await world.look(
        `select act, from_state, to_state, side, said_by, version from proposal_events where proposal_id = $1 order by version`,
        [today],
      ),
    ).toMatchObject([
      { act: 'propose' },
      { act: 'expire', from_state: 'asked', to_state: 'expired', side: 'system', said_by: null, version: 2 },
    ]);
    await world.propose();
    expect((await world.states()).sort()).toEqual(['asked', 'expired']);
  });

  it('stays taken back when that comes before the clock, and neither is lost when both come at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      await world.begin();
      const proposalId = await world.propose();
      await world.look(`update proposals set answer_by = current_date - 1`);
      const request = {
        idempotencyKey: newId(),
        proposalId,
        expectedVersion: 1,
        reasonCode: STAFF_REASONS[0],
      };
      const [back, ended] = await Promise.allSettled([
        withdrawProposal(world.database, world.staff, request),
        expireProposals(world.database),
      ]);
      expect(ended).toMatchObject({ status: 'fulfilled', value: back.status === 'fulfilled' ? 0 : 1 });
      expect(await world.states()).toEqual([back.status === 'fulfilled' ? 'withdrawn' : 'expired']);
      expect(await world.look(`select version from proposal_events order by version`)).toEqual([
        { version: 1 },
        { version: 2 },
      ]);
    }
  });
});
