import { giveToLookup } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const EMPLOYER = `(select stegvis.actor_role()) in ('employer_contact', 'hr_officer') and receiver_id = (select stegvis.actor_organisation())`;
/** Said in the policy and in the function, which other policies of its role must not widen. */
const SHOWN = `state in ('planned', 'active') and participant_id in (select stegvis.disclosed_participants('C2'))`;

/**
 * Who works at an employer now, to that employer: the days and the seat's opening, for as long as her yes holds (R-056, A13).
 * Through a function that knows these columns alone: what a placement says of contact, introduction and extract is for staff.
 */
export class PlacedHere1700000000584 implements MigrationInterface {
  name = 'PlacedHere1700000000584';

  async up(runner: QueryRunner): Promise<void> {
    // What the employer knows it by: chance (security M8).
    await runner.query(`alter table placements add column handle uuid not null default gen_random_uuid()`);
    await runner.query(`alter table placements add constraint placements_handle_uq unique (handle)`);
    await runner.query(
      `create policy at_workplace on placements for select to stegvis_lookup
         using (${EMPLOYER} and ${SHOWN})`,
    );
    await runner.query(
      `grant select (id, handle, participant_id, opening_id, receiver_id, from_day, to_day, state) on placements to stegvis_lookup`,
    );
    await runner.query(`grant select (placement_id) on placement_hours to stegvis_lookup`);
    await runner.query(`
      create function stegvis.placed_here() returns table (handle uuid, participant_id uuid, opening_id uuid, from_day date, to_day date, state text, weekdays integer[])
      language sql stable security definer set search_path = stegvis, pg_temp as $$
        select p.handle, p.participant_id, p.opening_id, p.from_day, p.to_day, p.state,
          array(select distinct h.weekday::integer from placement_hours h where h.placement_id = p.id order by 1)
        from placements p where ${EMPLOYER} and ${SHOWN} $$`);
    await giveToLookup(runner, 'placed_here()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function stegvis.placed_here()`);
    await runner.query(`revoke select (placement_id) on placement_hours from stegvis_lookup`);
    await runner.query(
      `revoke select (id, handle, participant_id, opening_id, receiver_id, from_day, to_day, state) on placements from stegvis_lookup`,
    );
    await runner.query(`drop policy at_workplace on placements`);
    await runner.query(`alter table placements drop column handle`);
  }
}
