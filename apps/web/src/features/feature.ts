import type { RouteObject } from 'react-router';
import type { Concept } from '../design/icons/signs';
import type { PlainKey } from '../i18n/use-translation';
import type { Role } from '../session/viewer';

/** One line of the menu (work mode) or one tile (calm mode). Absent, never greyed, for roles that are not named. */
export type NavItem = Readonly<{
  /** Also the first part of the address that marks it as current. */
  to: string;
  label: PlainKey;
  roles: readonly Role[];
  /** The list of the menu in order; a new group begins at each full ten (10, 20, 30). */
  place: number;
  /** Makes it a tile of the calm menu; five tiles at most. */
  calm?: Concept;
}>;

/**
 * What a feature brings: its pages (always with `lazy`) and its menu lines. A feature without routes has no menu lines,
 * so what is not built is absent. `start` names the page that a role lands on; the lowest number wins.
 */
export type Feature = Readonly<{
  routes: readonly RouteObject[];
  nav: readonly NavItem[];
  start?: readonly Readonly<{ role: Role; to: string; rank: number }>[];
}>;

export const staff: readonly Role[] = ['supervisor', 'job_consultant'];
export const everyone: readonly Role[] = [
  'participant',
  'supervisor',
  'job_consultant',
  'employer_contact',
  'hr_officer',
  'coordinator',
  'administrator',
  'representative',
  'unit_manager',
  'labour_market_coach',
  'fk_liaison',
  'af_liaison',
  'analyst',
  'log_reviewer',
];
