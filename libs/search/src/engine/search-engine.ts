import type { MemberActor } from '@stegvis/platform';
import type { OpeningDocument } from '../document/opening-document';

export interface SearchQuery {
  /** What was typed; at most 200 characters, checked by the caller. */
  readonly text: string;
  /** Hits wanted, 1-1 000. */
  readonly limit: number;
}

export interface SearchAnswer {
  /** Ids of openings, best first. Only a proposal: every one is read anew under the asker's rights (security M2). */
  readonly ids: readonly string[];
  /** The engine was away and a simpler search answered (reliability §5). */
  readonly simplified: boolean;
}

/**
 * Where openings are looked up by words. The engine is never the authority and holds no person (security M1, M2):
 * it may be emptied, be behind, or lie, and nobody sees what the database refuses.
 */
export interface SearchEngine {
  /** @throws when the engine does not answer within a second. Called outside any transaction. */
  search(actor: MemberActor, query: SearchQuery): Promise<SearchAnswer>;
  /**
   * Takes documents in and waits until they can be found. A document that is older than the one held is passed over
   * (reliability S1).
   * @throws when the engine refuses one, loses it or does not come to it in time: try again later.
   */
  index(documents: readonly OpeningDocument[]): Promise<void>;
  /** Takes documents out and waits until they are gone. */
  remove(ids: readonly string[]): Promise<void>;
  /** Puts these documents in the place of all others; searches see the old ones until all are there (reliability S3). */
  rebuild(documents: AsyncIterable<readonly OpeningDocument[]>): Promise<void>;
  /** Documents held; null when the engine holds none of its own. */
  size(): Promise<number | null>;
}
