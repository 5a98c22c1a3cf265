import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A place where work is done; its position is WGS 84 degrees. */
@Entity({ schema: 'stegvis', name: 'workplaces' })
export class WorkplaceEntity {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;
  @Column('text')
  name!: string;
  @Column('text', { name: 'street_address', nullable: true })
  streetAddress!: string | null;
  @Column('text', { name: 'postal_town', nullable: true })
  postalTown!: string | null;
  @Column('double precision', { nullable: true })
  latitude!: number | null;
  @Column('double precision', { nullable: true })
  longitude!: number | null;
  @Column('text', { name: 'travel_note', nullable: true })
  travelNote!: string | null;
  @Column('integer')
  version!: number;
}
