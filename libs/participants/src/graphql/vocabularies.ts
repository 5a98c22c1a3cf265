import { Injectable } from '@nestjs/common';
import { type CatalogueSnapshot, CatalogueStore } from '@stegvis/catalogue';
import { Database, type MemberActor } from '@stegvis/platform';
import type { ProfileVocabulary } from '../domain/profile-vocabulary';
import { vocabularyOf } from '../operations/vocabulary-of';

/** The catalogue that is current now; one small statement. */
@Injectable()
export class Vocabularies {
  constructor(
    private readonly database: Database,
    private readonly store: CatalogueStore,
  ) {}

  async of(actor: MemberActor): Promise<ProfileVocabulary> {
    return vocabularyOf(await this.snapshot(actor));
  }

  snapshot(actor: MemberActor): Promise<CatalogueSnapshot> {
    return this.database.withActor(actor, (transaction) => this.store.current(transaction));
  }
}
