/**
 * Data class of each table that names a person, as the columns of `expected-access.ts` call it; `private` is read by no
 * member in any relation. A table that is missing here fails the matrix.
 */
export const TABLE_CLASSES: Readonly<Record<string, string>> = {
  participants: 'C3',
  profile_values: 'C4',
  assignments: 'staff',
  consents: 'C6',
  consent_answers: 'C6',
  presentations: 'C2',
  presentation_approvals: 'C6',
  participation_rights: 'C4',
  personal_numbers: 'number',
  correction_statements: 'C4',
  protection_marks: 'C5',
  protected_identities: 'C5',
  liaison_cases: 'C6',
  representations: 'staff',
  partialities: 'staff',
  stated_reasons: 'C10',
  emergency_accesses: 'private',
  noticed_matches: 'C7',
  preservations: 'C4',
  data_exports: 'C4',
  erasure_cases: 'C4',
  access_log: 'C10',
  look_questions: 'C10',
  proposals: 'C6',
  proposal_matches: 'C7',
  proposal_events: 'C4',
  agreements: 'C6',
  agreement_versions: 'C6',
  agreement_events: 'C4',
  visits: 'C6',
  visit_events: 'C4',
  placements: 'C4',
  placement_hours: 'C4',
  placement_events: 'C4',
  short_list_entries: 'C6',
  step_changes: 'C4',
  continued_supports: 'C4',
  support_events: 'C4',
  follow_up_asks: 'C8',
  follow_up_answers: 'C8',
  follow_up_records: 'C8',
};

/** Where a table names the person otherwise than as `participant_id`. */
export const PERSON_COLUMNS: Readonly<Record<string, string>> = {
  participants: 'id',
  access_log: 'subject_id',
};

/**
 * Tables about persons that each part of the worker reads, by hand: the matching reads coded columns, the inbox who is to be
 * told, the sealer the log, and no other part anything. Retention reads ids and dates
 * of every table that it thins, which `isCoded` bounds.
 */
export const READ_BY_PARTS: Readonly<Record<string, readonly string[]>> = {
  mail: ['follow_up_asks', 'proposals'],
  matching: ['participants', 'profile_values'],
  sealer: ['access_log'],
  'log-review': ['access_log', 'emergency_accesses', 'memberships', 'partialities', 'participants'],
  notices: [
    'assignments',
    'consent_answers',
    'consents',
    'emergency_accesses',
    'look_questions',
    'memberships',
    'noticed_matches',
    'participants',
    'proposal_events',
    'agreements',
    'agreement_events',
    'proposals',
  ],
};

/** Columns of tables about persons that the worker may read: ids, codes and dates, no name and no words (security §3). */
export const isCoded = (table: string, column: string): boolean =>
  /^(id|sequence|.*_id|.*_at|valid_from|valid_to|municipality_code|kind|code|state|level|flag|choice|status|role|source|assigned_by|at|actor|action|answer|data_classes|relation|decision)$/.test(
    column,
  ) || (CODED_COLUMNS[table] ?? []).includes(column);

/** Beside them the matching reads distances from a home, and times of day that are kept as text. */
const CODED_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  participants: ['home_latitude', 'home_longitude', 'protected'],
  profile_values: ['text'],
  data_exports: ['language', 'easy'],
  erasure_cases: ['outcome', 'due_on'],
  proposals: ['answer_by', 'proposed_by', 'version'],
  agreements: ['waits_for'],
  agreement_events: ['version', 'act', 'how', 'party', 'said_by'],
  follow_up_asks: ['occasion', 'from_day', 'to_day'],
  proposal_events: ['version', 'act', 'from_state', 'reason_code', 'said_by', 'how'],
};

/** These name persons beside what they are about, and are kept by rules of their own (accounts, sessions). */
export const OTHERWISE_KEPT: readonly string[] = ['memberships'];

/** A class without a table of its own is computed from her row when it is asked for. */
export const READ_FROM: Readonly<Record<string, string>> = { C7: 'C3' };
