import { type Purpose, recordRefused, recordShown, unlessProtected } from '@stegvis/access';
import {
  type Database,
  decodeCursor,
  InputError,
  isId,
  type MemberActor,
  type Page,
  pageSize,
  requireId,
  toPage,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

/** What one receiver sees of one participant after her yes. `handle` is all she has by way of an id (security M8). */
export interface DisclosedRow {
  readonly handle: string;
  /** For the access log; never leaves the server. */
  readonly participantId: string;
  readonly shownName: string;
  readonly interests: string;
  readonly skills: string;
  readonly needs: string;
  readonly purpose: Purpose;
  readonly validTo: string;
}

const OTHER_COLUMNS = `c.handle, c.participant_id as "participantId", p.interests, p.skills, p.needs, c.purpose, c.valid_to::text as "validTo"`;

const COLUMNS = `${OTHER_COLUMNS}, p.shown_name as "shownName"`;

/** Row-level security decides on both rows: the consent that is granted now, and the wording that is shown now. */
const GRANTED = `consents c join presentations p on p.participant_id = c.participant_id
  where c.id in (select stegvis.granted_consents()) and p.id in (select stegvis.shown_presentations())`;

/** One disclosed presentation, or null: absent, foreign, declined, withdrawn, unanswered and expired are one answer (A13). */
export const readDisclosed = async (
  database: Database,
  actor: MemberActor,
  handle: string,
): Promise<DisclosedRow | null> => {
  const id = requireId(handle, 'id');
  return database.withActor(actor, async (transaction) => {
    const [row] = await transaction.query<DisclosedRow[]>(
      `select ${COLUMNS} from ${GRANTED} and c.handle = $1`,
      [id],
    );
    const action = 'participants.read-disclosed';
    if (row)
      await recordShown(transaction, {
        action,
        subjects: [row.participantId],
        classes: ['C2'],
        relation: 'consent',
      });
    else await recordRefused(transaction, { action, asked: id, classes: ['C2'] });
    return row ?? null;
  });
};

/**
 * Whether a link still shows somebody: a yes or no about a link, which names nobody and so is no look. A joint case shows
 * her also without a wording.
 */
export const isDisclosed = (database: Database, actor: MemberActor, handle: string): Promise<boolean> => {
  const id = requireId(handle, 'id');
  return database.withActor(actor, async (transaction) => {
    const employer = actor.role === 'employer_contact' || actor.role === 'hr_officer';
    const from = employer ? GRANTED : `consents c where c.id in (select stegvis.granted_consents())`;
    const rows = await transaction.query<unknown[]>(`select 1 from ${from} and c.handle = $1`, [id]);
    return rows.length === 1;
  });
};

/** Everything disclosed to the actor's organisation now. The order follows the handles, so it tells nothing of when. */
export const listDisclosed = async (
  database: Database,
  actor: MemberActor,
  args: { readonly first?: number | null; readonly after?: string | null },
): Promise<Page<DisclosedRow>> => {
  const size = pageSize(args.first);
  const [after] = decodeCursor(args.after, 1) ?? [null];
  if (after !== null && !isId(after)) throw new InputError([{ path: 'after', code: 'cursor-unknown' }]);
  return database.withActor(actor, async (transaction) => {
    const rows = await transaction.query<DisclosedRow[]>(
      `select ${COLUMNS} from ${GRANTED} and ($1::uuid is null or c.handle > $1) order by c.handle limit $2`,
      [after, size + 1],
    );
    const [count] = await transaction.query<{ total: number }[]>(
      `select count(*)::int as total from ${GRANTED}`,
    );
    await recordShown(transaction, {
      action: 'participants.list-disclosed',
      subjects: rows.slice(0, size).map((row) => row.participantId),
      classes: ['C2'],
      relation: 'consent',
    });
    return toPage(rows, size, count?.total ?? 0, (row) => [row.handle]);
  });
};

/** What the receiver of a consent sees, or would see after a yes, for herself, who represents her, and her staff: the same columns (D5 of the design). */
export const previewDisclosed = async (
  transaction: EntityManager,
  consentId: string,
  relation?: string,
): Promise<DisclosedRow | null> => {
  const [row] = await transaction.query<DisclosedRow[]>(
    `select ${OTHER_COLUMNS}, ${unlessProtected('p', 'shown_name')} as "shownName" from consents c join presentations p on p.participant_id = c.participant_id
       join presentation_approvals a on a.presentation_id = p.id
     where c.id = $1 and (c.participant_id in (select stegvis.assigned_participants()) or c.participant_id = (select stegvis.actor_participant())
       or c.id in (select stegvis.represented_consents()))
     order by p.sequence desc limit 1`,
    [consentId],
  );
  if (row)
    await recordShown(transaction, {
      action: 'participants.preview-disclosed',
      subjects: [row.participantId],
      classes: ['C2', 'C6'],
      ...(relation ? { relation } : {}),
    });
  return row ?? null;
};
