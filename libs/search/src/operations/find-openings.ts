import { InputCheck, type MemberActor } from '@stegvis/platform';
import type { CalmSearch } from '../engine/calm-search';
import type { SearchAnswer } from '../engine/search-engine';

/** As many hits as one list can hold. */
const MOST_HITS = 1_000;

/**
 * Ids of openings that answer a text, best first; null when there is nothing to look for. They are a proposal of the
 * engine: whoever shows them reads each anew as the actor (security M2). Call it outside a transaction.
 * @throws InputError naming `filter.search` when the text is too long or has characters that are not allowed.
 */
export const findOpenings = async (
  search: CalmSearch,
  actor: MemberActor,
  text: string | null | undefined,
): Promise<SearchAnswer | null> => {
  const check = new InputCheck();
  const wanted = check.text('filter.search', text ?? '', { max: 200 });
  check.done();
  return wanted === '' ? null : search.search(actor, { text: wanted, limit: MOST_HITS });
};
