import { Field, ID, ObjectType } from '@nestjs/graphql';
import {
  OpeningAccess,
  OpeningDemand,
  OpeningExposure,
  type TaskFrequency,
  TaskFrequencyEnum,
} from './shared-profile.types';

@ObjectType({ description: 'A task that a template suggests.' })
export class TemplateTask {
  @Field({ description: 'What is done.' })
  text!: string;
  @Field(() => TaskFrequencyEnum, { description: 'How often.' })
  frequency!: TaskFrequency;
  @Field({ description: 'The role makes sense without it.' })
  removable!: boolean;
}

@ObjectType({
  description: 'A typical role to start an opening from; everything in it is a suggestion to edit.',
})
export class RoleTemplate {
  @Field(() => ID, { description: 'Stable code.' })
  code!: string;
  @Field({ description: 'Title.' })
  title!: string;
  @Field({ description: 'Main interest area, a code of the list `interest-areas`.' })
  area!: string;
  @Field(() => String, { nullable: true, description: 'Occupation it comes closest to.' })
  occupationLabel!: string | null;
  @Field({ description: 'Description for staff.' })
  description!: string;
  @Field({
    description: 'Easy-to-read Swedish, whatever the language of the reader: participants read it (R-008).',
  })
  easyText!: string;
  @Field(() => [TemplateTask], { description: 'Tasks.' })
  tasks!: TemplateTask[];
  @Field(() => [OpeningDemand], { description: 'Demands.' })
  demands!: OpeningDemand[];
  @Field(() => [OpeningExposure], { description: 'Environment.' })
  exposures!: OpeningExposure[];
  @Field(() => [OpeningAccess], { description: 'Access.' })
  access!: OpeningAccess[];
}
