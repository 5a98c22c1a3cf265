import {
  EMPTY_CONTENT,
  type OpeningContent,
  type SetUpOpening,
  type SetUpOpeningAct,
  setUpOpenings,
} from '@stegvis/openings';
import { newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { WorldPlace, WorldPlaces } from './world-places';

export const OPENINGS = [
  'draft',
  'published',
  'unapproved',
  'paused',
  'closed',
  'otherDraft',
  'otherPublished',
  'hrDraft',
  'hrPublished',
  'elsewhere',
] as const;
export type OpeningName = (typeof OPENINGS)[number];
export type OpeningIds = Readonly<Record<OpeningName, string>>;

/** A complete opening that every participant of the world can do. */
export const contentAt = (at: WorldPlace, title: string): OpeningContent => ({
  ...EMPTY_CONTENT,
  kind: 'individual_placement',
  title,
  description: 'Du hjälper till i huset.',
  easyText: 'Du hjälper till. Du arbetar med andra.',
  workplaceId: at.workplaceId,
  areas: ['cafe_service'],
  tasks: [{ text: 'Torka bord', frequency: 'daily', removable: true }],
  demands: [{ ability: 'standing_walking', level: 1, essential: true }],
  exposures: [{ factor: 'noise', exposure: 1 }],
  access: [{ need: 'quiet_room', provided: true, canBeArranged: false }],
  schedule: {
    ...EMPTY_CONTENT.schedule,
    weekdays: ['mon', 'tue'],
    minHoursQuarters: 8,
    maxHoursQuarters: 40,
  },
  supportLevel: 2,
});

const ACTS = {
  draft: ['create'],
  published: ['create', 'publish'],
  approved: ['create', 'approve_easy_text', 'publish'],
  paused: ['create', 'publish', 'pause'],
  closed: ['create', 'publish', 'close'],
} as const;
const LEADS_TO = {
  create: 'draft',
  approve_easy_text: 'draft',
  publish: 'published',
  pause: 'paused',
  close: 'closed',
} as const;

const historyOf = (state: keyof typeof ACTS): SetUpOpeningAct[] =>
  ACTS[state].map((act, i) => ({
    act,
    to: LEADS_TO[act],
    at: new Date(Date.UTC(2026, 0, 10 + i, 9)),
    byMembership: null,
    byName: 'Prov Postare',
    reason: act === 'close' ? 'Tillsatt' : null,
  }));

export const makeOpenings = async (transaction: EntityManager, places: WorldPlaces): Promise<OpeningIds> => {
  const ids = Object.fromEntries(OPENINGS.map((name) => [name, newId()])) as OpeningIds;
  const make = (name: OpeningName, at: WorldPlace, state: keyof typeof ACTS): SetUpOpening => ({
    id: ids[name],
    municipalityCode: name === 'elsewhere' ? places.there : places.here,
    organisationId: at.id,
    content: contentAt(at, `Plats ${name}`),
    postedForEmployer: false,
    constructed: true,
    history: historyOf(state),
  });
  await setUpOpenings(transaction, [
    make('draft', places.cafe, 'draft'),
    make('published', places.cafe, 'approved'),
    make('unapproved', places.cafe, 'published'),
    make('paused', places.cafe, 'paused'),
    make('closed', places.cafe, 'closed'),
    make('otherDraft', places.nursery, 'draft'),
    make('otherPublished', places.nursery, 'approved'),
    make('hrDraft', places.department, 'draft'),
    make('hrPublished', places.department, 'approved'),
    make('elsewhere', places.shop, 'approved'),
  ]);
  return ids;
};
