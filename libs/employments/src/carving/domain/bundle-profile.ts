import type { RoleTemplateContent } from '@stegvis/catalogue';
import { type Level, type OpeningProfile, toGrid } from '@stegvis/matching';
import { CARVED_KIND, carvedContent, provisionOf, type WordedTask } from './carved-content';

/** Where the job would be. */
export interface JobPlace {
  readonly id: string;
  readonly position: { readonly latitude: number; readonly longitude: number } | null;
}

/** What matching would know of a job that is not announced: the same that it will know of the draft made of these tasks. */
export const bundleProfile = (
  tasks: readonly WordedTask[],
  templates: readonly RoleTemplateContent[],
  place: JobPlace,
): OpeningProfile => {
  const content = carvedContent(tasks, templates, { title: '', workplaceId: place.id, easyText: '' });
  return {
    id: '',
    workplaceId: place.id,
    kind: CARVED_KIND,
    areas: content.areas ?? [],
    demands: Object.fromEntries(
      (content.demands ?? []).map(({ ability, level, essential }) => [
        ability,
        { level: level as Level, essential },
      ]),
    ),
    exposures: Object.fromEntries(
      (content.exposures ?? []).map((one) => [one.factor, one.exposure as Level]),
    ),
    access: Object.fromEntries((content.access ?? []).map((one) => [one.need, provisionOf(one)])),
    requiredWeekdays: [],
    minHoursQuarters: content.schedule?.minHoursQuarters ?? 0,
    maxHoursQuarters: content.schedule?.maxHoursQuarters ?? 0,
    position: place.position && toGrid(place.position.latitude, place.position.longitude),
    supportAvailable: (content.supportLevel ?? 0) as Level,
    fixedStart: null,
    fixedEnd: null,
    requiredLicences: [],
    requiredLanguages: [],
    freeSeats: 1,
    opensOn: null,
    closesOn: null,
    published: true,
  };
};
