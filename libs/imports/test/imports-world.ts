import { catalogueEntities, CatalogueStore, loadReferenceData } from '@stegvis/catalogue';
import { identityEntities, setUpAccount } from '@stegvis/identity';
import type { HeldTask } from '@stegvis/jobs';
import { organisationsEntities } from '@stegvis/organisations';
import { participantsEntities } from '@stegvis/participants';
import {
  Database,
  dataSource,
  KeyRing,
  type Entities,
  type MemberActor,
  newId,
  type Role,
  system,
} from '@stegvis/platform';
import { Client } from 'pg';
import type { EntityManager } from 'typeorm';
import {
  beginImport,
  checkImport,
  importDueHandler,
  listRows,
  readImport,
  runImport,
  takeFile,
  undoImport,
} from '../src';

/** What the world needs of a database for tests; the spec brings it, since only specs may. */
interface TestDatabase {
  readonly appUrl: string;
  readonly workerUrl: string;
  readonly superuserUrl: string;
  drop(): Promise<void>;
}

const HERE = '1280';

/** One municipality in which nothing is yet, and those who bring it in. */
export class ImportsWorld {
  readonly keys = KeyRing.ofProcess();
  private readonly store = new CatalogueStore();
  readonly ground = {
    keys: this.keys,
    upperAge: 67,
    catalogue: (transaction: EntityManager) => this.store.current(transaction),
  };

  private constructor(
    readonly test: TestDatabase,
    readonly database: Database,
    private readonly domainId: string,
    private readonly client: Client,
  ) {}

  static async make(test: TestDatabase): Promise<ImportsWorld> {
    const entities = [
      ...catalogueEntities,
      ...identityEntities,
      ...organisationsEntities,
      ...participantsEntities,
    ] as Entities;
    const app = dataSource(test.appUrl, 'stegvis_app', entities, 4);
    const worker = dataSource(test.workerUrl, 'stegvis_worker', entities, 2);
    await Promise.all([app.initialize(), worker.initialize()]);
    const database = new Database(app, worker);
    const domainId = newId();
    await database.withActor(system('set-up'), (transaction) =>
      transaction.query(
        `insert into secrecy_domains (id, municipality_code, name, kind) values ($1, $2, 'Nämnden', 'committee')`,
        [domainId, HERE],
      ),
    );
    const client = new Client({
      connectionString: test.superuserUrl,
      options: '-c search_path=stegvis,public',
    });
    await client.connect();
    return new ImportsWorld(test, database, domainId, client);
  }

  /** Steps and the other lists, which rows about persons name. */
  loadLists(): Promise<unknown> {
    return loadReferenceData(this.database);
  }

  async member(role: Role, name: string = role, more: Partial<MemberActor> = {}): Promise<MemberActor> {
    const facts = {
      role,
      municipalityCode: HERE,
      domainId: this.domainId,
      organisationId: null,
      participantId: null,
      ...more,
    };
    const ids = await this.database.withActor(system('set-up'), (transaction) =>
      setUpAccount(transaction, {
        email: `${newId()}@example.test`,
        name,
        passwordHash: null,
        demo: false,
        membership: facts,
      }),
    );
    return { kind: 'member', ...ids, ...facts };
  }

  /** Sends a file in, as its page does. @returns the id of the import. */
  async send(
    actor: MemberActor,
    file: string | Buffer,
    kind: 'organisations' | 'participants' = 'organisations',
  ): Promise<string> {
    const id = await beginImport(this.database, actor, { idempotencyKey: newId(), kind });
    await takeFile(this.database, this.keys, actor, id, Buffer.from(file));
    return id;
  }

  /** Confirms the columns as they are suggested and lets the background try the rows. */
  async tryOut(actor: MemberActor, id: string): Promise<void> {
    const { mapping } = await this.facts(actor, id);
    await checkImport(this.database, this.keys, actor, {
      ...(await this.seen(actor, id)),
      columns: Object.entries(mapping).map(([column, field]) => ({ column: Number(column), field })),
    });
    await this.work(id);
  }

  /** Sends a file in and goes on until its rows are tried. */
  async tried(actor: MemberActor, file: string | Buffer, kind?: 'participants'): Promise<string> {
    const id = await this.send(actor, file, kind);
    await this.tryOut(actor, id);
    return id;
  }

  /** Sends a file in and goes on until its rows are brought in. */
  async ran(actor: MemberActor, file: string | Buffer, kind?: 'participants'): Promise<string> {
    const id = await this.tried(actor, file, kind);
    await runImport(this.database, actor, await this.seen(actor, id));
    await this.work(id);
    return id;
  }

  async undone(actor: MemberActor, id: string): Promise<void> {
    await undoImport(this.database, actor, await this.seen(actor, id));
    await this.work(id);
  }

  /** What a mutation needs to know of an import as it is now. */
  async seen(actor: MemberActor, id: string) {
    return { idempotencyKey: newId(), id, expectedVersion: (await this.facts(actor, id)).version };
  }

  async facts(actor: MemberActor, id: string) {
    const facts = await this.database.withActor(actor, (t) => readImport(t, this.keys, id));
    if (!facts) throw new Error(`No import ${id}`);
    return facts;
  }

  /** Number, outcome and codes of the notes of each row. */
  async rows(actor: MemberActor, importId: string) {
    const page = await this.database.withActor(actor, (t) => listRows(t, this.keys, { importId, first: 50 }));
    return page.edges.map(({ node }) => ({
      number: node.number,
      outcome: node.outcome,
      notes: node.notes.map(({ path, code }) => `${path} ${code}`),
    }));
  }

  /** Lets the background do what is due of an import, on a database of one's choice. */
  async work(importId: string, database: Database = this.database): Promise<void> {
    await importDueHandler(database, this.ground).handle(await this.hold(importId));
  }

  /** The task that was left for an import, held as by a worker. */
  async hold(importId: string): Promise<HeldTask<'import-due'>> {
    const token = `handler:${newId()}`;
    const [row] = await this.look<{ id: string }>(
      `update outbox set claimed_by = $1, claimed_until = now() + interval '1 minute' where kind = 'import-due' and subject_id = $2 and done_at is null returning id::text`,
      [token, importId],
    );
    if (!row) throw new Error(`No work is due of ${importId}`);
    return {
      kind: 'import-due',
      payload: { outboxId: row.id, subjectId: importId, subjectVersion: 0 },
      token,
      attempt: 1,
    };
  }

  /** Names of employers, each with its workplaces. */
  async places(): Promise<Readonly<Record<string, readonly string[]>>> {
    const rows = await this.look<{ name: string; workplaces: string[] }>(
      `select o.name, array(select w.name::text from workplaces w where w.organisation_id = o.id order by w.name) as workplaces from organisations o order by o.name`,
    );
    return Object.fromEntries(rows.map(({ name, workplaces }) => [name, workplaces]));
  }

  /** Looks past row-level security: for looking, never for what is tested. */
  async look<T = Record<string, unknown>>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    return (await this.client.query(sql, [...parameters])).rows as T[];
  }

  async end(): Promise<void> {
    await this.client.end();
    await this.database.close();
    await this.test.drop();
  }
}
