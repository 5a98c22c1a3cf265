import { Field, GraphQLISODateTime, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  ConflictProblem,
  DateText,
  InputProblem,
  NotFoundProblem,
  RateLimitedProblem,
  resultUnion,
  Uuid,
} from '@stegvis/platform';
import {
  ERASURE_GROUNDS,
  ERASURE_OUTCOMES,
  type ErasureGround,
  type ErasureOutcome,
} from '../erasure/outcomes';

const enumOf = <V extends string>(name: string, description: string, words: Readonly<Record<V, string>>) => {
  const values = Object.keys(words) as V[];
  const object = Object.fromEntries(values.map((value) => [value, value])) as { [K in V]: K };
  registerEnumType(object, {
    name,
    description,
    valuesMap: Object.fromEntries(values.map((value) => [value, { description: words[value] }])) as {
      [K in V]: { description: string };
    },
  });
  return object;
};

export const ErasureOutcomeEnum = enumOf<(typeof ERASURE_OUTCOMES)[number]>(
  'ErasureOutcome',
  'What is decided about a request for erasure.',
  {
    part: 'What is not of the case file is removed.',
    all: 'Everything is removed.',
    refused: 'Nothing is removed.',
  },
);
export const ErasureGroundEnum = enumOf<(typeof ERASURE_GROUNDS)[number]>(
  'ErasureGround',
  'What a decision about erasure rests on.',
  {
    case_file_kept: 'The law keeps case files (R-067).',
    archive_exception: 'An archive exception stops removal (R-070).',
    registered_by_mistake: 'There should have been no case.',
  },
);

@ObjectType({ description: 'A copy of own data that is being made or can be fetched.' })
export class OwnDataCopy {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => GraphQLISODateTime, { description: 'When it was asked for.' })
  requestedAt!: Date;
  @Field(() => GraphQLISODateTime, { description: 'When it is there at the latest.' })
  dueAt!: Date;
  @Field(() => Int, { description: 'Lists that are done.' })
  partsDone!: number;
  @Field(() => Int, { description: 'Lists in all; 0 before it has begun.' })
  partsTotal!: number;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was ready.' })
  readyAt!: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when it can be fetched.' })
  fetchUntil!: Date | null;
}

@ObjectType({ description: 'What she asked to have removed, and the answer.' })
export class OwnErasure {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => Int, { description: 'Version, for taking it back.' })
  version!: number;
  @Field(() => GraphQLISODateTime, { description: 'When she asked.' })
  requestedAt!: Date;
  @Field(() => DateText, { description: 'When it is answered and done at the latest.' })
  dueOn!: string;
  @Field(() => String, { nullable: true, description: 'What she wrote.' })
  wish!: string | null;
  @Field(() => ErasureOutcomeEnum, { nullable: true, description: 'The decision.' })
  outcome!: ErasureOutcome | null;
  @Field(() => ErasureGroundEnum, { nullable: true, description: 'What it rests on.' })
  ground!: ErasureGround | null;
  @Field(() => String, { nullable: true, description: 'Why, in the words of who decided.' })
  reason!: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was carried out.' })
  doneAt!: Date | null;
}

@ObjectType({ description: 'The rights of a participant over what is known of her.' })
export class OwnRightsView {
  @Field(() => OwnDataCopy, { nullable: true, description: 'The newest copy.' })
  copy!: OwnDataCopy | null;
  @Field(() => OwnErasure, { nullable: true, description: 'The newest request for erasure.' })
  erasure!: OwnErasure | null;
}

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};

@InputType({ description: 'Asks for a copy.' })
export class RequestOwnDataInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether the page is to be in easy language.' })
  easy?: boolean | null;
}

@InputType({ description: 'Asks for a mail with a link that shows that it is she.' })
export class SendOwnDataLinkInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
}

@ObjectType({ description: 'The mail leaves.' })
export class OwnDataLinkPayload {
  @Field({ description: 'True.' })
  sent!: boolean;
}

@InputType({ description: 'Which copy, and that it is she.' })
export class OpenOwnDataInput {
  @Field(() => Uuid, { description: 'Id of the copy.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'Her password, again; or the link instead.' })
  password?: string | null;
  @Field(() => String, { nullable: true, description: 'What the link of a mail to her ends with.' })
  mailToken?: string | null;
}

@InputType({ description: 'What she wants.' })
export class RequestErasureInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => String, { nullable: true, description: 'In her own words, at most 1 000 characters.' })
  wish?: string | null;
}

@InputType({ description: 'Which request is taken back.' })
export class WithdrawErasureInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => Int, { description: 'The version that she saw.' })
  expectedVersion!: number;
}

@ObjectType({ description: 'Her rights after the change.' })
export class OwnRightsPayload {
  @Field(() => OwnRightsView, { description: 'Copy and request.' })
  rights!: OwnRightsView;
}

@ObjectType({ description: 'Addresses that each give the copy once, within 24 hours, to her alone.' })
export class OpenOwnDataPayload {
  @Field({ description: 'The readable page.' })
  pagePath!: string;
  @Field({ description: 'The same for a machine (JSON).' })
  dataPath!: string;
}

export const REQUEST_OWN_DATA = [
  OwnRightsPayload,
  InputProblem,
  ConflictProblem,
  NotFoundProblem,
  RateLimitedProblem,
] as const;
export const RequestOwnDataResult = resultUnion('RequestOwnDataResult', REQUEST_OWN_DATA);
export const OPEN_OWN_DATA = [
  OpenOwnDataPayload,
  InputProblem,
  ConflictProblem,
  NotFoundProblem,
  RateLimitedProblem,
] as const;
export const OpenOwnDataResult = resultUnion('OpenOwnDataResult', OPEN_OWN_DATA);
export const OWN_ERASURE = [OwnRightsPayload, InputProblem, ConflictProblem, NotFoundProblem] as const;
export const RequestErasureResult = resultUnion('RequestErasureResult', OWN_ERASURE);
export const WithdrawErasureResult = resultUnion('WithdrawErasureResult', OWN_ERASURE);
export const SEND_OWN_DATA_LINK = [OwnDataLinkPayload, InputProblem, RateLimitedProblem] as const;
export const SendOwnDataLinkResult = resultUnion('SendOwnDataLinkResult', SEND_OWN_DATA_LINK);
