import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'stegvis', name: 'accounts' })
export class AccountEntity {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('text')
  email!: string;
  @Column('text')
  name!: string;
  @Column('text')
  status!: 'invited' | 'active' | 'locked' | 'closed';
  @Column('text')
  language!: 'sv' | 'en';
  @Column('text', { name: 'display_mode' })
  displayMode!: 'work' | 'calm';
  @Column('boolean')
  demo!: boolean;
  /** A participant's, or that of somebody who represents one. */
  @Column('boolean')
  private!: boolean;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'last_sign_in_at', nullable: true })
  lastSignInAt!: Date | null;
  /** Her own choice of how long a session may rest. */
  @Column('integer', { name: 'idle_minutes', nullable: true })
  idleMinutes!: number | null;
  @Column('integer')
  version!: number;
}
