import type { CatalogueStore } from '@stegvis/catalogue';
import { accountName } from '@stegvis/identity';
import {
  type Database,
  InputCheck,
  InputError,
  isRefusedByPolicy,
  type MemberActor,
  newId,
  once,
  requireId,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { isRoleWord, MOST_OF_ROLE } from '../domain/role-word';
import { moveCarving } from '../storage/carving-row';

/** Most free tasks of a carving. */
export const MOST_TASKS = 40;

export interface CarvingTask {
  readonly text: string;
  /** Quarters of an hour a week. */
  readonly hoursQuarters: number;
  /** Who does it today: a role in small letters, never a name. */
  readonly doneBy: string;
  /** Interest area. */
  readonly area: string;
  /** The role template that it is picked from; none where it is written. */
  readonly templateCode?: string | null;
}

export interface SaveCarving {
  readonly idempotencyKey: string;
  /** None for a new one. */
  readonly carvingId?: string | null;
  /** The version that was read; none for a new one (reliability W5). */
  readonly expectedVersion?: number | null;
  readonly name: string;
  readonly workplaceId: string;
  /** All that are not made an opening of, in their order: they take the place of those that were there. */
  readonly tasks: readonly CarvingTask[];
}

/**
 * HR of a department writes down which tasks of its jobs could be somebody's own.
 * @returns the id of the carving; the same for a repeated key.
 * @throws InputError naming each wrong field; NotFoundError; ConflictError `carving-moved`.
 */
export const saveCarving = async (
  database: Database,
  catalogue: CatalogueStore,
  actor: MemberActor,
  input: SaveCarving,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const carvingId = input.carvingId == null ? null : requireId(input.carvingId, 'carvingId');
  const workplaceId = requireId(input.workplaceId, 'workplaceId');
  return database.withActor(actor, async (transaction) => {
    const { id } = await once(
      transaction,
      'employments.save-carving',
      input.idempotencyKey,
      input,
      async () => {
        const { name, tasks } = await checked(transaction, catalogue, input);
        const saved = carvingId
          ? await moveCarving(transaction, carvingId, input.expectedVersion ?? 0, { name, workplaceId })
          : { id: await make(transaction, actor, name, workplaceId) };
        await transaction.query(`delete from carving_tasks where carving_id = $1 and opening_id is null`, [
          saved.id,
        ]);
        for (const [i, task] of tasks.entries())
          await transaction.query(
            `insert into carving_tasks (id, carving_id, position, text, hours_quarters, done_by, area, template_code) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
            [
              newId(),
              saved.id,
              i + 1,
              task.text,
              task.hoursQuarters,
              task.doneBy,
              task.area,
              task.templateCode ?? null,
            ],
          );
        return { id: saved.id };
      },
    );
    return id;
  });
};

const make = async (
  transaction: EntityManager,
  actor: MemberActor,
  name: string,
  workplaceId: string,
): Promise<string> => {
  const id = newId();
  try {
    await transaction.query(
      `insert into job_carvings (id, municipality_code, organisation_id, workplace_id, name, made_by, made_by_name) values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        id,
        actor.municipalityCode,
        actor.organisationId,
        workplaceId,
        name,
        actor.membershipId,
        await accountName(transaction, actor),
      ],
    );
  } catch (error) {
    if (isRefusedByPolicy(error))
      throw new InputError([{ path: 'workplaceId', code: 'carving-workplace-unknown' }]);
    throw error;
  }
  return id;
};

const checked = async (
  transaction: EntityManager,
  catalogue: CatalogueStore,
  input: SaveCarving,
): Promise<Pick<SaveCarving, 'name' | 'tasks'>> => {
  const snapshot = await catalogue.current(transaction);
  const areas = new Set(snapshot.entries('interest-areas').map(({ code }) => code));
  const templates = new Set(snapshot.content.roleTemplates.map(({ code }) => code));
  const check = new InputCheck();
  const name = check.text('name', input.name, { max: 120, required: true });
  if (input.tasks.length > MOST_TASKS) check.fault('tasks', 'too-many', { max: MOST_TASKS });
  const [place] = await transaction.query<unknown[]>(
    `select 1 from workplaces where id = $1 and organisation_id in (select stegvis.actor_organisations())`,
    [input.workplaceId],
  );
  if (!place) check.fault('workplaceId', 'carving-workplace-unknown');
  const tasks = input.tasks.map((task, i) => {
    const at = (field: string): string => `tasks.${i}.${field}`;
    if (!Number.isInteger(task.hoursQuarters) || task.hoursQuarters < 1 || task.hoursQuarters > 160)
      check.fault(at('hours'), 'carving-hours');
    check.code(at('area'), task.area, areas);
    if (task.templateCode != null) check.code(at('templateCode'), task.templateCode, templates);
    const doneBy = check.text(at('doneBy'), task.doneBy, { max: MOST_OF_ROLE, required: true });
    if (doneBy !== '' && !isRoleWord(doneBy)) check.fault(at('doneBy'), 'role-not-a-word');
    return { ...task, text: check.text(at('text'), task.text, { max: 200, required: true }), doneBy };
  });
  check.done();
  return { name, tasks };
};
