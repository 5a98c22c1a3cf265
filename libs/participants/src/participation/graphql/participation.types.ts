import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { DateText, Uuid } from '@stegvis/platform';
import type { ParticipationChange, ParticipationGround, ParticipationState } from '../domain/participation';
import type { Participation as Standing } from '../storage/read-participation';
import {
  ParticipationChangeEnum,
  ParticipationGroundEnum,
  ParticipationStateEnum,
} from './participation-enums';

@ObjectType({ description: 'How the right to take part stands today (R-001).' })
export class Participation implements Standing {
  @Field(() => ParticipationStateEnum, { description: 'How it stands.' })
  state!: ParticipationState;
  @Field(() => DateText, { nullable: true, description: 'First day of what holds, or of what comes next.' })
  beginsOn!: string | null;
  @Field(() => DateText, { nullable: true, description: 'First day without; null while no end is known.' })
  endsOn!: string | null;
  @Field({
    description: 'Works or studies by her step, and has a decision on day activity that holds (R-002).',
  })
  stepConflict!: boolean;
}

@ObjectType({ description: 'What somebody said of a right, and when.' })
export class ParticipationStatement {
  @Field(() => Int, { description: 'Its place among what was said of the right, from 1.' })
  version!: number;
  @Field(() => ParticipationChangeEnum, { description: 'What.' })
  change!: ParticipationChange;
  @Field(() => ParticipationGroundEnum, { description: 'What gives the right.' })
  ground!: ParticipationGround;
  @Field(() => DateText, { description: 'First day.' })
  validFrom!: string;
  @Field(() => DateText, { nullable: true, description: 'First day without; null while no end is known.' })
  validTo!: string | null;
  @Field(() => String, { nullable: true, description: 'Why; for everything but the first.' })
  reason!: string | null;
  @Field({ description: 'Name of whoever said it.' })
  saidBy!: string;
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  saidAt!: Date;
}

@ObjectType({ description: 'A right to take part, as it stands and as it was written before.' })
export class ParticipationRight {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => [ParticipationStatement], {
    description: 'The first holds; the others are what was said before, newest first.',
  })
  statements!: ParticipationStatement[];
}
