import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'stegvis', name: 'invitations' })
export class InvitationEntity {
  @PrimaryColumn('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;
  @Column('uuid', { name: 'account_id' })
  accountId!: string;
  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;
}
