import { type DataClass, recordRefused, recordShown } from '@stegvis/access';
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
import {
  CASE_COLUMNS,
  caseParts,
  type JointCase,
  type JointCaseRow,
  previewJointCase,
  readJointCase,
} from './read-joint-cases';

const CLASSES: readonly DataClass[] = ['C2', 'C3', 'C4'];

/** One joint case of the officer's own, or null: absent, another's, declined, stopped, expired and ended are one answer (A13). */
export const discloseJointCase = (
  database: Database,
  actor: MemberActor,
  handle: string,
): Promise<JointCase | null> => {
  const id = requireId(handle, 'id');
  const action = 'participants.read-joint-case';
  return database.withActor(actor, async (transaction) => {
    const found = await readJointCase(transaction, id);
    if (found)
      await recordShown(transaction, {
        action,
        subjects: [found.participantId],
        classes: CLASSES.filter((one) => found.dataClasses.includes(one)),
        relation: `joint_case:${found.purpose}`,
      });
    else await recordRefused(transaction, { action, asked: id, classes: CLASSES });
    return found;
  });
};

/** The officer's joint cases that hold now, with nothing of C4. The order follows the handles, so it tells nothing of when. */
export const listJointCases = (
  database: Database,
  actor: MemberActor,
  args: { readonly first?: number | null; readonly after?: string | null },
): Promise<Page<JointCaseRow>> => {
  const size = pageSize(args.first);
  const [after] = decodeCursor(args.after, 1) ?? [null];
  if (after !== null && !isId(after)) throw new InputError([{ path: 'after', code: 'cursor-unknown' }]);
  return database.withActor(actor, async (transaction) => {
    const rows = await transaction.query<JointCaseRow[]>(
      `select ${CASE_COLUMNS}
       from ${caseParts('p.id in (select stegvis.shown_presentations())')}
       where c.id in (select stegvis.granted_consents()) and ($1::uuid is null or c.handle > $1) order by c.handle limit $2`,
      [after, size + 1],
    );
    const [count] = await transaction.query<{ total: number }[]>(
      `select count(*)::int as total from stegvis.granted_consents()`,
    );
    for (const purpose of new Set(rows.slice(0, size).map((row) => row.purpose)))
      await recordShown(transaction, {
        action: 'participants.list-joint-cases',
        subjects: rows
          .slice(0, size)
          .filter((row) => row.purpose === purpose)
          .map((row) => row.participantId),
        classes: ['C2', 'C3'],
        relation: `joint_case:${purpose}`,
      });
    return toPage(rows, size, count?.total ?? 0, (row) => [row.handle]);
  });
};

/** The very page of the officer, for the participant and her staff before and after her yes. */
export const previewCase = async (
  transaction: EntityManager,
  consentId: string,
  relation?: string,
): Promise<JointCase | null> => {
  const found = await previewJointCase(transaction, consentId);
  if (found)
    await recordShown(transaction, {
      action: 'participants.preview-joint-case',
      subjects: [found.participantId],
      classes: [...CLASSES, 'C6'],
      ...(relation ? { relation } : {}),
    });
  return found;
};
