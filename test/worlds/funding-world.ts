import { setUpRound } from '../api/support/world-funding';
import { setUpFunding, requestCallOff } from '@stegvis/funding';
import { setUpAccount } from '@stegvis/identity';
import { setUpOpenings } from '@stegvis/openings';
import { setUpOrganisations } from '@stegvis/organisations';
import {
  Database,
  dataSource,
  type Entities,
  type MemberActor,
  newId,
  type Role,
  system,
} from '@stegvis/platform';
import { Client } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { ENTITIES } from '../../apps/api/src/entities';
import { contentAt } from '../api/support/world-openings';
import { makePlaces, type WorldPlaces } from '../api/support/world-places';
import { testDatabase, type TestDatabase } from '../database';

const PEOPLE = [
  'coordinator',
  'second',
  'provider',
  'elsewhere',
  'holderHr',
  'hr',
  'colleague',
  'elsewhereHr',
  'consultant',
] as const;
export type FundingPerson = (typeof PEOPLE)[number];

/** Kronor that the line for employments and that for activities are granted. */
export const GRANTED = { employment: 520_000, activity: 700_000 } as const;

/**
 * Two departments, the first of which holds a round, with their HR officers; coordinators of the committee, of a provider
 * and of another municipality. `hrAsCoordinator` is the account of `hr` in another role.
 */
export class FundingWorld {
  private constructor(
    readonly test: TestDatabase,
    readonly database: Database,
    readonly places: WorldPlaces & { readonly other: string },
    readonly actors: Readonly<Record<FundingPerson | 'hrAsCoordinator', MemberActor>>,
    readonly openings: {
      readonly targeted: string;
      readonly regular: string;
      readonly draft: string;
      readonly holders: string;
    },
    private readonly looker: Client,
  ) {}

  static async make(): Promise<FundingWorld> {
    const test = await testDatabase();
    const sources = [
      dataSource(test.appUrl, 'stegvis_app', ENTITIES as Entities, 12),
      dataSource(test.workerUrl, 'stegvis_worker', ENTITIES as Entities, 1),
    ];
    for (const source of sources) await source.initialize();
    const database = new Database(sources[0] as DataSource, sources[1] as DataSource);
    const looker = new Client({
      connectionString: test.superuserUrl,
      options: '-c search_path=stegvis,public',
    });
    await looker.connect();
    const made = await database.withActor(system('set-up'), (transaction) => fill(transaction));
    return new FundingWorld(test, database, made.places, made.actors, made.openings, looker);
  }

  /** A round of its own: a line for employments and one for activities, granted as above, and what is asked for of it. */
  async round(callOffs: Parameters<typeof setUpRound>[0]['callOffs'] = []) {
    const { here, committee, department } = this.places;
    const made = setUpRound({
      municipalityCode: here,
      domainId: committee,
      holderId: department.id,
      granted: GRANTED,
      callOffs,
    });
    await this.database.withActor(system('set-up'), (transaction) => setUpFunding(transaction, [made.round]));
    return made;
  }

  request(
    lineId: string,
    amountKr: number,
    more: Partial<Parameters<typeof requestCallOff>[2]> = {},
    actor = this.actors.hr,
  ) {
    return requestCallOff(this.database, actor, {
      idempotencyKey: newId(),
      lineId,
      openingId: this.openings.targeted,
      amountKr,
      startsOn: '2026-01-01',
      endsOn: '2027-01-01',
      ...more,
    });
  }

  /** Rows of a call-off as the database holds them. */
  async stored(id: string) {
    const [row] = await this.look<{ state: string; version: number; paid_back_kr: number }>(
      `select state, version, paid_back_kr from funding_call_offs where id = $1`,
      [id],
    );
    const events = await this.look<{
      version: number;
      act: string;
      said_by: string;
      reason_code: string | null;
      said_at: Date;
    }>(
      `select version, act, said_by, reason_code, said_at from funding_call_off_events where call_off_id = $1 order by version`,
      [id],
    );
    return { row, events };
  }

  /** Kronor that a line holds, summed from the rows past every policy. */
  async held(lineId: string): Promise<number> {
    const [row] = await this.look<{ held: number }>(
      `select coalesce(sum(amount_kr - paid_back_kr) filter (where state in ('requested', 'approved', 'paid_back')), 0)::int as held
       from funding_call_offs where line_id = $1`,
      [lineId],
    );
    return row?.held ?? -1;
  }

  /** Past row-level security: for arranging and for looking, never for what is tested. */
  async look<R extends object>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> {
    return (await this.looker.query<R>(sql, [...parameters])).rows;
  }

  async end(): Promise<void> {
    await this.looker.end();
    await this.database.close();
    await this.test.drop();
  }
}

const fill = async (transaction: EntityManager) => {
  const places = { ...(await makePlaces(transaction)), other: newId() };
  const { here, there, committee, provider, neighbour, department, shop } = places;
  const workplaceId = newId();
  await setUpOrganisations(transaction, [
    {
      id: places.other,
      municipalityCode: here,
      type: 'municipal_department',
      name: 'Miljöförvaltningen',
      parentId: null,
      description: null,
      workplaces: [
        {
          id: workplaceId,
          name: 'Arkivet',
          postalTown: 'Malmö',
          position: { latitude: 55.6, longitude: 13 },
          travelNote: null,
          contacts: [],
        },
      ],
    },
  ]);
  const member = (
    role: Role,
    organisationId: string | null,
    domainId: string | null,
    municipalityCode = here,
  ) => ({
    role,
    organisationId,
    domainId,
    municipalityCode,
    participantId: null,
  });
  const memberships: Readonly<Record<FundingPerson, ReturnType<typeof member>>> = {
    coordinator: member('coordinator', null, committee),
    second: member('coordinator', null, committee),
    provider: member('coordinator', null, provider),
    elsewhere: member('coordinator', null, neighbour, there),
    holderHr: member('hr_officer', department.id, null),
    hr: member('hr_officer', places.other, null),
    colleague: member('hr_officer', places.other, null),
    elsewhereHr: member('hr_officer', shop.id, null, there),
    consultant: member('job_consultant', places.unit.id, committee),
  };
  const actors = {} as Record<FundingPerson | 'hrAsCoordinator', MemberActor>;
  for (const name of PEOPLE) {
    const membership = memberships[name];
    const ids = await setUpAccount(transaction, {
      email: `${name}@funding.example`,
      name: `Prov ${name}`,
      passwordHash: null,
      demo: false,
      membership,
    });
    actors[name] = { kind: 'member', ...ids, ...membership };
  }
  const again = newId();
  await transaction.query(
    `insert into memberships (id, account_id, role, municipality_code, domain_id) values ($1, $2, 'coordinator', $3, $4)`,
    [again, actors.hr.accountId, here, committee],
  );
  actors.hrAsCoordinator = { ...actors.coordinator, accountId: actors.hr.accountId, membershipId: again };
  const openings = { targeted: newId(), regular: newId(), draft: newId(), holders: newId() };
  const act = {
    at: new Date(Date.UTC(2025, 10, 1)),
    byMembership: null,
    byName: 'Prov',
    reason: null,
  } as const;
  const opening = (
    id: string,
    organisationId: string,
    kind: 'municipal_targeted_employment' | 'regular_employment',
    published = true,
  ) => ({
    id,
    municipalityCode: here,
    organisationId,
    content: {
      ...contentAt(
        {
          ...department,
          workplaceId: organisationId === places.other ? workplaceId : department.workplaceId,
        },
        `Plats ${kind}`,
      ),
      kind,
    },
    postedForEmployer: false,
    constructed: true,
    history: [
      { ...act, act: 'create' as const, to: 'draft' as const },
      ...(published ? [{ ...act, act: 'publish' as const, to: 'published' as const }] : []),
    ],
  });
  await setUpOpenings(transaction, [
    opening(openings.targeted, places.other, 'municipal_targeted_employment'),
    opening(openings.regular, places.other, 'regular_employment'),
    opening(openings.draft, places.other, 'municipal_targeted_employment', false),
    opening(openings.holders, department.id, 'municipal_targeted_employment'),
  ]);
  return { places, actors, openings };
};
