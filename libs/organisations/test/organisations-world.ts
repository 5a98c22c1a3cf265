import { identityEntities, setUpAccount } from '@stegvis/identity';
import {
  Database,
  dataSource,
  type MemberActor,
  newId,
  type RequestContext,
  type Role,
  system,
} from '@stegvis/platform';
import { Client } from 'pg';
import type { EntityManager } from 'typeorm';
import {
  organisationsEntities,
  type SaveContact,
  saveContact,
  type SaveOrganisation,
  saveOrganisation,
  type SaveWorkplace,
  saveWorkplace,
} from '../src';

/** What the world needs of a database for tests; the spec brings it, since only specs may. */
interface TestDatabase {
  readonly appUrl: string;
  readonly workerUrl: string;
  readonly superuserUrl: string;
  drop(): Promise<void>;
}

const HERE = '1280';
const ELSEWHERE = '1281';

/** Two municipalities without organisations; each test adds what it needs through those who may. */
export class OrganisationsWorld {
  private constructor(
    readonly test: TestDatabase,
    readonly database: Database,
    private readonly domains: Readonly<Record<string, string>>,
  ) {}

  static async make(test: TestDatabase): Promise<OrganisationsWorld> {
    const entities = [...identityEntities, ...organisationsEntities];
    const app = dataSource(test.appUrl, 'stegvis_app', entities, 4);
    const worker = dataSource(test.workerUrl, 'stegvis_worker', entities, 1);
    await app.initialize();
    await worker.initialize();
    const database = new Database(app, worker);
    const domains = { [HERE]: newId(), [ELSEWHERE]: newId() };
    await database.withActor(system('set-up'), async (transaction) => {
      for (const [municipality, id] of Object.entries(domains))
        await transaction.query(
          `insert into secrecy_domains (id, municipality_code, name, kind) values ($1, $2, $3, 'committee')`,
          [id, municipality, `Nämnden ${municipality}`],
        );
    });
    return new OrganisationsWorld(test, database, domains);
  }

  /** Signs up somebody who is not a participant. */
  async member(
    role: Role,
    organisationId: string | null = null,
    municipalityCode: string = HERE,
  ): Promise<MemberActor> {
    const inDomain = role === 'job_consultant' || role === 'supervisor' || role === 'coordinator';
    const facts = {
      role,
      municipalityCode,
      domainId: inDomain ? (this.domains[municipalityCode] ?? null) : null,
      organisationId,
      participantId: null,
    };
    const { accountId, membershipId } = await this.as(system('set-up'), (transaction) =>
      setUpAccount(transaction, {
        email: `${newId()}@example.test`,
        name: role,
        passwordHash: null,
        demo: false,
        membership: facts,
      }),
    );
    return { kind: 'member', accountId, membershipId, ...facts };
  }

  /** A participant with an account. */
  async participant(): Promise<MemberActor> {
    const participantId = newId();
    const domainId = this.domains[HERE] ?? null;
    const facts = {
      role: 'participant' as const,
      municipalityCode: HERE,
      domainId,
      organisationId: null,
      participantId,
    };
    const ids = await this.as(system('set-up'), async (transaction) => {
      await transaction.query(
        `insert into participants (id, domain_id, municipality_code, given_name, family_name) values ($1, $2, $3, 'Elin', 'Sandberg')`,
        [participantId, domainId, HERE],
      );
      return setUpAccount(transaction, {
        email: `${newId()}@example.test`,
        name: 'Elin',
        passwordHash: null,
        demo: false,
        membership: facts,
      });
    });
    return { kind: 'member', ...ids, ...facts };
  }

  elsewhere(role: Role): Promise<MemberActor> {
    return this.member(role, null, ELSEWHERE);
  }

  organisation(actor: MemberActor, more: Partial<SaveOrganisation> = {}): Promise<string> {
    return saveOrganisation(this.database, actor, {
      idempotencyKey: newId(),
      name: `Arbetsgivaren ${newId()}`,
      type: 'partner_business',
      ...more,
    });
  }

  workplace(actor: MemberActor, organisationId: string, more: Partial<SaveWorkplace> = {}): Promise<string> {
    return saveWorkplace(this.database, actor, {
      idempotencyKey: newId(),
      organisationId,
      name: `Platsen ${newId()}`,
      ...more,
    });
  }

  contact(actor: MemberActor, workplaceId: string, more: Partial<SaveContact> = {}): Promise<string> {
    return saveContact(this.database, actor, {
      idempotencyKey: newId(),
      workplaceId,
      name: 'Karin Dahl',
      phone: '040-34 10 00',
      ...more,
    });
  }

  as<T>(
    actor: Parameters<Database['withActor']>[0],
    work: (transaction: EntityManager) => Promise<T>,
  ): Promise<T> {
    return this.database.withActor(actor, work);
  }

  context(actor: MemberActor | null): RequestContext {
    return {
      actor,
      language: 'sv',
      requestId: newId(),
      addressHash: Buffer.alloc(0),
      loaders: new Map(),
      setSession: () => undefined,
      sessionToken: null,
    };
  }

  /** Looks past row-level security: for looking, never for what is tested. */
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

  /** Everything this room has stored, to see that a refusal changed nothing. */
  stored(): Promise<unknown> {
    return this.look(
      `select to_jsonb(o) as row from organisations o union all select to_jsonb(w) from workplaces w union all select to_jsonb(c) from workplace_contacts c order by 1`,
    );
  }

  async end(): Promise<void> {
    await this.database.close();
    await this.test.drop();
  }
}
