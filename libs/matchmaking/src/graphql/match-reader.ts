import { Injectable } from '@nestjs/common';
import { type CatalogueSnapshot, CatalogueStore } from '@stegvis/catalogue';
import type { Locale, MatchLabels } from '@stegvis/matching';
import { type Opening, readOpenings } from '@stegvis/openings';
import { actorOf, Database, type RequestContext } from '@stegvis/platform';
import { participantInView, type ParticipantInView } from '@stegvis/participants';
import { readStatements, type Statements } from '../operations/read-statements';

/** What the resolvers of this room read beside the index, each under the reader's own rights. */
@Injectable()
export class MatchReader {
  constructor(
    private readonly database: Database,
    private readonly catalogue: CatalogueStore,
  ) {}

  participant(context: RequestContext, participantId: string, action: string): Promise<ParticipantInView> {
    return this.database.withActor(actorOf(context), (transaction) =>
      participantInView(transaction, participantId, { action, classes: ['C1', 'C7'] }),
    );
  }

  statements(
    context: RequestContext,
    participantIds: readonly string[],
  ): Promise<ReadonlyMap<string, Statements>> {
    return this.database.withActor(actorOf(context), (transaction) =>
      readStatements(transaction, participantIds),
    );
  }

  /** Openings by id, at most a page of them; those that the reader may not see are left out. */
  async openings(context: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, Opening>> {
    if (ids.length === 0) return new Map();
    return this.database.withActor(actorOf(context), (transaction) => readOpenings(transaction, ids));
  }

  async words(context: RequestContext): Promise<{ locale: Locale; labels: MatchLabels }> {
    const snapshot = await this.catalogueOf(context);
    return { locale: context.language, labels: snapshot.matchLabels() };
  }

  /** The catalogue of this request: asked for once, whatever the number of lists. */
  catalogueOf(context: RequestContext): Promise<CatalogueSnapshot> {
    const name = 'matchmaking-catalogue';
    const known = context.loaders.get(name) as Promise<CatalogueSnapshot> | undefined;
    if (known) return known;
    const asked = this.database.withActor(actorOf(context), (transaction) =>
      this.catalogue.current(transaction),
    );
    context.loaders.set(name, asked);
    return asked;
  }
}
