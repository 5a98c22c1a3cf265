import { assigned, given, sameDomain } from './patterns';
import type { PlantedFault } from './plant';

const granted = 'granted_consents()';
const YES = /and exists \(select 1 from consent_answers a where a.consent_id = c.id and a.answer = 'yes'\)/;

/** Consents, cases, representations and jäv; unit managers, emergency access, the log, questions, numbers and decisions. */
export const FAULTS_OF_RELATIONS: readonly PlantedFault[] = [
  // Consents, joint cases, marks, representations and jäv.
  { name: 'a question is a yes', inFunction: granted, replace: YES, by: '' },
  {
    name: 'a yes holds after its last day',
    inFunction: granted,
    replace: /and c.valid_to > current_date/,
    by: '',
  },
  { name: 'a yes holds after it was stopped', inFunction: granted, replace: /, 'withdrawn'\)/, by: ')' },
  {
    name: 'a yes of a person who is now protected holds',
    sql: `do $do$ begin
      execute replace(pg_get_functiondef('granted_consents()'::regprocedure), ' and not p.protected', '');
      alter policy not_protected on participants using ((select actor_text()) is not null);
    end $do$`,
  },
  {
    name: 'a yes opens to the whole organisation of an officer',
    sql: `do $do$ begin
      execute replace(pg_get_functiondef('granted_consents()'::regprocedure), 'l.officer_id = (select stegvis.actor_membership()) and', '');
      alter policy own_rows on liaison_cases using (true);
    end $do$`,
  },
  {
    name: 'an officer needs no joint case',
    inFunction: granted,
    replace:
      /and \(\(select stegvis.actor_role\(\)\) in \('employer_contact', 'hr_officer'\) or exists [^$]*\)\)/,
    by: '',
  },
  {
    name: 'a joint case holds after its end',
    inFunction: granted,
    replace: /and \(l.valid_to is null or l.valid_to > current_date\)/,
    by: '',
  },
  {
    name: 'a yes to the wording opens the name',
    inFunction: 'name_in_case(uuid)',
    replace: /and 'C3' = any\(c.data_classes\)/,
    by: '',
  },
  {
    name: 'the name of a case holds for everybody',
    inFunction: 'name_in_case(uuid)',
    replace: /and c.id in \(select stegvis.granted_consents\(\)\)/,
    by: '',
  },
  {
    name: 'an officer reads the row of a person for her name',
    sql: `create policy planted on participants for select to stegvis_app using (id in (select case_participants('C3')))`,
  },
  {
    name: 'what the answer says was shown is read, whatever was asked for',
    inFunction: 'disclosed_statements()',
    replace: /and v.kind = any\(stegvis.kinds_of_items\(c.items\)\)/,
    by: '',
  },
  {
    name: 'an officer reads "the case"',
    inPolicy: 'profile_values.shown_in_case',
    replace: /id IN \( SELECT disclosed_statements\(\) AS disclosed_statements\)/,
    by: `participant_id IN ( SELECT case_participants('C4'::text) AS case_participants)`,
  },
  {
    name: 'staff read protection marks who are not named handlers',
    inPolicy: 'protection_marks.read_by_handlers',
    replace: / AND \( SELECT actor_handles_protected\(\) AS actor_handles_protected\)/,
    by: '',
  },
  {
    name: 'a representation holds after its end',
    inFunction: 'represented_participants(text)',
    replace: /and \(r.valid_to is null or r.valid_to > current_date\)/,
    by: '',
  },
  {
    name: 'a representation holds before its first day',
    inFunction: 'represented_participants(text)',
    replace: /and r.valid_from <= current_date/,
    by: '',
  },
  {
    name: 'a representation covers everything',
    inFunction: 'represented_participants(text)',
    replace: /and \(needed is null or needed = any ?\(r.scope\)\)/,
    by: '',
  },
  {
    name: 'every representation opens who has looked',
    inPolicy: 'access_log.about_represented',
    replace: /represented_participants\('rights'::text\)/g,
    by: 'represented_participants()',
  },
  {
    name: 'staff who are partial look all the same',
    inFunction: given,
    replace: /and a.participant_id not in \(select stegvis.barred_participants\(\)\)/,
    by: '',
  },

  // Unit managers, emergency access, the log and its review, questions taken back, numbers and the right to take part.
  {
    name: 'a manager reads what is said for no reason',
    inPolicy: 'profile_values.read_with_reason',
    replace:
      / AND \(participant_id IN \( SELECT participants_with_reason\(\) AS participants_with_reason\)\)/,
    by: '',
  },
  {
    name: 'a stated reason holds for good',
    inFunction: 'participants_with_reason()',
    replace: /and s.holds_until > now\(\)/,
    by: '',
  },
  {
    name: 'a manager changes the persons whom she locks',
    sql: 'alter policy locked_by_manager on participants with check (true)',
  },
  {
    name: 'a manager leads every unit of the domain',
    sql: `do $do$ begin
      execute replace(pg_get_functiondef('unit_participants()'::regprocedure), 'and p.unit_id = (select stegvis.actor_organisation())', '');
      alter policy of_managed_unit on participants using ((select stegvis.actor_role()) = 'unit_manager');
    end $do$`,
  },
  {
    name: 'emergency access opens lists',
    inFunction: 'emergency_participants()',
    replace: /e.id::text = nullif\(current_setting\('app.emergency', true\), ''\)\s+and /,
    by: '',
  },
  {
    name: 'it is read about whom an emergency access was',
    sql: 'grant select on emergency_accesses to stegvis_app',
  },
  {
    name: 'a log reviewer reads the log of every domain',
    inPolicy: 'access_log.of_domain',
    replace: /domain_id = \( SELECT actor_domain\(\) AS actor_domain\)/,
    by: 'true',
  },
  { name: 'the log can be changed', sql: 'grant update on access_log to stegvis_worker' },
  {
    name: 'questions are taken back by staff of others',
    inPolicy: 'consent_answers.taken_back_by_staff',
    replace: assigned,
    by: 'true',
  },
  {
    name: 'staff read every personal number of the domain',
    inPolicy: 'personal_numbers.read_open',
    replace: /^[\s\S]*$/,
    by: sameDomain,
  },
  {
    name: 'a supervisor reads personal numbers',
    inPolicy: 'personal_numbers.read_open',
    replace: /\(\( SELECT actor_role\(\) AS actor_role\) = 'job_consultant'::text\)/,
    by: 'true',
  },
  {
    name: 'the worker reads sealed numbers',
    sql: 'grant select on personal_numbers to stegvis_worker',
  },
  {
    name: 'staff read every decision of the domain',
    inPolicy: 'participation_rights.read_assigned',
    replace: assigned,
    by: sameDomain,
  },
  {
    name: 'staff write decisions of others',
    inPolicy: 'participation_rights.said_by_staff',
    replace: assigned,
    by: 'true',
  },
  { name: 'a decision can be changed', sql: 'grant update on participation_rights to stegvis_app' },

  // Proposals.
  {
    name: 'an employer keeps the proposal of somebody who has stopped',
    inPolicy: 'proposals.presented',
    replace: / AND \(consent_id IN \( SELECT granted_consents\(\) AS granted_consents\)\)/,
    by: '',
  },
  {
    name: 'an employer reads the history of a proposal',
    sql: 'create policy planted on proposal_events for select to stegvis_app using (proposal_id in (select id from proposals))',
  },
  {
    name: 'an employer reads the match of a proposal',
    sql: 'create policy planted on proposal_matches for select to stegvis_app using (proposal_id in (select id from proposals))',
  },
  { name: 'the history of a proposal can be changed', sql: 'grant update on proposal_events to stegvis_app' },
  {
    name: 'staff propose to whom they are not assigned',
    inPolicy: 'proposals.proposed',
    replace: /\(participant_id IN \( SELECT assigned_participants\(\) AS assigned_participants\)\)/,
    by: '(actor_text() is not null)',
  },

  // Visits.
  {
    name: 'an employer keeps the visit of somebody who has stopped',
    inPolicy: 'visits.presented',
    replace:
      / AND \(participant_id IN \( SELECT disclosed_participants\('C2'::text\) AS disclosed_participants\)\)/,
    by: '',
  },
  {
    name: 'an employer reads the history of a visit',
    sql: 'create policy planted on visit_events for select to stegvis_app using (visit_id in (select id from visits))',
  },
  {
    name: 'staff book for whom they are not assigned to',
    inPolicy: 'visits.booked',
    replace: /\(participant_id IN \( SELECT assigned_participants\(\) AS assigned_participants\)\)/,
    by: '(actor_text() is not null)',
  },

  // Pathway.
  {
    name: 'a colleague reads continued support of the whole domain',
    sql: 'create policy planted on continued_supports for select to stegvis_app using (domain_id = (select stegvis.actor_domain()))',
  },
  {
    name: 'the history of continued support can be changed',
    sql: 'grant update on support_events to stegvis_app',
  },
  // Agreements.
  {
    name: 'an employer keeps the agreement of somebody who has stopped',
    inPolicy: 'agreements.put_to_employer',
    replace: / AND \(consent_id IN \( SELECT granted_consents\(\) AS granted_consents\)\)/,
    by: '',
  },
  {
    name: 'the text of an agreement can be changed',
    sql: 'grant update on agreement_versions to stegvis_app',
  },
  {
    name: 'the history of an agreement can be changed',
    sql: 'grant update on agreement_events to stegvis_app',
  },
  {
    name: 'an employer reads the history of an agreement',
    sql: 'create policy planted on agreement_events for select to stegvis_app using (agreement_id in (select id from agreements))',
  },
  {
    name: 'staff write an agreement of whom they are not assigned to',
    inPolicy: 'agreement_events.told_by_staff',
    replace: /\(participant_id IN \( SELECT assigned_participants\(\) AS assigned_participants\)\)/,
    by: '(actor_text() is not null)',
  },

  // Placements.
  {
    name: 'an employer reads placements at her organisation',
    sql: 'create policy planted on placements for select to stegvis_app using (receiver_id = (select stegvis.actor_organisation()))',
  },
  {
    name: 'an employer reads who is thought of for her opening',
    sql: `create policy planted on short_list_entries for select to stegvis_app using (opening_id in (select id from openings where organisation_id = (select stegvis.actor_organisation())))`,
  },
  {
    name: 'the history of a placement can be changed',
    sql: 'grant update on placement_events to stegvis_app',
  },
  {
    name: 'an employer reads answers of follow-ups at her organisation',
    sql: `create policy planted on follow_up_answers for select to stegvis_app using ((select stegvis.actor_role()) = 'employer_contact')`,
  },
  {
    name: 'staff place whom they are not assigned to',
    inPolicy: 'placements.planned',
    replace: /\(participant_id IN \( SELECT assigned_participants\(\) AS assigned_participants\)\)/,
    by: '(actor_text() is not null)',
  },
];
