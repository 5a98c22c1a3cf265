import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing of a list: an ability, a step, a level of a scale. */
@Entity({ schema: 'stegvis', name: 'catalogue_entries' })
export class CatalogueEntryEntity {
  @PrimaryColumn('text')
  version!: string;
  @PrimaryColumn('text')
  list!: string;
  @PrimaryColumn('text')
  code!: string;
  @Column('integer')
  position!: number;
  @Column('text', { nullable: true })
  parent!: string | null;
  @Column('smallint', { nullable: true })
  level!: number | null;
  @Column('jsonb')
  attributes!: Record<string, unknown>;
}
