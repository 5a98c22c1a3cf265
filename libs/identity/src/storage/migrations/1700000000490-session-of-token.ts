import { giveToLookup } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const OPEN = `using (stegvis.actor_is_system('sign-in'))`;
const COLUMNS = {
  sessions:
    'account_id, membership_id, token_hash, created_at, last_seen_at, ended_at, awaits, expires_at, assisted_by, confirmed_at',
  accounts: 'id, name, status, language, idle_minutes',
} as const;

/**
 * Who a token stands for is asked at every request, and planning it under every policy of three tables cost more than the rest of
 * a small answer. Behind a function the plan is kept for as long as the connection, and one narrow policy a table holds instead.
 */
export class SessionOfToken1700000000490 implements MigrationInterface {
  name = 'SessionOfToken1700000000490';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['sessions', 'accounts', 'memberships'])
      await runner.query(`create policy of_token on ${table} for select to stegvis_lookup ${OPEN}`);
    for (const [table, columns] of Object.entries(COLUMNS))
      await runner.query(`grant select (${columns}) on ${table} to stegvis_lookup`);
    await runner.query(`
      create function stegvis.session_of_token(token bytea) returns table (membership_id uuid, account_id uuid, role text,
        organisation_id uuid, domain_id uuid, municipality_code text, participant_id uuid, language text, last_seen_at timestamptz,
        created_at timestamptz, idle_minutes integer, assisted_by uuid, helper text)
      language plpgsql stable security definer set search_path = stegvis, pg_temp as $$
      begin
        return query
        select m.id, m.account_id, m.role, m.organisation_id, m.domain_id, m.municipality_code::text, m.participant_id, a.language,
          s.last_seen_at, s.created_at, a.idle_minutes, s.assisted_by, h.name
        from sessions s join memberships m on m.id = s.membership_id join accounts a on a.id = s.account_id
          left join memberships hm on hm.id = s.assisted_by
            and hm.valid_from <= current_date and (hm.valid_to is null or hm.valid_to > current_date)
          left join accounts h on h.id = hm.account_id and h.status not in ('locked', 'closed')
        where s.token_hash = token and s.ended_at is null and s.awaits is null and s.expires_at > now()
          and case when s.assisted_by is null then a.status = 'active'
                   else s.confirmed_at is not null and h.id is not null and a.status not in ('locked', 'closed') end
          and m.valid_from <= current_date and (m.valid_to is null or m.valid_to > current_date);
      end $$`);
    await giveToLookup(runner, 'session_of_token(bytea)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function stegvis.session_of_token(bytea)`);
    for (const [table, columns] of Object.entries(COLUMNS))
      await runner.query(`revoke select (${columns}) on ${table} from stegvis_lookup`);
    for (const table of ['sessions', 'accounts', 'memberships'])
      await runner.query(`drop policy of_token on ${table}`);
  }
}
