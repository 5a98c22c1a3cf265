import { giveToLookup, protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ROLE = `(select stegvis.actor_role())`;
const HERE = `municipality_code = (select stegvis.actor_municipality())`;
const ME = `(select stegvis.actor_membership())`;
const SET_UP = `(select stegvis.actor_is_system('set-up'))`;
const READS = `${ROLE} in ('hr_officer', 'coordinator')`;
const KINDS = `('municipal_targeted_employment', 'municipal_labour_market_employment')`;

/**
 * Goals of departments, which are appended, and the counts beside them. The counts are made by the role behind statistics,
 * from rows, and name nobody; what is under the threshold is left out where they are shown.
 */
export class DepartmentBoard1700000000572 implements MigrationInterface {
  name = 'DepartmentBoard1700000000572';

  async up(runner: QueryRunner): Promise<void> {
    await this.goals(runner);
    await this.counts(runner);
  }

  private async goals(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table department_goals (
        id uuid not null,
        municipality_code text not null,
        organisation_id uuid not null,
        year smallint not null,
        version integer not null,
        goal integer not null,
        set_by uuid,
        set_by_name text not null,
        set_at timestamptz not null default clock_timestamp(),
        constraint department_goals_pk primary key (id),
        constraint department_goals_organisation_fk foreign key (organisation_id) references organisations (id),
        constraint department_goals_set_by_fk foreign key (set_by) references memberships (id),
        constraint department_goals_version_uq unique (organisation_id, year, version),
        constraint department_goals_version_ck check (version >= 1),
        constraint department_goals_goal_ck check (goal between 0 and 10000),
        constraint department_goals_year_ck check (year between 2000 and 2100)
      )`);
    await runner.query(`create index department_goals_set_by_idx on department_goals (set_by)`);
    await protectTables(runner, 'department_goals');
    await runner.query(
      `create policy by_set_up on department_goals to stegvis_app using (${SET_UP}) with check (${SET_UP})`,
    );
    await runner.query(
      `create policy read_here on department_goals for select to stegvis_app using (${READS} and ${HERE})`,
    );
    await runner.query(
      `create policy set on department_goals for insert to stegvis_app
         with check (${HERE} and set_by = ${ME}
                     and organisation_id in (select o.id from organisations o where o.type = 'municipal_department' and o.municipality_code = department_goals.municipality_code)
                     and (${ROLE} = 'coordinator' or (${ROLE} = 'hr_officer' and organisation_id in (select stegvis.actor_organisations()))))`,
    );
    await runner.query(`grant select, insert on department_goals to stegvis_app`);
  }

  private async counts(runner: QueryRunner): Promise<void> {
    const mine = `${READS} and (${ROLE} = 'hr_officer' or domain_id = (select stegvis.actor_domain()))`;
    await runner.query(
      `create policy counted_on_board on openings for select to stegvis_stats using (${READS} and ${HERE} and kind in ${KINDS})`,
    );
    await runner.query(
      `create policy counted_on_board on proposals for select to stegvis_stats using (${mine})`,
    );
    await runner.query(
      `create policy counted_on_board on proposal_events for select to stegvis_stats using (${mine})`,
    );
    await runner.query(
      `create policy counted_on_board on funding_call_offs for select to stegvis_stats using (${READS} and ${HERE})`,
    );
    await runner.query(
      `create policy counted_on_board on funding_rounds for select to stegvis_stats using (${READS} and ${HERE})`,
    );
    await runner.query(
      `grant select (id, organisation_id, municipality_code, kind, seats, published_at) on openings to stegvis_stats`,
    );
    await runner.query(
      `grant select (id, domain_id, participant_id, opening_id) on proposals to stegvis_stats`,
    );
    await runner.query(
      `grant select (domain_id, proposal_id, to_state, said_at) on proposal_events to stegvis_stats`,
    );
    await runner.query(
      `grant select (organisation_id, municipality_code, round_id, amount_kr, paid_back_kr, state) on funding_call_offs to stegvis_stats`,
    );
    await runner.query(`grant select (id, municipality_code, year) on funding_rounds to stegvis_stats`);
    await runner.query(`
      create function stegvis.department_counts(of_year integer) returns table (organisation_id uuid, posted integer, proposed integer, called_off_kr integer)
      language sql stable security definer set search_path = stegvis, pg_temp as $$
        with days as (select make_timestamptz(of_year, 1, 1, 0, 0, 0, 'Europe/Stockholm') as first, make_timestamptz(of_year + 1, 1, 1, 0, 0, 0, 'Europe/Stockholm') as after),
        posted as (
          select o.organisation_id as id, sum(o.seats)::integer as n from openings o, days d
          where o.published_at >= d.first and o.published_at < d.after group by 1),
        proposed as (
          select o.organisation_id as id, count(distinct p.participant_id)::integer as n
          from openings o join proposals p on p.opening_id = o.id join proposal_events e on e.proposal_id = p.id, days d
          where e.to_state = 'presented' and e.said_at >= d.first and e.said_at < d.after group by 1),
        called as (
          select c.organisation_id as id, sum(c.amount_kr - c.paid_back_kr)::integer as n
          from funding_call_offs c join funding_rounds r on r.id = c.round_id
          where r.year = of_year and c.state in ('approved', 'paid_back') group by 1)
        select id, coalesce(posted.n, 0), coalesce(proposed.n, 0), coalesce(called.n, 0)
        from posted full join proposed using (id) full join called using (id) $$`);
    await giveToLookup(runner, 'department_counts(integer)', 'stegvis_stats');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function stegvis.department_counts(integer)`);
    for (const table of ['openings', 'proposals', 'proposal_events', 'funding_call_offs', 'funding_rounds']) {
      await runner.query(`drop policy counted_on_board on ${table}`);
      await runner.query(`revoke all on ${table} from stegvis_stats`);
    }
    await runner.query(`drop table department_goals`);
  }
}
