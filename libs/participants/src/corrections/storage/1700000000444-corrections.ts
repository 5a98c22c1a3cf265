import { protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a participant says is wrong about her, what staff answered, and her own note beside what stayed (R-066, GDPR 16).
 * Every row is appended; what stood when she asked is kept with her question.
 */
export class Corrections1700000000444 implements MigrationInterface {
  name = 'Corrections1700000000444';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table correction_statements (
        id uuid not null,
        sequence bigint generated always as identity,
        domain_id uuid not null,
        participant_id uuid not null,
        -- The question that the row belongs to; its own id for the question itself.
        request_id uuid not null,
        said text not null,
        field text not null,
        kind text,
        code text,
        text text,
        stood text,
        source text not null,
        helped_by text,
        said_by uuid,
        said_by_name text not null,
        said_at timestamptz not null default clock_timestamp(),
        constraint correction_statements_pk primary key (id),
        constraint correction_statements_person_uq unique (domain_id, participant_id, id),
        constraint correction_statements_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint correction_statements_request_fk foreign key (domain_id, participant_id, request_id) references correction_statements (domain_id, participant_id, id),
        constraint correction_statements_said_ck check (said in ('asked', 'corrected', 'declined', 'dissent', 'dissent_withdrawn') and (said = 'asked') = (id = request_id)),
        constraint correction_statements_field_ck check (field in ('name', 'unit', 'right', 'personal_number', 'value')),
        constraint correction_statements_value_ck check ((field = 'value') = (kind is not null) and (field = 'value') = (code is not null)),
        constraint correction_statements_source_ck check (source in ('self', 'together', 'representative', 'staff') and (source = 'staff') = (said in ('corrected', 'declined'))),
        constraint correction_statements_text_ck check (length(text) between 1 and 2000 and (said in ('corrected', 'dissent_withdrawn') or text is not null)),
        constraint correction_statements_lengths_ck check (length(code) <= 100 and length(stood) <= 4000 and length(helped_by) <= 200)
      )`);
    await runner.query(
      `create index correction_statements_request_idx on correction_statements (domain_id, participant_id, request_id)`,
    );
    await runner.query(
      `create index correction_statements_participant_idx on correction_statements (participant_id, sequence)`,
    );
    // A question is answered once.
    await runner.query(
      `create unique index correction_statements_answered_uq on correction_statements (domain_id, participant_id, request_id) where said in ('corrected', 'declined')`,
    );
    await protectTables(runner, 'correction_statements');
    await this.policies(runner);
  }

  private async policies(runner: QueryRunner): Promise<void> {
    const setUp = `(select stegvis.actor_is_system('set-up'))`;
    const assigned = `participant_id in (select stegvis.assigned_participants())`;
    const herself = `participant_id = (select stegvis.actor_participant())`;
    const represented = `participant_id in (select stegvis.represented_participants('person'))`;
    const ownDomain = `domain_id = (select stegvis.actor_domain())`;
    const saidBy = `said_by = (select stegvis.actor_membership())`;
    const hers = `said in ('asked', 'dissent', 'dissent_withdrawn')`;
    await runner.query(
      `create policy by_set_up on correction_statements to stegvis_app using (${setUp}) with check (${setUp})`,
    );
    for (const [name, sees] of [
      ['read_assigned', assigned],
      ['read_own', herself],
      ['read_represented', represented],
      [
        'read_with_reason',
        `participant_id in (select stegvis.unit_participants()) and participant_id in (select stegvis.participants_with_reason())`,
      ],
    ] as const)
      await runner.query(
        `create policy ${name} on correction_statements for select to stegvis_app using (${sees})`,
      );
    await runner.query(`
      create policy said_by_herself on correction_statements for insert to stegvis_app
        with check (${herself} and ${ownDomain} and ${saidBy} and ${hers} and source in ('self', 'together'))`);
    await runner.query(`
      create policy said_by_representative on correction_statements for insert to stegvis_app
        with check (${represented} and ${saidBy} and ${hers} and source = 'representative'
                    and (domain_id, participant_id) in (select p.domain_id, p.id from participants p))`);
    await runner.query(`
      create policy said_by_staff on correction_statements for insert to stegvis_app
        with check (${assigned} and ${ownDomain} and ${saidBy} and (source = 'staff' or (${hers} and source = 'together')))`);
    await runner.query(`grant select, insert on correction_statements to stegvis_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table correction_statements`);
  }
}
