import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../../content';

/** One text of an entry in one language; `easy` is easy-to-read Swedish. */
@Entity({ schema: 'stegvis', name: 'catalogue_texts' })
export class CatalogueTextEntity {
  @PrimaryColumn('text')
  version!: string;
  @PrimaryColumn('text')
  list!: string;
  @PrimaryColumn('text')
  code!: string;
  @PrimaryColumn('text')
  field!: string;
  @PrimaryColumn('text')
  language!: Language;
  @Column('text')
  text!: string;
}
