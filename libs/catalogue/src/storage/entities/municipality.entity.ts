import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A municipality under its official code (four digits, SCB). */
@Entity({ schema: 'stegvis', name: 'municipalities' })
export class MunicipalityEntity {
  @PrimaryColumn('text')
  code!: string;
  @Column('text')
  label!: string;
  @Column('text', { name: 'concept_id', nullable: true })
  conceptId!: string | null;
}
