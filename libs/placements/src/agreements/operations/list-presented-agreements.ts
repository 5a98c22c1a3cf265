import { recordShown } from '@stegvis/access';
import {
  type Database,
  decodeCursor,
  InputError,
  isId,
  type MemberActor,
  type Page,
  pageSize,
  toPage,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { AgreementState } from '../domain/agreement-life-cycle';
import type { AgreementParty } from '../domain/agreement-templates';
import type { AgreementContent } from '../domain/agreement-content';

/** What one employer sees of one agreement: her own opening, whom it is with as she presents herself, and the text. */
export interface PresentedAgreementRow {
  readonly handle: string;
  /** For the access log; never leaves the server. */
  readonly participantId: string;
  readonly title: string;
  readonly shownName: string;
  readonly state: AgreementState;
  readonly waitsFor: AgreementParty | null;
  readonly contentVersion: number;
  readonly content: AgreementContent;
}

/** Row-level security decides on every row: the agreement, its text, and the wording that is shown now. */
const FROM = `agreements a join openings o on o.id = a.opening_id
  join agreement_versions v on v.agreement_id = a.id and v.content_version = a.content_version
  join presentations w on w.participant_id = a.participant_id and w.id in (select stegvis.shown_presentations())`;
const COLUMNS = `a.handle, a.participant_id as "participantId", o.title, w.shown_name as "shownName", a.state, a.waits_for as "waitsFor", a.content_version as "contentVersion", v.content`;
const WAITS_FIRST = `(a.waits_for is distinct from 'employer')::text`;

/** The agreements that are put to the actor's organisation, those that wait for it first. */
export const listPresentedAgreements = async (
  database: Database,
  actor: MemberActor,
  args: { readonly first?: number | null; readonly after?: string | null },
): Promise<Page<PresentedAgreementRow>> => {
  const size = pageSize(args.first);
  const after = decodeCursor(args.after, 2);
  const [rank, handle] = after ?? [null, null];
  if (after && (!['true', 'false'].includes(String(rank)) || !isId(String(handle))))
    throw new InputError([{ path: 'after', code: 'cursor-unknown' }]);
  return database.withActor(actor, async (transaction) => {
    const rows = await transaction.query<PresentedAgreementRow[]>(
      `select ${COLUMNS} from ${FROM} where $1::text is null or (${WAITS_FIRST}, a.handle) > ($1, $2::uuid) order by ${WAITS_FIRST}, a.handle limit $3`,
      [rank, handle, size + 1],
    );
    const [count] = await transaction.query<{ total: number }[]>(
      `select count(*)::int as total from ${FROM}`,
    );
    await shown(transaction, 'placements.list-presented-agreements', rows.slice(0, size));
    return toPage(rows, size, count?.total ?? 0, (row) => [String(row.waitsFor !== 'employer'), row.handle]);
  });
};

/** One of them, or null: absent, not her turn, withdrawn and called off are one answer (security A13). */
export const readPresentedAgreement = (
  database: Database,
  actor: MemberActor,
  handle: string,
  action: string,
): Promise<PresentedAgreementRow | null> =>
  database.withActor(actor, async (transaction) => {
    const rows = await transaction.query<PresentedAgreementRow[]>(
      `select ${COLUMNS} from ${FROM} where a.handle = $1`,
      [handle],
    );
    await shown(transaction, action, rows);
    return rows[0] ?? null;
  });

const shown = (
  transaction: EntityManager,
  action: string,
  rows: readonly PresentedAgreementRow[],
): Promise<void> =>
  recordShown(transaction, {
    action,
    subjects: rows.map((row) => row.participantId),
    classes: ['C2'],
    relation: 'consent',
  });
