import { protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASSIGNED = `participant_id in (select stegvis.assigned_participants())`;
const HERSELF = `participant_id = (select stegvis.actor_participant())`;
const IN_DOMAIN = `domain_id = (select stegvis.actor_domain())`;
const ME = `(select stegvis.actor_membership())`;
const SET_UP = `(select stegvis.actor_is_system('set-up'))`;
const TABLES = ['continued_supports', 'support_events', 'step_changes'] as const;
/** Steps with which day activity ends; a test compares them with those of the room of participants. */
const SUPPORTED = `('labour_market_measure', 'municipal_targeted_employment', 'municipal_labour_market_employment', 'regular_employment')`;
const DAY_ACTIVITY = `('group_activity', 'group_placement', 'individual_placement')`;
/** The present step of a person, as SQL. */
const STEP_OF = (who: string): string =>
  `(select v.code from profile_values v where v.participant_id = ${who} and v.kind = 'step' and v.status = 'confirmed' order by v.sequence desc limit 1)`;

/** The edges of the life cycle as the history takes them: act, from, to. A test compares them with the table of the domain. */
const EDGES = [
  ['open', 'none', 'open'],
  ['contact', 'open', 'open'],
  ['hand_over', 'open', 'open'],
  ['close', 'open', 'closed'],
]
  .map((edge) => `('${edge.join(`', '`)}')`)
  .join(', ');

/**
 * Changes of step as dated rows (R-010), and the continued support that a measure or an employment begins with (R-015 to
 * R-017). The database itself keeps day activity and such a step apart, and a case open while the support is missing.
 */
export class Pathway1700000000555 implements MigrationInterface {
  name = 'Pathway1700000000555';

  async up(runner: QueryRunner): Promise<void> {
    await this.support(runner);
    await this.steps(runner);
    await protectTables(runner, ...TABLES);
    await this.policies(runner);
    await this.apart(runner);
  }

  private async support(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table continued_supports (
        id uuid not null,
        domain_id uuid not null,
        participant_id uuid not null,
        from_day date not null,
        -- No last day: it is closed by a review and by nothing else (R-017).
        supporter_id uuid not null,
        supporter_name text not null,
        next_contact_on date not null,
        closed_on date,
        state text not null default 'open',
        version integer not null default 1,
        changed_at timestamptz not null default clock_timestamp(),
        constraint continued_supports_pk primary key (id),
        constraint continued_supports_person_uq unique (domain_id, participant_id, id),
        constraint continued_supports_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint continued_supports_supporter_fk foreign key (supporter_id) references memberships (id),
        constraint continued_supports_state_ck check (state in ('open', 'closed')),
        constraint continued_supports_closed_ck check ((state = 'closed') = (closed_on is not null)),
        constraint continued_supports_contact_ck check (next_contact_on >= from_day)
      )`);
    await runner.query(
      `create unique index continued_supports_one_open_uq on continued_supports (domain_id, participant_id) where state = 'open'`,
    );
    await runner.query(`create index continued_supports_supporter_idx on continued_supports (supporter_id)`);
    await runner.query(`
      create table support_events (
        id uuid not null,
        domain_id uuid not null,
        participant_id uuid not null,
        support_id uuid not null,
        version integer not null,
        act text not null,
        from_state text not null,
        to_state text not null,
        day date not null,
        note text not null default '',
        supporter_name text not null,
        said_by uuid not null,
        said_by_name text not null,
        said_at timestamptz not null default clock_timestamp(),
        constraint support_events_pk primary key (id),
        constraint support_events_version_uq unique (support_id, version),
        constraint support_events_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint support_events_support_fk foreign key (domain_id, participant_id, support_id) references continued_supports (domain_id, participant_id, id),
        constraint support_events_said_by_fk foreign key (said_by) references memberships (id),
        constraint support_events_edge_ck check ((act, from_state, to_state) in (${EDGES})),
        constraint support_events_note_ck check (length(note) <= 500 and (act <> 'close' or length(btrim(note)) >= 10))
      )`);
    await runner.query(
      `create index support_events_support_idx on support_events (domain_id, participant_id, support_id)`,
    );
    await runner.query(`create index support_events_said_by_idx on support_events (said_by)`);
  }

  private async steps(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table step_changes (
        -- That of the statement that says the step: who said it and why stand there.
        id uuid not null,
        domain_id uuid not null,
        participant_id uuid not null,
        from_code text,
        to_code text not null,
        day date not null,
        plan text not null default '',
        support_id uuid,
        said_by uuid not null,
        said_at timestamptz not null default clock_timestamp(),
        constraint step_changes_pk primary key (id),
        constraint step_changes_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint step_changes_support_fk foreign key (domain_id, participant_id, support_id) references continued_supports (domain_id, participant_id, id),
        constraint step_changes_said_by_fk foreign key (said_by) references memberships (id),
        constraint step_changes_moves_ck check (from_code is distinct from to_code),
        constraint step_changes_plan_ck check (length(plan) <= 500),
        -- R-016: no such step without support, whatever the service does.
        constraint step_changes_support_ck check (to_code not in ${SUPPORTED} or support_id is not null)
      )`);
    await runner.query(
      `create index step_changes_person_idx on step_changes (domain_id, participant_id, support_id)`,
    );
    await runner.query(`create index step_changes_said_by_idx on step_changes (said_by)`);
  }

  private async policies(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(
        `create policy by_set_up on ${table} to stegvis_app using (${SET_UP}) with check (${SET_UP})`,
      );
      await runner.query(
        `create policy read_inside on ${table} for select to stegvis_app using (${ASSIGNED} or ${HERSELF})`,
      );
    }
    await runner.query(
      `create policy opened on continued_supports for insert to stegvis_app with check (${ASSIGNED} and ${IN_DOMAIN} and state = 'open' and version = 1)`,
    );
    await runner.query(
      `create policy moved on continued_supports for update to stegvis_app using (${ASSIGNED} and state = 'open') with check (${ASSIGNED} and ${IN_DOMAIN} and version > 1)`,
    );
    for (const table of ['support_events', 'step_changes'])
      await runner.query(
        `create policy told on ${table} for insert to stegvis_app with check (${ASSIGNED} and ${IN_DOMAIN} and said_by = ${ME})`,
      );
    await runner.query(
      `grant select, insert, update (supporter_id, supporter_name, next_contact_on, closed_on, state, version, changed_at) on continued_supports to stegvis_app`,
    );
    await runner.query(`grant select, insert on support_events, step_changes to stegvis_app`);
  }

  /** R-015 both ways, and R-016 of the case; each runs as whoever writes, who reaches the person. */
  private async apart(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function stegvis.keep_day_activity_apart() returns trigger language plpgsql set search_path = stegvis, pg_temp as $$
      begin
        if ${STEP_OF('new.participant_id')} in ${SUPPORTED} then
          raise exception 'day activity is over' using errcode = 'check_violation', constraint = 'placements_day_activity_ck';
        end if;
        return new;
      end $$`);
    await runner.query(`
      create trigger keep_day_activity_apart before insert or update of state, to_day on placements for each row
        when (new.step in ${DAY_ACTIVITY} and new.state in ('planned', 'active')) execute function stegvis.keep_day_activity_apart()`);
    await runner.query(`
      create function stegvis.end_day_activity_first() returns trigger language plpgsql set search_path = stegvis, pg_temp as $$
      begin
        if exists (select 1 from placements p where p.domain_id = new.domain_id and p.participant_id = new.participant_id
                     and p.step in ${DAY_ACTIVITY} and (p.state in ('planned', 'active') or (p.state = 'ended' and p.to_day > new.day))) then
          raise exception 'day activity goes on' using errcode = 'check_violation', constraint = 'step_changes_day_activity_ck';
        end if;
        return new;
      end $$`);
    await runner.query(`
      create trigger end_day_activity_first before insert on step_changes for each row
        when (new.to_code in ${SUPPORTED}) execute function stegvis.end_day_activity_first()`);
    await runner.query(`
      create function stegvis.keep_case_open() returns trigger language plpgsql set search_path = stegvis, pg_temp as $$
      begin
        if ${STEP_OF('new.participant_id')} in ${SUPPORTED}
           and not exists (select 1 from continued_supports s where s.domain_id = new.domain_id and s.participant_id = new.participant_id) then
          raise exception 'no continued support' using errcode = 'check_violation', constraint = 'participation_rights_support_ck';
        end if;
        return new;
      end $$`);
    await runner.query(`
      create trigger keep_case_open before insert on participation_rights for each row
        when (new.change = 'ended') execute function stegvis.keep_case_open()`);
    await runner.query(
      `revoke all on function stegvis.keep_day_activity_apart(), stegvis.end_day_activity_first(), stegvis.keep_case_open() from public`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger keep_case_open on participation_rights`);
    await runner.query(`drop trigger keep_day_activity_apart on placements`);
    await runner.query(`drop table step_changes, support_events, continued_supports`);
    await runner.query(
      `drop function stegvis.keep_case_open(), stegvis.end_day_activity_first(), stegvis.keep_day_activity_apart()`,
    );
  }
}
