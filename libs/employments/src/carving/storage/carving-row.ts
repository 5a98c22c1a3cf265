import { ConflictError, NotFoundError } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { JobPlace } from '../domain/bundle-profile';
import type { WordedTask } from '../domain/carved-content';

/** A task of a carving; `openingId` names the opening that was made of it. */
export interface TaskRow extends WordedTask {
  readonly carvingId: string;
  readonly doneBy: string;
  readonly openingId: string | null;
}

export interface CarvingRow {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly department: string;
  readonly workplace: JobPlace & { readonly name: string };
  readonly madeByName: string;
  readonly changedAt: Date;
  readonly version: number;
}

const SELECT = `
  select c.id, c.organisation_id as "organisationId", c.name, o.name as department, c.made_by_name as "madeByName", c.changed_at as "changedAt", c.version,
    json_build_object('id', w.id, 'name', w.name, 'position',
      case when w.latitude is null or w.longitude is null then null else json_build_object('latitude', w.latitude, 'longitude', w.longitude) end) as workplace
  from job_carvings c join organisations o on o.id = c.organisation_id join workplaces w on w.id = c.workplace_id`;

/** One carving; null when the actor does not reach it. */
export const findCarving = async (transaction: EntityManager, id: string): Promise<CarvingRow | null> => {
  const [row] = await transaction.query<CarvingRow[]>(`${SELECT} where c.id = $1`, [id]);
  return row ?? null;
};

/** Those that the actor reaches, the one that was changed last first. */
export const carvingsOf = (
  transaction: EntityManager,
  { after, limit }: { after: readonly unknown[] | null; limit: number },
): Promise<(CarvingRow & { readonly time: number })[]> =>
  transaction.query(
    `${SELECT.replace('select c.id,', 'select extract(epoch from c.changed_at)::float8 as time, c.id,')}
     where $2::uuid is null or (extract(epoch from c.changed_at)::float8, c.id) < ($1::float8, $2::uuid)
     order by 1 desc, c.id desc limit $3`,
    [...(after ?? [null, null]), limit],
  );

/** Tasks of carvings in their order. */
export const tasksOf = (transaction: EntityManager, carvingIds: readonly string[]): Promise<TaskRow[]> =>
  transaction.query(
    `select id, carving_id as "carvingId", text, hours_quarters as "hoursQuarters", done_by as "doneBy", area, template_code as "templateCode", opening_id as "openingId"
     from carving_tasks where carving_id = any($1) order by carving_id, position, id`,
    [carvingIds],
  );

/**
 * Holds a carving until the transaction ends and raises its version (reliability W5).
 * @throws NotFoundError; ConflictError `carving-moved` for another version than the one that was read.
 */
export const moveCarving = async (
  transaction: EntityManager,
  id: string,
  expectedVersion: number,
  change: { readonly name?: string; readonly workplaceId?: string } = {},
): Promise<CarvingRow> => {
  const seen = await findCarving(transaction, id);
  if (!seen) throw new NotFoundError();
  const [moved] = await transaction.query<[{ id: string }[], number]>(
    `update job_carvings set name = coalesce($3, name), workplace_id = coalesce($4, workplace_id), changed_at = clock_timestamp(), version = version + 1
     where id = $1 and version = $2 returning id`,
    [id, expectedVersion, change.name ?? null, change.workplaceId ?? null],
  );
  const row = await findCarving(transaction, id);
  if (moved.length !== 1 || !row) throw new ConflictError('carving-moved', row?.version ?? seen.version);
  return row;
};
