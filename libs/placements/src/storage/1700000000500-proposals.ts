import { giveToLookup, protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASSIGNED = `participant_id in (select stegvis.assigned_participants())`;
const HERSELF = `participant_id = (select stegvis.actor_participant())`;
const IN_DOMAIN = `domain_id = (select stegvis.actor_domain())`;
const ME = `(select stegvis.actor_membership())`;
const SET_UP = `(select stegvis.actor_is_system('set-up'))`;
const LINK = `(select stegvis.actor_is_system('sign-in'))`;
const EMPLOYER = `(select stegvis.actor_role()) in ('employer_contact', 'hr_officer') and receiver_id = (select stegvis.actor_organisation())`;

/** The edges of the life cycle as the history takes them: act, from, to. A test compares them with the table of the domain. */
const EDGES = [
  ['propose', 'none', 'asked'],
  ['yes', 'asked', 'presented'],
  ['yes', 'considering', 'presented'],
  ['maybe', 'asked', 'considering'],
  ['maybe', 'considering', 'considering'],
  ['ask_someone', 'asked', 'considering'],
  ['ask_someone', 'considering', 'considering'],
  ['no', 'asked', 'declined'],
  ['no', 'considering', 'declined'],
  ['no', 'presented', 'declined'],
  ['welcome', 'presented', 'accepted'],
  ['turn_down', 'presented', 'not_now'],
  ...['asked', 'considering', 'presented'].flatMap((state) => [
    ['withdraw', state, 'withdrawn'],
    ['expire', state, 'expired'],
    ['close', state, 'closed'],
  ]),
]
  .map((edge) => `('${edge.join(`', '`)}')`)
  .join(', ');

/**
 * A proposal: one person, one opening, one answer at a time, and what it rests on. Its history is appended to and never
 * changed; the match that it was made from is kept so that it can be computed again. An employer reads a row while it is
 * presented to her and the yes to her organisation holds at the same statement (R-056, A3), and no row of the other tables.
 */
export class Proposals1700000000500 implements MigrationInterface {
  name = 'Proposals1700000000500';

  async up(runner: QueryRunner): Promise<void> {
    await this.tables(runner);
    await this.inside(runner);
    await this.employers(runner);
    await this.links(runner);
  }

  private async tables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table proposals (
        id uuid not null,
        -- What the employer knows it by: chance (security M8).
        handle uuid not null default gen_random_uuid(),
        domain_id uuid not null,
        participant_id uuid not null,
        municipality_code text not null,
        opening_id uuid not null,
        receiver_id uuid not null,
        consent_id uuid not null,
        -- The wording that was previewed. No key: words go when no yes is left, and the proposal stays.
        presentation_id uuid not null,
        answer_by date not null,
        answer_mail text,
        proposed_by uuid not null,
        proposed_by_name text not null,
        proposed_at timestamptz not null default clock_timestamp(),
        state text not null default 'asked',
        version integer not null default 1,
        constraint proposals_pk primary key (id),
        constraint proposals_handle_uq unique (handle),
        constraint proposals_person_uq unique (domain_id, participant_id, id),
        constraint proposals_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint proposals_consent_fk foreign key (domain_id, participant_id, consent_id) references consents (domain_id, participant_id, id),
        constraint proposals_opening_fk foreign key (opening_id) references openings (id),
        constraint proposals_receiver_fk foreign key (receiver_id) references organisations (id),
        constraint proposals_proposed_by_fk foreign key (proposed_by) references memberships (id),
        constraint proposals_state_ck check (state in ('asked', 'considering', 'presented', 'accepted', 'declined', 'not_now', 'withdrawn', 'expired', 'closed')),
        constraint proposals_mail_ck check (length(answer_mail) <= 200)
      )`);
    await runner.query(
      `create unique index proposals_open_uq on proposals (domain_id, participant_id, opening_id) where state in ('asked', 'considering', 'presented', 'accepted')`,
    );
    await runner.query(
      `create index proposals_consent_idx on proposals (domain_id, participant_id, consent_id)`,
    );
    await runner.query(`create index proposals_opening_idx on proposals (opening_id)`);
    await runner.query(`create index proposals_receiver_idx on proposals (receiver_id, state)`);
    await runner.query(`create index proposals_proposed_by_idx on proposals (proposed_by)`);
    await runner.query(
      `create index proposals_waiting_idx on proposals (answer_by) where state in ('asked', 'considering', 'presented')`,
    );
    await runner.query(`
      create table proposal_matches (
        proposal_id uuid not null,
        domain_id uuid not null,
        participant_id uuid not null,
        model_version integer not null,
        parameter_digest text not null,
        inputs_hash text not null,
        inputs text not null,
        record text not null,
        constraint proposal_matches_pk primary key (proposal_id),
        constraint proposal_matches_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint proposal_matches_proposal_fk foreign key (domain_id, participant_id, proposal_id) references proposals (domain_id, participant_id, id)
      )`);
    await runner.query(
      `create index proposal_matches_person_idx on proposal_matches (domain_id, participant_id, proposal_id)`,
    );
    await runner.query(`
      create table proposal_events (
        id uuid not null,
        domain_id uuid not null,
        participant_id uuid not null,
        proposal_id uuid not null,
        version integer not null,
        act text not null,
        from_state text not null,
        to_state text not null,
        side text not null,
        reason_code text,
        helped_by text,
        said_by uuid,
        said_by_name text,
        said_at timestamptz not null default clock_timestamp(),
        constraint proposal_events_pk primary key (id),
        constraint proposal_events_version_uq unique (proposal_id, version),
        constraint proposal_events_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint proposal_events_proposal_fk foreign key (domain_id, participant_id, proposal_id) references proposals (domain_id, participant_id, id),
        constraint proposal_events_said_by_fk foreign key (said_by) references memberships (id),
        constraint proposal_events_side_ck check (side in ('participant', 'staff', 'employer', 'system')),
        constraint proposal_events_edge_ck check ((act, from_state, to_state) in (${EDGES})),
        constraint proposal_events_first_ck check ((from_state = 'none') = (version = 1)),
        constraint proposal_events_lengths_ck check (length(helped_by) <= 200 and length(reason_code) <= 40)
      )`);
    await runner.query(
      `create index proposal_events_proposal_idx on proposal_events (domain_id, participant_id, proposal_id)`,
    );
    await runner.query(`create index proposal_events_said_by_idx on proposal_events (said_by)`);
    await protectTables(runner, 'proposals', 'proposal_matches', 'proposal_events');
  }

  private async inside(runner: QueryRunner): Promise<void> {
    for (const table of ['proposals', 'proposal_matches', 'proposal_events'])
      await runner.query(
        `create policy by_set_up on ${table} to stegvis_app using (${SET_UP}) with check (${SET_UP})`,
      );
    for (const table of ['proposals', 'proposal_matches'])
      await runner.query(
        `create policy read_inside on ${table} for select to stegvis_app using (${ASSIGNED} or ${HERSELF})`,
      );
    await runner.query(
      `create policy read_by_staff on proposal_events for select to stegvis_app using (${ASSIGNED})`,
    );
    // Why an employer says no is told to staff, not to her.
    await runner.query(
      `create policy read_own on proposal_events for select to stegvis_app using (${HERSELF} and side <> 'employer')`,
    );
    await runner.query(
      `create policy proposed on proposals for insert to stegvis_app with check (${ASSIGNED} and ${IN_DOMAIN} and proposed_by = ${ME} and state = 'asked' and version = 1)`,
    );
    await runner.query(
      `create policy matched on proposal_matches for insert to stegvis_app with check (${ASSIGNED} and ${IN_DOMAIN})`,
    );
    await runner.query(
      `create policy taken_back on proposals for update to stegvis_app using (${ASSIGNED}) with check (${ASSIGNED} and ${IN_DOMAIN} and state = 'withdrawn')`,
    );
    await runner.query(
      `create policy answered on proposals for update to stegvis_app using (${HERSELF})
         with check (${HERSELF} and ${IN_DOMAIN} and state in ('considering', 'presented', 'declined'))`,
    );
    await runner.query(
      `create policy told_by_staff on proposal_events for insert to stegvis_app with check (${ASSIGNED} and ${IN_DOMAIN} and said_by = ${ME} and side = 'staff')`,
    );
    await runner.query(
      `create policy told_by_herself on proposal_events for insert to stegvis_app with check (${HERSELF} and ${IN_DOMAIN} and said_by = ${ME} and side = 'participant')`,
    );
    await runner.query(`grant select, insert, update (state, version) on proposals to stegvis_app`);
    await runner.query(`grant select, insert on proposal_matches, proposal_events to stegvis_app`);
  }

  private async employers(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy presented on proposals for select to stegvis_app
         using (${EMPLOYER} and state in ('presented', 'accepted', 'not_now') and answer_by >= current_date - 90
                and consent_id in (select stegvis.granted_consents()))`,
    );
    await runner.query(
      `create policy replied on proposals for update to stegvis_app
         using (${EMPLOYER} and state = 'presented' and answer_by >= current_date and consent_id in (select stegvis.granted_consents()))
         with check (${EMPLOYER} and state in ('accepted', 'not_now'))`,
    );
    await runner.query(
      `create policy told_by_employer on proposal_events for insert to stegvis_app
         with check (side = 'employer' and said_by = ${ME} and act in ('welcome', 'turn_down')
                     and proposal_id in (select p.id from proposals p where p.receiver_id = (select stegvis.actor_organisation())))`,
    );
  }

  /** The link of a mail opens one proposal and answers it, for as long as she says yes to it (security E4). */
  private async links(runner: QueryRunner): Promise<void> {
    for (const table of [
      'mail_links',
      'proposals',
      'consents',
      'consent_answers',
      'presentations',
      'presentation_approvals',
    ])
      await runner.query(`create policy by_link on ${table} for select to stegvis_lookup using (${LINK})`);
    await runner.query(
      `grant select (token_hash, purpose, subject_id, created_at, expires_at, used_at, answer) on mail_links to stegvis_lookup`,
    );
    await runner.query(`grant select on proposals to stegvis_lookup`);
    await runner.query(
      `grant select (shown_name, interests, skills, needs) on presentations to stegvis_lookup`,
    );
    // The newest link of a proposal that is presented under a yes that holds now, to somebody who is not protected, or one that has been answered.
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
    const linked = `id in (select l.subject_id from mail_links l where l.purpose = 'proposal-answer' and l.expires_at > now())`;
    await runner.query(
      `create policy asked_by_link on proposals for select to stegvis_app using (${LINK} and ${linked})`,
    );
    await runner.query(
      `create policy answered_by_link on proposals for update to stegvis_app
         using (${LINK} and state = 'presented' and id in (select l.subject_id from mail_links l where l.purpose = 'proposal-answer' and l.used_at = now()))
         with check (${LINK} and state in ('accepted', 'not_now'))`,
    );
    await runner.query(
      `create policy told_by_link on proposal_events for insert to stegvis_app
         with check (${LINK} and side = 'employer' and said_by is null and act in ('welcome', 'turn_down')
                     and proposal_id in (select l.subject_id from mail_links l where l.purpose = 'proposal-answer' and l.used_at = now()))`,
    );
    await runner.query(
      `create policy proposed_by_link on openings for select to stegvis_app
         using (${LINK} and id in (select p.opening_id from proposals p))`,
    );
    const mail = `(select stegvis.actor_is_system('mail'))`;
    await runner.query(
      `create policy asked_by_mail on proposals for select to stegvis_worker using (${mail} and state = 'presented')`,
    );
    await runner.query(`grant select (id, state) on proposals to stegvis_worker`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy proposed_by_link on openings`);
    await runner.query(`drop function stegvis.proposal_of_link(bytea)`);
    for (const table of [
      'mail_links',
      'consents',
      'consent_answers',
      'presentations',
      'presentation_approvals',
    ])
      await runner.query(`drop policy by_link on ${table}`);
    await runner.query(`revoke select on mail_links from stegvis_lookup`);
    await runner.query(
      `revoke select (shown_name, interests, skills, needs) on presentations from stegvis_lookup`,
    );
    await runner.query(`drop table proposal_events, proposal_matches, proposals`);
  }
}
