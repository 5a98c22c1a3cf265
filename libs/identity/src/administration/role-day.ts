import { type InputCheck, localDate, systemClock } from '@stegvis/platform';

const DAYS_AHEAD = 366;

/** The day from which a change of a role holds: today when none is given, at most a year ahead and never in the past. */
export const checkRoleDay = (check: InputCheck, path: string, day: string | null | undefined): string => {
  const today = localDate(systemClock.now());
  const last = localDate(new Date(systemClock.now().getTime() + DAYS_AHEAD * 86_400_000));
  const given = day ?? today;
  if (given < today || given > last) check.fault(path, 'role-day');
  return given;
};
