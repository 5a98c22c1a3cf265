import { EMPTY_CONTENT, type SetUpOpening } from '@stegvis/openings';
import type { OpeningWorld } from '../worlds/opening-world';

/** What a search test says of an opening; the rest is empty. */
export interface SearchOpening {
  readonly title: string;
  readonly areas?: readonly string[];
  readonly tasks?: readonly string[];
  readonly easyText?: string;
  readonly description?: string;
  readonly at?: 'cafe' | 'department' | 'unit' | 'shop';
  readonly status?: 'draft' | 'published';
}

/** Who posted what is searched for; no search may know the name. */
export const POSTER = 'Wilhelmina Qvistgaard';

export const searchOpening = (world: OpeningWorld, id: string, opening: SearchOpening): SetUpOpening => {
  const { title, areas, tasks, easyText, description, at, status } = opening;
  const organisation = world[at ?? 'cafe'];
  const line = (act: 'create' | 'publish', to: 'draft' | 'published') => ({
    act,
    to,
    at: new Date('2026-05-04T08:00:00Z'),
    byMembership: null,
    byName: POSTER,
    reason: null,
  });
  return {
    id,
    municipalityCode: at === 'shop' ? '1281' : '1280',
    organisationId: organisation.id,
    postedForEmployer: false,
    constructed: true,
    history: [line('create', 'draft'), ...(status === 'draft' ? [] : [line('publish', 'published')])],
    content: {
      ...EMPTY_CONTENT,
      kind: 'individual_placement',
      title,
      areas: [...(areas ?? [])],
      easyText: easyText ?? '',
      description: description ?? '',
      workplaceId: organisation.workplaceId,
      tasks: (tasks ?? []).map((text) => ({ text, frequency: 'daily' as const, removable: false })),
    },
  };
};
