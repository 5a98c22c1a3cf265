import { giveToLookup } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const refuse = (constraint: string): string =>
  `raise exception '${constraint}' using errcode = 'check_violation', constraint = '${constraint}'`;

/**
 * What the database itself has the last word on: what remains of a budget line, counted from rows under the lock of the line,
 * and the sum of an application. A call-off is moved by its history alone (I7).
 */
export class FundingMoves1700000000521 implements MigrationInterface {
  name = 'FundingMoves1700000000521';

  async up(runner: QueryRunner): Promise<void> {
    await this.sums(runner);
    await this.grants(runner);
    await this.callOffs(runner);
    await this.moves(runner);
  }

  private async sums(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function stegvis.funding_sums(rounds uuid[]) returns table (line_id uuid, committed_kr integer, called_off_kr integer)
      language sql stable security definer set search_path = stegvis, pg_temp as $$
        select c.line_id, coalesce(sum(c.amount_kr) filter (where c.state = 'requested'), 0)::integer,
          coalesce(sum(c.amount_kr - c.paid_back_kr) filter (where c.state in ('approved', 'paid_back')), 0)::integer
        from funding_call_offs c where c.round_id = any(rounds) group by c.line_id $$`);
    await giveToLookup(runner, 'funding_sums(uuid[])');
    // Whoever asks holds the line until the end of the transaction, so that the answer stays true.
    await runner.query(`
      create function stegvis.lock_funding_line(line uuid) returns integer
      language plpgsql security definer set search_path = stegvis, pg_temp as $$
      begin
        perform 1 from funding_lines l where l.id = line for no key update;
        return (select g.granted_kr from funding_grants g where g.line_id = line order by g.version desc limit 1)
          - coalesce((select sum(c.amount_kr - c.paid_back_kr) from funding_call_offs c
                      where c.line_id = line and c.state in ('requested', 'approved', 'paid_back')), 0);
      end $$`);
    await giveToLookup(runner, 'lock_funding_line(uuid)');
    // R-041, when the transaction ends: the lines come after their round.
    await runner.query(`
      create function stegvis.check_funding_round() returns trigger
      language plpgsql security definer set search_path = stegvis, pg_temp as $$
      declare
        round uuid := coalesce(to_jsonb(new) ->> 'round_id', to_jsonb(new) ->> 'id')::uuid;
      begin
        if (select r.applied_kr from funding_rounds r where r.id = round)
           is distinct from (select sum(l.applied_kr) from funding_lines l where l.round_id = round) then
          ${refuse('funding_rounds_sum_ck')};
        end if;
        return null;
      end $$`);
    await giveToLookup(runner, 'check_funding_round()');
    for (const table of ['funding_rounds', 'funding_lines'])
      await runner.query(
        `create constraint trigger ${table}_sum after insert on ${table} deferrable initially deferred
           for each row execute function stegvis.check_funding_round()`,
      );
  }

  private async grants(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function stegvis.check_funding_grant() returns trigger
      language plpgsql security definer set search_path = stegvis, pg_temp as $$
      begin
        perform stegvis.lock_funding_line(new.line_id);
        if new.version <> 1 + coalesce((select max(g.version) from funding_grants g where g.line_id = new.line_id), 0) then
          ${refuse('funding_grants_order_ck')};
        end if;
        if new.granted_kr < coalesce((select s.committed_kr + s.called_off_kr from stegvis.funding_sums(array[new.round_id]) s where s.line_id = new.line_id), 0) then
          ${refuse('funding_grants_held_ck')};
        end if;
        return new;
      end $$`);
    await giveToLookup(runner, 'check_funding_grant()');
    await runner.query(
      `create trigger funding_grants_checked before insert on funding_grants for each row execute function stegvis.check_funding_grant()`,
    );
  }

  private async callOffs(runner: QueryRunner): Promise<void> {
    // It runs as whoever asks: she must see the opening, and it must be her own department's.
    await runner.query(`
      create function stegvis.check_call_off() returns trigger language plpgsql set search_path = stegvis, pg_temp as $$
      begin
        if not exists (
          select 1 from funding_lines l join funding_rounds r on r.id = l.round_id
          where l.id = new.line_id and r.id = new.round_id and r.municipality_code = new.municipality_code
            and case l.purpose
              when 'activity' then new.opening_id is null and new.organisation_id = r.holder_id
              else exists (select 1 from openings o where o.id = new.opening_id and o.organisation_id = new.organisation_id
                             and o.municipality_code = new.municipality_code and o.kind = 'municipal_targeted_employment'
                             and o.status in ('published', 'paused'))
            end) then
          ${refuse('funding_call_offs_fits_ck')};
        end if;
        return new;
      end $$`);
    await runner.query(
      `create trigger funding_call_offs_checked before insert on funding_call_offs for each row execute function stegvis.check_call_off()`,
    );
    // A call-off without a line of history is not kept.
    await runner.query(`
      create function stegvis.check_call_off_told() returns trigger
      language plpgsql security definer set search_path = stegvis, pg_temp as $$
      begin
        if not exists (select 1 from funding_call_offs c where c.id = new.id and c.state <> 'none') then
          ${refuse('funding_call_offs_told_ck')};
        end if;
        return null;
      end $$`);
    await giveToLookup(runner, 'check_call_off_told()');
    await runner.query(
      `create constraint trigger funding_call_offs_told after insert on funding_call_offs deferrable initially deferred
         for each row execute function stegvis.check_call_off_told()`,
    );
  }

  private async moves(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function stegvis.move_call_off() returns trigger
      language plpgsql security definer set search_path = stegvis, pg_temp as $$
      declare
        remaining integer;
        moved funding_call_offs%rowtype;
        account uuid := (select m.account_id from memberships m where m.id = new.said_by);
      begin
        remaining := stegvis.lock_funding_line((select c.line_id from funding_call_offs c where c.id = new.call_off_id));
        select * into moved from funding_call_offs c where c.id = new.call_off_id for no key update;
        if moved.id is null or account is null or moved.state <> new.from_state or moved.version + 1 <> new.version then
          ${refuse('funding_call_offs_moved_ck')};
        end if;
        if new.act = 'request' and (new.said_by <> moved.requested_by or remaining is null or moved.amount_kr > remaining) then
          ${refuse('funding_call_offs_remaining_ck')};
        end if;
        update funding_call_offs c set state = new.to_state, version = new.version,
          requested_account = case new.act when 'request' then account else c.requested_account end,
          decided_account = case when new.act in ('approve', 'refuse') then account else c.decided_account end,
          paid_back_kr = new.paid_back_kr
        where c.id = moved.id;
        return new;
      end $$`);
    await giveToLookup(runner, 'move_call_off()');
    await runner.query(
      `create trigger funding_call_off_events_move before insert on funding_call_off_events for each row execute function stegvis.move_call_off()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop function stegvis.move_call_off(), stegvis.check_call_off_told(), stegvis.check_call_off(), stegvis.check_funding_grant(),
         stegvis.check_funding_round(), stegvis.lock_funding_line(uuid), stegvis.funding_sums(uuid[]) cascade`,
    );
  }
}
