import { giveToLookup, protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASSIGNED = `participant_id in (select stegvis.assigned_participants())`;
const HERSELF = `participant_id = (select stegvis.actor_participant())`;
const IN_DOMAIN = `domain_id = (select stegvis.actor_domain())`;
const ME = `(select stegvis.actor_membership())`;
const part = (name: string): string => `(select stegvis.actor_is_system('${name}'))`;
const [LINK, MAIL, REMINDERS] = [part('sign-in'), part('mail'), part('reminders')];
const PARTS = `(${LINK} or ${MAIL} or ${REMINDERS})`;
const SET_UP = part('set-up');
const OCCASION = `'^(week|month|day)_[0-9]{1,3}$'`;
const TABLES = ['follow_up_asks', 'follow_up_answers', 'follow_up_records'] as const;
const TAKING_PART = `'participant', 'supervisor', 'job_consultant', 'workplace', 'fk', 'af', 'asf', 'representative', 'someone_else'`;

/** The edges of the life cycle that make a record: act, from, to. A test compares them with the table of the domain. */
const EDGES = [
  ['record', 'open', 'recorded'],
  ['record', 'closed', 'recorded'],
  ['correct', 'recorded', 'recorded'],
]
  .map((edge) => `('${edge.join(`', '`)}')`)
  .join(', ');

/** The follow-up that a link which was used in this transaction opens. */
const OPENED_NOW = `select f.placement_id, f.occasion from mail_links l cross join lateral stegvis.follow_up_of_link(l.token_hash) f
  where l.purpose = 'follow-up-answer' and l.used_at = now()`;

/** The rows that a placement which goes on leads to: all that is looked up for a link, a mail and the clock. */
const LED_TO: Readonly<Record<string, string>> = {
  mail_links: `purpose = 'follow-up-answer'`,
  placements: `state = 'active'`,
  follow_up_asks: `true`,
  follow_up_answers: `side = 'employer'`,
  consents: `exists (select 1 from placements p where p.domain_id = consents.domain_id and p.participant_id = consents.participant_id and p.receiver_id = consents.receiver_id)`,
  consent_answers: `exists (select 1 from consents c where c.domain_id = consent_answers.domain_id and c.participant_id = consent_answers.participant_id and c.id = consent_answers.consent_id)`,
  presentations: `exists (select 1 from placements p where p.domain_id = presentations.domain_id and p.participant_id = presentations.participant_id)`,
  presentation_approvals: `exists (select 1 from placements p where p.domain_id = presentation_approvals.domain_id and p.participant_id = presentation_approvals.participant_id)`,
  openings: `exists (select 1 from placements p where p.opening_id = openings.id)`,
};

/**
 * Follow-ups of placements. The occasions are counted from the placement and stand in no table; here is that a workplace was
 * asked by mail, what it and the participant answered, each out of sight of the other, and what staff recorded (R-026). A
 * link answers for one occasion, in its window, while the placement goes on and her yes to the employer holds at the same
 * statement (security A13).
 */
export class FollowUps1700000000560 implements MigrationInterface {
  name = 'FollowUps1700000000560';

  async up(runner: QueryRunner): Promise<void> {
    await this.tables(runner);
    await this.lookedUp(runner);
    await this.inside(runner);
    await this.byLink(runner);
    await this.asked(runner);
  }

  private async tables(runner: QueryRunner): Promise<void> {
    const person = (table: string) => `
        constraint ${table}_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint ${table}_placement_fk foreign key (domain_id, participant_id, placement_id) references placements (domain_id, participant_id, id),
        constraint ${table}_occasion_ck check (occasion ~ ${OCCASION})`;
    await runner.query(`
      create table follow_up_asks (
        id uuid not null,
        domain_id uuid not null,
        participant_id uuid not null,
        placement_id uuid not null,
        occasion text not null,
        -- The window, half-open, as it is where nothing ends before it.
        from_day date not null,
        to_day date not null,
        asked_at timestamptz not null default clock_timestamp(),
        constraint follow_up_asks_pk primary key (id),
        constraint follow_up_asks_once_uq unique (placement_id, occasion),
        constraint follow_up_asks_days_ck check (to_day > from_day),${person('follow_up_asks')}
      )`);
    await runner.query(`
      create table follow_up_answers (
        id uuid not null,
        -- What is said last of a question counts.
        sequence integer generated always as identity,
        domain_id uuid not null,
        participant_id uuid not null,
        placement_id uuid not null,
        occasion text not null,
        side text not null,
        question text not null,
        answer text not null,
        helped_by text,
        said_by uuid,
        said_by_name text,
        said_at timestamptz not null default clock_timestamp(),
        constraint follow_up_answers_pk primary key (id),
        constraint follow_up_answers_said_by_fk foreign key (said_by) references memberships (id),
        constraint follow_up_answers_side_ck check (side in ('participant', 'employer') and (side = 'participant') = (said_by is not null)),
        constraint follow_up_answers_question_ck check (question in ('tasks', 'together', 'support') or side = 'employer' and question = 'call'),
        constraint follow_up_answers_answer_ck check (case when question = 'call' then answer = 'call_me' when side = 'employer' then answer in ('good', 'so_so', 'bad')
          else answer in ('good', 'so_so', 'bad', 'dont_know', 'skipped') end),
        constraint follow_up_answers_lengths_ck check (length(helped_by) <= 200),${person('follow_up_answers')}
      )`);
    // The workplace answers once: the first answer is kept.
    await runner.query(
      `create unique index follow_up_answers_first_uq on follow_up_answers (placement_id, occasion, question) where side = 'employer'`,
    );
    await runner.query(
      `create index follow_up_answers_occasion_idx on follow_up_answers (placement_id, occasion, sequence)`,
    );
    await runner.query(`create index follow_up_answers_said_by_idx on follow_up_answers (said_by)`);
    await runner.query(`
      create table follow_up_records (
        id uuid not null,
        domain_id uuid not null,
        participant_id uuid not null,
        placement_id uuid not null,
        occasion text not null,
        version integer not null,
        act text not null,
        from_state text not null,
        to_state text not null,
        held_on date not null,
        took_part text[] not null,
        face text,
        how_it_goes text not null,
        next_step text not null,
        recorded_by uuid not null,
        recorded_by_name text not null,
        recorded_at timestamptz not null default clock_timestamp(),
        constraint follow_up_records_pk primary key (id),
        constraint follow_up_records_version_uq unique (placement_id, occasion, version),
        constraint follow_up_records_recorded_by_fk foreign key (recorded_by) references memberships (id),
        constraint follow_up_records_edge_ck check ((act, from_state, to_state) in (${EDGES})),
        constraint follow_up_records_first_ck check ((act = 'record') = (version = 1)),
        -- Each follow-up records who took part (R-026).
        constraint follow_up_records_took_part_ck check (cardinality(took_part) > 0 and took_part <@ array[${TAKING_PART}]),
        constraint follow_up_records_face_ck check (face in ('good', 'so_so', 'bad')),
        constraint follow_up_records_lengths_ck check (length(how_it_goes) <= 1000 and length(next_step) <= 500),${person('follow_up_records')}
      )`);
    await runner.query(`create index follow_up_records_recorded_by_idx on follow_up_records (recorded_by)`);
    for (const table of TABLES)
      await runner.query(
        `create index ${table}_placement_idx on ${table} (domain_id, participant_id, placement_id)`,
      );
    await protectTables(runner, ...TABLES);
    for (const table of TABLES) {
      await runner.query(
        `create policy by_set_up on ${table} to stegvis_app using (${SET_UP}) with check (${SET_UP})`,
      );
      await runner.query(`grant select, insert on ${table} to stegvis_app`);
    }
  }

  private async lookedUp(runner: QueryRunner): Promise<void> {
    for (const [table, rows] of Object.entries(LED_TO))
      await runner.query(
        `create policy by_follow_up on ${table} for select to stegvis_lookup using (${PARTS} and ${rows})`,
      );
    await runner.query(
      `grant select (id, domain_id, participant_id, opening_id, receiver_id, state, from_day, to_day) on placements to stegvis_lookup`,
    );
    await runner.query(
      `grant select (id, placement_id, occasion, from_day, to_day) on follow_up_asks to stegvis_lookup`,
    );
    await runner.query(`grant select (placement_id, occasion, side) on follow_up_answers to stegvis_lookup`);
    // Every placement without pay rests on a yes for a placement.
    await runner.query(`
      create function stegvis.placement_goes_on(placement uuid) returns boolean
      language sql stable security definer set search_path = stegvis, pg_temp as $$
        select exists (select 1 from placements p
          join participants h on h.domain_id = p.domain_id and h.id = p.participant_id and not h.protected
          join consents c on c.domain_id = p.domain_id and c.participant_id = p.participant_id and c.receiver_id = p.receiver_id
            and c.purpose = 'individual_placement' and c.valid_to > current_date
          where p.id = placement and p.state = 'active' and p.from_day <= current_date and coalesce(current_date < p.to_day, true)
            and exists (select 1 from consent_answers y where y.consent_id = c.id and y.answer = 'yes')
            and not exists (select 1 from consent_answers n where n.consent_id = c.id and n.answer in ('no', 'withdrawn', 'taken_back'))) $$`);
    await giveToLookup(runner, 'placement_goes_on(uuid)');
    await runner.query(`
      create function stegvis.follow_up_told(placement uuid, at_occasion text) returns boolean
      language sql stable security definer set search_path = stegvis, pg_temp as $$
        select exists (select 1 from follow_up_answers a where a.placement_id = placement and a.occasion = at_occasion and a.side = 'employer') $$`);
    await giveToLookup(runner, 'follow_up_told(uuid, text)');
  }

  private async inside(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.query(
        `create policy read_by_staff on ${table} for select to stegvis_app using (${ASSIGNED})`,
      );
    // What the workplace said is told to staff, not to her; what she said reaches no employer by any policy.
    await runner.query(
      `create policy read_own on follow_up_answers for select to stegvis_app using (${HERSELF} and side = 'participant')`,
    );
    for (const table of ['follow_up_asks', 'follow_up_records'])
      await runner.query(`create policy read_own on ${table} for select to stegvis_app using (${HERSELF})`);
    await runner.query(
      `create policy told_by_herself on follow_up_answers for insert to stegvis_app
         with check (${HERSELF} and ${IN_DOMAIN} and side = 'participant' and said_by = ${ME}
                     and placement_id in (select p.id from placements p where p.state = 'active'))`,
    );
    await runner.query(
      `create policy recorded on follow_up_records for insert to stegvis_app
         with check (${ASSIGNED} and ${IN_DOMAIN} and recorded_by = ${ME}
                     and placement_id in (select p.id from placements p where p.state in ('active', 'ended')))`,
    );
  }

  private async byLink(runner: QueryRunner): Promise<void> {
    // The newest link of an occasion, in its window, while the placement goes on under her yes.
    await runner.query(`
      create function stegvis.follow_up_of_link(hash bytea)
      returns table (placement_id uuid, occasion text, domain_id uuid, participant_id uuid, title text, shown_name text, last_day date, told boolean)
      language sql stable security definer set search_path = stegvis, pg_temp as $$
        select p.id, a.occasion, p.domain_id, p.participant_id, o.title, w.shown_name, least(a.to_day, p.to_day) - 1, stegvis.follow_up_told(p.id, a.occasion)
        from mail_links l join follow_up_asks a on a.id = l.subject_id join placements p on p.id = a.placement_id
          join openings o on o.id = p.opening_id
          join lateral (
            select n.shown_name from presentations n join presentation_approvals v on v.presentation_id = n.id
            where n.participant_id = p.participant_id order by n.sequence desc limit 1) w on true
        where l.token_hash = hash and l.purpose = 'follow-up-answer' and l.expires_at > now()
          and a.from_day <= current_date and current_date < a.to_day and stegvis.placement_goes_on(p.id)
          and not exists (select 1 from mail_links n where n.purpose = l.purpose and n.subject_id = l.subject_id and n.created_at > l.created_at) $$`);
    await giveToLookup(runner, 'follow_up_of_link(bytea)');
    await runner.query(
      `create policy told_by_link on follow_up_answers for insert to stegvis_app
         with check (${LINK} and side = 'employer' and said_by is null and helped_by is null and (placement_id, occasion) in (${OPENED_NOW}))`,
    );
  }

  private async asked(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy going_on on placements for select to stegvis_app using (${REMINDERS} and state = 'active' and stegvis.placement_goes_on(id))`,
    );
    await runner.query(
      `create policy asked_already on follow_up_asks for select to stegvis_app using (${REMINDERS})`,
    );
    await runner.query(
      `create policy asked on follow_up_asks for insert to stegvis_app
         with check (${REMINDERS} and from_day <= current_date and current_date < to_day and stegvis.placement_goes_on(placement_id))`,
    );
    // Whom at the workplace the mail goes to. Policies of placements read openings, so this one asks a function.
    await runner.query(`
      create function stegvis.openings_going_on() returns setof uuid
      language sql stable security definer set search_path = stegvis, pg_temp as $$ select p.opening_id from placements p where p.state = 'active' $$`);
    await giveToLookup(runner, 'openings_going_on()');
    await runner.query(
      `create policy followed_up on openings for select to stegvis_app using (${REMINDERS} and id in (select stegvis.openings_going_on()))`,
    );
    await runner.query(
      `create policy followed_up on workplace_contacts for select to stegvis_app using (${REMINDERS} and removed_at is null)`,
    );
    await runner.query(
      `create policy followed_up on memberships for select to stegvis_app using (${REMINDERS} and role in ('employer_contact', 'hr_officer'))`,
    );
    await runner.query(
      `create policy followed_up on accounts for select to stegvis_app
         using (${REMINDERS} and not private and id in (select account_id from memberships))`,
    );
    await runner.query(
      `create policy asked_by_mail on follow_up_asks for select to stegvis_worker
         using (${MAIL} and from_day <= current_date and current_date < to_day
                and stegvis.placement_goes_on(placement_id) and not stegvis.follow_up_told(placement_id, occasion))`,
    );
    await runner.query(
      `grant select (id, placement_id, occasion, from_day, to_day) on follow_up_asks to stegvis_worker`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['accounts', 'memberships', 'workplace_contacts', 'openings'])
      await runner.query(`drop policy followed_up on ${table}`);
    await runner.query(`drop policy going_on on placements`);
    for (const table of Object.keys(LED_TO)) await runner.query(`drop policy by_follow_up on ${table}`);
    await runner.query(`drop table follow_up_records, follow_up_answers, follow_up_asks`);
    await runner.query(
      `drop function stegvis.openings_going_on(), stegvis.follow_up_of_link(bytea), stegvis.follow_up_told(uuid, text), stegvis.placement_goes_on(uuid)`,
    );
    await runner.query(
      `revoke select (id, domain_id, participant_id, opening_id, receiver_id, state, from_day, to_day) on placements from stegvis_lookup`,
    );
  }
}
