import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { DateText, Uuid } from '@stegvis/platform';
import type { OpeningStatus } from '../domain/life-cycle';
import type { OpeningAudience } from '../domain/opening-content';
import { OpeningAudienceEnum, OpeningStatusEnum } from './opening.enums';
import { OpeningSchedule } from './opening-parts.types';

@ObjectType({
  description:
    'A placement, role or employment on offer. Its parts are read in batches, by opening-fields.resolver.',
})
export class Opening {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => Int, { description: 'Version for `expectedVersion`.' })
  version!: number;
  @Field(() => OpeningStatusEnum, { description: 'State in the life cycle.' })
  status!: OpeningStatus;
  @Field({ description: 'Code of the list `opening-kinds`.' })
  kind!: string;
  @Field({ description: 'Title; may be empty in a draft.' })
  title!: string;
  @Field({ description: 'Description for staff.' })
  description!: string;
  @Field({ description: 'Easy-to-read text that participants read (R-008).' })
  easyText!: string;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When a consultant approved the text.' })
  easyTextApprovedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Name of the consultant who approved it.' })
  easyTextApprovedBy!: string | null;
  @Field({ description: 'Published or paused, with a text that no consultant has approved.' })
  easyTextNeedsApproval!: boolean;
  @Field(() => String, { nullable: true, description: 'Role template that it was started from.' })
  templateCode!: string | null;
  @Field(() => OpeningSchedule, { description: 'Days, times and hours.' })
  schedule!: OpeningSchedule;
  @Field(() => Int, { description: 'Seats, 1-999.' })
  seats!: number;
  @Field(() => Int, { description: 'Seats that nobody has.' })
  freeSeats!: number;
  @Field(() => Int, { description: 'Support offered, 0-3 on the support scale.' })
  supportLevel!: number;
  @Field(() => String, { nullable: true, description: 'Who gives the support, as a role.' })
  supportRole!: string | null;
  @Field(() => Int, { nullable: true, description: 'Minutes of support a day, 0-480.' })
  supportMinutesPerDay!: number | null;
  @Field({ description: 'Whoever gives the support works in the same room.' })
  supportSameRoom!: boolean;
  @Field(() => String, { nullable: true, description: 'What the first weeks are like.' })
  firstWeeks!: string | null;
  @Field(() => [String], { description: 'What must be in place before the start.' })
  requirements!: string[];
  @Field(() => [String], { description: 'Driving licences that are needed.' })
  licences!: string[];
  @Field(() => [String], { description: 'Languages that are needed.' })
  languages!: string[];
  @Field(() => DateText, { nullable: true, description: 'First day of work.' })
  startsOn!: string | null;
  @Field(() => DateText, { nullable: true, description: 'First day on which it is open.' })
  opensOn!: string | null;
  @Field(() => DateText, { nullable: true, description: 'First day on which it is closed.' })
  closesOn!: string | null;
  @Field(() => OpeningAudienceEnum, { description: 'Who it is for.' })
  audience!: OpeningAudience;
  @Field({ description: 'Name of whoever posted it.' })
  postedBy!: string;
  @Field({ description: 'Posted by staff for the employer.' })
  postedForEmployer!: boolean;
  @Field(() => GraphQLISODateTime, { description: 'When the draft was made.' })
  createdAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was published.' })
  publishedAt!: Date | null;
  @Field(() => GraphQLISODateTime, { description: 'Last change.' })
  updatedAt!: Date;
  @Field({ description: 'Constructed for the demo world.' })
  constructed!: boolean;
  organisationId!: string;
  workplaceId!: string | null;
  occupationId!: string | null;
}
