import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A participant. No address, no number, no diagnosis: a name and a point on the map. */
@Entity({ schema: 'stegvis', name: 'participants' })
export class ParticipantEntity {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid', { name: 'domain_id' })
  domainId!: string;
  @Column('text', { name: 'municipality_code' })
  municipalityCode!: string;
  @Column('uuid', { name: 'unit_id', nullable: true })
  unitId!: string | null;
  @Column('text', { name: 'given_name' })
  givenName!: string;
  @Column('text', { name: 'family_name' })
  familyName!: string;
  @Column('double precision', { name: 'home_latitude', nullable: true })
  homeLatitude!: number | null;
  @Column('double precision', { name: 'home_longitude', nullable: true })
  homeLongitude!: number | null;
  @Column('uuid', { name: 'registered_by', nullable: true })
  registeredBy!: string | null;
  @Column('timestamptz', { name: 'registered_at' })
  registeredAt!: Date;
  @Column('integer')
  version!: number;
}
