import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A concept of the labour-market taxonomy under its lasting id; labels may change, ids stay. */
@Entity({ schema: 'stegvis', name: 'taxonomy_concepts' })
export class TaxonomyConceptEntity {
  @PrimaryColumn('text')
  type!: string;
  @PrimaryColumn('text')
  id!: string;
  @Column('text', { name: 'label_sv' })
  labelSv!: string;
  /** Code in an official or older list. */
  @Column('text', { nullable: true })
  code!: string | null;
  /** SSYK 2012 group of an occupation name, four digits. */
  @Column('text', { name: 'parent_code', nullable: true })
  parentCode!: string | null;
  /** Interest areas of the catalogue that an occupation name belongs to. */
  @Column('text', { array: true })
  areas!: string[];
  @Column('text')
  source!: string;
  @Column('text', { name: 'search_text' })
  searchText!: string;
}
