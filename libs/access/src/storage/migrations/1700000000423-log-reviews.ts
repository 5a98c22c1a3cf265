import { protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const STAFF = `role in ('supervisor', 'job_consultant', 'unit_manager')`;

/** Review of the access log (security L5): what was drawn with which seed, and each review with its outcome. */
export class LogReviews1700000000423 implements MigrationInterface {
  name = 'LogReviews1700000000423';

  async up(runner: QueryRunner): Promise<void> {
    await this.tables(runner);
    await this.drawing(runner);
    await this.reviewing(runner);
  }

  private async tables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table log_review_draws (
        domain_id uuid not null,
        period text not null,
        seed text not null default encode(sha256((gen_random_uuid()::text || gen_random_uuid()::text)::bytea), 'hex'),
        drawn_at timestamptz not null default now(),
        constraint log_review_draws_pk primary key (domain_id, period),
        constraint log_review_draws_domain_fk foreign key (domain_id) references secrecy_domains (id),
        constraint log_review_draws_period_ck check (period ~ '^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$')
      )`);
    await runner.query(`
      create table log_reviews (
        id uuid not null default gen_random_uuid(),
        domain_id uuid not null,
        membership_id uuid not null,
        cause text not null,
        day date not null,
        due_on date not null,
        drawn_at timestamptz not null default now(),
        outcome text,
        note text,
        reviewed_by uuid,
        reviewed_at timestamptz,
        constraint log_reviews_pk primary key (id),
        constraint log_reviews_once_uq unique (domain_id, membership_id, cause, day),
        constraint log_reviews_domain_fk foreign key (domain_id) references secrecy_domains (id),
        constraint log_reviews_membership_fk foreign key (membership_id) references memberships (id),
        constraint log_reviews_reviewed_by_fk foreign key (reviewed_by) references memberships (id),
        constraint log_reviews_cause_ck check (cause in ('sample', 'break_glass', 'protected', 'partial', 'no_assignment', 'many_persons', 'off_hours')),
        constraint log_reviews_outcome_ck check (outcome in ('justified', 'ask_manager', 'incident')),
        constraint log_reviews_done_ck check ((outcome is null) = (reviewed_by is null) and (outcome is null) = (reviewed_at is null)),
        constraint log_reviews_note_ck check (length(note) <= 500 and (outcome is null or outcome = 'justified' or note is not null)),
        constraint log_reviews_other_ck check (reviewed_by is distinct from membership_id)
      )`);
    await runner.query(`create index log_reviews_membership_idx on log_reviews (membership_id)`);
    await runner.query(
      `create index log_reviews_reviewed_by_idx on log_reviews (reviewed_by) where reviewed_by is not null`,
    );
    await runner.query(
      `create index log_reviews_due_idx on log_reviews (domain_id, due_on) where outcome is null`,
    );
    await protectTables(runner, 'log_review_draws', 'log_reviews');
  }

  /** The part that draws reads ids, codes and times. */
  private async drawing(runner: QueryRunner): Promise<void> {
    const drawer = `(select stegvis.actor_is_system('log-review'))`;
    for (const table of ['log_review_draws', 'log_reviews']) {
      await runner.query(
        `create policy drawn on ${table} for insert to stegvis_worker with check (${drawer})`,
      );
      await runner.query(
        `create policy drawn_read on ${table} for select to stegvis_worker using (${drawer})`,
      );
    }
    await runner.query(`grant select, insert on log_review_draws to stegvis_worker`);
    await runner.query(
      `grant select (id, domain_id, membership_id, cause, day, due_on, reviewed_at), insert (domain_id, membership_id, cause, day, due_on) on log_reviews to stegvis_worker`,
    );
    await runner.query(
      `create policy to_review on access_log for select to stegvis_worker using (${drawer})`,
    );
    await runner.query(
      `create policy to_review on memberships for select to stegvis_worker using (${drawer} and ${STAFF})`,
    );
    await runner.query(
      `create policy to_review on partialities for select to stegvis_worker using (${drawer})`,
    );
    await runner.query(
      `grant select (domain_id, participant_id, account_id) on partialities to stegvis_worker`,
    );
    await runner.query(
      `create policy to_review on participants for select to stegvis_worker using (${drawer} and protected)`,
    );
    await runner.query(
      `create policy to_review on emergency_accesses for select to stegvis_worker using (${drawer})`,
    );
    await runner.query(`grant select (asked_at) on emergency_accesses to stegvis_worker`);
  }

  /** The reviewer: her own domain, never herself, and an outcome once. */
  private async reviewing(runner: QueryRunner): Promise<void> {
    const reviewer = `(select stegvis.actor_role()) = 'log_reviewer' and domain_id = (select stegvis.actor_domain())`;
    const other = `membership_id not in (select m.id from memberships m where m.account_id = (select stegvis.actor_account()))`;
    await runner.query(`create policy of_domain on access_log for select to stegvis_app using (${reviewer})`);
    await runner.query(
      `create policy of_domain on log_reviews for select to stegvis_app using (${reviewer} and ${other})`,
    );
    await runner.query(`
      create policy decided on log_reviews for update to stegvis_app using (${reviewer} and ${other} and outcome is null)
        with check (${reviewer} and reviewed_by = (select stegvis.actor_membership()) and reviewed_at = now() and outcome is not null)`);
    await runner.query(
      `create policy of_domain on log_review_draws for select to stegvis_app using (${reviewer})`,
    );
    await runner.query(
      `grant select, update (outcome, note, reviewed_by, reviewed_at) on log_reviews to stegvis_app`,
    );
    await runner.query(`grant select on log_review_draws to stegvis_app`);
    await runner.query(`
      create policy reviewed_staff on memberships for select to stegvis_app
        using (${STAFF} and ${reviewer})`);
    await runner.query(`
      create policy reviewed_staff on accounts for select to stegvis_app
        using ((select stegvis.actor_role()) = 'log_reviewer' and id in (select stegvis.accounts_of_members_in_view()))`);
    const setUp = `(select stegvis.actor_is_system('set-up'))`;
    for (const table of ['log_review_draws', 'log_reviews'])
      await runner.query(
        `create policy by_set_up on ${table} for insert to stegvis_app with check (${setUp})`,
      );
    await runner.query(`grant insert on log_review_draws, log_reviews to stegvis_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy reviewed_staff on accounts`);
    await runner.query(`drop policy reviewed_staff on memberships`);
    await runner.query(`drop policy of_domain on access_log`);
    for (const table of ['access_log', 'memberships', 'partialities', 'participants', 'emergency_accesses'])
      await runner.query(`drop policy to_review on ${table}`);
    await runner.query(`revoke select on partialities from stegvis_worker`);
    await runner.query(`drop table log_reviews, log_review_draws`);
  }
}
