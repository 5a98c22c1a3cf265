import { hourAndMinute } from '../storage/content-columns';
import type { OpeningEntity } from '../storage/opening.entity';
import { OpeningSchedule } from './opening-parts.types';
import { Opening } from './opening.types';

const schedule = (row: OpeningEntity): OpeningSchedule => ({
  weekdays: row.weekdays,
  requiredWeekdays: row.requiredWeekdays,
  start: hourAndMinute(row.startTime),
  end: hourAndMinute(row.endTime),
  flexibleStart: row.flexibleStart,
  minHoursQuarters: row.minHoursQuarters,
  maxHoursQuarters: row.maxHoursQuarters,
  note: row.scheduleNote,
});

/** A row as readers see it: field by field, so that a new column is not shown by accident. */
export const toOpening = (row: OpeningEntity): Opening =>
  Object.assign(new Opening(), {
    id: row.id,
    version: row.version,
    status: row.status,
    kind: row.kind,
    title: row.title,
    description: row.description,
    easyText: row.easyText,
    easyTextApprovedAt: row.easyTextApprovedAt,
    easyTextApprovedBy: row.easyTextApprovedByName,
    easyTextNeedsApproval:
      (row.status === 'published' || row.status === 'paused') &&
      row.easyText !== '' &&
      row.easyTextApprovedAt === null,
    templateCode: row.templateCode,
    schedule: schedule(row),
    seats: row.seats,
    // Every seat is free until there are placements to count.
    freeSeats: row.seats,
    supportLevel: row.supportLevel,
    supportRole: row.supportRole,
    supportMinutesPerDay: row.supportMinutesPerDay,
    supportSameRoom: row.supportSameRoom,
    firstWeeks: row.firstWeeks,
    requirements: row.requirements,
    licences: row.licences,
    languages: row.languages,
    startsOn: row.startsOn,
    opensOn: row.opensOn,
    closesOn: row.closesOn,
    audience: row.audience,
    postedBy: row.postedByName,
    postedForEmployer: row.postedForEmployer,
    createdAt: row.createdAt,
    publishedAt: row.publishedAt,
    updatedAt: row.updatedAt,
    constructed: row.constructed,
    organisationId: row.organisationId,
    workplaceId: row.workplaceId,
    occupationId: row.occupationId,
  } satisfies Opening);
