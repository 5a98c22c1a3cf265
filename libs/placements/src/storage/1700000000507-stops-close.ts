import type { MigrationInterface, QueryRunner } from 'typeorm';

const OPEN = `('asked', 'considering', 'presented', 'accepted')`;
const ASSIGNED = `participant_id in (select stegvis.assigned_participants())`;
const HERSELF = `participant_id = (select stegvis.actor_participant())`;
const REPRESENTED = `consent_id in (select stegvis.represented_consents())`;
const IN_REACH = `(${ASSIGNED} or ${HERSELF} or ${REPRESENTED})`;
const STOPPED = `exists (select 1 from consent_answers n where n.domain_id = proposals.domain_id and n.participant_id = proposals.participant_id
  and n.consent_id = proposals.consent_id and n.answer in ('no', 'withdrawn', 'taken_back'))`;

/**
 * What rests on a consent closes in the very transaction in which it is refused, stopped or taken back (R-007): the room of
 * consents knows of no proposals, so the database does it, with the rights of whoever stops. An accepted one frees its seat.
 */
export class StopsClose1700000000507 implements MigrationInterface {
  name = 'StopsClose1700000000507';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table proposal_events drop constraint proposal_events_edge_ck, add constraint proposal_events_edge_ck check ((act, from_state, to_state) in (${edges([['close', 'accepted', 'closed']])}))`,
    );
    await runner.query(
      `create policy closed_by_stop on proposals for update to stegvis_app using (${IN_REACH}) with check (${IN_REACH} and state = 'closed' and ${STOPPED})`,
    );
    await runner.query(`
      create policy told_by_stop on proposal_events for insert to stegvis_app
        with check (side = 'system' and act = 'close' and reason_code = 'not_shown_any_more' and said_by is null
                    and proposal_id in (select p.id from proposals p where p.state = 'closed' and p.version = proposal_events.version
                                          and (p.${ASSIGNED} or p.${HERSELF} or p.${REPRESENTED})))`);
    await runner.query(`
      create function stegvis.close_what_rests() returns trigger language plpgsql set search_path = stegvis, pg_temp as $$
      declare one record;
      begin
        for one in
          select p.id, p.state, p.version from proposals p
          where p.domain_id = new.domain_id and p.participant_id = new.participant_id and p.consent_id = new.consent_id and p.state in ${OPEN}
          order by p.id for update
        loop
          update proposals p set state = 'closed', version = one.version + 1 where p.id = one.id;
          insert into proposal_events (id, domain_id, participant_id, proposal_id, version, act, from_state, to_state, side, reason_code)
            values (gen_random_uuid(), new.domain_id, new.participant_id, one.id, one.version + 1, 'close', one.state, 'closed', 'system', 'not_shown_any_more');
          insert into outbox (kind, subject_type, subject_id, subject_version, dedupe_key)
            values ('proposal-notices', 'proposal', one.id, one.version + 1, concat_ws(':', 'proposal-notices', one.id, one.version + 1)) on conflict do nothing;
        end loop;
        return null;
      end $$`);
    await runner.query(`revoke all on function stegvis.close_what_rests() from public`);
    await runner.query(`
      create trigger close_what_rests after insert on consent_answers for each row
        when (new.answer in ('no', 'withdrawn', 'taken_back')) execute function stegvis.close_what_rests()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger close_what_rests on consent_answers`);
    await runner.query(`drop function stegvis.close_what_rests()`);
    await runner.query(`drop policy told_by_stop on proposal_events`);
    await runner.query(`drop policy closed_by_stop on proposals`);
    await runner.query(
      `alter table proposal_events drop constraint proposal_events_edge_ck, add constraint proposal_events_edge_ck check ((act, from_state, to_state) in (${edges([])})) not valid`,
    );
  }
}

function edges(more: readonly (readonly string[])[]): string {
  const waiting = ['asked', 'considering', 'presented'];
  return [
    ['propose', 'none', 'asked'],
    ...['asked', 'considering'].flatMap((state) => [
      ['yes', state, 'presented'],
      ['maybe', state, 'considering'],
      ['ask_someone', state, 'considering'],
    ]),
    ['welcome', 'presented', 'accepted'],
    ['turn_down', 'presented', 'not_now'],
    ...[...waiting, 'accepted'].flatMap((state) => [
      ['no', state, 'declined'],
      ['withdraw', state, 'withdrawn'],
    ]),
    ...waiting.flatMap((state) => [
      ['expire', state, 'expired'],
      ['close', state, 'closed'],
    ]),
    ...more,
  ]
    .map((edge) => `('${edge.join(`', '`)}')`)
    .join(', ');
}
