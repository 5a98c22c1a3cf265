import { CandidatePresentation } from '@stegvis/participants';
import { type Language, messageText, type Role } from '@stegvis/platform';
import { calendarFile } from '../domain/calendar-file';
import { visitActsOf } from '../domain/visit-life-cycle';
import type { PresentedVisitRow } from '../operations/list-presented-visits';
import type { VisitFacts } from '../operations/read-visits';
import { PresentedVisit, Visit, VisitEvent, VisitToMe } from './visit.types';

/** The time of day some minutes after another, both `HH:MM`; a visit ends on its own day. */
export const endOf = ({ starts, minutes }: { readonly starts: string; readonly minutes: number }): string => {
  const [hours = 0, past = 0] = starts.split(':').map(Number);
  const end = hours * 60 + past + minutes;
  return [Math.floor(end / 60), end % 60].map((part) => String(part).padStart(2, '0')).join(':');
};

const termsOf = (row: VisitFacts, role: Role) => ({
  id: row.id,
  openingId: row.openingId,
  title: row.title,
  employer: row.employer,
  kind: row.kind,
  day: row.day,
  starts: row.starts,
  ends: endOf(row),
  minutes: row.minutes,
  place: row.place,
  companion: row.companion,
  directions: row.directions,
  state: row.state,
  begun: row.begun,
  version: row.version,
  herFace: row.herFace,
  allowedActs: [...visitActsOf(role, row.state, row.begun)],
});

/** To the staff who are assigned to her. */
export const toVisit = (row: VisitFacts, role: Role): Visit =>
  Object.assign(new Visit(), {
    ...termsOf(row, role),
    proposalId: row.proposalId,
    bookedBy: row.bookedByName,
    workplaceFace: row.workplaceFace,
    events: row.events.map(({ id, act, face, reasonCode, helpedBy, saidByName, saidAt }) =>
      Object.assign(new VisitEvent(), { id, act, face, reasonCode, helpedBy, saidBy: saidByName, saidAt }),
    ),
  });

/** To herself. What the workplace thought is no field of it. */
export const toVisitToMe = (row: VisitFacts, language: Language): VisitToMe =>
  Object.assign(new VisitToMe(), {
    ...termsOf(row, 'participant'),
    area: row.area,
    calendar: calendarFile({
      id: row.id,
      version: row.version,
      state: row.state,
      day: row.day,
      starts: row.starts,
      minutes: row.minutes,
      title: messageText(language, `visit-kind-${row.kind}`),
      where: row.employer,
      changedAt: row.changedAt,
    }),
  });

/** By whitelist: what is not named here cannot reach an employer. */
export const toPresentedVisit = (row: PresentedVisitRow, language: Language): PresentedVisit =>
  Object.assign(new PresentedVisit(), {
    id: row.handle,
    openingId: row.openingId,
    title: row.title,
    kind: row.kind,
    day: row.day,
    starts: row.starts,
    ends: endOf(row),
    place: row.place,
    person: Object.assign(new CandidatePresentation(), {
      id: row.presentationHandle,
      shownName: row.shownName,
      interests: row.interests,
      skills: row.skills,
      needs: row.needs,
      purpose: row.purpose,
      purposeText: messageText(language, `consent-purpose-${row.purpose}-full`),
      validTo: row.validTo,
    }),
  });
