import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASSIGNED = `participant_id in (select stegvis.assigned_participants())`;
const SIGNED = `said_by = (select stegvis.actor_membership()) and domain_id = (select stegvis.actor_domain())`;
const ANSWERED = `consent_id in (select stegvis.represented_consents())`;
const HERS = `said_by = (select stegvis.actor_membership()) and how = 'representative' and answer in ('yes', 'no', 'withdrawn')`;
const HEARD = `how in ('together', 'oral', 'representative') and answer <> 'ask_someone'`;

/**
 * An answer through a representative names the representation that it was given under: one of that person, in scope for
 * what was asked, and of that day (security A7). Who it was is no longer free text.
 */
export class AnswersByRepresentations1700000000481 implements MigrationInterface {
  name = 'AnswersByRepresentations1700000000481';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table representations add constraint representations_person_uq unique (domain_id, participant_id, id)`,
    );
    await runner.query(`
      alter table consent_answers add column representation_id uuid,
        add constraint consent_answers_representation_fk foreign key (domain_id, participant_id, representation_id) references representations (domain_id, participant_id, id),
        -- Answers from before say in words who gave them, and stay as they were written.
        add constraint consent_answers_representation_ck check ((how = 'representative') = (representation_id is not null)) not valid`);
    await runner.query(
      `create index consent_answers_representation_idx on consent_answers (domain_id, participant_id, representation_id)`,
    );
    // As what the actor herself may read of both: sensitive items need both scopes, as for represented_consents().
    await runner.query(`
      create function stegvis.representative_for(representation uuid, consent uuid) returns text language sql stable set search_path = stegvis, pg_temp as $$
        select r.name from representations r join consents c on c.domain_id = r.domain_id and c.participant_id = r.participant_id
        where r.id = representation and c.id = consent and r.valid_from <= current_date and (r.valid_to is null or r.valid_to > current_date)
          and 'rights' = any(r.scope) and (cardinality(c.items) = 0 or 'person' = any(r.scope)) $$`);
    await runner.query(`revoke all on function stegvis.representative_for(uuid, uuid) from public`);
    await runner.query(`grant execute on function stegvis.representative_for(uuid, uuid) to stegvis_app`);
    const bound = `helped_by = stegvis.representative_for(representation_id, consent_id)`;
    await runner.query(
      `alter policy recorded_by_staff on consent_answers with check (${ASSIGNED} and ${SIGNED} and ${HEARD} and (how <> 'representative' or ${bound}))`,
    );
    await runner.query(`
      alter policy said_by_representative on consent_answers with check (${ANSWERED} and ${HERS} and ${bound}
        and representation_id in (select r.id from representations r where r.membership_id = (select stegvis.actor_membership())))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter policy said_by_representative on consent_answers with check (${ANSWERED} and ${HERS})`,
    );
    await runner.query(
      `alter policy recorded_by_staff on consent_answers with check (${ASSIGNED} and ${SIGNED} and ${HEARD})`,
    );
    await runner.query(`drop function stegvis.representative_for(uuid, uuid)`);
    await runner.query(`alter table consent_answers drop column representation_id`);
    await runner.query(`alter table representations drop constraint representations_person_uq`);
  }
}
