import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AnswerState, RatingSource, ValueKind, ValueStatus } from '../domain/profile-kinds';

/**
 * One statement about one thing: appended, never changed; followed by a newer one. Which is the newer says `sequence`,
 * which the database gives and nobody writes.
 */
@Entity({ schema: 'stegvis', name: 'profile_values' })
export class ProfileValueEntity {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid', { name: 'domain_id' })
  domainId!: string;
  @Column('uuid', { name: 'participant_id' })
  participantId!: string;
  @Column('text')
  kind!: ValueKind;
  @Column('text')
  code!: string;
  @Column('text')
  state!: AnswerState;
  @Column('smallint', { nullable: true })
  level!: number | null;
  @Column('boolean', { nullable: true })
  flag!: boolean | null;
  @Column('text', { nullable: true })
  choice!: string | null;
  @Column('text', { nullable: true })
  text!: string | null;
  @Column('text')
  status!: ValueStatus;
  @Column('uuid', { name: 'answers_id', nullable: true })
  answersId!: string | null;
  @Column('text')
  source!: RatingSource;
  @Column('uuid', { name: 'said_by', nullable: true })
  saidBy!: string | null;
  @Column('text', { name: 'said_by_name' })
  saidByName!: string;
  @Column('text', { name: 'helped_by', nullable: true })
  helpedBy!: string | null;
  @Column('text', { nullable: true })
  note!: string | null;
  @Column('timestamptz', { name: 'said_at' })
  saidAt!: Date;
}
