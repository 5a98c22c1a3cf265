import { type SetUpCallOff, setUpFunding, type SetUpRound } from '@stegvis/funding';
import { setUpAccount } from '@stegvis/identity';
import { newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { DEMO_MUNICIPALITY, type DemoMember, type DemoWorld } from '../demo-world';
import { BUDGET_LINES } from './budget-lines';

type Person = Readonly<{ membershipId: string; name: string }>;
type Acts = SetUpCallOff['acts'];

const on = (day: string, { membershipId, name }: Person) => ({
  at: new Date(`${day}T09:00:00Z`),
  membershipId,
  name,
});

const memberOf = (world: DemoWorld, role: DemoMember['role']): DemoMember => {
  const member = world.members.find((one) => one.demoAccount && one.role === role);
  if (!member) throw new RangeError(`No demo account has the role ${role}`);
  return member;
};

/** HR of another department, without a way to sign in: somebody must have asked for what the demo accounts decide. */
const hrOf = async (transaction: EntityManager, organisationId: string): Promise<Person> => {
  const name = 'Sara Blom';
  const { membershipId } = await setUpAccount(transaction, {
    email: 'sara.blom@kollega.stegvis.example',
    name,
    passwordHash: null,
    demo: true,
    membership: {
      role: 'hr_officer',
      municipalityCode: DEMO_MUNICIPALITY,
      domainId: null,
      organisationId,
      participantId: null,
    },
  });
  return { membershipId, name };
};

/**
 * The nine lines of the application of 2023, as that year and as this year's round; call-offs in every state, those that
 * wait asked for by HR of another department and by the demo account of HR, so that each meets what the other must decide.
 */
export const writeFunding = async (transaction: EntityManager, world: DemoWorld): Promise<void> => {
  const [hr, coordinator] = [memberOf(world, 'hr_officer'), memberOf(world, 'coordinator')];
  const { organisationId: holderId } = hr;
  const { domainId } = coordinator;
  if (!holderId || !domainId) throw new RangeError('Nobody holds the funding of the demo world');
  const targeted = world.openings.filter(
    ({ content, history }) =>
      content.kind === 'municipal_targeted_employment' &&
      ['published', 'paused'].includes(history.at(-1)?.to ?? ''),
  );
  const departments = new Set(
    world.organisations.filter(({ type }) => type === 'municipal_department').map(({ id }) => id),
  );
  const own = targeted.find(({ organisationId }) => organisationId === holderId);
  const others = targeted.find(
    ({ organisationId }) => organisationId !== holderId && departments.has(organisationId),
  );
  if (!own || !others) throw new RangeError('The demo world lacks a targeted employment');
  const sara = await hrOf(transaction, others.organisationId);
  const round = (year: number, calls: (lineOf: (at: number) => string) => SetUpRound['callOffs']) => {
    const lines = BUDGET_LINES.map((line) => ({ ...line, id: newId() }));
    return {
      id: newId(),
      municipalityCode: DEMO_MUNICIPALITY,
      domainId,
      holderId,
      name: `Jobbpaktsmedel ${year}`,
      year,
      openedByName: coordinator.name,
      openedAt: new Date(`${year}-01-09T09:00:00Z`),
      lines,
      callOffs: calls((at) => lines[at]?.id ?? ''),
    };
  };
  const callOff = (
    year: number,
    lineId: string,
    opening: typeof own | null,
    amountKr: number,
    acts: Acts,
  ): SetUpCallOff => ({
    id: newId(),
    lineId,
    organisationId: opening?.organisationId ?? holderId,
    opening: opening && { id: opening.id, title: opening.content.title },
    amountKr,
    startsOn: `${year}-02-01`,
    endsOn: `${year + 1}-01-01`,
    acts,
  });
  await setUpFunding(transaction, [
    round(2023, (line) => [
      callOff(2023, line(0), null, 700_000, [
        { act: 'request', ...on('2023-01-16', hr) },
        { act: 'approve', ...on('2023-01-18', coordinator) },
      ]),
      callOff(2023, line(8), own, 212_500, [
        { act: 'request', ...on('2023-02-06', hr) },
        { act: 'approve', ...on('2023-02-08', coordinator) },
        { act: 'pay_back', ...on('2023-11-20', hr), reasonCode: 'ended_early', paidBackKr: 35_000 },
      ]),
      callOff(2023, line(8), others, 198_000, [
        { act: 'request', ...on('2023-03-01', sara) },
        { act: 'approve', ...on('2023-03-02', hr) },
      ]),
    ]),
    round(2026, (line) => [
      callOff(2026, line(0), null, 700_000, [
        { act: 'request', ...on('2026-01-14', hr) },
        { act: 'approve', ...on('2026-01-15', coordinator) },
      ]),
      callOff(2026, line(2), null, 410_000, [
        { act: 'request', ...on('2026-01-20', coordinator) },
        { act: 'approve', ...on('2026-01-21', hr) },
      ]),
      callOff(2026, line(8), others, 187_000, [
        { act: 'request', ...on('2026-03-02', sara) },
        { act: 'approve', ...on('2026-03-04', coordinator) },
      ]),
      callOff(2026, line(8), others, 300_000, [
        { act: 'request', ...on('2026-02-02', sara) },
        { act: 'refuse', ...on('2026-02-03', coordinator), reasonCode: 'amount_unclear' },
      ]),
      callOff(2026, line(8), own, 90_000, [
        { act: 'request', ...on('2026-04-13', hr) },
        { act: 'withdraw', ...on('2026-04-13', hr), reasonCode: 'mistake' },
      ]),
      callOff(2026, line(8), others, 120_000, [{ act: 'request', ...on('2026-11-10', sara) }]),
      callOff(2026, line(8), own, 106_000, [{ act: 'request', ...on('2026-11-12', hr) }]),
    ]),
  ]);
};
