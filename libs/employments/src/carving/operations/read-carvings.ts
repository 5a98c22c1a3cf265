import type { CatalogueStore } from '@stegvis/catalogue';
import { measureBundles, type MatchingDesk, type NeedBand } from '@stegvis/matchmaking';
import {
  type Database,
  decodeCursor,
  InputError,
  isId,
  type KeyRing,
  type MemberActor,
  NotFoundError,
  type Page,
  pageSize,
  requireId,
  toPage,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { bundleProfile } from '../domain/bundle-profile';
import { type Bundle, proposeBundles } from '../domain/bundles';
import { type CarvingRow, carvingsOf, findCarving, type TaskRow, tasksOf } from '../storage/carving-row';

/** An opening that was made of tasks of a carving. */
export interface CarvedJob {
  readonly openingId: string;
  readonly title: string;
  readonly status: 'draft' | 'published' | 'paused' | 'closed';
  /** Quarters of an hour a week. */
  readonly hoursQuarters: number;
  /** Money is asked for or called off. */
  readonly funded: boolean;
}

export interface CarvingFacts extends CarvingRow {
  readonly tasks: readonly TaskRow[];
  readonly jobs: readonly CarvedJob[];
}

const withParts = async (
  transaction: EntityManager,
  rows: readonly CarvingRow[],
): Promise<CarvingFacts[]> => {
  const ids = rows.map(({ id }) => id);
  const tasks = await tasksOf(transaction, ids);
  const jobs = await transaction.query<(CarvedJob & { carvingId: string })[]>(
    `select t.carving_id as "carvingId", o.id as "openingId", o.title, o.status, sum(t.hours_quarters)::int as "hoursQuarters",
       exists (select 1 from funding_call_offs c where c.opening_id = o.id and c.state in ('requested', 'approved', 'paid_back')) as funded
     from carving_tasks t join openings o on o.id = t.opening_id where t.carving_id = any($1)
     group by t.carving_id, o.id, o.title, o.status order by o.title, o.id`,
    [ids],
  );
  return rows.map((row) => ({
    ...row,
    tasks: tasks.filter(({ carvingId }) => carvingId === row.id),
    jobs: jobs.filter(({ carvingId }) => carvingId === row.id),
  }));
};

/** Carvings of the actor's department, the one that was changed last first: four statements, whatever the size. @throws InputError naming `first` or `after`. */
export const listCarvings = async (
  transaction: EntityManager,
  args: { readonly first?: number | null; readonly after?: string | null },
): Promise<Page<CarvingFacts>> => {
  const size = pageSize(args.first);
  const after = decodeCursor(args.after, 2);
  if (after && (typeof after[0] !== 'number' || !isId(after[1])))
    throw new InputError([{ path: 'after', code: 'cursor-unknown' }]);
  const rows = await carvingsOf(transaction, { after, limit: size + 1 });
  const [count] = await transaction.query<{ total: number }[]>(
    `select count(*)::int as total from job_carvings`,
  );
  const times = new Map(rows.map(({ id, time }) => [id, time]));
  return toPage(await withParts(transaction, rows), size, count?.total ?? 0, ({ id }) => [
    times.get(id) ?? 0,
    id,
  ]);
};

/** One carving. @throws NotFoundError when the actor does not reach it. */
export const readCarving = async (transaction: EntityManager, id: string): Promise<CarvingFacts> => {
  const row = await findCarving(transaction, id);
  const [facts] = row ? await withParts(transaction, [row]) : [];
  if (!facts) throw new NotFoundError();
  return facts;
};

export interface MeasuredBundle extends Bundle<TaskRow> {
  /** Roughly how many it would suit; null when the answers of the day are used up. */
  readonly band: NeedBand | null;
}

/**
 * Bundles of the free tasks of a carving, those that suit the most first. All that is learnt of persons is a band of how
 * many, none under the threshold, within the budget of the need meter.
 * @throws NotFoundError when the actor does not reach the carving.
 */
export const readBundles = async (
  parts: {
    readonly database: Database;
    readonly catalogue: CatalogueStore;
    readonly desk: MatchingDesk;
    readonly keys: KeyRing;
  },
  actor: MemberActor,
  carvingId: string,
): Promise<readonly MeasuredBundle[]> => {
  const id = requireId(carvingId, 'carvingId');
  const { carving, templates } = await parts.database.withActor(actor, async (transaction) => ({
    carving: await readCarving(transaction, id),
    templates: (await parts.catalogue.current(transaction)).content.roleTemplates,
  }));
  const bundles = proposeBundles(carving.tasks.filter(({ openingId }) => openingId === null));
  const bands = await measureBundles(
    parts.database,
    parts.desk,
    parts.keys,
    actor,
    bundles.map(({ tasks }) => bundleProfile(tasks, templates, carving.workplace)),
  );
  return bundles
    .map((bundle, i) => ({ ...bundle, band: bands[i] ?? null }))
    .sort((a, b) => rankOf(b.band) - rankOf(a.band) || b.hoursQuarters - a.hoursQuarters);
};

const ORDER: readonly (NeedBand | null)[] = [null, 'none', 'from10', 'from20', 'from50', 'from100'];
const rankOf = (band: NeedBand | null): number => ORDER.indexOf(band);
