import { ZONE } from '@stegvis/platform';
import type { VisitState } from './visit-life-cycle';

/** What a calendar is told of a visit: nothing that names or finds a person (security P6). */
export interface CalendarVisit {
  readonly id: string;
  readonly version: number;
  readonly state: VisitState;
  /** `yyyy-mm-dd`, in Sweden. */
  readonly day: string;
  /** `HH:MM`, in Sweden. */
  readonly starts: string;
  readonly minutes: number;
  /** What it is called, in the reader's words. */
  readonly title: string;
  /** The employer, who is no person; null when the reader may not see her any more. */
  readonly where: string | null;
  readonly changedAt: Date;
}

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** Lines of at most 75 octets, the rest on lines that begin with a space (RFC 5545, 3.1). */
const folded = (line: string): string => {
  const lines = [''];
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > 74) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += sign;
    octets += size;
  }
  return lines.join('\r\n');
};

const two = (n: number): string => String(n).padStart(2, '0');
const local = (day: string, minutes: number): string =>
  `${day.replaceAll('-', '')}T${two(Math.floor(minutes / 60))}${two(minutes % 60)}00`;
const utc = (at: Date): string => `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** Both changes of the clock in Sweden, so that 10 o'clock is 10 o'clock on either side (reliability §7). */
const SWEDEN = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  ...(
    [
      ['STANDARD', '19701025T030000', '10', '+0200', '+0100'],
      ['DAYLIGHT', '19700329T020000', '3', '+0100', '+0200'],
    ] as const
  ).flatMap(([part, from, month, before, after]) => [
    `BEGIN:${part}`,
    `DTSTART:${from}`,
    `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU`,
    `TZOFFSETFROM:${before}`,
    `TZOFFSETTO:${after}`,
    `END:${part}`,
  ]),
  'END:VTIMEZONE',
];

const alarm = (before: string, title: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:-${before}`,
  `DESCRIPTION:${title}`,
  'END:VALARM',
];

/** A visit as an iCalendar file (RFC 5545): the same `UID` with a higher `SEQUENCE` when it has moved or is called off. */
export const calendarFile = (visit: CalendarVisit): string => {
  const [hours = 0, minutes = 0] = visit.starts.split(':').map(Number);
  const from = hours * 60 + minutes;
  const title = escaped(visit.title);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Stegvis//Stegvis//SV',
    ...SWEDEN,
    'BEGIN:VEVENT',
    `UID:${visit.id}@stegvis`,
    `SEQUENCE:${visit.version}`,
    `DTSTAMP:${utc(visit.changedAt)}`,
    `DTSTART;TZID=${ZONE}:${local(visit.day, from)}`,
    `DTEND;TZID=${ZONE}:${local(visit.day, from + visit.minutes)}`,
    `SUMMARY:${title}`,
    ...(visit.where ? [`LOCATION:${escaped(visit.where)}`] : []),
    `STATUS:${visit.state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    ...(visit.state === 'planned' ? [...alarm('P1D', title), ...alarm('PT1H', title)] : []),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
};
