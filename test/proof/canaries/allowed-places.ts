/**
 * Where marks of persons may be in the database, by hand: the rows about her themselves, and her own account. Everything
 * else (inbox, outbox, queue, keys of repeated requests, log, search) holds ids at most.
 */
export const ALLOWED_PLACES: readonly string[] = [
  'participants.given_name',
  'participants.family_name',
  'participants.home_latitude',
  'participants.home_longitude',
  'protected_identities.given_name',
  'protected_identities.family_name',
  'profile_values.text',
  'profile_values.note',
  'profile_values.helped_by',
  'participation_rights.reason',
  'erasure_cases.wish',
  'presentations.shown_name',
  'presentations.interests',
  'presentations.skills',
  'presentations.needs',
  'consent_answers.shown_text',
  'accounts.name',
  // What she says herself carries the name of her account.
  'profile_values.said_by_name',
  'presentations.written_by_name',
  'presentation_approvals.approved_by_name',
  'consent_answers.said_by_name',
];

/**
 * Columns of tables about persons that need no mark: codes of the catalogue and of the state, and names of who acted.
 * Every other text or number must be marked for each person who has a row, so that a walk can find it.
 */
export const NEEDS_NO_MARK: readonly string[] = [
  'participants.municipality_code',
  'protection_marks.kind',
  'protection_marks.said_by_name',
  'protected_identities.kind',
  // Of a person whose home may be known; the protected one of the world has none.
  'protected_identities.home_latitude',
  'protected_identities.home_longitude',
  'profile_values.kind',
  'profile_values.code',
  'profile_values.state',
  'profile_values.choice',
  'profile_values.status',
  'profile_values.source',
  'profile_values.said_by_name',
  // Sealed and hashed: the number itself is a mark of its own, which must be nowhere.
  'personal_numbers.sealed',
  'personal_numbers.lookup',
  'personal_numbers.reason',
  'personal_numbers.said_by_name',
  'participation_rights.change',
  'participation_rights.ground',
  'participation_rights.said_by_name',
  'consents.receiver_name',
  'consents.purpose',
  'consents.data_classes',
  'consents.items',
  'consents.asked_by_name',
  'consent_answers.answer',
  'consent_answers.how',
  'consent_answers.helped_by',
  'consent_answers.witness',
  'consent_answers.text_version',
  'consent_answers.said_by_name',
  'liaison_cases.officer_name',
  'liaison_cases.opened_by_name',
  'presentations.helped_by',
  'presentations.written_by_name',
  'presentation_approvals.how',
  'presentation_approvals.witness',
  'presentation_approvals.approved_by_name',
  'preservations.reason',
  'preservations.decided_by_name',
  // Sealed: a mark cannot be in it, and is looked for all the same.
  'data_exports.data_text',
  'data_exports.page_text',
  'data_exports.language',
  'erasure_cases.due_on',
  'erasure_cases.proposed_outcome',
  'erasure_cases.proposed_reason',
  'erasure_cases.proposed_by_name',
  'erasure_cases.outcome',
  'erasure_cases.ground',
  'erasure_cases.reason',
  'erasure_cases.decided_by_name',
];
