import { giveToLookup } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const part = (name: string): string => `(select stegvis.actor_is_system('${name}'))`;
const LINK = part('sign-in');
const MAIL = part('mail');
const CLOCK = part('proposals');
const PARTS = `(${LINK} or ${MAIL} or ${CLOCK})`;
const ORGANISATION = `(select stegvis.actor_organisation())`;
const EMPLOYER = `(select stegvis.actor_role()) in ('employer_contact', 'hr_officer') and receiver_id = ${ORGANISATION}`;
const WAITING = `state in ('asked', 'considering', 'presented')`;
const GRANTED = `consent_id in (select stegvis.granted_consents())`;
const USED_NOW = `select l.subject_id from mail_links l where l.purpose = 'proposal-answer' and l.used_at = now()`;
const ANSWERED_NOW = `select f.proposal_id from mail_links l cross join lateral stegvis.proposal_of_link(l.token_hash) f
  where l.purpose = 'proposal-answer' and l.used_at = now()`;

/** The rows that a proposal leads to: all that is looked up for a link, a mail and the clock. */
const LED_TO: Readonly<Record<string, string>> = {
  mail_links: `purpose = 'proposal-answer'`,
  proposals: `state in ('asked', 'considering', 'presented', 'accepted', 'not_now')`,
  consents: `exists (select 1 from proposals p where p.domain_id = consents.domain_id and p.participant_id = consents.participant_id and p.consent_id = consents.id)`,
  consent_answers: `exists (select 1 from proposals p where p.domain_id = consent_answers.domain_id and p.participant_id = consent_answers.participant_id and p.consent_id = consent_answers.consent_id)`,
  presentations: `exists (select 1 from proposals p where p.domain_id = presentations.domain_id and p.participant_id = presentations.participant_id)`,
  presentation_approvals: `exists (select 1 from proposals p where p.domain_id = presentation_approvals.domain_id and p.participant_id = presentation_approvals.participant_id)`,
  openings: `exists (select 1 from proposals p where p.opening_id = openings.id)`,
};

const shownPresentations = (whose: string): string => `
  create or replace function stegvis.shown_presentations() returns setof uuid language sql stable security definer set search_path = stegvis, pg_temp as $$
    select distinct on (p.participant_id) p.id from presentations p join presentation_approvals a on a.presentation_id = p.id
    ${whose} order by p.participant_id, p.sequence desc $$`;

/**
 * A proposal stands while she may be shown and what it rests on has not been refused, stopped or over. Only then its mail
 * leaves, its link opens and the link answers; when it no longer stands the clock closes it. What is read for a link, a mail
 * and the clock ends at the rows that a proposal leads to.
 */
export class ProposalsStand1700000000503 implements MigrationInterface {
  name = 'ProposalsStand1700000000503';

  async up(runner: QueryRunner): Promise<void> {
    await this.lookedUp(runner);
    await this.links(runner);
    await this.employers(runner);
    await this.clock(runner);
  }

  private async lookedUp(runner: QueryRunner): Promise<void> {
    for (const [table, rows] of Object.entries(LED_TO)) {
      if (table !== 'openings') await runner.query(`drop policy by_link on ${table}`);
      await runner.query(
        `create policy by_proposal on ${table} for select to stegvis_lookup using (${PARTS} and ${rows})`,
      );
    }
    // It said who by the policies of what it reads alone, and gave the wordings of everybody to whoever looks up a link.
    await runner.query(
      shownPresentations(`where p.participant_id in (select stegvis.disclosed_participants('C2'))`),
    );
    await giveToLookup(runner, 'shown_presentations()');
    await runner.query(`grant select (id, title) on openings to stegvis_lookup`);
    // False, and not unknown, for all that the actor's part does not look up.
    await runner.query(`
      create function stegvis.proposal_stands(proposal uuid) returns boolean
      language sql stable security definer set search_path = stegvis, pg_temp as $$
        select exists (select 1 from proposals p
          join consents c on c.id = p.consent_id and c.valid_to > current_date
          join participants h on h.domain_id = p.domain_id and h.id = p.participant_id and not h.protected
          where p.id = proposal
            and not exists (select 1 from consent_answers n where n.consent_id = c.id and n.answer in ('no', 'withdrawn', 'taken_back'))
            and (p.state in ('asked', 'considering') or exists (select 1 from consent_answers y where y.consent_id = c.id and y.answer = 'yes'))) $$`);
    await giveToLookup(runner, 'proposal_stands(uuid)');
  }

  private async links(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function stegvis.proposal_of_link(bytea)`);
    // The newest link of a proposal that stands and is presented or answered.
    await runner.query(`
      create function stegvis.proposal_of_link(hash bytea)
      returns table (proposal_id uuid, domain_id uuid, participant_id uuid, state text, version integer, title text, answer_by date, shown_name text, interests text, skills text, needs text)
      language sql stable security definer set search_path = stegvis, pg_temp as $$
        select p.id, p.domain_id, p.participant_id, p.state, p.version, o.title, p.answer_by, w.shown_name, w.interests, w.skills, w.needs
        from mail_links l join proposals p on p.id = l.subject_id join openings o on o.id = p.opening_id
          join lateral (
            select n.shown_name, n.interests, n.skills, n.needs from presentations n
            join presentation_approvals a on a.presentation_id = n.id
            where n.participant_id = p.participant_id order by n.sequence desc limit 1) w on true
        where l.token_hash = hash and l.purpose = 'proposal-answer' and l.expires_at > now()
          and p.state in ('presented', 'accepted', 'not_now') and p.answer_by >= current_date and stegvis.proposal_stands(p.id)
          and not exists (select 1 from mail_links n where n.purpose = l.purpose and n.subject_id = l.subject_id and n.created_at > l.created_at) $$`);
    await giveToLookup(runner, 'proposal_of_link(bytea)');
    await runner.query(`drop policy proposed_by_link on openings`);
    // An update shows its row to the policies of reading: that of the link which was used in this transaction.
    await runner.query(`alter policy asked_by_link on proposals using (${LINK} and id in (${USED_NOW}))`);
    await runner.query(
      `alter policy answered_by_link on proposals using (${LINK} and state = 'presented' and id in (${ANSWERED_NOW}))`,
    );
    await runner.query(
      `alter policy asked_by_mail on proposals
         using (${MAIL} and state = 'presented' and answer_by >= current_date and stegvis.proposal_stands(id))`,
    );
  }

  private async employers(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter policy presented on proposals
         using (${EMPLOYER} and ${GRANTED}
                and (state = 'presented' and answer_by >= current_date or state in ('accepted', 'not_now') and answer_by >= current_date - 90))`,
    );
    await runner.query(
      `alter policy told_by_employer on proposal_events
         with check (side = 'employer' and said_by = (select stegvis.actor_membership()) and act in ('welcome', 'turn_down')
                     and (select stegvis.actor_role()) in ('employer_contact', 'hr_officer')
                     and proposal_id in (select p.id from proposals p where p.receiver_id = ${ORGANISATION} and p.state = to_state and p.version = proposal_events.version))`,
    );
    // What has ended is not moved again, by nobody.
    await runner.query(
      `create policy while_it_waits on proposals as restrictive for update to stegvis_app using (${WAITING}) with check (state <> 'asked')`,
    );
  }

  private async clock(runner: QueryRunner): Promise<void> {
    const ending = `(answer_by < current_date or not stegvis.proposal_stands(id))`;
    const ended = `(state = 'expired' and answer_by < current_date or state = 'closed' and not stegvis.proposal_stands(id))`;
    await runner.query(`alter policy over on proposals using (${CLOCK} and ${WAITING} and ${ending})`);
    await runner.query(`alter policy ended on proposals using (${CLOCK} and ${ended})`);
    await runner.query(
      `alter policy expired on proposals using (${CLOCK} and ${WAITING} and ${ending}) with check (${CLOCK} and ${ended})`,
    );
    await runner.query(
      `alter policy told_by_clock on proposal_events
         with check (${CLOCK} and side = 'system' and act in ('expire', 'close') and said_by is null
                     and proposal_id in (select p.id from proposals p where p.state = to_state and p.version = proposal_events.version))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    const over = `${WAITING} and answer_by < current_date`;
    await runner.query(
      `alter policy told_by_clock on proposal_events
         with check (${CLOCK} and side = 'system' and act = 'expire' and said_by is null
                     and proposal_id in (select p.id from proposals p where p.state = 'expired'))`,
    );
    const expired = `${CLOCK} and state = 'expired' and answer_by < current_date`;
    await runner.query(
      `alter policy expired on proposals using (${CLOCK} and ${over}) with check (${expired})`,
    );
    await runner.query(`alter policy ended on proposals using (${expired})`);
    await runner.query(`alter policy over on proposals using (${CLOCK} and ${over})`);
    await runner.query(`drop policy while_it_waits on proposals`);
    await runner.query(
      `alter policy told_by_employer on proposal_events
         with check (side = 'employer' and said_by = (select stegvis.actor_membership()) and act in ('welcome', 'turn_down')
                     and proposal_id in (select p.id from proposals p where p.receiver_id = ${ORGANISATION}))`,
    );
    await runner.query(
      `alter policy presented on proposals
         using (${EMPLOYER} and state in ('presented', 'accepted', 'not_now') and answer_by >= current_date - 90 and ${GRANTED})`,
    );
    await this.linksAsBefore(runner);
  }

  private async linksAsBefore(runner: QueryRunner): Promise<void> {
    await runner.query(`alter policy asked_by_mail on proposals using (${MAIL} and state = 'presented')`);
    await runner.query(
      `alter policy answered_by_link on proposals using (${LINK} and state = 'presented' and id in (${USED_NOW}))`,
    );
    await runner.query(
      `alter policy asked_by_link on proposals
         using (${LINK} and id in (select l.subject_id from mail_links l where l.purpose = 'proposal-answer' and l.expires_at > now()))`,
    );
    await runner.query(
      `create policy proposed_by_link on openings for select to stegvis_app using (${LINK} and id in (select p.opening_id from proposals p))`,
    );
    await runner.query(`drop function stegvis.proposal_of_link(bytea)`);
    await runner.query(`
      create function stegvis.proposal_of_link(hash bytea) returns table (proposal_id uuid, participant_id uuid, consent_id uuid, handle uuid, shown_name text, interests text, skills text, needs text)
      language sql stable security definer set search_path = stegvis, pg_temp as $$
        select p.id, p.participant_id, p.consent_id, c.handle, w.shown_name, w.interests, w.skills, w.needs
        from mail_links l join proposals p on p.id = l.subject_id
          join consents c on c.id = p.consent_id
          join participants h on h.domain_id = p.domain_id and h.id = p.participant_id and not h.protected
          join lateral (
            select n.shown_name, n.interests, n.skills, n.needs from presentations n
            join presentation_approvals a on a.presentation_id = n.id
            where n.participant_id = p.participant_id order by n.sequence desc limit 1) w on true
        where l.token_hash = hash and l.purpose = 'proposal-answer' and l.expires_at > now()
          and p.state in ('presented', 'accepted', 'not_now') and p.answer_by >= current_date and c.valid_to > current_date
          and exists (select 1 from consent_answers y where y.consent_id = c.id and y.answer = 'yes')
          and not exists (select 1 from consent_answers n where n.consent_id = c.id and n.answer in ('no', 'withdrawn'))
          and not exists (select 1 from mail_links n where n.purpose = l.purpose and n.subject_id = l.subject_id and n.created_at > l.created_at) $$`);
    await giveToLookup(runner, 'proposal_of_link(bytea)');
    await runner.query(shownPresentations(''));
    await giveToLookup(runner, 'shown_presentations()');
    await runner.query(`drop function stegvis.proposal_stands(uuid)`);
    await runner.query(`revoke select (id, title) on openings from stegvis_lookup`);
    for (const table of Object.keys(LED_TO)) {
      await runner.query(`drop policy by_proposal on ${table}`);
      if (table !== 'openings')
        await runner.query(`create policy by_link on ${table} for select to stegvis_lookup using (${LINK})`);
    }
  }
}
