import { approveCallOff } from '@stegvis/funding';
import { ConflictError, newId, RuleError } from '@stegvis/platform';
import { appendFileSync } from 'node:fs';
import { FundingWorld, GRANTED } from '../worlds/funding-world';

const repetitions = Number(process.env['STEGVIS_RACES'] ?? 1);
const file = process.env['STEGVIS_RACES_FILE'];
/** Clients that meet: who asked, in both of her roles, and two who may decide. */
const CLIENTS = 50;
// The first file of a run waits for the database server to start.
jest.setTimeout(120_000 + repetitions * 20_000);

let world: FundingWorld;
beforeAll(async () => {
  world = await FundingWorld.make();
});
afterAll(() => world.end());

it('four eyes × twice: one who did not ask decides, once, and the line is held once (reliability I7, W5)', async () => {
  const violations: string[] = [];
  const { hr, hrAsCoordinator, coordinator, second } = world.actors;
  const askers = [hr.membershipId, hrAsCoordinator.membershipId];
  for (let at = 0; at < repetitions; at += 1) {
    const { lines } = await world.round();
    const lineId = lines.employment;
    const callOffId = await world.request(lineId, GRANTED.employment);
    const all = await Promise.allSettled(
      Array.from({ length: CLIENTS }, (_, client) =>
        approveCallOff(world.database, [hrAsCoordinator, coordinator, second][client % 3] ?? coordinator, {
          idempotencyKey: newId(),
          callOffId,
          expectedVersion: 1,
        }),
      ),
    );
    violations.push(
      ...(all.filter(({ status }) => status === 'fulfilled').length === 1 ? [] : ['not one won']),
      ...all.flatMap((one) =>
        one.status === 'rejected' && !(one.reason instanceof ConflictError || one.reason instanceof RuleError)
          ? [`refused by ${String(one.reason)}`]
          : [],
      ),
    );
    const { row, events } = await world.stored(callOffId);
    const decided = events.find(({ act }) => act === 'approve');
    if (row?.state !== 'approved' || row.version !== 2 || events.length !== 2) violations.push('I7 a gap');
    if (!decided || askers.includes(decided.said_by)) violations.push('decided by who asked');
    if ((await world.held(lineId)) !== GRANTED.employment) violations.push('R-041 held otherwise');
  }
  if (file)
    appendFileSync(
      file,
      `${JSON.stringify({ race: `four eyes × twice × ${CLIENTS}`, repetitions, violations: violations.length })}\n`,
    );
  expect(violations).toEqual([]);
});
