import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A named place with a point, WGS 84 degrees. */
@Entity({ schema: 'stegvis', name: 'localities' })
export class LocalityEntity {
  @PrimaryColumn('text', { name: 'municipality_code' })
  municipalityCode!: string;
  @PrimaryColumn('text')
  label!: string;
  @Column('double precision')
  latitude!: number;
  @Column('double precision')
  longitude!: number;
}
