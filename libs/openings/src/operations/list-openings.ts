import type { CatalogueStore } from '@stegvis/catalogue';
import { type MemberActor, type Page, toPage } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { OpeningOrder } from '../storage/opening-order';
import { countMatching, type FacetCount } from '../storage/count-matching';
import { checkListFilter, namesCodes, type OpeningListFilter } from '../storage/list-conditions';
import { readListPage } from '../storage/list-page';
import type { Opening } from '../graphql/opening.types';
import { toOpening } from '../graphql/to-opening';

export interface ListOpenings {
  readonly filter?: OpeningListFilter | null;
  readonly order?: OpeningOrder | null;
  /** 1-50; 20 when left out. */
  readonly first?: number | null;
  readonly after?: string | null;
  /**
   * Hits of a text search, best first: the list is then narrowed to them and keeps their order. Each is read anew, so a
   * hit that is gone or not the reader's is neither shown nor counted.
   */
  readonly ids?: readonly string[] | null;
}

export interface OpeningPage extends Page<Opening> {
  readonly kindFacet: readonly FacetCount[];
  readonly areaFacet: readonly FacetCount[];
}

/**
 * A page of the openings that the actor may read, with the number of all of them and how many there are of each kind
 * and area (each facet counted without its own filter). Three statements, whatever the size; one more for a filter by code.
 * @throws InputError naming `filter.…`, `first` or `after`.
 */
export const listOpenings = async (
  transaction: EntityManager,
  catalogue: CatalogueStore,
  _actor: MemberActor,
  { filter, order, first, after, ids }: ListOpenings,
): Promise<OpeningPage> => {
  if (namesCodes(filter ?? {})) checkListFilter(filter ?? {}, await catalogue.catalogueCodes(transaction));
  const page = await readListPage(transaction, { filter: filter ?? {}, order, first, after, ids });
  const { totalCount, kindFacet, areaFacet } = await countMatching(transaction, filter ?? {}, ids ?? null);
  const { edges, ...rest } = toPage(page.rows, page.size, totalCount, page.cursorOf);
  return {
    ...rest,
    edges: edges.map(({ cursor, node }) => ({ cursor, node: toOpening(node) })),
    kindFacet,
    areaFacet,
  };
};
