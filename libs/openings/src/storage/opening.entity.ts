import type { OpeningKind, Weekday } from '@stegvis/matching';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OpeningStatus } from '../domain/life-cycle';
import type { OpeningAudience } from '../domain/opening-content';

@Entity({ schema: 'stegvis', name: 'openings' })
export class OpeningEntity {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('text', { name: 'municipality_code' })
  municipalityCode!: string;
  @Column('uuid', { name: 'organisation_id' })
  organisationId!: string;
  @Column('uuid', { name: 'workplace_id', nullable: true })
  workplaceId!: string | null;
  @Column('text')
  kind!: OpeningKind;
  @Column('text')
  status!: OpeningStatus;
  @Column('text')
  title!: string;
  @Column('text')
  description!: string;
  @Column('text', { name: 'easy_text' })
  easyText!: string;
  @Column('timestamptz', { name: 'easy_text_approved_at', nullable: true })
  easyTextApprovedAt!: Date | null;
  @Column('uuid', { name: 'easy_text_approved_by', nullable: true })
  easyTextApprovedBy!: string | null;
  @Column('text', { name: 'easy_text_approved_by_name', nullable: true })
  easyTextApprovedByName!: string | null;
  @Column('text', { name: 'occupation_id', nullable: true })
  occupationId!: string | null;
  @Column('text', { name: 'template_code', nullable: true })
  templateCode!: string | null;
  @Column('text')
  audience!: OpeningAudience;
  @Column('integer')
  seats!: number;
  @Column('text', { array: true })
  weekdays!: Weekday[];
  @Column('text', { name: 'required_weekdays', array: true })
  requiredWeekdays!: Weekday[];
  /** `HH:MM:SS`, as PostgreSQL writes a time. */
  @Column('time', { name: 'start_time', nullable: true })
  startTime!: string | null;
  @Column('time', { name: 'end_time', nullable: true })
  endTime!: string | null;
  @Column('boolean', { name: 'flexible_start' })
  flexibleStart!: boolean;
  @Column('integer', { name: 'min_hours_quarters' })
  minHoursQuarters!: number;
  @Column('integer', { name: 'max_hours_quarters' })
  maxHoursQuarters!: number;
  @Column('text', { name: 'schedule_note', nullable: true })
  scheduleNote!: string | null;
  @Column('smallint', { name: 'support_level' })
  supportLevel!: number;
  @Column('text', { name: 'support_role', nullable: true })
  supportRole!: string | null;
  @Column('integer', { name: 'support_minutes_per_day', nullable: true })
  supportMinutesPerDay!: number | null;
  @Column('boolean', { name: 'support_same_room' })
  supportSameRoom!: boolean;
  @Column('text', { name: 'first_weeks', nullable: true })
  firstWeeks!: string | null;
  @Column('text', { array: true })
  requirements!: string[];
  @Column('text', { array: true })
  licences!: string[];
  @Column('text', { array: true })
  languages!: string[];
  @Column('date', { name: 'starts_on', nullable: true })
  startsOn!: string | null;
  @Column('date', { name: 'opens_on', nullable: true })
  opensOn!: string | null;
  @Column('date', { name: 'closes_on', nullable: true })
  closesOn!: string | null;
  @Column('uuid', { name: 'posted_by', nullable: true })
  postedBy!: string | null;
  @Column('text', { name: 'posted_by_name' })
  postedByName!: string;
  @Column('boolean', { name: 'posted_for_employer' })
  postedForEmployer!: boolean;
  @Column('boolean')
  constructed!: boolean;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
  @Column('integer')
  version!: number;
}
