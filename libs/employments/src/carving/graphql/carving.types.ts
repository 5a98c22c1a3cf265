import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { NeedBandEnum, type NeedBand } from '@stegvis/matchmaking';
import { OpeningStatusEnum } from '@stegvis/openings';
import { connectionType, Uuid } from '@stegvis/platform';
import type { CarvedJob as CarvedJobFacts } from '../operations/read-carvings';

@ObjectType({ description: 'A task that could be carved out of a job. It names no person.' })
export class CarvingTask {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field({ description: 'What is done.' })
  text!: string;
  @Field(() => Float, { description: 'Hours a week, in quarters.' })
  hours!: number;
  @Field({ description: 'Who does it today, as a role.' })
  doneBy!: string;
  @Field({ description: 'Interest area.' })
  area!: string;
  @Field({ description: "The area in the reader's language." })
  areaLabel!: string;
  @Field(() => String, { nullable: true, description: 'The role template that it is picked from.' })
  templateCode!: string | null;
  @Field(() => Uuid, { nullable: true, description: 'The opening that was made of it.' })
  openingId!: string | null;
}

@ObjectType({ description: 'An opening that was made of tasks of a carving.' })
export class CarvedJob {
  @Field(() => Uuid, { description: 'The opening.' })
  openingId!: string;
  @Field({ description: 'Its title.' })
  title!: string;
  @Field(() => OpeningStatusEnum, { description: 'How it stands.' })
  status!: CarvedJobFacts['status'];
  @Field(() => Float, { description: 'Hours a week.' })
  hours!: number;
  @Field({ description: 'Money is asked for or called off.' })
  funded!: boolean;
}

@ObjectType({
  description: 'Uppgiftsdelning: tasks of several jobs of a department, and the openings made of them.',
})
export class JobCarving {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field({ description: 'What it is called.' })
  name!: string;
  @Field({ description: 'Of which department.' })
  department!: string;
  @Field(() => Uuid, { description: 'At which workplace.' })
  workplaceId!: string;
  @Field({ description: 'Name of the workplace.' })
  workplaceName!: string;
  @Field({ description: 'Who made it.' })
  madeByName!: string;
  @Field({ description: 'When it was changed last.' })
  changedAt!: Date;
  @Field(() => Int, { description: 'Raised by one with each change.' })
  version!: number;
  @Field(() => [CarvingTask], { description: 'In their order.' })
  tasks!: CarvingTask[];
  @Field(() => [CarvedJob], { description: 'What was made of them.' })
  jobs!: CarvedJob[];
}

@ObjectType({ description: 'Tasks that could be one job, with roughly how many it would suit (R-056).' })
export class CarvingBundle {
  @Field(() => [Uuid], { description: 'Its tasks.' })
  taskIds!: string[];
  @Field({ description: "The area of most of its hours, in the reader's language." })
  areaLabel!: string;
  @Field(() => Float, { description: 'Hours a week.' })
  hours!: number;
  @Field(() => NeedBandEnum, {
    nullable: true,
    description: 'Roughly how many it would suit; null when the answers of the day are used up.',
  })
  band!: NeedBand | null;
}

@ObjectType({ description: 'Bundles that are proposed for a carving, those that suit the most first.' })
export class CarvingBundles {
  @Field(() => [CarvingBundle], { description: 'At most four.' })
  bundles!: CarvingBundle[];
}

@ObjectType({ description: 'A list of carvings.' })
export class JobCarvingConnection extends connectionType(JobCarving, 'JobCarving') {}
