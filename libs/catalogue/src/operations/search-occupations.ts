import { InputCheck, pageSize } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { foldSearchText, searchLetters } from '../storage/fold-search-text';

export interface FoundOccupation {
  /** Concept id of the taxonomy. */
  readonly id: string;
  /** Swedish name in the taxonomy. */
  readonly label: string;
  /** SSYK 2012 group, four digits. */
  readonly ssyk: string | null;
  /** Codes of interest areas. */
  readonly areas: readonly string[];
  /** The everyday word that led here; null when the name itself did. */
  readonly matchedBy: string | null;
}

/**
 * $1 what was typed, å/ä/ö kept · $2 the same without marks · $3 rows. Lower rank is better:
 * 0 the name · 1-2 it begins so · 3-4 a word of it does · 5 part of a compound (Swedish joins words) · 6 a synonym of the
 * occupation · 7 a synonym of its area · 8 resembles it (trigrams). Each pair puts the spelling with the right letters first.
 */
const SEARCH = `
  with base as (
    select id, label_sv, parent_code, areas, search_text, lower(translate(normalize(label_sv, NFC), '/,.()-', '      ')) as letters
    from taxonomy_concepts where type = 'occupation-name'
  ),
  named as (
    select base.*, word_similarity($2, search_text) as likeness, null::text as matched_by,
      case
        when letters = $1 then 0
        when starts_with(letters, $1) then 1
        when starts_with(search_text, $2) then 2
        when position(' ' || $1 in letters) > 0 then 3
        when position(' ' || $2 in search_text) > 0 then 4
        when length($2) >= 4 and position($2 in search_text) > 0 then 5
        when length($2) >= 4 and word_similarity($2, search_text) >= 0.5 then 8
      end as rank
    from base
  ),
  words as (
    select synonym, occupation_id, area, similarity($2, search_text) as likeness,
      case
        when starts_with(search_text, $2) then case when area = '' then 6 else 7 end
        when length($2) >= 4 and similarity($2, search_text) >= 0.5 then 8
      end as rank
    from occupation_synonyms
  ),
  through_words as (
    select base.*, words.likeness, words.synonym, words.rank
    from words join base on base.id = words.occupation_id or (words.area <> '' and words.area = any (base.areas))
    where words.rank is not null
  ),
  best as (
    select distinct on (id) * from (select * from named where rank is not null union all select * from through_words) found
    order by id, rank, likeness desc, matched_by nulls first
  )
  select id, label_sv as label, parent_code as ssyk, areas, matched_by as "matchedBy"
  from best order by rank, likeness desc, label_sv, id limit $3`;

/**
 * Type-ahead over occupation names that forgives typing: `vaktmastare`, `vaktmestare` and `vaktmästre` find Vaktmästare.
 * Misspellings are forgiven from four letters on; fewer letters match beginnings only.
 * @param first rows, 1-50.
 * @throws InputError naming `search` (100 characters at most) or `first`.
 */
export const searchOccupations = async (
  transaction: EntityManager,
  search: string,
  first: number | null = 10,
): Promise<readonly FoundOccupation[]> => {
  const check = new InputCheck();
  const letters = searchLetters(check.text('search', search, { max: 100 }));
  check.done();
  const rows = pageSize(first);
  if (letters === '') return [];
  return transaction.query<FoundOccupation[]>(SEARCH, [letters, foldSearchText(letters), rows]);
};
