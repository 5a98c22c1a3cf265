import type { MemberActor } from '@stegvis/platform';
import { Meilisearch, MeilisearchApiError } from 'meilisearch';
import { validate } from 'uuid';
import type { OpeningDocument } from '../document/opening-document';
import type { SearchAnswer, SearchEngine, SearchQuery } from '../engine/search-engine';
import { followTask } from './follow-task';
import { indexSettings, OPENING_INDEX } from './index-settings';

export interface MeilisearchSettings {
  readonly url: string;
  readonly key: string | null;
  /** What people call an interest area, by word. */
  readonly synonyms: () => Promise<Readonly<Record<string, readonly string[]>>>;
}

/** A reader waits no longer than this for an answer, ms (reliability §5). */
const ANSWER_WITHIN = 1_000;

/** Meilisearch through its official client. One index for all municipalities; each question names its own. */
export class MeilisearchEngine implements SearchEngine {
  private readonly client: Meilisearch;
  private ready: Promise<void> | null = null;

  constructor(private readonly settings: MeilisearchSettings) {
    this.client = new Meilisearch({
      host: settings.url,
      ...(settings.key === null ? {} : { apiKey: settings.key }),
      timeout: 10_000,
    });
  }

  async search(actor: MemberActor, { text, limit }: SearchQuery): Promise<SearchAnswer> {
    // Nothing but signs would be taken for a question for everything.
    if (actor.municipalityCode === null || !/[\p{L}\p{N}]/u.test(text)) return { ids: [], simplified: false };
    const { hits } = await this.client.index<{ id: string }>(OPENING_INDEX).search(
      text,
      {
        limit,
        filter: `municipalityCode = ${quoted(actor.municipalityCode)}`,
        attributesToRetrieve: ['id'],
        matchingStrategy: 'last',
      },
      { signal: AbortSignal.timeout(ANSWER_WITHIN) },
    );
    // An index that lies may return anything; the database wants ids.
    return { ids: [...new Set(hits.map(({ id }) => id))].filter((id) => validate(id)), simplified: false };
  }

  async index(documents: readonly OpeningDocument[]): Promise<void> {
    if (documents.length === 0) return;
    await this.withIndex(async () => {
      const held = await this.heldVersions(documents.map(({ id }) => id));
      const newer = documents.filter(({ id, rowVersion }) => rowVersion >= (held.get(id) ?? 0));
      if (newer.length > 0)
        await followTask(this.client, await this.client.index(OPENING_INDEX).addDocuments([...newer]));
    });
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.withIndex(async () =>
      followTask(this.client, await this.client.index(OPENING_INDEX).deleteDocuments([...ids])),
    );
  }

  async rebuild(documents: AsyncIterable<readonly OpeningDocument[]>): Promise<void> {
    await this.withIndex(async () => {
      const fresh = `${OPENING_INDEX}_${Date.now()}`;
      await this.makeIndex(fresh);
      for await (const batch of documents)
        await followTask(this.client, await this.client.index(fresh).addDocuments([...batch]));
      await followTask(
        this.client,
        await this.client.swapIndexes([{ indexes: [OPENING_INDEX, fresh], rename: false }]),
      );
      await followTask(this.client, await this.client.deleteIndex(fresh));
    });
  }

  async size(): Promise<number> {
    return this.withIndex(async () => (await this.client.index(OPENING_INDEX).getStats()).numberOfDocuments);
  }

  /**
   * Works on the index, which is found or made at first use. After a failure it is looked for anew: the engine may have
   * been emptied meanwhile.
   */
  private async withIndex<T>(work: () => Promise<T>): Promise<T> {
    try {
      await (this.ready ??= this.findOrMakeIndex());
      return await work();
    } catch (error) {
      this.ready = null;
      throw error;
    }
  }

  private async findOrMakeIndex(): Promise<void> {
    try {
      await this.client.getRawIndex(OPENING_INDEX);
    } catch (error) {
      if (!(error instanceof MeilisearchApiError) || error.cause?.code !== 'index_not_found') throw error;
      return this.makeIndex(OPENING_INDEX);
    }
    await this.setUp(OPENING_INDEX);
  }

  /** Settings come before the documents, so that nothing is taken in under others. */
  private async makeIndex(uid: string): Promise<void> {
    await followTask(this.client, await this.client.createIndex(uid, { primaryKey: 'id' }));
    await this.setUp(uid);
  }

  private async setUp(uid: string): Promise<void> {
    const settings = indexSettings(await this.settings.synonyms());
    await followTask(this.client, await this.client.index(uid).updateSettings(settings));
  }

  private async heldVersions(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const { results } = await this.client
      .index<{ id: string; rowVersion: number }>(OPENING_INDEX)
      .getDocuments({ ids: [...ids], fields: ['id', 'rowVersion'], limit: ids.length });
    return new Map(results.map(({ id, rowVersion }) => [id, rowVersion]));
  }
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
