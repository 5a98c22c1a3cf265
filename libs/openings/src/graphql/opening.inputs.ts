import { Field, InputType, Int } from '@nestjs/graphql';
import { Uuid } from '@stegvis/platform';
import { OpeningContentInput } from './opening-content.input';

const KEY = { description: 'Made by the client; the same key does the same thing once.' };
const VERSION = { description: 'The version that the reader saw.' };

@InputType({ description: 'A new draft.' })
export class CreateOpeningInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Whose opening it is.' })
  organisationId!: string;
  @Field(() => OpeningContentInput, { description: 'What is known so far.' })
  content!: OpeningContentInput;
}

@InputType({ description: 'A change of what an opening says.' })
export class EditOpeningInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'The opening.' })
  id!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
  @Field(() => OpeningContentInput, { description: 'What changes.' })
  content!: OpeningContentInput;
}

@InputType({ description: 'A draft like another opening.' })
export class CopyOpeningInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'The opening to copy.' })
  id!: string;
}

@InputType({ description: 'An act of the life cycle.' })
export class ChangeOpeningInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'The opening.' })
  id!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'Why, at most 500 characters; needed to close.' })
  reason?: string | null;
}

@InputType({ description: 'A draft to remove.' })
export class DeleteDraftInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'The draft.' })
  id!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
}
