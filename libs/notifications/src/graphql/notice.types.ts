import { Field, GraphQLISODateTime, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionType, InputProblem, resultUnion, Uuid } from '@stegvis/platform';

@ObjectType({ description: 'Something that concerns the reader. Never names a participant.' })
export class Notice {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field({ description: 'Kind, for instance opening-suits.' })
  kind!: string;
  @Field({ description: "In the reader's language." })
  text!: string;
  @Field(() => String, { nullable: true, description: 'Where to go in the web interface.' })
  linkPath!: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When it came.' })
  createdAt!: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was read.' })
  readAt!: Date | null;
}

@ObjectType({ description: 'A page of the inbox, newest first.' })
export class NoticeConnection extends connectionType(Notice, 'Notice') {
  @Field(() => Int, { description: 'How many are unread.' })
  unreadCount!: number;
}

@InputType({ description: 'Which notices have been read: `ids`, or all of them.' })
export class MarkNoticesReadInput {
  @Field(() => Uuid, {
    description: 'Made by the client before the first try and kept over retries (reliability W7).',
  })
  idempotencyKey!: string;
  @Field(() => [Uuid], { nullable: true, description: 'At most 200.' })
  ids?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'All of them.' })
  all?: boolean | null;
}

@ObjectType({ description: 'They are read.' })
export class MarkNoticesReadPayload {
  @Field(() => Int, { description: 'How many are still unread.' })
  unreadCount!: number;
}

export const MARK_NOTICES_READ = [MarkNoticesReadPayload, InputProblem] as const;
export const MarkNoticesReadResult = resultUnion('MarkNoticesReadResult', MARK_NOTICES_READ);
