import { catalogueEntities, CatalogueStore, loadReferenceData } from '@stegvis/catalogue';
import { identityEntities, setUpAccount } from '@stegvis/identity';
import { openingEntities } from '@stegvis/openings';
import { organisationsEntities } from '@stegvis/organisations';
import {
  Database,
  dataSource,
  type Entities,
  type MemberActor,
  newId,
  type RequestContext,
  type Role,
  system,
} from '@stegvis/platform';
import { Client } from 'pg';
import type { EntityManager } from 'typeorm';
import type { TestDatabase } from '../database';

const MALMO = '1280';
const LUND = '1281';

/** Who acts in the tests of openings, each with an account of her own. */
export interface OpeningPeople {
  readonly employer: MemberActor;
  readonly hr: MemberActor;
  /** Employer of another organisation of the same municipality. */
  readonly otherEmployer: MemberActor;
  readonly consultant: MemberActor;
  readonly coordinator: MemberActor;
  readonly supervisor: MemberActor;
  readonly administrator: MemberActor;
  readonly participant: MemberActor;
  /** Consultant of another municipality. */
  readonly elsewhere: MemberActor;
}

/** A small town: a department with a unit, a café, and another town with a shop. */
export interface OpeningWorld {
  readonly database: Database;
  readonly catalogue: CatalogueStore;
  readonly people: OpeningPeople;
  readonly department: { readonly id: string; readonly workplaceId: string };
  readonly unit: { readonly id: string; readonly workplaceId: string };
  readonly cafe: { readonly id: string; readonly workplaceId: string };
  readonly shop: { readonly id: string; readonly workplaceId: string };
  /** Runs work as an actor in one transaction. */
  as<T>(actor: MemberActor, work: (transaction: EntityManager) => Promise<T>): Promise<T>;
  /** Asks without row-level security: for looking, never for what is tested. */
  look<R extends object>(sql: string, parameters?: readonly unknown[]): Promise<R[]>;
  /** Asks as the app's role without naming an actor. */
  bare(sql: string): Promise<unknown[]>;
  context(actor: MemberActor | null, language?: 'sv' | 'en'): RequestContext;
  close(): Promise<void>;
}

/** A migrated database with the catalogue, organisations and one account a role. */
export const openingWorld = async (test: TestDatabase): Promise<OpeningWorld> => {
  const entities = [
    ...(catalogueEntities as []),
    ...(identityEntities as []),
    ...(organisationsEntities as []),
    ...(openingEntities as []),
  ] as Entities;
  const app = dataSource(test.appUrl, 'stegvis_app', entities, 4);
  const worker = dataSource(test.workerUrl, 'stegvis_worker', entities, 2);
  await app.initialize();
  await worker.initialize();
  const database = new Database(app, worker);
  await loadReferenceData(database);
  const looker = new Client({
    connectionString: test.superuserUrl,
    options: '-c search_path=stegvis,public',
  });
  await looker.connect();
  const places = await database.withActor(system('set-up'), (transaction) => makePlaces(transaction));
  const people = await database.withActor(system('set-up'), (transaction) => makePeople(transaction, places));
  return {
    database,
    catalogue: new CatalogueStore(),
    people,
    ...places,
    as: (actor, work) => database.withActor(actor, work),
    look: async <R extends object>(sql: string, parameters: readonly unknown[] = []) =>
      (await looker.query<R>(sql, [...parameters])).rows,
    bare: (sql) => app.query<unknown[]>(sql),
    context: (actor, language = 'sv') => ({
      actor,
      language,
      requestId: newId(),
      addressHash: Buffer.alloc(0),
      loaders: new Map(),
      setSession: () => undefined,
      sessionToken: null,
    }),
    close: async () => {
      await looker.end();
      await database.close();
      await test.drop();
    },
  };
};

type Places = Pick<OpeningWorld, 'department' | 'unit' | 'cafe' | 'shop'>;

const makePlaces = async (transaction: EntityManager): Promise<Places> => {
  const make = async (municipality: string, type: string, name: string, parentId: string | null = null) => {
    const [id, workplaceId] = [newId(), newId()];
    await transaction.query(
      `insert into organisations (id, municipality_code, type, name, parent_id) values ($1, $2, $3, $4, $5)`,
      [id, municipality, type, name, parentId],
    );
    await transaction.query(
      `insert into workplaces (id, organisation_id, name, latitude, longitude) values ($1, $2, $3, 55.6059, 13.0007)`,
      [workplaceId, id, `${name}, huset`],
    );
    return { id, workplaceId };
  };
  const department = await make(MALMO, 'municipal_department', 'Fritidsförvaltningen');
  return {
    department,
    unit: await make(MALMO, 'municipal_department', 'Badhuset', department.id),
    cafe: await make(MALMO, 'partner_business', 'Kafé Ankaret'),
    shop: await make(LUND, 'partner_business', 'Butiken i Lund'),
  };
};

const makePeople = async (transaction: EntityManager, places: Places): Promise<OpeningPeople> => {
  const domains: Record<string, string> = { [MALMO]: newId(), [LUND]: newId() };
  for (const [code, id] of Object.entries(domains)) {
    await transaction.query(
      `insert into secrecy_domains (id, municipality_code, name, kind) values ($1, $2, 'Nämnden', 'committee')`,
      [id, code],
    );
  }
  const make = async (
    name: string,
    role: Role,
    municipality: string,
    organisationId: string | null = null,
  ) => {
    const inDomain = role === 'participant' || role === 'supervisor' || role === 'job_consultant';
    const membership = {
      role,
      municipalityCode: municipality,
      domainId: inDomain ? (domains[municipality] ?? null) : null,
      organisationId,
      participantId: role === 'participant' ? newId() : null,
    };
    if (membership.participantId)
      await transaction.query(
        `insert into participants (id, domain_id, municipality_code, given_name, family_name) values ($1, $2, $3, $4, 'Prov')`,
        [membership.participantId, membership.domainId, municipality, name],
      );
    const ids = await setUpAccount(transaction, {
      email: `${name.toLowerCase()}@example.org`,
      name,
      passwordHash: null,
      demo: false,
      membership,
    });
    return { kind: 'member' as const, ...ids, ...membership };
  };
  return {
    employer: await make('Edith', 'employer_contact', MALMO, places.cafe.id),
    hr: await make('Hanna', 'hr_officer', MALMO, places.department.id),
    otherEmployer: await make('Otto', 'employer_contact', MALMO, places.unit.id),
    consultant: await make('Klara', 'job_consultant', MALMO),
    coordinator: await make('Sara', 'coordinator', MALMO),
    supervisor: await make('Henrik', 'supervisor', MALMO),
    administrator: await make('Adam', 'administrator', MALMO),
    participant: await make('Pia', 'participant', MALMO),
    elsewhere: await make('Lars', 'job_consultant', LUND),
  };
};
