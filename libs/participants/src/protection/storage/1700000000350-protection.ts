import { giveToLookup, protectTables } from '@stegvis/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Protected identity (security §6). Of a protected person `participants` holds no name and no home, so that whatever
 * reads that table, today or later, has nothing to give away; her name lies in `protected_identities`. The move is made
 * by the database in the statement that marks her (P3), and a person about whom nobody has asked counts as protected (P1).
 */
export class Protection1700000000350 implements MigrationInterface {
  name = 'Protection1700000000350';

  async up(runner: QueryRunner): Promise<void> {
    await this.tables(runner);
    await this.existing(runner);
    await protectTables(runner, 'protection_marks', 'protected_identities', 'protection_handlers');
    await this.functions(runner);
    await this.moves(runner);
    await this.policies(runner);
    await this.readers(runner);
  }

  private async tables(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table participants add column protected boolean not null default true`);
    await runner.query(`
      create table protection_marks (
        id uuid not null,
        sequence bigint generated always as identity,
        domain_id uuid not null,
        participant_id uuid not null,
        kind text not null,
        said_by uuid,
        said_by_name text not null,
        said_at timestamptz not null default clock_timestamp(),
        constraint protection_marks_pk primary key (id),
        constraint protection_marks_domain_uq unique (domain_id, id),
        constraint protection_marks_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint protection_marks_kind_ck check (kind in ('none', 'unknown', 'sekretessmarkering', 'skyddad_folkbokforing', 'fingerade'))
      )`);
    await runner.query(
      `create index protection_marks_current_idx on protection_marks (domain_id, participant_id, sequence desc)`,
    );
    await runner.query(`
      create table protected_identities (
        participant_id uuid not null,
        domain_id uuid not null,
        kind text not null,
        given_name text not null,
        family_name text not null,
        home_latitude double precision,
        home_longitude double precision,
        constraint protected_identities_pk primary key (domain_id, participant_id),
        constraint protected_identities_participant_fk foreign key (domain_id, participant_id) references participants (domain_id, id),
        constraint protected_identities_names_ck check (length(given_name) between 1 and 100 and length(family_name) between 1 and 100),
        -- Where she lives is kept only while nobody knows whether she is protected (P4).
        constraint protected_identities_home_ck check (kind = 'unknown' or (home_latitude is null and home_longitude is null))
      )`);
    await runner.query(
      `create index protected_identities_participant_idx on protected_identities (participant_id)`,
    );
    await runner.query(`
      create table protection_handlers (
        id uuid not null,
        domain_id uuid not null,
        unit_id uuid not null,
        membership_id uuid not null,
        place smallint not null,
        named_by uuid,
        valid_from date not null default current_date,
        valid_to date,
        constraint protection_handlers_pk primary key (id),
        constraint protection_handlers_domain_uq unique (domain_id, id),
        constraint protection_handlers_domain_fk foreign key (domain_id) references secrecy_domains (id),
        constraint protection_handlers_membership_fk foreign key (membership_id) references memberships (id),
        constraint protection_handlers_place_ck check (place between 1 and 50),
        constraint protection_handlers_period_ck check (valid_to is null or valid_to >= valid_from)
      )`);
    // As many places as the setting says, and nobody in two: the database refuses the fourth of three (P2).
    await runner.query(
      `create unique index protection_handlers_place_uq on protection_handlers (domain_id, unit_id, place) where valid_to is null`,
    );
    await runner.query(
      `create unique index protection_handlers_once_uq on protection_handlers (domain_id, membership_id) where valid_to is null`,
    );
    await runner.query(
      `create index protection_handlers_membership_idx on protection_handlers (membership_id)`,
    );
  }

  /** Invented persons, whom no member registered, have no protection; everybody else is unknown until staff have asked. */
  private async existing(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table participants no force row level security`);
    await runner.query(`
      insert into protection_marks (id, domain_id, participant_id, kind, said_by_name)
      select gen_random_uuid(), domain_id, id, case when registered_by is null then 'none' else 'unknown' end, 'Stegvis' from participants`);
    await runner.query(`
      insert into protected_identities (participant_id, domain_id, kind, given_name, family_name, home_latitude, home_longitude)
      select id, domain_id, 'unknown', given_name, family_name, home_latitude, home_longitude from participants where registered_by is not null`);
    await runner.query(`alter table participants disable trigger user`);
    await runner.query(`update participants set protected = false where registered_by is null`);
    await runner.query(
      `update participants set given_name = 'Skyddad', family_name = 'uppgift', home_latitude = null, home_longitude = null where registered_by is not null`,
    );
    await runner.query(`alter table participants enable trigger user`);
    await runner.query(`alter table participants force row level security`);
  }

  private async functions(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy own_row on protection_handlers for select to stegvis_lookup using (membership_id = (select stegvis.actor_membership()))`,
    );
    await runner.query(`grant select on protection_handlers to stegvis_lookup`);
    await runner.query(`
      create function stegvis.actor_handles_protected() returns boolean
      language sql stable security definer set search_path = stegvis, pg_temp as $$
        select exists (
          select 1 from protection_handlers h
          where h.membership_id = (select stegvis.actor_membership()) and h.domain_id = (select stegvis.actor_domain())
            and h.valid_from <= current_date and (h.valid_to is null or h.valid_to > current_date)) $$`);
    await giveToLookup(runner, 'actor_handles_protected()');
    const within = `(participant_id in (select stegvis.assigned_participants()) or participant_id = (select stegvis.actor_participant()) or (select stegvis.actor_is_system('set-up')))`;
    await runner.query(
      `create policy of_visible_persons on protection_marks for select to stegvis_lookup using ${within}`,
    );
    await runner.query(`grant select on protection_marks to stegvis_lookup`);
    // Which kind it is stays with the handlers; nothing said counts as unknown (P1).
    await runner.query(`
      create function stegvis.protection_state(participant uuid) returns text
      language sql stable security definer set search_path = stegvis, pg_temp as $$
        select coalesce((select case when m.kind in ('none', 'unknown') then m.kind else 'protected' end
                         from protection_marks m where m.participant_id = participant order by m.sequence desc limit 1), 'unknown') $$`);
    await giveToLookup(runner, 'protection_state(uuid)');
  }

  /** The name and the home go where the newest mark says, in the statement that sets it. */
  private async moves(runner: QueryRunner): Promise<void> {
    const within = `(participant_id in (select stegvis.assigned_participants()) or (select stegvis.actor_is_system('set-up')))`;
    const persons = within.replace('participant_id', 'id');
    await runner.query(
      `create policy moved on participants for update to stegvis_lookup using ${persons} with check ${persons}`,
    );
    await runner.query(
      `create policy moved_read on participants for select to stegvis_lookup using ${persons}`,
    );
    await runner.query(
      `grant select, update (given_name, family_name, home_latitude, home_longitude, protected, version) on participants to stegvis_lookup`,
    );
    await runner.query(
      `create policy moved on protected_identities to stegvis_lookup using ${within} with check ${within}`,
    );
    await runner.query(`grant select, insert, update, delete on protected_identities to stegvis_lookup`);
    await runner.query(
      `create policy never_asked on protection_marks for insert to stegvis_lookup with check (kind = 'unknown' and ${within})`,
    );
    await runner.query(`grant insert on protection_marks to stegvis_lookup`);
    await runner.query(`
      create function stegvis.follow_protection_mark() returns trigger
      language plpgsql security definer set search_path = stegvis, pg_temp as $$
      begin
        if new.kind = 'none' then
          update participants p set protected = false, version = p.version + (i.participant_id is not null)::integer,
            given_name = coalesce(i.given_name, p.given_name), family_name = coalesce(i.family_name, p.family_name),
            home_latitude = coalesce(i.home_latitude, p.home_latitude), home_longitude = coalesce(i.home_longitude, p.home_longitude)
          from participants o left join protected_identities i on i.participant_id = o.id
          where p.id = new.participant_id and o.id = p.id;
          delete from protected_identities where participant_id = new.participant_id;
          return null;
        end if;
        insert into protected_identities (participant_id, domain_id, kind, given_name, family_name, home_latitude, home_longitude)
        select p.id, p.domain_id, new.kind, p.given_name, p.family_name,
          case when new.kind = 'unknown' then p.home_latitude end, case when new.kind = 'unknown' then p.home_longitude end
        from participants p where p.id = new.participant_id
        on conflict (domain_id, participant_id) do update set kind = excluded.kind,
          home_latitude = case when excluded.kind = 'unknown' then protected_identities.home_latitude end,
          home_longitude = case when excluded.kind = 'unknown' then protected_identities.home_longitude end;
        update participants p set protected = true, given_name = 'Skyddad', family_name = 'uppgift',
          home_latitude = null, home_longitude = null, version = p.version + 1
        where p.id = new.participant_id;
        return null;
      end $$`);
    await giveToLookup(runner, 'follow_protection_mark()');
    await runner.query(
      `create trigger protection_marks_follow after insert on protection_marks for each row execute function stegvis.follow_protection_mark()`,
    );
    await runner.query(`
      create function stegvis.unknown_until_asked() returns trigger
      language plpgsql security definer set search_path = stegvis, pg_temp as $$
      begin
        if not exists (select 1 from protection_marks m where m.participant_id = new.id) then
          insert into protection_marks (id, domain_id, participant_id, kind, said_by_name)
          values (gen_random_uuid(), new.domain_id, new.id, 'unknown', 'Stegvis');
        end if;
        return null;
      end $$`);
    await giveToLookup(runner, 'unknown_until_asked()');
    await runner.query(
      `create constraint trigger participants_unknown_until_asked after insert on participants deferrable initially deferred
         for each row execute function stegvis.unknown_until_asked()`,
    );
    await runner.query(`
      create function stegvis.keep_protected() returns trigger language plpgsql set search_path = stegvis, pg_temp as $$
      begin
        if new.protected and ((new.given_name, new.family_name) is distinct from ('Skyddad', 'uppgift')
                              or new.home_latitude is not null or new.home_longitude is not null) then
          raise exception 'participants_protected_ck' using errcode = 'check_violation', constraint = 'participants_protected_ck';
        end if;
        return new;
      end $$`);
    await runner.query(
      `create trigger participants_keep_protected before update on participants for each row execute function stegvis.keep_protected()`,
    );
    // A link from an old identity to a new one may exist nowhere: who was known before is registered anew (P4).
    await runner.query(`
      create function stegvis.no_old_identity() returns trigger
      language plpgsql security definer set search_path = stegvis, pg_temp as $$
      begin
        if new.kind = 'fingerade' and exists (select 1 from protection_marks m where m.participant_id = new.participant_id and m.kind not in ('unknown', 'fingerade')) then
          raise exception 'protection_marks_new_identity_ck' using errcode = 'check_violation', constraint = 'protection_marks_new_identity_ck';
        end if;
        return new;
      end $$`);
    await giveToLookup(runner, 'no_old_identity()');
    await runner.query(
      `create trigger protection_marks_new_identity before insert on protection_marks for each row execute function stegvis.no_old_identity()`,
    );
    // Whether she is protected follows from the marks alone; no service writes it.
    await runner.query(`revoke insert on participants from stegvis_app`);
    await runner.query(
      `grant insert (id, domain_id, municipality_code, unit_id, given_name, family_name, home_latitude, home_longitude, registered_by, registered_at, version) on participants to stegvis_app`,
    );
  }

  private async policies(runner: QueryRunner): Promise<void> {
    const setUp = `(select stegvis.actor_is_system('set-up'))`;
    const assigned = `participant_id in (select stegvis.assigned_participants())`;
    const handled = `(${assigned} and (select stegvis.actor_handles_protected()))`;
    const herself = `participant_id = (select stegvis.actor_participant())`;
    await runner.query(
      `create policy by_set_up on protection_marks to stegvis_app using (${setUp}) with check (${setUp})`,
    );
    await runner.query(
      `create policy read_by_handlers on protection_marks for select to stegvis_app using (${handled})`,
    );
    await runner.query(
      `create policy read_own on protection_marks for select to stegvis_app using (${herself})`,
    );
    await runner.query(`
      create policy said_by_staff on protection_marks for insert to stegvis_app
        with check (${assigned} and domain_id = (select stegvis.actor_domain()) and said_by = (select stegvis.actor_membership())
                    and (stegvis.protection_state(participant_id) <> 'protected' or (select stegvis.actor_handles_protected())))`);
    await runner.query(`grant select, insert on protection_marks to stegvis_app`);
    await runner.query(
      `create policy by_handlers on protected_identities for select to stegvis_app using (${handled})`,
    );
    await runner.query(
      `create policy kept_by_handlers on protected_identities for update to stegvis_app using (${handled}) with check (${handled})`,
    );
    await runner.query(
      `create policy own on protected_identities for select to stegvis_app using (${herself})`,
    );
    await runner.query(
      `create policy own_kept on protected_identities for update to stegvis_app using (${herself}) with check (${herself})`,
    );
    await runner.query(
      `grant select, update (given_name, family_name) on protected_identities to stegvis_app`,
    );
    const administrator = `(select stegvis.actor_role()) = 'administrator'`;
    await runner.query(
      `create policy by_set_up on protection_handlers to stegvis_app using (${setUp}) with check (${setUp})`,
    );
    await runner.query(
      `create policy kept_by_administrator on protection_handlers to stegvis_app using (${administrator}) with check (${administrator})`,
    );
    await runner.query(`grant select, insert, update (valid_to) on protection_handlers to stegvis_app`);
  }

  /** In no index and in no count: those who read every person read only those who are not protected (P1). */
  private async readers(runner: QueryRunner): Promise<void> {
    const matching = `(select stegvis.actor_is_system('matching'))`;
    const coordinator = `(select stegvis.actor_role()) = 'coordinator' and domain_id = (select stegvis.actor_domain())`;
    await runner.query(`alter policy coded_columns on participants using (${matching} and not protected)`);
    // A notice that was worked out before she was marked is not written after (P3).
    await runner.query(
      `create policy told_of on participants for select to stegvis_worker using ((select stegvis.actor_is_system('notices')) and not protected)`,
    );
    await runner.query(`grant select (protected) on participants to stegvis_worker, stegvis_stats`);
    await runner.query(`alter policy counted on participants using (${coordinator} and not protected)`);
    await runner.query(
      `alter policy coded_values on profile_values using (${matching} and kind <> 'work_goal' and status = 'confirmed' and participant_id in (select id from participants))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    const matching = `(select stegvis.actor_is_system('matching'))`;
    const coordinator = `(select stegvis.actor_role()) = 'coordinator' and domain_id = (select stegvis.actor_domain())`;
    await runner.query(`alter policy coded_columns on participants using (${matching})`);
    await runner.query(`alter policy counted on participants using (${coordinator})`);
    await runner.query(
      `alter policy coded_values on profile_values using (${matching} and kind <> 'work_goal' and status = 'confirmed')`,
    );
    await runner.query(`drop policy told_of on participants`);
    await runner.query(`drop policy moved on participants`);
    await runner.query(`drop policy moved_read on participants`);
    await runner.query(`drop trigger participants_unknown_until_asked on participants`);
    await runner.query(`drop trigger participants_keep_protected on participants`);
    await runner.query(`drop table protection_handlers, protected_identities, protection_marks cascade`);
    await runner.query(
      `drop function stegvis.protection_state(uuid), stegvis.actor_handles_protected(), stegvis.follow_protection_mark(), stegvis.unknown_until_asked(), stegvis.keep_protected(), stegvis.no_old_identity()`,
    );
    await runner.query(`alter table participants drop column protected`);
    await runner.query(`grant insert on participants to stegvis_app`);
  }
}
