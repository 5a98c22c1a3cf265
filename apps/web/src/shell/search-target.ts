import { features, navigationFor } from '../features';
import type { Role } from '../session/viewer';

export type SearchTarget = Readonly<{ to: string; people: boolean }>;

const searchPage = '/sok';
const lists = ['/platser', '/mina-platser', '/arbetsgivare', '/deltagare'];

/** Where a search leads: the search page once it is built, until then the first list that the role has and that takes `?sok=`. */
export function searchTargetFor(role: Role): SearchTarget | null {
  const people = role === 'supervisor' || role === 'job_consultant';
  if (features.some((feature) => feature.routes.some((route) => route.path === searchPage)))
    return { to: searchPage, people };
  const menu = navigationFor(role).map((item) => item.to);
  const list = lists.find((one) => menu.includes(one));
  return list ? { to: list, people: false } : null;
}
