import { catalogueEntities, entriesOf, readCatalogue } from '@stegvis/catalogue';
import { identityEntities, setUpAccount } from '@stegvis/identity';
import { Database, dataSource, type MemberActor, newId, type Role, system } from '@stegvis/platform';
import { Client } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { testDatabase, type TestDatabase } from '../database';
import { participantsEntities, type ProfileVocabulary, registerParticipant } from '@stegvis/participants';

const content = readCatalogue();
const codes = (list: string) => entriesOf(content, list).map((entry) => entry.code);

/** The codes of the catalogue as it is shipped. */
export const VOCABULARY: ProfileVocabulary = {
  abilities: codes('abilities'),
  environmentFactors: codes('environment-factors'),
  accessNeeds: codes('access-needs'),
  interestAreas: codes('interest-areas'),
  steps: new Map(entriesOf(content, 'steps').map((entry) => [entry.code, entry.level ?? 0])),
  licences: ['AM', 'B', 'BE', 'C'],
};

export interface Place {
  readonly domainId: string;
  readonly municipalityCode: string;
  readonly unitId: string;
  readonly employerId: string;
}

/** A small world of two municipalities; `here` has a second secrecy domain. Every test adds the members it needs. */
export class ParticipantWorld {
  private constructor(
    readonly test: TestDatabase,
    readonly database: Database,
    private readonly sources: readonly DataSource[],
    readonly here: Place,
    readonly otherDomain: Place,
    readonly elsewhere: Place,
  ) {}

  static async make(): Promise<ParticipantWorld> {
    const test = await testDatabase();
    const entities = [...catalogueEntities, ...identityEntities, ...participantsEntities];
    const sources = [
      dataSource(test.appUrl, 'stegvis_app', entities, 4),
      dataSource(test.workerUrl, 'stegvis_worker', entities, 1),
    ];
    for (const source of sources) await source.initialize();
    const database = new Database(sources[0] as DataSource, sources[1] as DataSource);
    const here = await makePlace(database, '1280', 'Nämnden');
    const otherDomain = await makePlace(database, '1280', 'Utföraren');
    const elsewhere = await makePlace(database, '1281', 'Grannen');
    return new ParticipantWorld(test, database, sources, here, otherDomain, elsewhere);
  }

  /** Signs up a member of a place; a participant's `participantId` says who she is. */
  async member(
    role: Role,
    place: Place = this.here,
    name: string = role,
    participantId: string | null = null,
  ): Promise<MemberActor> {
    const bound = ['employer_contact', 'hr_officer', 'fk_liaison', 'af_liaison'].includes(role);
    const outside = role === 'administrator' || role === 'representative';
    const facts = {
      role,
      municipalityCode: place.municipalityCode,
      domainId: outside || bound ? null : place.domainId,
      organisationId: bound ? place.employerId : outside ? null : place.unitId,
      participantId,
    };
    const { accountId, membershipId } = await this.database.withActor(system('set-up'), (transaction) =>
      setUpAccount(transaction, {
        email: `${newId()}@example.test`,
        name,
        passwordHash: null,
        demo: false,
        membership: facts,
      }),
    );
    return { kind: 'member', accountId, membershipId, ...facts };
  }

  register(
    actor: MemberActor,
    more: Partial<Parameters<typeof registerParticipant>[3]> = {},
  ): Promise<string> {
    return registerParticipant(this.database, VOCABULARY, actor, {
      idempotencyKey: newId(),
      givenName: 'Elin',
      familyName: 'Sandberg',
      protection: 'none',
      ...more,
    });
  }

  as<T>(actor: MemberActor, work: (transaction: EntityManager) => Promise<T>): Promise<T> {
    return this.database.withActor(actor, work);
  }

  /** Looks past row-level security: for arranging and for looking, never for what is tested. */
  async look<T = Record<string, unknown>>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    const client = new Client({ connectionString: this.test.superuserUrl });
    await client.connect();
    try {
      await client.query('set search_path = stegvis, public');
      return (await client.query(sql, [...parameters])).rows as T[];
    } finally {
      await client.end();
    }
  }

  /** How many statements about persons there are in all. */
  async rowCounts(): Promise<{ participants: number; values: number; assignments: number }> {
    const [row] = await this.look<{ participants: number; values: number; assignments: number }>(
      `select (select count(*)::int from participants) as participants, (select count(*)::int from profile_values) as values, (select count(*)::int from assignments) as assignments`,
    );
    return row as { participants: number; values: number; assignments: number };
  }

  /** A query without any actor, as the service's role. */
  withoutActor<T>(sql: string): Promise<T> {
    return (this.sources[0] as DataSource).query<T>(sql);
  }

  async end(): Promise<void> {
    await this.database.close();
    await this.test.drop();
  }
}

const makePlace = (database: Database, municipalityCode: string, name: string): Promise<Place> =>
  database.withActor(system('set-up'), async (transaction) => {
    const place = { domainId: newId(), municipalityCode, unitId: newId(), employerId: newId() };
    await transaction.query(
      `insert into secrecy_domains (id, municipality_code, name, kind) values ($1, $2, $3, 'committee')`,
      [place.domainId, municipalityCode, name],
    );
    await transaction.query(
      `insert into organisations (id, municipality_code, type, name) values ($1, $3, 'day_activity_unit', $4), ($2, $3, 'partner_business', $5)`,
      [place.unitId, place.employerId, municipalityCode, `Enheten ${name}`, `Företaget ${name}`],
    );
    return place;
  });
