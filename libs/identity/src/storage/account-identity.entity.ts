import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'stegvis', name: 'account_identities' })
export class AccountIdentityEntity {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid', { name: 'account_id' })
  accountId!: string;
  @Column('text')
  issuer!: string;
  @Column('bytea', { name: 'subject_hash' })
  subjectHash!: Buffer;
  @Column('text', { name: 'subject_sealed' })
  subjectSealed!: string;
}
