import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RoleTemplateContent } from '../../content';

/** A role that an opening can start from: read and written whole, so its content is one document. */
@Entity({ schema: 'stegvis', name: 'role_templates' })
export class RoleTemplateEntity {
  @PrimaryColumn('text')
  version!: string;
  @PrimaryColumn('text')
  code!: string;
  @Column('integer')
  position!: number;
  @Column('text')
  area!: string;
  @Column('jsonb')
  content!: RoleTemplateContent;
}
