import { newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { CarvingTask } from './save-carving';

export interface SetUpCarving {
  readonly id: string;
  readonly municipalityCode: string;
  readonly organisationId: string;
  readonly workplaceId: string;
  readonly name: string;
  readonly madeByName: string;
  readonly tasks: readonly (CarvingTask & { readonly openingId?: string })[];
}

/** A carving while Stegvis is set up (demo world, tests). Run as `system('set-up')`. */
export const setUpCarving = async (transaction: EntityManager, carving: SetUpCarving): Promise<void> => {
  await transaction.query(
    `insert into job_carvings (id, municipality_code, organisation_id, workplace_id, name, made_by_name) values ($1, $2, $3, $4, $5, $6)`,
    [
      carving.id,
      carving.municipalityCode,
      carving.organisationId,
      carving.workplaceId,
      carving.name,
      carving.madeByName,
    ],
  );
  for (const [i, task] of carving.tasks.entries())
    await transaction.query(
      `insert into carving_tasks (id, carving_id, position, text, hours_quarters, done_by, area, template_code, opening_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        newId(),
        carving.id,
        i + 1,
        task.text,
        task.hoursQuarters,
        task.doneBy,
        task.area,
        task.templateCode ?? null,
        task.openingId ?? null,
      ],
    );
};
