import type { CatalogueSnapshot } from '@stegvis/catalogue';
import type { Language } from '@stegvis/platform';
import type { CarvingFacts } from '../operations/read-carvings';
import { CarvedJob, CarvingTask, JobCarving } from './carving.types';

/** Hours as people write them, in quarters of an hour; what is no whole number of quarters is refused further on. */
export const quartersOf = (hours: number): number => hours * 4;

/** A carving as the reader sees it. */
export const toCarving = (row: CarvingFacts, catalogue: CatalogueSnapshot, language: Language): JobCarving =>
  Object.assign(new JobCarving(), {
    id: row.id,
    name: row.name,
    department: row.department,
    workplaceId: row.workplace.id,
    workplaceName: row.workplace.name,
    madeByName: row.madeByName,
    changedAt: row.changedAt,
    version: row.version,
    tasks: row.tasks.map((task) =>
      Object.assign(new CarvingTask(), {
        id: task.id,
        text: task.text,
        hours: task.hoursQuarters / 4,
        doneBy: task.doneBy,
        area: task.area,
        areaLabel: catalogue.label('interest-areas', task.area, language),
        templateCode: task.templateCode,
        openingId: task.openingId,
      }),
    ),
    jobs: row.jobs.map(({ openingId, title, status, hoursQuarters, funded }) =>
      Object.assign(new CarvedJob(), { openingId, title, status, hours: hoursQuarters / 4, funded }),
    ),
  });
