import { giveToLookup, protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ME = `membership_id = (select stegvis.actor_membership())`;
const MINE = `import_id in (select id from imports)`;
const BACKGROUND = `(select stegvis.actor_is_system('imports'))`;

/** The edges of the life cycle: from, to. A test compares them with the table of the domain. */
const EDGES = [
  ['awaiting', 'read'],
  ['read', 'checking'],
  ['checked', 'checking'],
  ['checking', 'checked'],
  ['checked', 'running'],
  ['running', 'done'],
  ['done', 'undoing'],
  ['undoing', 'undone'],
  ...['awaiting', 'read', 'checking', 'checked'].map((state) => [state, 'discarded']),
]
  .map((edge) => `('${edge.join(`', '`)}')`)
  .join(', ');

/**
 * Imports of files, hers alone who began them. What stood in a file is kept row by row, sealed with a key that is not in the
 * database, and only for as long as an import can be undone; where it was brought in, nothing of the row is kept but the
 * ids of what it made.
 */
export class Imports1700000000530 implements MigrationInterface {
  name = 'Imports1700000000530';

  async up(runner: QueryRunner): Promise<void> {
    await this.tables(runner);
    await this.lifeCycle(runner);
    await this.policies(runner);
    await this.undoing(runner);
  }

  private async tables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table imports (
        id uuid not null,
        membership_id uuid not null,
        account_id uuid not null,
        kind text not null,
        state text not null default 'awaiting',
        version integer not null default 1,
        headings text,
        mapping jsonb not null default '{}',
        created_at timestamptz not null default clock_timestamp(),
        changed_at timestamptz not null default clock_timestamp(),
        done_at timestamptz,
        constraint imports_pk primary key (id),
        constraint imports_membership_fk foreign key (membership_id) references memberships (id),
        constraint imports_state_ck check (state in ('awaiting', 'read', 'checking', 'checked', 'running', 'done', 'undoing', 'undone', 'discarded')),
        constraint imports_done_ck check ((done_at is not null) = (state in ('done', 'undoing', 'undone')))
      )`);
    await runner.query(`create index imports_membership_idx on imports (membership_id, created_at)`);
    await runner.query(`
      create table import_rows (
        id uuid not null,
        import_id uuid not null,
        number integer not null,
        created_at timestamptz not null default clock_timestamp(),
        sealed text,
        found text,
        result text,
        notes text,
        organisation_id uuid,
        workplace_id uuid,
        constraint import_rows_pk primary key (id),
        constraint import_rows_number_uq unique (import_id, number),
        constraint import_rows_import_fk foreign key (import_id) references imports (id) on delete cascade,
        constraint import_rows_organisation_fk foreign key (organisation_id) references organisations (id) on delete set null,
        constraint import_rows_workplace_fk foreign key (workplace_id) references workplaces (id) on delete set null,
        constraint import_rows_found_ck check (found in ('new', 'known', 'refused')),
        constraint import_rows_result_ck check (result in ('made', 'known', 'refused', 'taken_back', 'kept')),
        constraint import_rows_made_ck check ((result in ('made', 'kept')) or (organisation_id is null and workplace_id is null))
      )`);
    await runner.query(
      `create unique index import_rows_organisation_uq on import_rows (organisation_id) where organisation_id is not null`,
    );
    await runner.query(
      `create unique index import_rows_workplace_uq on import_rows (workplace_id) where workplace_id is not null`,
    );
    await runner.query(
      `create index import_rows_open_idx on import_rows (import_id, number) where result is null`,
    );
    await runner.query(`
      create table import_columns (
        membership_id uuid not null,
        kind text not null,
        heading text not null,
        field text not null,
        constraint import_columns_pk primary key (membership_id, kind, heading),
        constraint import_columns_membership_fk foreign key (membership_id) references memberships (id),
        constraint import_columns_lengths_ck check (length(heading) between 1 and 100 and length(field) between 1 and 40)
      )`);
    await protectTables(runner, 'imports', 'import_rows', 'import_columns');
  }

  private async lifeCycle(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function stegvis.import_moves() returns trigger language plpgsql set search_path = stegvis, pg_temp as $$
      begin
        if tg_op = 'INSERT' and new.state <> 'awaiting'
          or tg_op = 'UPDATE' and (new.version <> old.version + 1 or (old.state, new.state) not in (${EDGES})) then
          raise exception 'imports_edge_ck' using errcode = 'check_violation', constraint = 'imports_edge_ck';
        end if;
        return new;
      end $$`);
    await runner.query(
      `create trigger imports_move before insert or update on imports for each row execute function stegvis.import_moves()`,
    );
  }

  private async policies(runner: QueryRunner): Promise<void> {
    await runner.query(`create policy own on imports to stegvis_app using (${ME}) with check (${ME})`);
    await runner.query(
      `grant select, insert, update (state, version, headings, mapping, changed_at, done_at) on imports to stegvis_app`,
    );
    await runner.query(
      `create policy own on import_rows to stegvis_app using (${MINE}) with check (${MINE})`,
    );
    await runner.query(
      `grant select, insert, delete, update (sealed, found, result, notes, organisation_id, workplace_id) on import_rows to stegvis_app`,
    );
    await runner.query(`create policy own on import_columns to stegvis_app using (${ME}) with check (${ME})`);
    await runner.query(`grant select, insert, delete, update (field) on import_columns to stegvis_app`);
    await runner.query(`create policy due on imports for select to stegvis_worker using (${BACKGROUND})`);
    await runner.query(
      `grant select (id, membership_id, account_id, kind, state) on imports to stegvis_worker`,
    );
    await runner.query(
      `create policy settle_by_imports on outbox to stegvis_worker using (${BACKGROUND}) with check (${BACKGROUND})`,
    );
  }

  /** What an import made may go again while it is being undone, by her whose import it is, and nothing else. */
  private async undoing(runner: QueryRunner): Promise<void> {
    await runner.query(`create policy looked_up on imports for select to stegvis_lookup using (${ME})`);
    await runner.query(`grant select (id, membership_id, state) on imports to stegvis_lookup`);
    await runner.query(`create policy looked_up on import_rows for select to stegvis_lookup using (${MINE})`);
    await runner.query(
      `grant select (import_id, organisation_id, workplace_id) on import_rows to stegvis_lookup`,
    );
    for (const [table, column] of [
      ['organisations', 'organisation_id'],
      ['workplaces', 'workplace_id'],
    ] as const) {
      await runner.query(`
        create function stegvis.${table}_to_take_back() returns setof uuid language sql stable security definer set search_path = stegvis, pg_temp as $$
          select r.${column} from import_rows r join imports i on i.id = r.import_id
          where i.membership_id = stegvis.actor_membership() and i.state = 'undoing' and r.${column} is not null $$`);
      await giveToLookup(runner, `${table}_to_take_back()`);
      await runner.query(
        `create policy taken_back on ${table} as restrictive for delete to stegvis_app using (version = 1 and id in (select stegvis.${table}_to_take_back()))`,
      );
      await runner.query(`grant delete on ${table} to stegvis_app`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['organisations', 'workplaces']) {
      await runner.query(`revoke delete on ${table} from stegvis_app`);
      await runner.query(`drop function stegvis.${table}_to_take_back() cascade`);
    }
    await runner.query(`drop policy settle_by_imports on outbox`);
    await runner.query(`drop table import_columns, import_rows, imports`);
    await runner.query(`drop function stegvis.import_moves()`);
  }
}
