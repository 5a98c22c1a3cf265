import { protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASSIGNED = `participant_id in (select stegvis.assigned_participants())`;
const HERSELF = `participant_id = (select stegvis.actor_participant())`;
const REPRESENTED = `participant_id in (select stegvis.represented_participants('rights'))`;
const IN_DOMAIN = `domain_id = (select stegvis.actor_domain())`;
const ME = `(select stegvis.actor_membership())`;
const SET_UP = `(select stegvis.actor_is_system('set-up'))`;
const TABLES = ['agreements', 'agreement_versions', 'agreement_events'] as const;
const PARTIES = `('participant', 'representative', 'employer', 'municipality')`;

/** The edges of the life cycle as the history takes them: act, from, to. A test compares them with the table of the domain. */
const EDGES = [
  ['make', 'none', 'draft'],
  ['edit', 'draft', 'draft'],
  ['edit', 'sent', 'sent'],
  ['send', 'draft', 'sent'],
  ['approve', 'sent', 'sent'],
  ['agree', 'sent', 'agreed'],
  ['not_now', 'sent', 'sent'],
  ['wonder', 'sent', 'sent'],
  ['wonder', 'agreed', 'agreed'],
  ['talk', 'sent', 'sent'],
  ['talk', 'agreed', 'agreed'],
  ['call_off', 'draft', 'called_off'],
  ['call_off', 'sent', 'called_off'],
  ['close', 'draft', 'closed'],
  ['close', 'sent', 'closed'],
  ['end', 'agreed', 'ended'],
  ['supersede', 'agreed', 'superseded'],
]
  .map((edge) => `('${edge.join(`', '`)}')`)
  .join(', ');

/**
 * Agreements of placements: the row that says how it stands and whose turn it is, every text that it has had, and a history
 * in which an approval names the text that was approved. A placement has one agreement under way and one agreed at most.
 */
export class Agreements1700000000550 implements MigrationInterface {
  name = 'Agreements1700000000550';

  async up(runner: QueryRunner): Promise<void> {
    await this.agreements(runner);
    await this.texts(runner);
    await this.history(runner);
    await protectTables(runner, ...TABLES);
    await this.staff(runner);
    await this.herself(runner);
  }

  private async agreements(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table agreements (
        id uuid not null,
        -- What the employer knows it by: chance (security M8).
        handle uuid not null default gen_random_uuid(),
        domain_id uuid not null,
        participant_id uuid not null,
        placement_id uuid not null,
        opening_id uuid not null,
        receiver_id uuid not null,
        -- The yes of hers that it rests on.
        consent_id uuid not null,
        -- The agreed one that it takes the place of when it is agreed itself.
        replaces_id uuid,
        template text not null,
        answer_mail text,
        parties text[] not null default '{}',
        waits_for text,
        content_version integer not null default 1,
        made_by uuid not null,
        made_by_name text not null,
        changed_at timestamptz not null default clock_timestamp(),
        state text not null default 'draft',
        version integer not null default 1,
        constraint agreements_pk primary key (id),
        constraint agreements_handle_uq unique (handle),
        constraint agreements_person_uq unique (domain_id, participant_id, id),
        constraint agreements_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint agreements_placement_fk foreign key (domain_id, participant_id, placement_id) references placements (domain_id, participant_id, id),
        constraint agreements_consent_fk foreign key (domain_id, participant_id, consent_id) references consents (domain_id, participant_id, id),
        constraint agreements_replaces_fk foreign key (domain_id, participant_id, replaces_id) references agreements (domain_id, participant_id, id),
        constraint agreements_opening_fk foreign key (opening_id) references openings (id),
        constraint agreements_receiver_fk foreign key (receiver_id) references organisations (id),
        constraint agreements_made_by_fk foreign key (made_by) references memberships (id),
        constraint agreements_state_ck check (state in ('draft', 'sent', 'agreed', 'superseded', 'ended', 'called_off', 'closed')),
        constraint agreements_parties_ck check (parties <@ array['participant', 'representative', 'employer', 'municipality']),
        constraint agreements_turn_ck check ((state = 'sent') = (waits_for is not null) and (waits_for is null or waits_for = any (parties))),
        constraint agreements_lengths_ck check (length(template) <= 40 and length(answer_mail) <= 200)
      )`);
    await runner.query(
      `create unique index agreements_under_way_uq on agreements (placement_id) where state in ('draft', 'sent')`,
    );
    await runner.query(
      `create unique index agreements_agreed_uq on agreements (placement_id) where state = 'agreed'`,
    );
    await runner.query(
      `create index agreements_placement_idx on agreements (domain_id, participant_id, placement_id)`,
    );
    await runner.query(
      `create index agreements_consent_idx on agreements (domain_id, participant_id, consent_id)`,
    );
    await runner.query(
      `create index agreements_replaces_idx on agreements (domain_id, participant_id, replaces_id)`,
    );
    await runner.query(`create index agreements_opening_idx on agreements (opening_id)`);
    await runner.query(`create index agreements_receiver_idx on agreements (receiver_id, state)`);
    await runner.query(`create index agreements_made_by_idx on agreements (made_by)`);
  }

  private async texts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table agreement_versions (
        id uuid not null,
        domain_id uuid not null,
        participant_id uuid not null,
        agreement_id uuid not null,
        content_version integer not null,
        content jsonb not null,
        -- SHA-256 of the text in its canonical form.
        digest text not null,
        small boolean not null,
        written_by uuid not null,
        written_by_name text not null,
        written_at timestamptz not null default clock_timestamp(),
        constraint agreement_versions_pk primary key (id),
        constraint agreement_versions_once_uq unique (agreement_id, content_version),
        constraint agreement_versions_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint agreement_versions_agreement_fk foreign key (domain_id, participant_id, agreement_id) references agreements (domain_id, participant_id, id),
        constraint agreement_versions_written_by_fk foreign key (written_by) references memberships (id),
        constraint agreement_versions_digest_ck check (digest ~ '^[0-9a-f]{64}$'),
        constraint agreement_versions_first_ck check (content_version >= 1 and not (content_version = 1 and small))
      )`);
    await runner.query(
      `create index agreement_versions_agreement_idx on agreement_versions (domain_id, participant_id, agreement_id)`,
    );
    await runner.query(`create index agreement_versions_written_by_idx on agreement_versions (written_by)`);
  }

  private async history(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table agreement_events (
        id uuid not null,
        domain_id uuid not null,
        participant_id uuid not null,
        agreement_id uuid not null,
        version integer not null,
        act text not null,
        from_state text not null,
        to_state text not null,
        side text not null,
        content_version integer not null,
        -- For which party an approval or a no speaks.
        party text,
        -- What she wonders about.
        part text,
        how text,
        recorded_reason text,
        witness text,
        helped_by text,
        reason_code text,
        said_by uuid,
        said_by_name text,
        said_at timestamptz not null default clock_timestamp(),
        constraint agreement_events_pk primary key (id),
        constraint agreement_events_version_uq unique (agreement_id, version),
        constraint agreement_events_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint agreement_events_agreement_fk foreign key (domain_id, participant_id, agreement_id) references agreements (domain_id, participant_id, id),
        constraint agreement_events_said_by_fk foreign key (said_by) references memberships (id),
        constraint agreement_events_edge_ck check ((act, from_state, to_state) in (${EDGES})),
        constraint agreement_events_first_ck check ((from_state = 'none') = (version = 1)),
        constraint agreement_events_side_ck check (side in ('staff', 'participant', 'representative', 'employer', 'system')),
        constraint agreement_events_party_ck check ((act in ('approve', 'agree', 'not_now')) = (party is not null) and (party is null or party in ${PARTIES})),
        constraint agreement_events_part_ck check ((act = 'wonder') = (part is not null) and (part is null or part in ('where', 'when', 'what', 'who_helps', 'how_long', 'if_not', 'answer'))),
        constraint agreement_events_how_ck check ((how is not null) = (party is not null) and (how is null or how in ('self', 'together', 'link', 'recorded'))),
        -- Whoever presses for another says why, and for a participant who else heard it (security A7).
        constraint agreement_events_recorded_ck check ((how is not distinct from 'recorded') = (recorded_reason is not null)
          and (recorded_reason is null or recorded_reason in ('in_person', 'by_phone', 'on_paper', 'no_device'))
          and (how is distinct from 'recorded' or party <> 'participant' or witness is not null)),
        constraint agreement_events_reason_ck check ((act = 'call_off') = (reason_code is not null)),
        constraint agreement_events_said_by_ck check ((side = 'system' or how is not distinct from 'link') = (said_by is null)),
        constraint agreement_events_lengths_ck check (length(witness) <= 200 and length(helped_by) <= 200 and length(reason_code) <= 40)
      )`);
    await runner.query(
      `create index agreement_events_agreement_idx on agreement_events (domain_id, participant_id, agreement_id)`,
    );
    await runner.query(`create index agreement_events_said_by_idx on agreement_events (said_by)`);
  }

  private async staff(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(
        `create policy by_set_up on ${table} to stegvis_app using (${SET_UP}) with check (${SET_UP})`,
      );
      await runner.query(
        `create policy read_inside on ${table} for select to stegvis_app using (${ASSIGNED})`,
      );
    }
    await runner.query(
      `create policy made on agreements for insert to stegvis_app
         with check (${ASSIGNED} and ${IN_DOMAIN} and made_by = ${ME} and state = 'draft' and version = 1
                     and exists (select 1 from placements p where p.id = placement_id and p.opening_id = agreements.opening_id
                                   and p.receiver_id = agreements.receiver_id and p.state in ('planned', 'active')))`,
    );
    await runner.query(
      `create policy moved_by_staff on agreements for update to stegvis_app
         using (${ASSIGNED}) with check (${ASSIGNED} and ${IN_DOMAIN} and state in ('draft', 'sent', 'agreed', 'called_off'))`,
    );
    // What is over is not moved again, by nobody.
    await runner.query(
      `create policy while_it_lasts on agreements as restrictive for update to stegvis_app using (state in ('draft', 'sent', 'agreed')) with check (version > 1)`,
    );
    await runner.query(
      `create policy written on agreement_versions for insert to stegvis_app
         with check (${ASSIGNED} and ${IN_DOMAIN} and written_by = ${ME}
                     and agreement_id in (select a.id from agreements a where a.state in ('draft', 'sent')))`,
    );
    await runner.query(
      `create policy told_by_staff on agreement_events for insert to stegvis_app
         with check (${ASSIGNED} and ${IN_DOMAIN} and said_by = ${ME} and side = 'staff'
                     and act in ('make', 'edit', 'send', 'approve', 'agree', 'not_now', 'talk', 'call_off')
                     and (party is null or (how = 'self') = (party = 'municipality') and how in ('self', 'recorded')))`,
    );
    await runner.query(
      `grant select, insert, update (parties, waits_for, template, content_version, answer_mail, changed_at, state, version) on agreements to stegvis_app`,
    );
    await runner.query(`grant select, insert on agreement_versions, agreement_events to stegvis_app`);
  }

  /** She, and who represents her, read what has been sent, and answer it. */
  private async herself(runner: QueryRunner): Promise<void> {
    const sent = `agreement_id in (select a.id from agreements a)`;
    for (const [who, whose] of [
      ['herself', HERSELF],
      ['representative', REPRESENTED],
    ] as const) {
      await runner.query(
        `create policy read_by_${who} on agreements for select to stegvis_app using (${whose} and state <> 'draft' and cardinality(parties) > 0)`,
      );
      await runner.query(
        `create policy read_by_${who} on agreement_versions for select to stegvis_app using (${whose} and ${sent})`,
      );
      await runner.query(
        `create policy read_by_${who} on agreement_events for select to stegvis_app using (${whose} and ${sent} and (side <> 'employer' or act <> 'not_now'))`,
      );
    }
    await runner.query(
      `create policy moved_by_herself on agreements for update to stegvis_app
         using (${HERSELF} and state in ('sent', 'agreed')) with check (${HERSELF} and ${IN_DOMAIN} and state in ('sent', 'agreed'))`,
    );
    await runner.query(
      `create policy moved_by_representative on agreements for update to stegvis_app
         using (${REPRESENTED} and state = 'sent') with check (${REPRESENTED} and state = 'sent')`,
    );
    await runner.query(
      `create policy told_by_herself on agreement_events for insert to stegvis_app
         with check (${HERSELF} and ${IN_DOMAIN} and said_by = ${ME} and side = 'participant'
                     and act in ('approve', 'not_now', 'wonder') and (party is null or party = 'participant') and (how is null or how in ('self', 'together')))`,
    );
    await runner.query(
      `create policy told_by_representative on agreement_events for insert to stegvis_app
         with check (${REPRESENTED} and said_by = ${ME} and side = 'representative'
                     and act in ('approve', 'not_now') and party = 'representative' and how = 'self')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table agreement_events, agreement_versions, agreements`);
  }
}
