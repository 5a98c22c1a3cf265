import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody to call at a workplace; a removed one stays as a row, for what refers to it, and is shown to nobody. */
@Entity({ schema: 'stegvis', name: 'workplace_contacts' })
export class WorkplaceContactEntity {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid', { name: 'workplace_id' })
  workplaceId!: string;
  @Column('text')
  name!: string;
  @Column('text', { nullable: true })
  title!: string | null;
  @Column('text', { nullable: true })
  phone!: string | null;
  @Column('text', { nullable: true })
  email!: string | null;
  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;
  @Column('integer')
  version!: number;
}
