import type { HeldTask, JobKind } from '@stegvis/jobs';
import { Database, dataSource, type MemberActor, newId, system } from '@stegvis/platform';
import { ENTITIES } from '../../apps/api/src/entities';
import { RETENTION } from '../../apps/api/src/retention';
import { ParticipantWorld, type Place } from '../worlds/participant-world';

/** A participant with an account, made so long ago as a test says. */
export interface OldPerson {
  readonly id: string;
  readonly actor: MemberActor;
}

/** A world in which what happened can be moved back in time. */
export class RetentionWorld {
  private constructor(
    readonly world: ParticipantWorld,
    /** As the product's, with more than one connection of the worker. */
    readonly database: Database,
    readonly consultant: MemberActor,
  ) {}

  static async make(): Promise<RetentionWorld> {
    const world = await ParticipantWorld.make();
    const app = dataSource(world.test.appUrl, 'stegvis_app', ENTITIES, 4);
    const worker = dataSource(world.test.workerUrl, 'stegvis_worker', ENTITIES, 4);
    await Promise.all([app.initialize(), worker.initialize()]);
    const consultant = await world.member('job_consultant', world.here, 'Klara Konsult');
    return new RetentionWorld(world, new Database(app, worker), consultant);
  }

  /** Registers somebody with an account, and moves everything noted of her back by an interval of PostgreSQL. */
  async person(givenName: string, ago: string, place: Place = this.world.here): Promise<OldPerson> {
    const consultant =
      place === this.world.here ? this.consultant : await this.world.member('job_consultant', place, 'Karl');
    const id = await this.world.register(consultant, {
      givenName,
      familyName: 'Zetterqvist',
      wantsSuggestions: 'yes',
    });
    const actor = await this.world.member('participant', place, `${givenName} Zetterqvist`, id);
    await this.moveBack(id, ago);
    return { id, actor };
  }

  /** Whatever was noted of her, in any table that says when, was noted so long ago. */
  private async moveBack(id: string, ago: string): Promise<void> {
    for (const { table, person } of RETENTION) {
      if (person?.by !== 'participant' || !person.noted) continue;
      for (const [, column] of person.noted.matchAll(/t\.(\w+)/g))
        await this.world.look(
          `update ${table} set ${column} = ${column} - $2::interval where ${person.column} = $1`,
          [id, ago],
        );
    }
  }

  /** Makes the row of a run. */
  async run(dry = false): Promise<string> {
    const id = newId();
    await this.world.look(
      `insert into retention_runs (id, day, dry, asked_by) values ($1, current_date + (random() * 100000)::int, $2, $3)`,
      [id, dry, dry ? id : null],
    );
    return id;
  }

  async counts(runId: string): Promise<Readonly<Record<string, { due: number; removed: number }>>> {
    const rows = await this.world.look<{ rule: string; due: number; removed: number }>(
      `select rule, sum(due)::int as due, sum(removed)::int as removed from retention_counts where run_id = $1 group by rule`,
      [runId],
    );
    return Object.fromEntries(rows.map(({ rule, due, removed }) => [rule, { due, removed }]));
  }

  async exists(id: string): Promise<boolean> {
    return (await this.world.look(`select 1 from participants where id = $1`, [id])).length === 1;
  }

  /** Tables in which any of the marks stands, in whatever column, with those of the queue. */
  async whereFound(...marks: readonly string[]): Promise<readonly string[]> {
    const tables = await this.world.look<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('stegvis', 'bullmq') and c.relkind in ('r', 'p') order by 1`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const [row] = await this.world.look<{ n: number }>(
        `select count(*)::int as n from ${name} t where exists (select 1 from unnest($1::text[]) m where strpos(to_jsonb(t)::text, m) > 0)`,
        [marks],
      );
      if ((row?.n ?? 0) > 0) found.push(name);
    }
    return found;
  }

  /** The task that was left for a subject, held as by a worker. */
  async hold<K extends JobKind>(kind: K, subjectId: string): Promise<HeldTask<K>> {
    const token = `handler:${newId()}`;
    const [row] = await this.world.look<{ id: string }>(
      `update outbox set claimed_by = $1, claimed_until = now() + interval '1 minute' where kind = $2 and subject_id = $3 and done_at is null returning id::text`,
      [token, kind, subjectId],
    );
    if (!row) throw new Error(`No open task ${kind} of ${subjectId}`);
    return { kind, payload: { outboxId: row.id, subjectId, subjectVersion: 0 }, token, attempt: 1 };
  }

  asRetention<T>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    return this.database.withActor(system('retention'), (t) => t.query<T[]>(sql, [...parameters]));
  }

  async end(): Promise<void> {
    await this.database.close();
    await this.world.end();
  }
}
