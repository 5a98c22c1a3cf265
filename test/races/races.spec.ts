import { appendFileSync } from 'node:fs';
import { PlacementActs } from '../worlds/placement-acts';
import { ProposalWorld } from '../worlds/proposal-world';
import { CLIENTS, RACES } from './races';

const repetitions = Number(process.env['STEGVIS_RACES'] ?? 1);
const file = process.env['STEGVIS_RACES_FILE'];
// The first file of a run waits for the database server to start.
jest.setTimeout(120_000 + repetitions * 20_000);

let world: ProposalWorld;
let acts: PlacementActs;
let people: readonly string[];
beforeAll(async () => {
  world = await ProposalWorld.make();
  acts = new PlacementActs(world);
  await acts.begin();
  people = await acts.persons(CLIENTS);
});
afterAll(() => world.end());

it.each(RACES)(
  '$race: no violation, looked at from outside (reliability I1, I2, I7, W3-W7)',
  async ({ race, run }) => {
    const violations: string[] = [];
    for (let at = 0; at < repetitions; at += 1) {
      await acts.begin();
      for (const id of people) await acts.yes(id);
      violations.push(...(await run({ world, acts, people })), ...(await acts.violations()));
    }
    if (file)
      appendFileSync(file, `${JSON.stringify({ race, repetitions, violations: violations.length })}\n`);
    expect(violations).toEqual([]);
  },
);

it('finds a seat that two hold, a person at two places and a history with a gap, so that the look can fail', async () => {
  await acts.begin(2);
  for (const id of people) await acts.yes(id);
  const [other = ''] = people;
  await acts.plan();
  await acts.plan({ participantId: other });
  await world.look(`alter table openings disable trigger keep_held_seats`);
  await world.look(`update openings set seats = 1 where id = $1`, [world.small.openings.published]);
  await world.look(`alter table openings enable trigger keep_held_seats`);
  await world.look(`update placements set version = 7 where participant_id = $1`, [other]);
  expect(new Set(await acts.violations())).toEqual(new Set(['I1 over-booked', 'I7 a gap']));
});
