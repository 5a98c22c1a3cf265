import { Injectable } from '@nestjs/common';
import { UnavailableError } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { CatalogueCodes } from './catalogue-codes';
import type { CatalogueSnapshot } from './catalogue-snapshot';
import { readSnapshot } from './read-snapshot';

/** Keeps the current catalogue in memory; one small statement asks whether it still is the current one. */
@Injectable()
export class CatalogueStore {
  private known: CatalogueSnapshot | null = null;

  /**
   * The current catalogue, read anew only when another version or other content has become current.
   * @throws UnavailableError while no catalogue is loaded.
   */
  async current(transaction: EntityManager): Promise<CatalogueSnapshot> {
    const [row] = await transaction.query<{ version: string; digest: string }[]>(
      `select version, digest from catalogue_versions where is_current`,
    );
    if (!row) throw new UnavailableError();
    if (this.known?.version !== row.version || this.known.content.digest !== row.digest)
      this.known = await readSnapshot(transaction, row.version);
    return this.known;
  }

  /** The codes of the current catalogue, for checking input. */
  async catalogueCodes(transaction: EntityManager): Promise<CatalogueCodes> {
    return (await this.current(transaction)).codes;
  }

  /**
   * The catalogue that was current when somebody last asked, for places without a transaction.
   * @throws UnavailableError when nobody has asked yet.
   */
  latest(): CatalogueSnapshot {
    if (!this.known) throw new UnavailableError();
    return this.known;
  }
}
