import type { ChangeableTable } from '@stegvis/platform';

const byApp: ChangeableTable = { update: ['app'] };
const parts: ChangeableTable = { update: ['app'], delete: ['app'] };

/**
 * Tables whose rows a service role may change, written by hand: every other table is append-only. A new line says that
 * changing history there is meant; what may be changed in it is still for its policies and column rights.
 */
export const CHANGEABLE_TABLES: Readonly<Record<string, ChangeableTable>> = {
  account_credentials: byApp,
  accounts: byApp,
  assignments: byApp,
  idempotency_keys: { update: ['app'], delete: ['worker'] },
  invitations: byApp,
  matching_changes: { delete: ['worker'] },
  memberships: byApp,
  noticed_matches: { delete: ['worker'] },
  notices: { update: ['app'], delete: ['worker'] },
  opening_access: parts,
  opening_areas: parts,
  opening_demands: parts,
  opening_exposures: parts,
  opening_tasks: parts,
  openings: parts,
  organisations: byApp,
  outbox: { update: ['worker'], delete: ['worker'] },
  participants: byApp,
  secrecy_domains: byApp,
  sessions: byApp,
  workplace_contacts: byApp,
  workplaces: byApp,
};
