import { createHash } from 'node:crypto';
import { canonicalJson } from '@stegvis/platform';

/** A row of the access log as it is sealed: every column, times as text with all six digits. */
export interface LoggedRow {
  readonly id: string;
  readonly domain_id: string;
  readonly [column: string]: unknown;
}

/** Every column of `access_log` as `l`, in a form that is the same whoever reads it. */
export const SEALED_COLUMNS = `l.id::text, to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, l.domain_id, l.actor, l.membership_id,
  l.role, l.actor_domain_id, l.actor_organisation_id, l.action, l.subject_id, l.data_classes, l.relation, l.decision, l.request_id, l.source`;

/** What the first row of a domain's chain follows. */
export const beginningOf = (domainId: string): Buffer =>
  createHash('sha256').update(`stegvis access log ${domainId}`).digest();

/** hash(previous ‖ row), security L3. */
export const sealOf = (previous: Buffer, row: LoggedRow): Buffer =>
  createHash('sha256').update(previous).update(canonicalJson(row)).digest();
