import { type Purpose, recordShown } from '@stegvis/access';
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
import type { ProposalState } from '../domain/life-cycle';

/** What one employer sees of one proposal: her own opening, the presentation, and her own answer. */
export interface PresentedRow {
  readonly handle: string;
  /** For the access log; never leaves the server. */
  readonly participantId: string;
  readonly presentationHandle: string;
  readonly openingId: string;
  readonly title: string;
  readonly answerBy: string;
  readonly state: Extract<ProposalState, 'presented' | 'accepted' | 'not_now'>;
  readonly shownName: string;
  readonly interests: string;
  readonly skills: string;
  readonly needs: string;
  readonly purpose: Purpose;
  readonly validTo: string;
}

/** Row-level security decides on every row: the proposal, the consent and the wording that is shown now. */
const FROM = `proposals p join openings o on o.id = p.opening_id join consents c on c.id = p.consent_id
  join presentations w on w.participant_id = p.participant_id
  where c.id in (select stegvis.granted_consents()) and w.id in (select stegvis.shown_presentations())`;
const COLUMNS = `p.handle, p.participant_id as "participantId", c.handle as "presentationHandle", p.opening_id as "openingId", o.title, p.answer_by::text as "answerBy", p.state,
  w.shown_name as "shownName", w.interests, w.skills, w.needs, c.purpose, c.valid_to::text as "validTo"`;
const WAITS_FIRST = `(p.state <> 'presented')::text`;

/** The proposals that are presented to the actor's organisation, those that wait first. */
export const listPresented = async (
  database: Database,
  actor: MemberActor,
  args: { readonly first?: number | null; readonly after?: string | null },
): Promise<Page<PresentedRow>> => {
  const size = pageSize(args.first);
  const after = decodeCursor(args.after, 2);
  const [rank, handle] = after ?? [null, null];
  if (after && (!['true', 'false'].includes(String(rank)) || !isId(String(handle))))
    throw new InputError([{ path: 'after', code: 'cursor-unknown' }]);
  return database.withActor(actor, async (transaction) => {
    const rows = await transaction.query<PresentedRow[]>(
      `select ${COLUMNS} from ${FROM} and ($1::text is null or (${WAITS_FIRST}, p.handle) > ($1, $2::uuid)) order by ${WAITS_FIRST}, p.handle limit $3`,
      [rank, handle, size + 1],
    );
    const [count] = await transaction.query<{ total: number }[]>(
      `select count(*)::int as total from ${FROM}`,
    );
    await shown(transaction, 'placements.list-presented', rows.slice(0, size));
    return toPage(rows, size, count?.total ?? 0, (row) => [String(row.state !== 'presented'), row.handle]);
  });
};

/** One of them, or null: absent, answered by her no, withdrawn and expired are one answer (security A13). */
export const readPresented = (
  database: Database,
  actor: MemberActor,
  handle: string,
  action: string,
): Promise<PresentedRow | null> =>
  database.withActor(actor, async (transaction) => {
    const rows = await transaction.query<PresentedRow[]>(`select ${COLUMNS} from ${FROM} and p.handle = $1`, [
      handle,
    ]);
    await shown(transaction, action, rows);
    return rows[0] ?? null;
  });

const shown = (transaction: EntityManager, action: string, rows: readonly PresentedRow[]): Promise<void> =>
  recordShown(transaction, {
    action,
    subjects: rows.map((row) => row.participantId),
    classes: ['C2'],
    relation: 'consent',
  });
