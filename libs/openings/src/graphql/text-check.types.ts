import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';

@InputType({ description: 'Texts to look through before others read them.' })
export class CheckTextInput {
  @Field(() => String, { nullable: true, description: 'Title.' })
  title?: string | null;
  @Field(() => String, { nullable: true, description: 'Description for staff.' })
  description?: string | null;
  @Field(() => String, { nullable: true, description: 'Easy-to-read text.' })
  easyText?: string | null;
  @Field(() => [String], { nullable: true, description: 'Tasks.' })
  tasks?: string[] | null;
}

@ObjectType({ description: 'Something in a text to think about; never a refusal.' })
export class TextFinding {
  @Field({ description: 'title, description, easyText or tasks.0.' })
  field!: string;
  @Field(() => Int, { description: 'First place, in UTF-16 units.' })
  start!: number;
  @Field(() => Int, { description: 'First place after it.' })
  end!: number;
  @Field({ description: 'diagnosis, personal-number, discriminating, hard-text or long-sentence.' })
  kind!: string;
  @Field({ description: 'What was found.' })
  excerpt!: string;
  @Field({ description: 'What is wrong and what to do.' })
  message!: string;
}

@ObjectType('TextCheck', { description: 'What was found in the texts, and how hard they are to read.' })
export class TextCheckAnswer {
  @Field(() => [TextFinding], { description: 'By field, then by place.' })
  findings!: TextFinding[];
  @Field(() => Int, { nullable: true, description: 'LIX of the description; null without words.' })
  descriptionLix!: number | null;
  @Field(() => Int, { nullable: true, description: 'LIX of the easy-to-read text; null without words.' })
  easyTextLix!: number | null;
}
