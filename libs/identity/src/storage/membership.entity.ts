import type { Role } from '@stegvis/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'stegvis', name: 'memberships' })
export class MembershipEntity {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid', { name: 'account_id' })
  accountId!: string;
  @Column('text')
  role!: Role;
  @Column('text', { name: 'municipality_code', nullable: true })
  municipalityCode!: string | null;
  @Column('uuid', { name: 'domain_id', nullable: true })
  domainId!: string | null;
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId!: string | null;
  @Column('uuid', { name: 'participant_id', nullable: true })
  participantId!: string | null;
  @Column('date', { name: 'valid_from' })
  validFrom!: string;
  @Column('date', { name: 'valid_to', nullable: true })
  validTo!: string | null;
  /** Id of the provider whose claim gave it and takes it; null where people did. */
  @Column('text', { name: 'given_by', nullable: true })
  givenBy!: string | null;
}
