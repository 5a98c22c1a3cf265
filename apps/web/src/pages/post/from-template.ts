import type { Content, ContentPatch } from './content';
import type { ChosenRole } from './role-picker';

/**
 * What a chosen role puts into the form. Words that somebody has written stay; lists are filled only while they are empty, so
 * that choosing another role never takes away what was ticked.
 */
export function fromTemplate(content: Content, { template, occupation }: ChosenRole): ContentPatch {
  const areas = occupation?.areas.length ? occupation.areas : template ? [template.area] : [];
  return {
    ...(occupation ? { occupationId: occupation.id } : {}),
    ...(content.areas.length === 0 && areas.length > 0 ? { areas: areas.slice(0, 3) } : {}),
    ...(template ? { templateCode: template.code } : {}),
    ...(template && !content.title ? { title: template.title } : {}),
    ...(template && !content.description ? { description: template.description } : {}),
    ...(template && !content.easyText ? { easyText: template.easyText } : {}),
    ...(template && content.tasks.length === 0
      ? { tasks: template.tasks.map(({ text, frequency, removable }) => ({ text, frequency, removable })) }
      : {}),
    ...(template && content.demands.length === 0
      ? { demands: template.demands.map(({ ability, level, essential }) => ({ ability, level, essential })) }
      : {}),
    ...(template && content.exposures.length === 0
      ? { exposures: template.exposures.map(({ factor, exposure }) => ({ factor, exposure })) }
      : {}),
    ...(template && content.access.length === 0 && template.access.length > 0
      ? {
          access: template.access.map(({ need, provided, canBeArranged }) => ({
            need,
            provided,
            canBeArranged,
          })),
        }
      : {}),
  };
}
