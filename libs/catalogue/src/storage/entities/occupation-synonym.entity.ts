import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An everyday word for one occupation, or for all of an interest area; the other of the two is empty. */
@Entity({ schema: 'stegvis', name: 'occupation_synonyms' })
export class OccupationSynonymEntity {
  @PrimaryColumn('text')
  synonym!: string;
  @PrimaryColumn('text', { name: 'occupation_id' })
  occupationId!: string;
  @PrimaryColumn('text')
  area!: string;
  @Column('text', { name: 'search_text' })
  searchText!: string;
}
