import { FAULTS_OF_RELATIONS } from './faults-of-relations';
import { assigned, given, sameDomain } from './patterns';
import type { PlantedFault } from './plant';

const dates = { from: /valid_from <= current_date/, to: /\(valid_to is null or valid_to > current_date\)/ };
/** Any one of them alone would give nothing: the others still say that she is nobody. */
const membership = ['actor_role()', 'actor_domain()', 'actor_municipality()'];

/** One relation, class, date or database policy taken away each; every one must be found by a check of the proofs. */
export const FAULTS: readonly PlantedFault[] = [
  ...FAULTS_OF_RELATIONS,
  // Relations and dates, in the functions that policies ask.
  {
    name: 'an assignment holds in any role',
    inFunction: given,
    replace: /and \(select stegvis.actor_role\(\)\) in \([^)]*\)/,
    by: '',
  },
  {
    name: 'an assignment holds in any domain',
    inFunction: given,
    replace: /and a.domain_id = \(select stegvis.actor_domain\(\)\)/,
    by: '',
  },
  {
    name: 'an assignment holds before its first day',
    inFunction: given,
    replace: /and a.valid_from <= current_date/,
    by: '',
  },
  {
    name: 'an assignment holds after its end',
    inFunction: given,
    replace: /and \(a.valid_to is null or a.valid_to > current_date\)/,
    by: '',
  },
  {
    name: 'a membership holds before its first day',
    inFunction: membership,
    replace: dates.from,
    by: 'true',
  },
  { name: 'a membership holds after its end', inFunction: membership, replace: dates.to, by: 'true' },
  {
    name: 'a participant is herself after her account ended',
    inFunction: 'actor_participant()',
    replace: dates.to,
    by: 'true',
  },

  // Policies of persons.
  {
    name: 'staff read every person of the domain',
    inPolicy: 'participants.read_assigned',
    replace: assigned,
    by: sameDomain,
  },
  {
    name: 'staff read every person of the municipality',
    inPolicy: 'participants.read_assigned',
    replace: assigned,
    by: '(municipality_code = ( SELECT actor_municipality() AS actor_municipality))',
  },
  {
    name: 'a participant reads her domain',
    inPolicy: 'participants.herself',
    replace: /id = \( SELECT actor_participant\(\) AS actor_participant\)/,
    by: 'domain_id = ( SELECT actor_domain() AS actor_domain)',
  },
  {
    name: 'who registered her reads her for good',
    inPolicy: 'participants.just_registered',
    replace: /AND \(registered_by = .*\)\)$/,
    by: ')',
  },
  {
    name: 'a coordinator reads the persons she counts',
    sql: 'alter policy counted on participants to stegvis_stats, stegvis_app',
  },
  {
    name: 'staff read what every person said',
    inPolicy: 'profile_values.read_assigned',
    replace: assigned,
    by: sameDomain,
  },
  {
    name: 'a participant reads what others said',
    inPolicy: 'profile_values.read_own',
    replace: /participant_id = \( SELECT actor_participant\(\) AS actor_participant\)/,
    by: 'domain_id = ( SELECT actor_domain() AS actor_domain)',
  },
  {
    name: 'staff write about persons of others',
    inPolicy: 'profile_values.said_by_staff',
    replace: assigned,
    by: 'true',
  },
  {
    name: 'a participant writes about others',
    inPolicy: 'profile_values.said_by_herself',
    replace: /\(participant_id = \( SELECT actor_participant\(\) AS actor_participant\)\)/,
    by: 'true',
  },
  {
    name: 'staff read who is assigned to whom',
    inPolicy: 'assignments.of_visible_persons',
    replace: assigned,
    by: sameDomain,
  },
  {
    name: 'an old assignment is read in a new role',
    inPolicy: 'assignments.of_visible_persons',
    replace: / AND \(domain_id = .*\)\)\)\)/,
    by: '))',
  },
  { name: 'staff assign themselves to anybody', inPolicy: 'assignments.made', replace: assigned, by: 'true' },
  {
    name: 'everybody who is signed in sets persons up',
    inPolicy: 'participants.by_set_up',
    replace: /actor_is_system\('set-up'::text\)/g,
    by: '(actor_text() is not null)',
  },
  {
    name: 'the log is read by those it is not about',
    inPolicy: 'access_log.about_herself',
    replace: /subject_id = \( SELECT actor_participant\(\) AS actor_participant\)/,
    by: 'true',
  },

  // Policies of openings, and counts.
  {
    name: 'an employer keeps the openings of others',
    inPolicy: 'openings.own',
    replace: /\(organisation_id IN \( SELECT actor_organisations\(\) AS actor_organisations\)\)/g,
    by: 'true',
  },
  {
    name: 'openings are kept across municipalities',
    inPolicy: 'openings.kept',
    replace: /AND \(municipality_code = \( SELECT actor_municipality\(\) AS actor_municipality\)\)/g,
    by: '',
  },
  {
    name: 'a supervisor reads drafts',
    inPolicy: 'openings.read_by_supervisor',
    replace: /AND \(status = ANY \(ARRAY\['published'::text, 'paused'::text\]\)\)/,
    by: '',
  },
  {
    name: 'a participant reads what is for staff',
    inPolicy: 'openings.open_to_participants',
    replace: /AND \(audience = ANY \(ARRAY\['participants'::text, 'public'::text\]\)\)/,
    by: '',
  },
  {
    name: 'everybody counts the persons of the domain',
    inPolicy: 'participants.counted',
    replace: /\(\( SELECT actor_role\(\) AS actor_role\) = 'coordinator'::text\) AND/,
    by: '',
  },

  // Classes: columns and rows that a part of the service does not need.
  {
    name: 'the worker reads names',
    sql: 'grant select (given_name, family_name) on participants to stegvis_worker',
  },
  { name: 'the worker reads notes', sql: 'grant select (note) on profile_values to stegvis_worker' },
  {
    name: 'the matching reads wishes in words',
    inPolicy: 'profile_values.coded_values',
    replace: /AND \(kind <> 'work_goal'::text\)/,
    by: '',
  },
  {
    name: 'every part of the worker reads persons',
    inPolicy: 'participants.coded_columns',
    replace: /actor_is_system\('matching'::text\)/,
    by: '(actor_text() is not null)',
  },

  // The database itself.
  { name: 'row-level security is off', sql: 'alter table participants disable row level security' },
  { name: 'row-level security is not forced', sql: 'alter table profile_values no force row level security' },
  { name: 'what was said can be changed', sql: 'grant update on profile_values to stegvis_app' },
  {
    name: 'a view has the rights of its owner',
    sql: 'create view everybody as select id as participant_id, domain_id from participants',
  },
  {
    name: 'a key of persons knows no domain',
    sql: 'create unique index planted on assignments (participant_id, membership_id)',
  },
  {
    name: 'a function looks names up where it likes',
    sql: 'alter function assigned_participants() reset search_path',
  },

  // What an operation declares.
  { name: 'a coordinator may call for a person', operation: 'participant', admits: 'coordinator' },
  {
    name: 'an employer may call for matches',
    operation: 'participantsForOpening',
    admits: 'employer_contact',
  },
  { name: 'a participant may set the values of staff', operation: 'recordValues', admits: 'participant' },
  { name: 'a consultant may no longer correct', operation: 'editParticipant', shutsOut: 'job_consultant' },
];
