import { decodeCursor, InputError, isId, type Page, pageSize, toPage } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { LineAmounts } from '../domain/amounts';
import type { LinePurpose } from '../domain/line-purpose';

/** A budget line with its amounts in whole kronor. */
export interface LineFacts extends LineAmounts {
  readonly id: string;
  readonly roundId: string;
  readonly name: string;
  readonly purpose: LinePurpose;
}

export interface RoundFacts {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly holderId: string;
  readonly holder: string;
  /** How many times it was decided what is granted. */
  readonly version: number;
  /** The actor decides call-offs of it. */
  readonly decides: boolean;
  /** In their order. */
  readonly lines: readonly LineFacts[];
}

type RoundRow = Omit<RoundFacts, 'lines' | 'version'>;
type LineRow = LineFacts & { readonly version: number };

const ROUNDS = `
  select r.id, r.name, r.year, r.holder_id as "holderId", o.name as holder, r.id in (select stegvis.funding_rounds_to_decide()) as decides
  from funding_rounds r join organisations o on o.id = r.holder_id`;

/** The rounds that the actor reads, the newest year first: three statements, whatever the size. @throws InputError naming `first` or `after`. */
export const listRounds = async (
  transaction: EntityManager,
  args: { readonly first?: number | null; readonly after?: string | null },
): Promise<Page<RoundFacts>> => {
  const size = pageSize(args.first);
  const after = decodeCursor(args.after, 2);
  if (after && (!Number.isInteger(after[0]) || Math.abs(Number(after[0])) > 9999 || !isId(after[1])))
    throw new InputError([{ path: 'after', code: 'cursor-unknown' }]);
  const rows = await transaction.query<RoundRow[]>(
    `${ROUNDS} where $2::uuid is null or r.year < $1::integer or (r.year = $1::integer and r.id > $2::uuid) order by r.year desc, r.id limit $3`,
    [...(after ?? [null, null]), size + 1],
  );
  const [count] = await transaction.query<{ total: number }[]>(
    `select count(*)::int as total from funding_rounds`,
  );
  return toPage(await withLines(transaction, rows), size, count?.total ?? 0, ({ year, id }) => [year, id]);
};

/** One round; null when the actor does not read it. */
export const readRound = async (transaction: EntityManager, id: string): Promise<RoundFacts | null> => {
  const rows = await transaction.query<RoundRow[]>(`${ROUNDS} where r.id = $1`, [id]);
  return (await withLines(transaction, rows))[0] ?? null;
};

/** The sums count the call-offs of every department, of which the actor may read her own alone. */
const withLines = async (transaction: EntityManager, rounds: readonly RoundRow[]): Promise<RoundFacts[]> => {
  const lines = await transaction.query<LineRow[]>(
    `select l.id, l.round_id as "roundId", l.name, l.purpose, l.applied_kr as "appliedKr", g.granted_kr as "grantedKr", coalesce(g.version, 0) as version,
       coalesce(s.committed_kr, 0) as "committedKr", coalesce(s.called_off_kr, 0) as "calledOffKr"
     from funding_lines l
       left join lateral (select granted_kr, version from funding_grants where line_id = l.id order by version desc limit 1) g on true
       left join stegvis.funding_sums($1) s on s.line_id = l.id
     where l.round_id = any($1) order by l.round_id, l.position`,
    [rounds.map(({ id }) => id)],
  );
  return rounds.map((round) => {
    const own = lines.filter(({ roundId }) => roundId === round.id);
    return { ...round, lines: own, version: Math.max(0, ...own.map(({ version }) => version)) };
  });
};
