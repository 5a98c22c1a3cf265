import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CatalogueOrigin } from '../../content';

/** One loaded version of the catalogue; exactly one is current, the others are kept for what was said under them. */
@Entity({ schema: 'stegvis', name: 'catalogue_versions' })
export class CatalogueVersionEntity {
  @PrimaryColumn('text')
  version!: string;
  @Column('text')
  digest!: string;
  @Column('timestamptz', { name: 'loaded_at', default: () => 'now()' })
  loadedAt!: Date;
  @Column('boolean', { name: 'is_current' })
  isCurrent!: boolean;
  @Column('jsonb')
  origins!: CatalogueOrigin[];
}
