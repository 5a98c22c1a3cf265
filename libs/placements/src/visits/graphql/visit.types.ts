import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { CandidatePresentation } from '@stegvis/participants';
import { connectionType, DateText, Uuid } from '@stegvis/platform';
import type { Face, VisitAct, VisitKind, VisitState } from '../domain/visit-life-cycle';
import { FaceEnum, VisitActEnum, VisitKindEnum, VisitStateEnum } from './visit.enums';

@ObjectType({ description: 'One line of the history of a visit.' })
export class VisitEvent {
  @Field(() => Uuid, { description: 'Id of the line.' })
  id!: string;
  @Field(() => VisitActEnum, { description: 'What happened.' })
  act!: VisitAct;
  @Field(() => FaceEnum, { nullable: true, description: 'How it was, where it was said.' })
  face!: Face | null;
  @Field(() => String, { nullable: true, description: 'Code of the reason, where one was given.' })
  reasonCode!: string | null;
  @Field(() => String, { nullable: true, description: 'With whose help.' })
  helpedBy!: string | null;
  @Field({ description: 'Who.' })
  saidBy!: string;
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  saidAt!: Date;
}

/** What staff and she herself both read of a visit. */
@ObjectType({ isAbstract: true })
abstract class VisitTermsType {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => Uuid, { description: 'The opening.' })
  openingId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Title of the opening; null when the reader may not see it any more.',
  })
  title!: string | null;
  @Field(() => String, { nullable: true, description: 'Employer.' })
  employer!: string | null;
  @Field(() => VisitKindEnum, { description: 'Study visit or try-out day.' })
  kind!: VisitKind;
  @Field(() => DateText, { description: 'Day in Sweden.' })
  day!: string;
  @Field({ description: 'Time in Sweden, `HH:MM`.' })
  starts!: string;
  @Field({ description: 'When it ends, `HH:MM` in Sweden.' })
  ends!: string;
  @Field(() => Int, { description: 'How long, minutes.' })
  minutes!: number;
  @Field({ description: 'Where to meet.' })
  place!: string;
  @Field({ description: 'Who goes along; empty when nobody is named.' })
  companion!: string;
  @Field({ description: 'How to get there; empty when nothing is said.' })
  directions!: string;
  @Field(() => VisitStateEnum, { description: 'How it stands.' })
  state!: VisitState;
  @Field({ description: 'Whether its time has come.' })
  begun!: boolean;
  @Field(() => Int, { description: 'Sent back with the next act (reliability W5).' })
  version!: number;
  @Field(() => FaceEnum, { nullable: true, description: 'How it was to her.' })
  herFace!: Face | null;
  @Field(() => [VisitActEnum], { description: 'What the reader may do with it now.' })
  allowedActs!: VisitAct[];
}

@ObjectType({ description: 'A study visit or a try-out day, to the staff who are assigned to the person.' })
export class Visit extends VisitTermsType {
  @Field(() => Uuid, { nullable: true, description: 'The proposal that it comes from.' })
  proposalId!: string | null;
  @Field({ description: 'Who booked it.' })
  bookedBy!: string;
  @Field(() => FaceEnum, { nullable: true, description: 'What the workplace thought.' })
  workplaceFace!: Face | null;
  @Field(() => [VisitEvent], { description: 'Its history, oldest first.' })
  events!: VisitEvent[];
}

@ObjectType({ description: 'A study visit or a try-out day, to the participant herself.' })
export class VisitToMe extends VisitTermsType {
  @Field(() => String, { nullable: true, description: 'Main interest area; finds its picture.' })
  area!: string | null;
  @Field({ description: 'The visit as an iCalendar file, which names no person (security P6).' })
  calendar!: string;
}

@ObjectType({
  description:
    "A visit that is to come, as the employer sees it: her own opening, the time, and the presentation after the participant's yes. There is no other field (disclosure by type).",
})
export class PresentedVisit {
  @Field(() => Uuid, { description: 'Opaque (security M8).' })
  id!: string;
  @Field(() => Uuid, { description: 'Her own opening.' })
  openingId!: string;
  @Field({ description: 'Its title.' })
  title!: string;
  @Field(() => VisitKindEnum, { description: 'Study visit or try-out day.' })
  kind!: VisitKind;
  @Field(() => DateText, { description: 'Day in Sweden.' })
  day!: string;
  @Field({ description: 'Time in Sweden, `HH:MM`.' })
  starts!: string;
  @Field({ description: 'When it ends, `HH:MM` in Sweden.' })
  ends!: string;
  @Field({ description: 'Where to meet.' })
  place!: string;
  @Field(() => CandidatePresentation, { description: 'Who comes, in her own words.' })
  person!: CandidatePresentation;
}

@ObjectType({ description: "Visits to the reader's organisation that are to come, the next one first." })
export class PresentedVisitConnection extends connectionType(PresentedVisit, 'PresentedVisit') {}
