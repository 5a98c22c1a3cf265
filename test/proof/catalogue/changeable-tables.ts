import type { ChangeableTable } from '@stegvis/platform';

const byApp: ChangeableTable = { update: ['app'] };
/** Retention removes what is due and who is to be forgotten, under policies of its own. */
const forgotten: ChangeableTable = { update: ['app'], delete: ['worker'] };
const parts: ChangeableTable = { update: ['app'], delete: ['app'] };

/**
 * Tables whose rows a service role may change, written by hand: every other table is append-only. A new line says that
 * changing history there is meant; what may be changed in it is still for its policies and column rights.
 */
export const CHANGEABLE_TABLES: Readonly<Record<string, ChangeableTable>> = {
  account_credentials: forgotten,
  account_identities: forgotten,
  accounts: forgotten,
  assignments: forgotten,
  consent_answers: { delete: ['worker'] },
  correction_statements: { delete: ['worker'] },
  consents: { delete: ['worker'] },
  demo_outbox: { update: ['worker'], delete: ['worker'] },
  data_export_links: forgotten,
  data_exports: forgotten,
  erasure_cases: { update: ['app', 'worker'], delete: ['worker'] },
  erasures: { update: ['worker'], delete: ['worker'] },
  idempotency_keys: { update: ['app'], delete: ['worker'] },
  invitations: forgotten,
  liaison_cases: forgotten,
  mail_links: { update: ['app'], delete: ['worker'] },
  mails: { update: ['worker'], delete: ['worker'] },
  matching_changes: { delete: ['worker'] },
  memberships: forgotten,
  noticed_matches: { delete: ['worker'] },
  notices: { update: ['app'], delete: ['worker'] },
  one_time_code_resets: { delete: ['worker'] },
  one_time_codes: { update: ['app'], delete: ['app', 'worker'] },
  opening_access: parts,
  opening_areas: parts,
  opening_demands: parts,
  opening_exposures: parts,
  opening_tasks: parts,
  openings: parts,
  organisations: byApp,
  outbox: { update: ['worker'], delete: ['worker'] },
  partialities: forgotten,
  participants: forgotten,
  personal_numbers: forgotten,
  participation_rights: { delete: ['worker'] },
  preservations: forgotten,
  presentation_approvals: { delete: ['worker'] },
  presentations: { delete: ['worker'] },
  protected_identities: { update: ['app'], delete: ['worker'] },
  protection_handlers: byApp,
  protection_marks: { delete: ['worker'] },
  profile_values: { delete: ['worker'] },
  rates: { update: ['app'], delete: ['app', 'worker'] },
  recovery_codes: { update: ['app'], delete: ['app', 'worker'] },
  retention_counts: { update: ['worker'], delete: ['worker'] },
  retention_runs: { update: ['worker'], delete: ['worker'] },
  representations: forgotten,
  secrecy_domains: byApp,
  sessions: forgotten,
  sign_in_attempts: { delete: ['worker'] },
  stated_reasons: { delete: ['worker'] },
  used_sign_ins: { delete: ['worker'] },
  workplace_contacts: byApp,
  workplaces: byApp,
};
