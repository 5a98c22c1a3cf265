import type { MatchingIndex, OpeningProfile } from '@stegvis/matching';
import { distanceMetres, type ParticipantProfile } from '@stegvis/matching';
import type { Facet } from '../graphql/match-list.types';

/** What a consultant may narrow a list with; an empty list of codes narrows nothing. */
export interface OpeningMatchFilter {
  readonly kinds?: readonly string[] | null;
  readonly areas?: readonly string[] | null;
  readonly access?: readonly string[] | null;
  readonly maxDistanceMetres?: number | null;
}

type Dimension = 'kinds' | 'areas' | 'access';

const codesOf: Readonly<Record<Dimension, (opening: OpeningProfile) => readonly string[]>> = {
  kinds: (o) => [o.kind],
  areas: (o) => o.areas,
  access: (o) =>
    Object.entries(o.access).flatMap(([need, provision]) => (provision === 'provided' ? [need] : [])),
};

/** Kinds and areas: any of the chosen ones. Access: all of them, for each is a need. */
const passes = (
  opening: OpeningProfile,
  dimension: Dimension,
  chosen: readonly string[] | null | undefined,
): boolean => {
  if (!chosen || chosen.length === 0) return true;
  const codes = codesOf[dimension](opening);
  return dimension === 'access'
    ? chosen.every((code) => codes.includes(code))
    : chosen.some((code) => codes.includes(code));
};

/** The openings among `ids` that pass the filter, `except` for one dimension (whose counts are wanted). */
export const filterOpenings = (
  index: MatchingIndex,
  ids: Iterable<string>,
  participant: ParticipantProfile,
  filter: OpeningMatchFilter,
  except: Dimension | null = null,
): ReadonlySet<string> => {
  const limit = filter.maxDistanceMetres ?? null;
  const kept = new Set<string>();
  for (const id of ids) {
    const opening = index.opening(id);
    if (!opening) continue;
    const near =
      limit === null ||
      participant.home === null ||
      opening.position === null ||
      distanceMetres(participant.home, opening.position) <= limit;
    if (
      near &&
      (['kinds', 'areas', 'access'] as const).every((d) => d === except || passes(opening, d, filter[d]))
    )
      kept.add(id);
  }
  return kept;
};

/** How many of the eligible openings carry each code of a dimension, most first; codes without any are left out. */
export const countCodes = (
  index: MatchingIndex,
  eligible: Iterable<string>,
  dimension: Dimension,
): Facet[] => {
  const counts = new Map<string, number>();
  for (const id of eligible) {
    const opening = index.opening(id);
    for (const code of opening ? codesOf[dimension](opening) : [])
      counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
};
