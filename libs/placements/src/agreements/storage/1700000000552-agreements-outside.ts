import { giveToLookup } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const LINK = `(select stegvis.actor_is_system('sign-in'))`;
const MAIL = `(select stegvis.actor_is_system('mail'))`;
const NOTICES = `(select stegvis.actor_is_system('notices'))`;
const GRANTED = `consent_id in (select stegvis.granted_consents())`;
const EMPLOYER = `(select stegvis.actor_role()) in ('employer_contact', 'hr_officer') and receiver_id = (select stegvis.actor_organisation()) and ${GRANTED}`;
/** Put to the employer: her turn, or it has been. What a participant says before that is nobody's but hers. */
const PUT = `(state = 'sent' and waits_for in ('employer', 'municipality') or state = 'agreed')`;
const USED_NOW = `select l.subject_id from mail_links l where l.purpose = 'agreement-approval' and l.used_at = now()`;

/** The rows that an agreement leads to: all that is looked up for a link and a mail. */
const LED_TO: Readonly<Record<string, string>> = {
  mail_links: `purpose = 'agreement-approval'`,
  consents: `exists (select 1 from agreements a where a.domain_id = consents.domain_id and a.participant_id = consents.participant_id and a.consent_id = consents.id)`,
  consent_answers: `exists (select 1 from agreements a where a.domain_id = consent_answers.domain_id and a.participant_id = consent_answers.participant_id and a.consent_id = consent_answers.consent_id)`,
  presentations: `exists (select 1 from agreements a where a.domain_id = presentations.domain_id and a.participant_id = presentations.participant_id)`,
  presentation_approvals: `exists (select 1 from agreements a where a.domain_id = presentation_approvals.domain_id and a.participant_id = presentation_approvals.participant_id)`,
  openings: `exists (select 1 from agreements a where a.opening_id = openings.id)`,
};

/**
 * Agreements to an employer, signed in or by the link of a mail, while her yes holds and from when it is the employer's
 * turn; what the inbox needs; and what the database does by itself: an agreement that is not agreed closes with the yes that
 * it rests on (R-007), one ends with its placement, and one gives way to that which takes its place.
 */
export class AgreementsOutside1700000000552 implements MigrationInterface {
  name = 'AgreementsOutside1700000000552';

  async up(runner: QueryRunner): Promise<void> {
    await this.byItself(runner);
    await this.employers(runner);
    await this.links(runner);
    await this.notices(runner);
  }

  private async byItself(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy looked_up on agreements for select to stegvis_lookup using (state <> 'called_off')`,
    );
    await runner.query(
      `create policy over on agreements for update to stegvis_lookup
         using (state in ('draft', 'sent', 'agreed')) with check (state in ('closed', 'ended', 'superseded'))`,
    );
    await runner.query(
      `create policy told_by_itself on agreement_events for insert to stegvis_lookup
         with check (side = 'system' and act in ('close', 'end', 'supersede') and said_by is null)`,
    );
    await runner.query(
      `grant select, update (state, waits_for, version, changed_at) on agreements to stegvis_lookup`,
    );
    await runner.query(`grant insert on agreement_events to stegvis_lookup`);
    const move = (which: string, act: string, to: string) => `
        for one in select a.* from agreements a where ${which} order by a.id for update loop
          update agreements a set state = '${to}', waits_for = null, version = one.version + 1, changed_at = clock_timestamp() where a.id = one.id;
          insert into agreement_events (id, domain_id, participant_id, agreement_id, version, act, from_state, to_state, side, content_version)
            values (gen_random_uuid(), one.domain_id, one.participant_id, one.id, one.version + 1, '${act}', one.state, '${to}', 'system', one.content_version);
        end loop;`;
    const trigger = async (name: string, on: string, when: string, body: string) => {
      await runner.query(`
        create function stegvis.${name}() returns trigger language plpgsql security definer set search_path = stegvis, pg_temp as $$
        declare one record;
        begin ${body}
          return null;
        end $$`);
      await giveToLookup(runner, `${name}()`);
      await runner.query(
        `create trigger ${name} after ${on} for each row when (${when}) execute function stegvis.${name}()`,
      );
    };
    await trigger(
      'close_agreements',
      'insert on consent_answers',
      `new.answer in ('no', 'withdrawn', 'taken_back')`,
      move(`a.consent_id = new.consent_id and a.state in ('draft', 'sent')`, 'close', 'closed'),
    );
    await trigger(
      'end_agreements',
      'update of state on placements',
      `new.state in ('ended', 'cancelled') and old.state is distinct from new.state`,
      move(`a.placement_id = new.id and a.state in ('draft', 'sent')`, 'close', 'closed') +
        move(`a.placement_id = new.id and a.state = 'agreed'`, 'end', 'ended'),
    );
    // Before, since a placement has one agreed agreement at a time.
    await runner.query(`
      create function stegvis.supersede_agreement() returns trigger language plpgsql security definer set search_path = stegvis, pg_temp as $$
      declare one record;
      begin ${move(`a.id = new.replaces_id and a.state = 'agreed'`, 'supersede', 'superseded')}
        return new;
      end $$`);
    await giveToLookup(runner, 'supersede_agreement()');
    await runner.query(
      `create trigger supersede_agreement before update of state on agreements for each row
         when (new.state = 'agreed' and old.state = 'sent' and new.replaces_id is not null) execute function stegvis.supersede_agreement()`,
    );
  }

  private async employers(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy put_to_employer on agreements for select to stegvis_app using (${EMPLOYER} and ${PUT})`,
    );
    await runner.query(
      `create policy put_to_employer on agreement_versions for select to stegvis_app
         using ((select stegvis.actor_role()) in ('employer_contact', 'hr_officer') and agreement_id in (select a.id from agreements a))`,
    );
    await runner.query(
      `create policy answered_by_employer on agreements for update to stegvis_app
         using (${EMPLOYER} and state = 'sent' and waits_for = 'employer') with check (${EMPLOYER} and state = 'sent')`,
    );
    await runner.query(
      `create policy told_by_employer on agreement_events for insert to stegvis_app
         with check (side = 'employer' and said_by = (select stegvis.actor_membership()) and how = 'self' and party = 'employer'
                     and act in ('approve', 'not_now') and (select stegvis.actor_role()) in ('employer_contact', 'hr_officer')
                     and agreement_id in (select a.id from agreements a where a.receiver_id = (select stegvis.actor_organisation()) and a.version = agreement_events.version))`,
    );
  }

  private async links(runner: QueryRunner): Promise<void> {
    for (const [table, rows] of Object.entries(LED_TO))
      await runner.query(
        `create policy by_agreement on ${table} for select to stegvis_lookup using ((${LINK} or ${MAIL}) and ${rows})`,
      );
    await runner.query(
      `create policy by_agreement on agreement_versions for select to stegvis_lookup using (${LINK})`,
    );
    await runner.query(`grant select on agreement_versions to stegvis_lookup`);
    await runner.query(`
      create function stegvis.agreement_stands(agreement uuid) returns boolean
      language sql stable security definer set search_path = stegvis, pg_temp as $$
        select exists (select 1 from agreements a
          join consents c on c.id = a.consent_id and c.valid_to > current_date
          join participants h on h.domain_id = a.domain_id and h.id = a.participant_id and not h.protected
          where a.id = agreement
            and exists (select 1 from consent_answers y where y.consent_id = c.id and y.answer = 'yes')
            and not exists (select 1 from consent_answers n where n.consent_id = c.id and n.answer in ('no', 'withdrawn', 'taken_back'))) $$`);
    await giveToLookup(runner, 'agreement_stands(uuid)');
    // The newest link of an agreement that stands and is, or has been, the employer's to answer.
    await runner.query(`
      create function stegvis.agreement_of_link(hash bytea)
      returns table (agreement_id uuid, domain_id uuid, participant_id uuid, state text, waits_for text, parties text[], content_version integer, version integer, title text, shown_name text, content jsonb)
      language sql stable security definer set search_path = stegvis, pg_temp as $$
        select a.id, a.domain_id, a.participant_id, a.state, a.waits_for, a.parties, a.content_version, a.version, o.title, w.shown_name, v.content
        from mail_links l join agreements a on a.id = l.subject_id join openings o on o.id = a.opening_id
          join agreement_versions v on v.agreement_id = a.id and v.content_version = a.content_version
          join lateral (
            select n.shown_name from presentations n join presentation_approvals p on p.presentation_id = n.id
            where n.participant_id = a.participant_id order by n.sequence desc limit 1) w on true
        where l.token_hash = hash and l.purpose = 'agreement-approval' and l.expires_at > now() and ${PUT} and stegvis.agreement_stands(a.id)
          and not exists (select 1 from mail_links n where n.purpose = l.purpose and n.subject_id = l.subject_id and n.created_at > l.created_at) $$`);
    await giveToLookup(runner, 'agreement_of_link(bytea)');
    await runner.query(
      `create policy asked_by_link on agreements for select to stegvis_app using (${LINK} and id in (${USED_NOW}))`,
    );
    await runner.query(
      `create policy answered_by_link on agreements for update to stegvis_app
         using (${LINK} and state = 'sent' and waits_for = 'employer' and id in (${USED_NOW}) and stegvis.agreement_stands(id)) with check (${LINK} and state = 'sent')`,
    );
    await runner.query(
      `create policy told_by_link on agreement_events for insert to stegvis_app
         with check (${LINK} and side = 'employer' and said_by is null and how = 'link' and party = 'employer'
                     and act in ('approve', 'not_now') and agreement_id in (${USED_NOW}))`,
    );
    await runner.query(
      `create policy asked_by_mail on agreements for select to stegvis_worker
         using (${MAIL} and state = 'sent' and waits_for = 'employer' and stegvis.agreement_stands(id))`,
    );
    await runner.query(`grant select (id, state, waits_for) on agreements to stegvis_worker`);
  }

  private async notices(runner: QueryRunner): Promise<void> {
    for (const table of ['agreements', 'agreement_events'])
      await runner.query(`create policy told_of on ${table} for select to stegvis_worker using (${NOTICES})`);
    await runner.query(`grant select (participant_id) on agreements to stegvis_worker`);
    await runner.query(
      `grant select (agreement_id, version, act, how, party, said_by) on agreement_events to stegvis_worker`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name, table] of [
      ['close_agreements', 'consent_answers'],
      ['end_agreements', 'placements'],
      ['supersede_agreement', 'agreements'],
    ] as const) {
      await runner.query(`drop trigger ${name} on ${table}`);
      await runner.query(`drop function stegvis.${name}()`);
    }
    for (const table of Object.keys(LED_TO)) await runner.query(`drop policy by_agreement on ${table}`);
    await runner.query(`drop function stegvis.agreement_of_link(bytea)`);
    for (const policy of ['asked_by_mail', 'answered_by_link', 'asked_by_link'])
      await runner.query(`drop policy ${policy} on agreements`);
    await runner.query(`drop function stegvis.agreement_stands(uuid)`);
    await runner.query(`drop policy by_agreement on agreement_versions`);
    await runner.query(`revoke select on agreement_versions from stegvis_lookup`);
    await runner.query(`revoke insert on agreement_events from stegvis_lookup`);
    await runner.query(`revoke select, update on agreements from stegvis_lookup`);
    await runner.query(`revoke select on agreements, agreement_events from stegvis_worker`);
    for (const policy of ['told_of', 'answered_by_employer', 'put_to_employer', 'over', 'looked_up'])
      await runner.query(`drop policy ${policy} on agreements`);
    await runner.query(`drop policy put_to_employer on agreement_versions`);
    for (const policy of ['told_of', 'told_by_link', 'told_by_employer', 'told_by_itself'])
      await runner.query(`drop policy ${policy} on agreement_events`);
  }
}
