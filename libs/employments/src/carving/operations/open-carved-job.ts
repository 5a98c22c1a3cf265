import type { CatalogueStore } from '@stegvis/catalogue';
import { makeDraft } from '@stegvis/openings';
import {
  ConflictError,
  type Database,
  InputCheck,
  InputError,
  type MemberActor,
  once,
  requireId,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { carvedContent } from '../domain/carved-content';
import { moveCarving, type TaskRow, tasksOf } from '../storage/carving-row';

export interface OpenCarvedJob {
  readonly idempotencyKey: string;
  readonly carvingId: string;
  readonly expectedVersion: number;
  /** Tasks that no opening is made of yet. */
  readonly taskIds: readonly string[];
  readonly title: string;
}

/**
 * *Skapa plats av bunt*: makes a draft of tasks, through the operation of openings, and notes on each that it is taken; both
 * or neither. A task is in one opening at a time.
 * @returns ids of the carving and of the draft; the same for a repeated key.
 * @throws InputError; NotFoundError; ConflictError `carving-moved` (another version), `task-taken`.
 */
export const openCarvedJob = async (
  database: Database,
  catalogue: CatalogueStore,
  actor: MemberActor,
  input: OpenCarvedJob,
): Promise<{ readonly carvingId: string; readonly openingId: string }> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const carvingId = requireId(input.carvingId, 'carvingId');
  const check = new InputCheck();
  const title = check.text('title', input.title, { max: 120, required: true });
  if (input.taskIds.length === 0) check.fault('taskIds', 'required');
  check.done();
  const wanted = new Set(input.taskIds.map((id, i) => requireId(id, `taskIds.${i}`)));
  return database.withActor(actor, (transaction) =>
    once(transaction, 'employments.open-carved-job', input.idempotencyKey, input, async () => {
      const carving = await moveCarving(transaction, carvingId, input.expectedVersion);
      const tasks = (await tasksOf(transaction, [carvingId])).filter(({ id }) => wanted.has(id));
      if (tasks.length !== wanted.size)
        throw new InputError([{ path: 'taskIds', code: 'code-unknown', params: { code: '' } }]);
      if (tasks.some((task) => task.openingId)) throw new ConflictError('task-taken', carving.version);
      const { content: known } = await catalogue.current(transaction);
      const { id: openingId } = await makeDraft(transaction, catalogue, actor, {
        organisationId: carving.organisationId,
        content: carvedContent(tasks, known.roleTemplates, {
          title,
          workplaceId: carving.workplace.id,
          easyText: easyStart(tasks),
        }),
      });
      await take(transaction, tasks, openingId, carving.version);
      return { carvingId, openingId };
    }),
  );
};

/** The easy-to-read text is in Swedish, as every one is; a consultant approves it before participants read it. */
const easyStart = (tasks: readonly TaskRow[]): string => {
  const hours = tasks.reduce((sum, { hoursQuarters }) => sum + hoursQuarters, 0) / 4;
  return `Det här är ett jobb i kommunen. Du arbetar ungefär ${String(hours).replace('.', ',')} timmar i veckan. Det här gör du:`;
};

const take = async (
  transaction: EntityManager,
  tasks: readonly TaskRow[],
  openingId: string,
  version: number,
): Promise<void> => {
  const [taken] = await transaction.query<[{ id: string }[], number]>(
    `update carving_tasks set opening_id = $2 where id = any($1) and opening_id is null returning id`,
    [tasks.map(({ id }) => id), openingId],
  );
  if (taken.length !== tasks.length) throw new ConflictError('task-taken', version);
};
