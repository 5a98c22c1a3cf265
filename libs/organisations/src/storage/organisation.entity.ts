import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationType } from '../domain/organisation-types';

/** A committee, department, business or unit; it belongs to a municipality and to no secrecy domain. */
@Entity({ schema: 'stegvis', name: 'organisations' })
export class OrganisationEntity {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('text', { name: 'municipality_code' })
  municipalityCode!: string;
  @Column('text')
  type!: OrganisationType;
  @Column('text')
  name!: string;
  @Column('text', { name: 'organisation_number', nullable: true })
  organisationNumber!: string | null;
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;
  @Column('text', { nullable: true })
  description!: string | null;
  @Column('integer')
  version!: number;
}
