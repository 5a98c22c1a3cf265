import { type Item, KINDS_OF, type Purpose, unlessProtected } from '@stegvis/access';
import type { EntityManager } from 'typeorm';
import type { ValueRow } from '../storage/current-values';

/** One thing that was said of her, without who said it, when, and what was noted beside it. */
export type DisclosedStatement = Pick<
  ValueRow,
  'kind' | 'code' | 'state' | 'level' | 'flag' | 'choice' | 'text'
>;

/** What the officer of a joint case sees of one participant. `handle` is all she has by way of an id (security M8). */
export interface JointCaseRow {
  readonly handle: string;
  /** For the access log; never leaves the server. */
  readonly participantId: string;
  readonly purpose: Purpose;
  readonly validTo: string;
  readonly dataClasses: readonly string[];
  readonly items: readonly Item[];
  /** Whom to ask: who opened the case. */
  readonly contact: string | null;
  readonly shownName: string | null;
  readonly interests: string | null;
  readonly skills: string | null;
  readonly needs: string | null;
  /** Her name, where she said yes to C3. */
  readonly fullName: string | null;
}

export interface JointCase extends JointCaseRow {
  readonly statements: readonly DisclosedStatement[];
}

/**
 * Row-level security decides on every part: the consent and the case, and the wording. An officer meets no row of
 * `participants`, only the name of the one yes (A10); who may read the row meets the name from there. SQL over `c`.
 */
export const CASE_COLUMNS = `c.handle, c.participant_id as "participantId", c.purpose, c.valid_to::text as "validTo", c.data_classes as "dataClasses", c.items,
  l.opened_by_name as contact, ${unlessProtected('p', 'shown_name')} as "shownName", p.interests, p.skills, p.needs, coalesce(n.given_name || ' ' || n.family_name, stegvis.name_in_case(c.id)) as "fullName"`;

/** @param shown condition that picks the one wording that is shown, over `p`. */
export const caseParts = (shown: string): string => `consents c
  left join liaison_cases l on l.consent_id = c.id and l.valid_from <= current_date and (l.valid_to is null or l.valid_to > current_date)
  left join presentations p on p.participant_id = c.participant_id and ${shown}
  left join participants n on n.id = c.participant_id and 'C3' = any(c.data_classes)`;

/** What the officer of the actor's sees of one person: the case that her handle names, or null (A13). */
export const readJointCase = async (
  transaction: EntityManager,
  handle: string,
): Promise<JointCase | null> => {
  const [row] = await transaction.query<JointCaseRow[]>(
    `select ${CASE_COLUMNS} from ${caseParts('p.id in (select stegvis.shown_presentations())')}
     where c.id in (select stegvis.granted_consents()) and c.handle = $1`,
    [handle],
  );
  if (!row) return null;
  return {
    ...row,
    statements: await statementsOf(transaction, row, `select stegvis.disclosed_statements()`),
  };
};

/**
 * The same for herself, who represents her, and her staff, before her yes and after it: what holds now of the items asked for, and once she
 * has said yes only what she was shown then. Null for a consent that is not hers or that needs no case.
 */
export const previewJointCase = async (
  transaction: EntityManager,
  consentId: string,
): Promise<JointCase | null> => {
  const [row] = await transaction.query<(JointCaseRow & { readonly seen: readonly string[] | null })[]>(
    `select ${CASE_COLUMNS}, (select a.shown_statements from consent_answers a where a.consent_id = c.id and a.answer = 'yes') as seen
     from ${caseParts(`p.id = (select s.id from presentations s join presentation_approvals a on a.presentation_id = s.id
                              where s.participant_id = c.participant_id order by s.sequence desc limit 1)`)}
     where c.id = $1 and c.purpose in ('labour_market_measure', 'joint_mapping')
       and (c.participant_id in (select stegvis.assigned_participants()) or c.participant_id = (select stegvis.actor_participant())
         or c.id in (select stegvis.represented_consents()))`,
    [consentId],
  );
  if (!row) return null;
  const { seen, ...shown } = row;
  const statements = await statementsOf(
    transaction,
    row,
    `select s from stegvis.current_statements($1, $2) s where $3::uuid[] is null or s = any($3)`,
    [seen],
  );
  return { ...shown, statements };
};

const statementsOf = (
  transaction: EntityManager,
  { participantId, items }: JointCaseRow,
  ids: string,
  more: readonly unknown[] = [],
): Promise<DisclosedStatement[]> =>
  transaction.query<DisclosedStatement[]>(
    `select v.kind, v.code, v.state, v.level, v.flag, v.choice, v.text from profile_values v
     where v.participant_id = $1 and v.kind = any($2) and v.id in (${ids}) order by v.kind, v.code limit 300`,
    [participantId, items.flatMap((item) => KINDS_OF[item]), ...more],
  );
