import type { MigrationInterface, QueryRunner } from 'typeorm';

const RETENTION = `(select stegvis.actor_is_system('retention'))`;
const TABLES = ['import_rows', 'imports'] as const;

/** What is kept of a file goes when its import can no longer be undone; retention reads ids and times of it and nothing else. */
export class RetentionOfImports1700000000531 implements MigrationInterface {
  name = 'RetentionOfImports1700000000531';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table retention_times no force row level security`);
    await runner.query(
      `insert into retention_times (rule, keep, valid_from, source, set_by_name) values ('imports', '14 days', '1900-01-01', 'design: as long as it can be undone', 'Stegvis')`,
    );
    await runner.query(`alter table retention_times force row level security`);
    for (const table of TABLES) {
      for (const command of ['select', 'delete'])
        await runner.query(
          `create policy due_${command} on ${table} for ${command} to stegvis_worker using (${RETENTION} and created_at < (select stegvis.kept_since('imports')))`,
        );
      await runner.query(`grant select (id, created_at), delete on ${table} to stegvis_worker`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      for (const policy of ['due_select', 'due_delete'])
        await runner.query(`drop policy ${policy} on ${table}`);
      await runner.query(`revoke delete on ${table} from stegvis_worker`);
    }
    await runner.query(`alter table retention_times no force row level security`);
    await runner.query(`delete from retention_times where rule = 'imports' and municipality_code is null`);
    await runner.query(`alter table retention_times force row level security`);
  }
}
