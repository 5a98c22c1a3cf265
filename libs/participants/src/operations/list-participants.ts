import { recordShown } from '@stegvis/access';
import {
  type Database,
  decodeCursor,
  InputCheck,
  InputError,
  localDate,
  type MemberActor,
  type Page,
  pageSize,
  systemClock,
  toPage,
} from '@stegvis/platform';
import { validate } from 'uuid';
import type { ParticipantRowData } from '../domain/participant-row';
import type { SuggestionAnswer } from '../domain/profile-kinds';
import { STEPS_WITHOUT_DAY_ACTIVITY } from '../participation/domain/participation';
import { participationSql } from '../participation/storage/participation-sql';
import type { ProfileVocabulary } from '../domain/profile-vocabulary';
import { type RawRow, ROW_COLUMNS, ROWS } from '../storage/participant-rows-sql';
import { toParticipantRow } from './read-participant-rows';

export interface ParticipantListFilter {
  readonly search?: string | null;
  readonly steps?: readonly string[] | null;
  /** Any of these interests her: level 2 or 3, not excluded. */
  readonly areas?: readonly string[] | null;
  readonly wantsSuggestions?: SuggestionAnswer | null;
  readonly suggestionsWaiting?: boolean | null;
  /** No ability is assessed. */
  readonly unassessed?: boolean | null;
  /** The right to take part is missing, has ended or ends soon, or the step speaks against it (R-001, R-002). */
  readonly participationDue?: boolean | null;
}
export const PARTICIPANT_ORDERS = ['name', 'last_changed', 'least_assessed'] as const;
export type ParticipantOrder = (typeof PARTICIPANT_ORDERS)[number];

export interface ParticipantListArguments {
  readonly filter?: ParticipantListFilter | null;
  readonly order?: ParticipantOrder | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

type CursorValue = 'text' | 'count' | 'time' | 'id';
interface OrderBy {
  readonly sql: string;
  /** Rows after the cursor, whose values are `$16` and on. */
  readonly after: string;
  readonly values: readonly CursorValue[];
  readonly cursorOf: (row: RawRow) => readonly (string | number)[];
}

/** Every order is total: it ends in the id. */
const ORDERS: Readonly<Record<ParticipantOrder, OrderBy>> = {
  name: {
    sql: 'r.family_name, r.given_name, r.id',
    after: '(r.family_name, r.given_name, r.id) > ($16, $17, $18::uuid)',
    values: ['text', 'text', 'id'],
    cursorOf: (row) => [row.family_name, row.given_name, row.id],
  },
  last_changed: {
    sql: 'r.last_changed desc, r.id desc',
    after: '(r.last_changed, r.id) < ($16::timestamptz, $17::uuid)',
    values: ['time', 'id'],
    cursorOf: (row) => [row.last_changed_text, row.id],
  },
  least_assessed: {
    sql: 'r.assessed, r.family_name, r.given_name, r.id',
    after: '(r.assessed, r.family_name, r.given_name, r.id) > ($16::integer, $17, $18, $19::uuid)',
    values: ['count', 'text', 'text', 'id'],
    cursorOf: (row) => [row.assessed, row.family_name, row.given_name, row.id],
  },
};

const STANDING = participationSql({
  ids: 'array(select id from mine)',
  today: '$13::date',
  ahead: '$14::integer',
  working: '$15::text[]',
});

/** A search word is found as part of the name, or by trigrams from here on: one letter too few or too many is forgiven. */
const LIKENESS = 0.45;

/**
 * The participants whom the actor is assigned to, and no one else: the database leaves the others out, totals included.
 * One statement, and one for the access log.
 * @param ahead days before its end in which a right to take part is due for review.
 * @throws InputError for an unknown code, page size or cursor.
 */
export const listParticipants = async (
  database: Database,
  vocabulary: ProfileVocabulary,
  actor: MemberActor,
  args: ParticipantListArguments,
  ahead = 90,
): Promise<Page<ParticipantRowData>> => {
  const size = pageSize(args.first);
  const order = ORDERS[args.order ?? 'name'];
  const after = checkCursor(args.after, order.values);
  const filter = checkFilter(args.filter ?? {}, vocabulary);
  return database.withActor(actor, async (transaction) => {
    const raw = await transaction.query<(RawRow & { total: number })[]>(
      `${ROWS}, standing as (${STANDING}), chosen as (
         select r.* from rows r
         where not exists (select 1 from unnest($4::text[]) word
                           where strpos(r.folded, unaccent(lower(word))) = 0 and word_similarity(unaccent(lower(word)), r.folded) < $5)
           and ($6::text[] is null or r.step = any($6))
           and ($7::text[] is null or r.liked && $7)
           and ($8::text is null or r.wants = $8)
           and ($9::boolean is null or (r.waiting > 0) = $9)
           and ($10::boolean is null or (r.assessed = 0) = $10)
           and ($12::boolean is null or (r.id not in (select participant_id from standing where state = 'active' and not step_conflict)) = $12)
       )
       select t.total, page.* from (select count(*)::integer as total from chosen) t
       left join lateral (select ${ROW_COLUMNS} from chosen r ${after ? `where ${order.after}` : ''} order by ${order.sql} limit $11) page on true`,
      [
        vocabulary.interestAreas,
        vocabulary.abilities,
        null,
        filter.words,
        LIKENESS,
        filter.steps,
        filter.areas,
        filter.wants,
        filter.waiting,
        filter.unassessed,
        size + 1,
        filter.due,
        localDate(systemClock.now()),
        ahead,
        STEPS_WITHOUT_DAY_ACTIVITY,
        ...(after ?? []),
      ],
    );
    const rows = raw.filter((row) => row.id !== null);
    const page = toPage(rows, size, raw[0]?.total ?? 0, order.cursorOf);
    await recordShown(transaction, {
      action: 'participants.list',
      subjects: page.edges.map(({ node }) => node.id),
      classes: ['C3', 'C4'],
    });
    return {
      ...page,
      edges: page.edges.map(({ cursor, node }) => ({ cursor, node: toParticipantRow(node, vocabulary) })),
    };
  });
};

const checkFilter = (filter: ParticipantListFilter, vocabulary: ProfileVocabulary) => {
  const check = new InputCheck();
  const search = check.optionalText('filter.search', filter.search, { max: 100 });
  const steps = filter.steps?.length
    ? check.codes('filter.steps', filter.steps, new Set(vocabulary.steps.keys()))
    : null;
  const areas = filter.areas?.length
    ? check.codes('filter.areas', filter.areas, new Set(vocabulary.interestAreas))
    : null;
  check.done();
  return {
    words: search ? search.split(/\s+/) : [],
    steps,
    areas,
    wants: filter.wantsSuggestions ?? null,
    waiting: filter.suggestionsWaiting ?? null,
    unassessed: filter.unassessed ?? null,
    due: filter.participationDue ?? null,
  };
};

const IS: Readonly<Record<CursorValue, (value: string | number | null) => boolean>> = {
  text: (value) => typeof value === 'string' && value.length <= 100 && !value.includes('\u0000'),
  count: (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1000,
  time: (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(value) &&
    !Number.isNaN(Date.parse(value)),
  id: (value) => typeof value === 'string' && validate(value),
};

/** A cursor that somebody made up must not reach the database, where it would be a fault of ours. */
const checkCursor = (after: string | null | undefined, values: readonly CursorValue[]) => {
  const cursor = decodeCursor(after, values.length);
  if (cursor && !values.every((kind, i) => IS[kind](cursor[i] ?? null))) {
    throw new InputError([{ path: 'after', code: 'cursor-unknown' }]);
  }
  return cursor;
};
