import type { RoleTemplateContent } from '../content';
import type { CatalogueSnapshot } from '../memory/catalogue-snapshot';
import { RoleTemplate } from './role-template.types';

/** Templates of an area, those for which it is the main one first; all of them without an area. */
export const templatesOf = (
  snapshot: CatalogueSnapshot,
  area: string | null,
): readonly RoleTemplateContent[] => {
  const all = snapshot.content.roleTemplates;
  if (area === null) return all;
  const further = all.filter((template) => template.area !== area && template.furtherAreas.includes(area));
  return [...all.filter((template) => template.area === area), ...further];
};

export const toRoleTemplate = (
  template: RoleTemplateContent,
  snapshot: CatalogueSnapshot,
  language: 'sv' | 'en',
): RoleTemplate =>
  Object.assign(new RoleTemplate(), {
    code: template.code,
    title: template.title[language],
    area: template.area,
    occupationLabel:
      snapshot.text('occupations', template.occupation.code, 'label', language) ?? template.occupation.label,
    description: template.description[language],
    easyText: template.easyText.sv,
    tasks: template.tasks.map((task) => ({
      text: task[language],
      frequency: task.frequency,
      removable: task.removable,
    })),
    demands: template.demands,
    exposures: template.exposures,
    access: template.access,
  });
