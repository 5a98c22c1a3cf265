import type { OpeningFilter, OpeningOrder, OpeningStatus } from '../../gql/graphql';

export const statuses: readonly OpeningStatus[] = ['published', 'draft', 'paused', 'closed'];
export const orders: readonly OpeningOrder[] = ['newest', 'title', 'organisation'];

/** What the address says about the list of openings: codes in `?slag=`, `?omrade=`, `?lage=`, words in `?sok=`. */
export type ListChoice = Readonly<{
  search: string;
  kinds: readonly string[];
  areas: readonly string[];
  statuses: readonly OpeningStatus[];
  waitsEasy: boolean;
  order: OpeningOrder;
}>;

const many = (parameters: URLSearchParams, name: string): string[] =>
  (parameters.get(name) ?? '').split(',').filter(Boolean);

/** Reads the address; what it says that is no status or order is passed over. */
export function readChoice(parameters: URLSearchParams): ListChoice {
  const wanted = many(parameters, 'lage');
  return {
    search: (parameters.get('sok') ?? '').slice(0, 200),
    kinds: many(parameters, 'slag'),
    areas: many(parameters, 'omrade'),
    statuses: statuses.filter((status) => wanted.includes(status)),
    waitsEasy: parameters.get('lattlast') === 'vantar',
    order: orders.find((order) => order === parameters.get('ordning')) ?? 'newest',
  };
}

/** The address of a choice; what stands at its default is left out. */
export function writeChoice(choice: ListChoice): URLSearchParams {
  const parameters = new URLSearchParams();
  if (choice.search) parameters.set('sok', choice.search);
  if (choice.kinds.length > 0) parameters.set('slag', choice.kinds.join(','));
  if (choice.areas.length > 0) parameters.set('omrade', choice.areas.join(','));
  if (choice.statuses.length > 0) parameters.set('lage', choice.statuses.join(','));
  if (choice.waitsEasy) parameters.set('lattlast', 'vantar');
  if (choice.order !== 'newest') parameters.set('ordning', choice.order);
  return parameters;
}

/** The filter that the server is asked with. */
export function toFilter(choice: ListChoice): OpeningFilter {
  return {
    ...(choice.search ? { search: choice.search } : {}),
    ...(choice.kinds.length > 0 ? { kinds: [...choice.kinds] } : {}),
    ...(choice.areas.length > 0 ? { areas: [...choice.areas] } : {}),
    ...(choice.statuses.length > 0 ? { statuses: [...choice.statuses] } : {}),
    ...(choice.waitsEasy ? { needsEasyTextApproval: true } : {}),
  };
}

/** True when anything but the order narrows the list. */
export const isNarrowed = (choice: ListChoice): boolean => Object.keys(toFilter(choice)).length > 0;

/** A list with the code taken in or out. */
export const toggle = <T>(list: readonly T[], code: T): readonly T[] =>
  list.includes(code) ? list.filter((one) => one !== code) : [...list, code];
