import type { MigrationInterface, QueryRunner } from 'typeorm';

const ASSIGNED = `participant_id in (select stegvis.assigned_participants())`;
const REPRESENTED = `consent_id in (select stegvis.represented_consents())`;
const IN_DOMAIN = `domain_id = (select stegvis.actor_domain())`;
const ME = `said_by = (select stegvis.actor_membership())`;
const HERS = `side = 'participant' and act in ('yes', 'maybe', 'no')`;
const ANSWERED = `state in ('considering', 'presented', 'declined')`;
/** Under a representation that covers what the proposal asks, of that person and that day. */
const BOUND = `helped_by = (select stegvis.representative_for(representation_id, p.consent_id) from proposals p where p.id = proposal_id)`;

/**
 * What the participant answers elsewhere: staff write it down as they heard it, and whoever represents her in scope answers
 * under her own name (security A7). Each as consents have it; whose hand and how stands in the history.
 */
export class AnswersHeard1700000000506 implements MigrationInterface {
  name = 'AnswersHeard1700000000506';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table proposal_events add column how text, add column witness text, add column representation_id uuid,
        add constraint proposal_events_how_ck check (how in ('self', 'together', 'oral', 'representative') and (how is null or side = 'participant')),
        add constraint proposal_events_witness_ck check (how is distinct from 'oral' or witness is not null),
        add constraint proposal_events_witness_length_ck check (length(witness) <= 200),
        add constraint proposal_events_representation_ck check ((how is not distinct from 'representative') = (representation_id is not null)),
        add constraint proposal_events_representation_fk foreign key (domain_id, participant_id, representation_id) references representations (domain_id, participant_id, id)`);
    await runner.query(
      `create index proposal_events_representation_idx on proposal_events (domain_id, participant_id, representation_id)`,
    );
    await runner.query(`grant select (how) on proposal_events to stegvis_worker`);
    await this.staff(runner);
    await this.representatives(runner);
  }

  private async staff(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy heard_by_staff on proposals for update to stegvis_app using (${ASSIGNED}) with check (${ASSIGNED} and ${IN_DOMAIN} and ${ANSWERED})`,
    );
    await runner.query(`
      create policy heard_by_staff on proposal_events for insert to stegvis_app
        with check (${ASSIGNED} and ${IN_DOMAIN} and ${ME} and ${HERS} and how in ('together', 'oral', 'representative')
                    and (how <> 'representative' or ${BOUND}))`);
  }

  private async representatives(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy read_represented on proposals for select to stegvis_app using (${REPRESENTED})`,
    );
    await runner.query(
      `create policy answered_by_representative on proposals for update to stegvis_app using (${REPRESENTED}) with check (${REPRESENTED} and ${ANSWERED})`,
    );
    await runner.query(`
      create policy said_by_representative on proposal_events for insert to stegvis_app
        with check (${ME} and ${HERS} and how = 'representative' and ${BOUND}
                    and proposal_id in (select p.id from proposals p where p.${REPRESENTED})
                    and representation_id in (select r.id from representations r where r.membership_id = (select stegvis.actor_membership())))`);
    // What she is asked about on behalf of somebody, as that person sees it.
    await runner.query(`
      create policy proposed_to_represented on openings for select to stegvis_app
        using ((select stegvis.actor_role()) = 'representative' and status = 'published' and easy_text_approved_at is not null
               and id in (select p.opening_id from proposals p))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy proposed_to_represented on openings`);
    await runner.query(`drop policy said_by_representative on proposal_events`);
    await runner.query(`drop policy heard_by_staff on proposal_events`);
    for (const policy of ['answered_by_representative', 'read_represented', 'heard_by_staff'])
      await runner.query(`drop policy ${policy} on proposals`);
    await runner.query(
      `alter table proposal_events drop column representation_id, drop column witness, drop column how`,
    );
  }
}
