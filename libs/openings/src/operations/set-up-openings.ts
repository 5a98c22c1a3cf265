import { insertRows, newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { OpeningStatus } from '../domain/life-cycle';
import type { OpeningContent } from '../domain/opening-content';
import type { HistoryAct } from '../events';

/** One line of an opening's history, oldest first; the first one is `create`. */
export interface SetUpOpeningAct {
  readonly act: HistoryAct;
  readonly to: OpeningStatus;
  readonly at: Date;
  readonly byMembership: string | null;
  readonly byName: string;
  readonly reason: string | null;
}

export interface SetUpOpening {
  readonly id: string;
  readonly municipalityCode: string;
  readonly organisationId: string;
  readonly content: OpeningContent;
  readonly postedForEmployer: boolean;
  readonly constructed: boolean;
  /** How it came to where it stands: state, version, dates and who posted and approved follow from it. */
  readonly history: readonly SetUpOpeningAct[];
}

const OPENING = {
  id: 'uuid',
  municipality_code: 'text',
  organisation_id: 'uuid',
  workplace_id: 'uuid',
  kind: 'text',
  status: 'text',
  title: 'text',
  description: 'text',
  easy_text: 'text',
  easy_text_approved_at: 'timestamptz',
  easy_text_approved_by: 'uuid',
  easy_text_approved_by_name: 'text',
  occupation_id: 'text',
  template_code: 'text',
  audience: 'text',
  seats: 'integer',
  weekdays: 'text[]',
  required_weekdays: 'text[]',
  start_time: 'time',
  end_time: 'time',
  flexible_start: 'boolean',
  min_hours_quarters: 'integer',
  max_hours_quarters: 'integer',
  schedule_note: 'text',
  support_level: 'smallint',
  support_role: 'text',
  support_minutes_per_day: 'integer',
  support_same_room: 'boolean',
  first_weeks: 'text',
  requirements: 'text[]',
  licences: 'text[]',
  languages: 'text[]',
  starts_on: 'date',
  opens_on: 'date',
  closes_on: 'date',
  posted_by: 'uuid',
  posted_by_name: 'text',
  posted_for_employer: 'boolean',
  constructed: 'boolean',
  created_at: 'timestamptz',
  published_at: 'timestamptz',
  updated_at: 'timestamptz',
  version: 'integer',
} as const;

const rowOf = (opening: SetUpOpening): Record<keyof typeof OPENING, unknown> => {
  const { content, history } = opening;
  const { schedule } = content;
  const [first] = history;
  const last = history.at(-1);
  if (first === undefined || last === undefined) throw new RangeError(`Opening ${opening.id} has no history`);
  const published = history.find(({ act }) => act === 'publish');
  const approval = history.findLast(({ act }) => act === 'approve_easy_text');
  return {
    id: opening.id,
    municipality_code: opening.municipalityCode,
    organisation_id: opening.organisationId,
    workplace_id: content.workplaceId,
    kind: content.kind,
    status: last.to,
    title: content.title,
    description: content.description,
    easy_text: content.easyText,
    easy_text_approved_at: approval?.at ?? null,
    easy_text_approved_by: approval?.byMembership ?? null,
    easy_text_approved_by_name: approval?.byName ?? null,
    occupation_id: content.occupationId,
    template_code: content.templateCode,
    audience: content.audience,
    seats: content.seats,
    weekdays: schedule.weekdays,
    required_weekdays: schedule.requiredWeekdays,
    start_time: schedule.start,
    end_time: schedule.end,
    flexible_start: schedule.flexibleStart,
    min_hours_quarters: schedule.minHoursQuarters,
    max_hours_quarters: schedule.maxHoursQuarters,
    schedule_note: schedule.note,
    support_level: content.supportLevel,
    support_role: content.supportRole,
    support_minutes_per_day: content.supportMinutesPerDay,
    support_same_room: content.supportSameRoom,
    first_weeks: content.firstWeeks,
    requirements: content.requirements,
    licences: content.licences,
    languages: content.languages,
    starts_on: content.startsOn,
    opens_on: content.opensOn,
    closes_on: content.closesOn,
    posted_by: first.byMembership,
    posted_by_name: first.byName,
    posted_for_employer: opening.postedForEmployer,
    constructed: opening.constructed,
    created_at: first.at,
    published_at: published?.at ?? null,
    updated_at: last.at,
    version: history.length,
  };
};

const eventsOf = ({ id, history }: SetUpOpening) =>
  history.map(({ act, to, at, byMembership, byName, reason }, i) => ({
    id: newId(),
    opening_id: id,
    at,
    by_membership: byMembership,
    by_name: byName,
    act,
    from_status: history[i - 1]?.to ?? null,
    to_status: to,
    version: i + 1,
    reason,
  }));

/**
 * Many openings with their parts and history while Stegvis is set up (demo world). Run as `system('set-up')`; the content
 * is taken as it is, so it must be right. No word is left for the relay: search columns are generated with the row, and
 * nobody is to be told of openings that were there before she was.
 */
export const setUpOpenings = async (
  transaction: EntityManager,
  openings: readonly SetUpOpening[],
): Promise<void> => {
  await insertRows(transaction, 'openings', OPENING, openings.map(rowOf));
  const parts = <T>(of: (content: OpeningContent) => readonly T[]) =>
    openings.flatMap(({ id, content }) =>
      of(content).map((part, i) => ({ ...part, opening_id: id, position: i + 1 })),
    );
  const opening = { opening_id: 'uuid' } as const;
  await insertRows(
    transaction,
    'opening_tasks',
    { ...opening, id: 'uuid', position: 'integer', text: 'text', frequency: 'text', removable: 'boolean' },
    parts(({ tasks }) => tasks.map((task) => ({ ...task, id: newId() }))),
  );
  await insertRows(
    transaction,
    'opening_areas',
    { ...opening, position: 'smallint', area: 'text' },
    parts(({ areas }) => areas.map((area) => ({ area }))),
  );
  await insertRows(
    transaction,
    'opening_demands',
    { ...opening, ability: 'text', level: 'smallint', essential: 'boolean' },
    parts(({ demands }) => demands),
  );
  await insertRows(
    transaction,
    'opening_exposures',
    { ...opening, factor: 'text', exposure: 'smallint' },
    parts(({ exposures }) => exposures),
  );
  await insertRows(
    transaction,
    'opening_access',
    { ...opening, need: 'text', provided: 'boolean', can_be_arranged: 'boolean' },
    parts(({ access }) =>
      access.map(({ canBeArranged, ...rest }) => ({ ...rest, can_be_arranged: canBeArranged })),
    ),
  );
  await insertRows(
    transaction,
    'opening_events',
    {
      ...opening,
      id: 'uuid',
      at: 'timestamptz',
      by_membership: 'uuid',
      by_name: 'text',
      act: 'text',
      from_status: 'text',
      to_status: 'text',
      version: 'integer',
      reason: 'text',
    },
    openings.flatMap(eventsOf),
  );
};
