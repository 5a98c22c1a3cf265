import { InputCheck } from '@stegvis/platform';
import { OPENING_STATUSES, type OpeningStatus } from '../domain/life-cycle';

/** What narrows a list of openings. Text search is a room of its own: it hands in the ids of its hits. */
export interface OpeningListFilter {
  readonly kinds?: readonly string[] | null;
  readonly areas?: readonly string[] | null;
  readonly statuses?: readonly OpeningStatus[] | null;
  /** The organisation or a unit right below it. */
  readonly organisationId?: string | null;
  /** Access needs that are all met or can be arranged. */
  readonly access?: readonly string[] | null;
  /** Read by others, with an easy-to-read text that no consultant has approved. */
  readonly needsEasyTextApproval?: boolean | null;
}

interface FilterCodes {
  readonly openingKinds: ReadonlySet<string>;
  readonly interestAreas: ReadonlySet<string>;
  readonly accessNeeds: ReadonlySet<string>;
}

/** True when the filter names something that must be looked up in the catalogue. */
export const namesCodes = ({ kinds, areas, access, statuses }: OpeningListFilter): boolean =>
  [kinds, areas, access, statuses].some((codes) => (codes?.length ?? 0) > 0);

/** @throws InputError naming the wrong part of the filter. */
export const checkListFilter = (filter: OpeningListFilter, codes: FilterCodes): void => {
  const check = new InputCheck();
  check.codes('filter.kinds', filter.kinds ?? [], codes.openingKinds);
  check.codes('filter.areas', filter.areas ?? [], codes.interestAreas);
  check.codes('filter.access', filter.access ?? [], codes.accessNeeds);
  check.codes('filter.statuses', filter.statuses ?? [], new Set(OPENING_STATUSES));
  check.done();
};

/** An empty choice is no choice. */
const chosen = (values: readonly string[] | null | undefined): readonly string[] | null =>
  values && values.length > 0 ? values : null;

/** Values of $1-$7, in the order that the conditions name them. */
export const listParameters = (filter: OpeningListFilter, ids: readonly string[] | null): unknown[] => [
  chosen(filter.kinds),
  chosen(filter.areas),
  chosen(filter.statuses),
  filter.organisationId ?? null,
  chosen(filter.access),
  filter.needsEasyTextApproval ?? null,
  ids,
];

/** Rows of `openings o` of the chosen kinds. */
export const OF_KIND = `($1::text[] is null or o.kind = any($1))`;

/** Rows of `openings o` in one of the chosen areas. */
export const IN_AREA = `($2::text[] is null or exists (select 1 from opening_areas a where a.opening_id = o.id and a.area = any($2)))`;

/** Waits for a consultant: as the field `easyTextNeedsApproval` has it. */
const WAITS = `(o.status in ('published', 'paused') and o.easy_text <> '' and o.easy_text_approved_at is null)`;

/** All other conditions on `openings o`. */
export const OTHERWISE = `($3::text[] is null or o.status = any($3))
  and ($4::uuid is null or o.organisation_id = $4 or o.organisation_id in (select id from organisations where parent_id = $4))
  and ($5::text[] is null or not exists (
    select 1 from unnest($5::text[]) as wanted where not exists (
      select 1 from opening_access x where x.opening_id = o.id and x.need = wanted and (x.provided or x.can_be_arranged))))
  and ($6::boolean is null or ${WAITS} = $6)
  and ($7::uuid[] is null or o.id = any($7))`;
