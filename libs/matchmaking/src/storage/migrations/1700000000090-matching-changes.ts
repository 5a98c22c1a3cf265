import { protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which participants and openings changed, written by triggers in the changing transaction. `transaction_id` lets a
 * reader take in everything that was committed since its last look, however the commits were ordered.
 */
export class MatchingChanges1700000000090 implements MigrationInterface {
  name = 'MatchingChanges1700000000090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table matching_changes (
        sequence bigint generated always as identity,
        subject_type text not null,
        subject_id uuid not null,
        transaction_id xid8 not null default pg_current_xact_id(),
        constraint matching_changes_pk primary key (sequence),
        constraint matching_changes_subject_ck check (subject_type in ('participant', 'opening', 'workplace'))
      )`);
    await runner.query(`create index matching_changes_transaction_idx on matching_changes (transaction_id)`);
    await protectTables(runner, 'matching_changes');
    await runner.query(
      `create policy noted on matching_changes for insert to stegvis_app with check ((select stegvis.actor_text()) is not null)`,
    );
    await runner.query(
      `create policy taken_in on matching_changes to stegvis_worker using ((select stegvis.actor_is_system('matching'))) with check ((select stegvis.actor_is_system('matching')))`,
    );
    await runner.query(`grant insert on matching_changes to stegvis_app`);
    await runner.query(`grant select, delete on matching_changes to stegvis_worker`);
    await runner.query(`
      create function stegvis.note_matching_change() returns trigger language plpgsql set search_path = stegvis, pg_temp as $$
      declare
        row_data jsonb := to_jsonb(coalesce(new, old));
      begin
        insert into matching_changes (subject_type, subject_id) values (tg_argv[0], (row_data ->> tg_argv[1])::uuid);
        return null;
      end $$`);
    const triggers: readonly (readonly [string, string, string])[] = [
      ['participants', 'participant', 'id'],
      ['profile_values', 'participant', 'participant_id'],
      ['openings', 'opening', 'id'],
      ['workplaces', 'workplace', 'id'],
    ];
    for (const [table, subject, column] of triggers) {
      await runner.query(
        `create trigger ${table}_matching_change after insert or update or delete on ${table} for each row execute function stegvis.note_matching_change('${subject}', '${column}')`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['participants', 'profile_values', 'openings', 'workplaces'])
      await runner.query(`drop trigger ${table}_matching_change on ${table}`);
    await runner.query(`drop function stegvis.note_matching_change()`);
    await runner.query(`drop table matching_changes`);
  }
}
