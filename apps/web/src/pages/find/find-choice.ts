import { isId } from '../../data/is-id';
import type { OpeningMatchFilter } from '../../gql/graphql';

export const findTabs = ['passar', 'nastan', 'nej'] as const;
export const voices = ['personal', 'deltagare', 'arbetsgivare'] as const;
export type FindTab = (typeof findTabs)[number];
export type Voice = (typeof voices)[number];

/** What the address says about Hitta plats: the tab, what narrows the list, and which opening stands in the pane. */
export type FindChoice = Readonly<{
  tab: FindTab;
  search: string;
  kinds: readonly string[];
  areas: readonly string[];
  access: readonly string[];
  /** Kilometres, 0.1 to 500. */
  kilometres: number | null;
  opening: string | null;
  voice: Voice;
}>;

const many = (parameters: URLSearchParams, name: string): string[] =>
  (parameters.get(name) ?? '').split(',').filter(Boolean);

/** Reads the address; what is not understood is passed over. */
export function readChoice(parameters: URLSearchParams): FindChoice {
  const kilometres = Number(parameters.get('km') ?? Number.NaN);
  const opening = parameters.get('ruta') ?? '';
  return {
    tab: findTabs.find((tab) => tab === parameters.get('flik')) ?? 'passar',
    search: (parameters.get('sok') ?? '').slice(0, 200),
    kinds: many(parameters, 'slag'),
    areas: many(parameters, 'omrade'),
    access: many(parameters, 'finns'),
    kilometres: kilometres >= 0.1 && kilometres <= 500 ? kilometres : null,
    opening: isId(opening) ? opening : null,
    voice: voices.find((voice) => voice === parameters.get('rost')) ?? 'personal',
  };
}

/** The address of a choice; what stands at its default is left out. */
export function writeChoice(choice: FindChoice): URLSearchParams {
  const parameters = new URLSearchParams();
  if (choice.tab !== 'passar') parameters.set('flik', choice.tab);
  if (choice.search) parameters.set('sok', choice.search);
  if (choice.kinds.length > 0) parameters.set('slag', choice.kinds.join(','));
  if (choice.areas.length > 0) parameters.set('omrade', choice.areas.join(','));
  if (choice.access.length > 0) parameters.set('finns', choice.access.join(','));
  if (choice.kilometres !== null) parameters.set('km', String(choice.kilometres));
  if (choice.opening) parameters.set('ruta', choice.opening);
  if (choice.voice !== 'personal') parameters.set('rost', choice.voice);
  return parameters;
}

/** The filter that the server is asked with. */
export function toFilter(choice: FindChoice): OpeningMatchFilter {
  return {
    ...(choice.search ? { search: choice.search } : {}),
    ...(choice.kinds.length > 0 ? { kinds: [...choice.kinds] } : {}),
    ...(choice.areas.length > 0 ? { areas: [...choice.areas] } : {}),
    ...(choice.access.length > 0 ? { access: [...choice.access] } : {}),
    ...(choice.kilometres === null ? {} : { maxDistanceMetres: Math.round(choice.kilometres * 1000) }),
  };
}

/** How many filters narrow the list; the words searched for stand in their own field. */
export const countFilters = (choice: FindChoice): number =>
  choice.kinds.length + choice.areas.length + choice.access.length + (choice.kilometres === null ? 0 : 1);

/** Everything that narrows, taken away. */
export const cleared = (choice: FindChoice): FindChoice => ({
  ...choice,
  search: '',
  kinds: [],
  areas: [],
  access: [],
  kilometres: null,
});
