import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'stegvis', name: 'sessions' })
export class SessionEntity {
  @PrimaryColumn('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;
  @Column('uuid', { name: 'account_id' })
  accountId!: string;
  @Column('uuid', { name: 'membership_id' })
  membershipId!: string;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt!: Date;
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
  /** Membership of the member of staff who began it for a participant. */
  @Column('uuid', { name: 'assisted_by', nullable: true })
  assistedBy?: string | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
  /** Provider that it was begun with; null: with a password. */
  @Column('text', { name: 'provider_id', nullable: true })
  providerId?: string | null;
  /** What it waits for; until then it is nobody's. */
  @Column('text', { nullable: true })
  awaits!: 'code' | 'enrolment' | null;
}
