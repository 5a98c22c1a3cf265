import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OpeningStatus } from '../domain/life-cycle';
import type { OpeningTaskFrequency } from '../domain/opening-content';

@Entity({ schema: 'stegvis', name: 'opening_tasks' })
export class OpeningTaskEntity {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid', { name: 'opening_id' })
  openingId!: string;
  @Column('integer')
  position!: number;
  @Column('text')
  text!: string;
  @Column('text')
  frequency!: OpeningTaskFrequency;
  @Column('boolean')
  removable!: boolean;
}

@Entity({ schema: 'stegvis', name: 'opening_areas' })
export class OpeningAreaEntity {
  @PrimaryColumn('uuid', { name: 'opening_id' })
  openingId!: string;
  @PrimaryColumn('smallint')
  position!: number;
  @Column('text')
  area!: string;
}

@Entity({ schema: 'stegvis', name: 'opening_demands' })
export class OpeningDemandEntity {
  @PrimaryColumn('uuid', { name: 'opening_id' })
  openingId!: string;
  @PrimaryColumn('text')
  ability!: string;
  @Column('smallint')
  level!: number;
  @Column('boolean')
  essential!: boolean;
}

@Entity({ schema: 'stegvis', name: 'opening_exposures' })
export class OpeningExposureEntity {
  @PrimaryColumn('uuid', { name: 'opening_id' })
  openingId!: string;
  @PrimaryColumn('text')
  factor!: string;
  @Column('smallint')
  exposure!: number;
}

@Entity({ schema: 'stegvis', name: 'opening_access' })
export class OpeningAccessEntity {
  @PrimaryColumn('uuid', { name: 'opening_id' })
  openingId!: string;
  @PrimaryColumn('text')
  need!: string;
  @Column('boolean')
  provided!: boolean;
  @Column('boolean', { name: 'can_be_arranged' })
  canBeArranged!: boolean;
}

@Entity({ schema: 'stegvis', name: 'opening_events' })
export class OpeningEventEntity {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid', { name: 'opening_id' })
  openingId!: string;
  @Column({ type: 'timestamptz', insert: false })
  at!: Date;
  @Column('uuid', { name: 'by_membership', nullable: true })
  byMembership!: string | null;
  @Column('text', { name: 'by_name' })
  byName!: string;
  @Column('text')
  act!: string;
  @Column('text', { name: 'from_status', nullable: true })
  fromStatus!: OpeningStatus | null;
  @Column('text', { name: 'to_status' })
  toStatus!: OpeningStatus;
  @Column('integer')
  version!: number;
  @Column('text', { nullable: true })
  reason!: string | null;
}
