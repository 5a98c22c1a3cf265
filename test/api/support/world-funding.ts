import { type SetUpCallOff, setUpFunding, type SetUpRound } from '@stegvis/funding';
import { newId, system } from '@stegvis/platform';
import type { Column } from './operation-roles';
import type { SmallWorld } from './small-world';

interface RoundWish {
  readonly municipalityCode: string;
  readonly domainId: string;
  readonly holderId: string;
  /** Kronor. */
  readonly granted: { readonly employment: number; readonly activity: number };
  readonly callOffs?: readonly (Omit<
    SetUpCallOff,
    'id' | 'lineId' | 'organisationId' | 'opening' | 'startsOn' | 'endsOn'
  > &
    Partial<Pick<SetUpCallOff, 'organisationId' | 'opening'>>)[];
}

/** A round with a line of each purpose; a call-off without an opening is of the line for activities, and its holder's. */
export const setUpRound = ({ municipalityCode, domainId, holderId, granted, callOffs = [] }: RoundWish) => {
  const lines = { employment: newId(), activity: newId() };
  const made = callOffs.map((callOff) => ({
    id: newId(),
    organisationId: holderId,
    opening: null,
    ...callOff,
    lineId: callOff.opening ? lines.employment : lines.activity,
    startsOn: '2026-01-01',
    endsOn: '2027-01-01',
  }));
  const round: SetUpRound = {
    id: newId(),
    municipalityCode,
    domainId,
    holderId,
    name: 'Jobbpaktsmedel prov',
    year: 2026,
    openedByName: 'Prov',
    openedAt: new Date(Date.UTC(2025, 11, 1)),
    lines: [
      { id: lines.activity, name: 'Företagsgrupp', purpose: 'activity', appliedKr: granted.activity },
      { id: lines.employment, name: 'Anställningar', purpose: 'employment', appliedKr: granted.employment },
    ],
    callOffs: made,
  };
  return { round, lines, callOffs: made.map(({ id }) => id) };
};

/** The round of the small world: what waits to be approved, refused and withdrawn, and what is called off. */
export interface WorldFunding {
  readonly roundId: string;
  readonly lines: { readonly employment: string; readonly activity: string };
  readonly toApprove: string;
  readonly toRefuse: string;
  readonly toWithdraw: string;
  readonly toPayBack: string;
}

/** The department of the small world holds it, so that its HR officer and the coordinator decide; a consultant asked, and the HR officer. */
export const makeFunding = async ({
  database,
  places,
  people,
}: Pick<SmallWorld, 'database' | 'places' | 'people'>): Promise<WorldFunding> => {
  const by = (name: 'consultant' | 'supervisor') => ({
    at: new Date(Date.UTC(2026, 0, 10)),
    membershipId: people[name].membershipId,
    name: `Prov ${name}`,
  });
  const asked = { amountKr: 1000, acts: [{ act: 'request', ...by('consultant') }] } as const;
  const made = setUpRound({
    municipalityCode: places.here,
    domainId: places.committee,
    holderId: places.department.id,
    granted: { employment: 520_000, activity: 700_000 },
    callOffs: [
      asked,
      asked,
      asked,
      { ...asked, acts: [...asked.acts, { act: 'approve', ...by('supervisor') }] },
    ],
  });
  await database.withActor(system('set-up'), (transaction) => setUpFunding(transaction, [made.round]));
  const [toApprove = '', toRefuse = '', toWithdraw = '', toPayBack = ''] = made.callOffs;
  return { roundId: made.round.id, lines: made.lines, toApprove, toRefuse, toWithdraw, toPayBack };
};

interface Asked {
  readonly world: SmallWorld;
  readonly role: Column;
}

const key = () => ({ idempotencyKey: newId() });

/** A call-off with the version that it has now. */
const at = async (world: SmallWorld, callOffId: string) => {
  const [row] = await world.look<{ version: number }>(`select version from funding_call_offs where id = $1`, [
    callOffId,
  ]);
  return { ...key(), callOffId, expectedVersion: row?.version ?? 1 };
};

/** Of funding: minimal variables that every allowed role could succeed with, by field. */
export const VALID_FUNDING: Readonly<
  Record<string, (asked: Asked) => Promise<Record<string, unknown>> | Record<string, unknown>>
> = {
  fundingRounds: () => ({ first: 50 }),
  fundingCallOffs: ({ world }) => ({ first: 50, roundId: world.funding.roundId }),
  requestCallOff: ({ world }) => ({
    input: {
      ...key(),
      lineId: world.funding.lines.activity,
      amountKr: 100,
      startsOn: '2026-01-01',
      endsOn: '2027-01-01',
    },
  }),
  approveCallOff: async ({ world }) => ({ input: await at(world, world.funding.toApprove) }),
  refuseCallOff: async ({ world }) => ({
    input: { ...(await at(world, world.funding.toRefuse)), reasonCode: 'wrong_line' },
  }),
  withdrawCallOff: async ({ world }) => ({
    input: { ...(await at(world, world.funding.toWithdraw)), reasonCode: 'mistake' },
  }),
  payBackCallOff: async ({ world }) => ({
    input: { ...(await at(world, world.funding.toPayBack)), reasonCode: 'cost_less', paidBackKr: 100 },
  }),
  openFundingRound: ({ world }) => ({
    input: {
      ...key(),
      name: 'Jobbpaktsmedel',
      year: 2027,
      holderId: world.places.department.id,
      appliedKr: 300,
      lines: [
        { name: 'Företagsgrupp', purpose: 'activity', appliedKr: 100 },
        { name: 'Anställningar', purpose: 'employment', appliedKr: 200 },
      ],
    },
  }),
  grantFundingRound: async ({ world }) => {
    const { roundId, lines } = world.funding;
    const [row] = await world.look<{ version: number }>(
      `select max(version) as version from funding_grants where round_id = $1`,
      [roundId],
    );
    return {
      input: {
        ...key(),
        roundId,
        expectedVersion: row?.version ?? 0,
        lines: [
          { lineId: lines.activity, grantedKr: 650_000 },
          { lineId: lines.employment, grantedKr: 500_000 },
        ],
      },
    };
  },
};
