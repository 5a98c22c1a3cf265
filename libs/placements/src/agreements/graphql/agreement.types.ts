import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { connectionType, DateText, Uuid } from '@stegvis/platform';
import { PlacementHours } from '../../placements/graphql/placement.types';
import type { AgreementField, AgreementPart } from '../domain/agreement-content';
import type { AgreementAct, AgreementState } from '../domain/agreement-life-cycle';
import type { AgreementParty } from '../domain/agreement-templates';
import {
  AgreementActEnum,
  AgreementFieldEnum,
  AgreementPartEnum,
  AgreementPartyEnum,
  AgreementStateEnum,
  AgreementWonderEnum,
} from './agreement.enums';

@ObjectType({ description: 'The text of an agreement.' })
export class AgreementText {
  @Field({ description: 'Place.' })
  place!: string;
  @Field(() => DateText, { description: 'First day.' })
  fromDay!: string;
  @Field(() => DateText, { nullable: true, description: 'Last day; null: until further notice.' })
  lastDay!: string | null;
  @Field(() => [PlacementHours], { description: 'The week.' })
  week!: PlacementHours[];
  @Field({ description: 'Tasks.' })
  tasks!: string;
  @Field({ description: 'Tasks in easy words.' })
  easyTasks!: string;
  @Field({ description: 'Who guides at the workplace (R-023).' })
  contact!: string;
  @Field({ description: 'Whom to turn to when something happens (R-098).' })
  incidentContact!: string;
  @Field({ description: 'Who helps from the municipality.' })
  supporter!: string;
  @Field({ description: 'What happens when it does not work.' })
  fallback!: string;
  @Field({ description: 'The same in easy words.' })
  easyFallback!: string;
  @Field({ description: 'Clothes, food, travel.' })
  notes!: string;
  @Field({ description: 'Whether she is under eighteen.' })
  minor!: boolean;
}

@ObjectType({ description: 'One part in easy words.' })
export class AgreementEasyPart {
  @Field(() => AgreementPartEnum, { description: 'Which part.' })
  part!: AgreementPart;
  @Field({ description: 'At most twelve words.' })
  text!: string;
}

@ObjectType({ description: 'A rule that the text does not keep.' })
export class AgreementRuleMessage {
  @Field({ description: 'Code of the rule.' })
  code!: string;
  @Field({ description: 'Id of the rule.' })
  rule!: string;
  @Field({ description: 'What is missing and who can mend it.' })
  text!: string;
  @Field({ description: 'Where the rule comes from.' })
  source!: string;
  @Field(() => DateText, { description: 'From when it holds.' })
  validFrom!: string;
  @Field(() => DateText, { nullable: true, description: 'First day on which it holds no longer.' })
  validTo!: string | null;
  @Field({ description: 'Whether it stops sending and approving.' })
  stops!: boolean;
  @Field({ description: '`you`, `workplace` or `participant`: who can mend it.' })
  mender!: string;
}

@ObjectType({ description: 'A party and where it stands.' })
export class AgreementPartyState {
  @Field(() => AgreementPartyEnum, { description: 'Which party.' })
  party!: AgreementParty;
  @Field({
    description: '`approved`, `waits` (its turn), `not_now` (its turn, and it has said not now) or `later`.',
  })
  status!: string;
  @Field(() => String, { nullable: true, description: 'Who answered last.' })
  by!: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When.' })
  at!: Date | null;
  @Field(() => Int, { nullable: true, description: 'Which version was approved.' })
  contentVersion!: number | null;
  @Field(() => String, { nullable: true, description: 'Digest of the approved text.' })
  digest!: string | null;
  @Field(() => String, {
    nullable: true,
    description: '`self`, `together`, `link`, or `recorded`: written down by staff.',
  })
  how!: string | null;
  @Field(() => String, { nullable: true, description: 'Why staff pressed for the party.' })
  recordedReason!: string | null;
  @Field(() => String, { nullable: true, description: 'Who else heard it.' })
  witness!: string | null;
  @Field(() => String, { nullable: true, description: 'Who helped.' })
  helpedBy!: string | null;
}

@ObjectType({ description: 'What a version changed of one field.' })
export class AgreementDifference {
  @Field(() => AgreementFieldEnum, { description: 'Which field.' })
  field!: AgreementField;
  @Field({ description: 'Before.' })
  before!: string;
  @Field({ description: 'After.' })
  after!: string;
}

@ObjectType({ description: 'One version of the text; none is ever changed.' })
export class AgreementVersion {
  @Field(() => Int, { description: 'From 1.' })
  number!: number;
  @Field({ description: 'A small change, which kept the approvals that were given.' })
  small!: boolean;
  @Field({ description: 'Who wrote it.' })
  writtenBy!: string;
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  writtenAt!: Date;
  @Field({ description: 'SHA-256 of the text.' })
  digest!: string;
  @Field(() => [AgreementDifference], { description: 'What it changed of the version before.' })
  changes!: AgreementDifference[];
}

@ObjectType({ description: 'One line of the history of an agreement.' })
export class AgreementEvent {
  @Field(() => Uuid, { description: 'Id of the line.' })
  id!: string;
  @Field(() => AgreementActEnum, { description: 'What happened.' })
  act!: AgreementAct;
  @Field(() => Int, { description: 'Version of the text then.' })
  contentVersion!: number;
  @Field(() => AgreementPartyEnum, { nullable: true, description: 'For which party.' })
  party!: AgreementParty | null;
  @Field(() => String, { nullable: true, description: 'What she wonders about.' })
  part!: string | null;
  @Field(() => String, { nullable: true, description: 'Who; null when it was by a link or by itself.' })
  saidBy!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  saidAt!: Date;
}

@ObjectType({ description: 'An agreement of a placement, to the staff who are assigned to her.' })
export class Agreement {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => Uuid, { description: 'The placement.' })
  placementId!: string;
  @Field(() => String, { nullable: true, description: 'Title of the opening; null when it is out of sight.' })
  title!: string | null;
  @Field(() => String, { nullable: true, description: 'Employer.' })
  employer!: string | null;
  @Field(() => AgreementStateEnum, { description: 'How it stands.' })
  state!: AgreementState;
  @Field(() => Int, { description: 'Version of the text; sent back with the next act (reliability W5).' })
  contentVersion!: number;
  @Field({ description: 'Whether it takes the place of one that is agreed.' })
  replaces!: boolean;
  @Field({ description: 'Whether the employer is asked by mail.' })
  byMail!: boolean;
  @Field(() => AgreementText, { description: 'The newest text.' })
  text!: AgreementText;
  @Field(() => [AgreementEasyPart], { description: 'The same in easy parts.' })
  easyParts!: AgreementEasyPart[];
  @Field(() => [AgreementPartEnum], { description: 'Parts that lack words.' })
  missingParts!: AgreementPart[];
  @Field(() => [AgreementRuleMessage], { description: 'Rules that the text does not keep.' })
  rules!: AgreementRuleMessage[];
  @Field(() => [AgreementPartyState], { description: 'The parties in their order.' })
  parties!: AgreementPartyState[];
  @Field(() => [AgreementVersion], { description: 'Every version, oldest first.' })
  versions!: AgreementVersion[];
  @Field(() => [AgreementWonderEnum], {
    description: 'What she wonders about and nobody has talked with her about.',
  })
  wonders!: string[];
  @Field(() => [AgreementActEnum], { description: 'What the reader may do with it now.' })
  allowedActs!: AgreementAct[];
  @Field(() => [AgreementEvent], { description: 'Its history, oldest first.' })
  events!: AgreementEvent[];
}

@ObjectType({ description: 'An agreement to the participant herself, or to who represents her.' })
export class AgreementToMe {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'Title of the place.' })
  title!: string | null;
  @Field(() => String, { nullable: true, description: 'Employer.' })
  employer!: string | null;
  @Field(() => String, { nullable: true, description: 'First area of the place, for its picture.' })
  area!: string | null;
  @Field(() => AgreementStateEnum, { description: 'How it stands.' })
  state!: AgreementState;
  @Field(() => Int, { description: 'Version of the text; sent back with the answer (reliability W5).' })
  contentVersion!: number;
  @Field(() => AgreementText, { description: 'The text.' })
  text!: AgreementText;
  @Field(() => [AgreementEasyPart], { description: 'The same in easy parts.' })
  easyParts!: AgreementEasyPart[];
  @Field({ description: 'Whether it is her turn.' })
  myTurn!: boolean;
  @Field(() => AgreementPartyState, { nullable: true, description: 'What stands as her own answer.' })
  mine!: AgreementPartyState | null;
  @Field(() => [AgreementDifference], {
    description: 'What is new since the version that was approved for her last.',
  })
  news!: AgreementDifference[];
  @Field(() => [AgreementActEnum], { description: 'What the reader may do with it now.' })
  allowedActs!: AgreementAct[];
}

@ObjectType({
  description:
    "An agreement as its employer sees it, from when it is the employer's turn: the text, and whom it is with as she presents herself. There is no other field (disclosure by type).",
})
export class PresentedAgreement {
  @Field(() => Uuid, { description: 'Opaque (security M8).' })
  id!: string;
  @Field({ description: "Title of the employer's own opening." })
  title!: string;
  @Field({ description: 'First name or alias, as she chose.' })
  shownName!: string;
  @Field(() => AgreementStateEnum, { description: 'sent, or agreed.' })
  state!: AgreementState;
  @Field({ description: "Whether it is the employer's turn." })
  myTurn!: boolean;
  @Field(() => Int, { description: 'Version of the text; sent back with the answer (reliability W5).' })
  contentVersion!: number;
  @Field(() => AgreementText, { description: 'The text.' })
  text!: AgreementText;
}

@ObjectType({ description: "Agreements that are put to the reader's organisation, those that wait first." })
export class PresentedAgreementConnection extends connectionType(PresentedAgreement, 'PresentedAgreement') {}

@ObjectType('LinkedAgreement', {
  description: 'What the link of a mail shows of one agreement, for as long as her yes holds.',
})
export class LinkedAgreementType {
  @Field({ description: "Title of the employer's own opening." })
  title!: string;
  @Field({ description: 'First name or alias, as she chose.' })
  shownName!: string;
  @Field(() => AgreementText, { description: 'The text.' })
  text!: AgreementText;
  @Field(() => Int, { description: 'Version of the text; sent back with the answer (reliability W5).' })
  contentVersion!: number;
  @Field({ description: 'Whether the employer has approved.' })
  approved!: boolean;
}
