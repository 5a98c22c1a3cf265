import { Field, GraphQLISODateTime, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  ConflictProblem,
  DateText,
  InputProblem,
  NotFoundProblem,
  resultUnion,
  RuleProblem,
  Uuid,
} from '@stegvis/platform';
import {
  CONTACT_KINDS,
  CONTACT_OUTCOMES,
  type ContactKind,
  type ContactOutcome,
  OVER_REASONS,
  type OverReason,
} from '../domain/contact-codes';

const enumOf = <T extends string>(
  name: string,
  description: string,
  codes: readonly T[],
  words: Readonly<Record<T, string>>,
): Readonly<Record<T, T>> => {
  const made = Object.fromEntries(codes.map((code) => [code, code])) as Record<T, T>;
  registerEnumType(made, {
    name,
    description,
    valuesMap: Object.fromEntries(codes.map((code) => [code, { description: words[code] }])) as Record<
      T,
      { description: string }
    >,
  });
  return made;
};

export const EmployerContactKindEnum = enumOf(
  'EmployerContactKind',
  'How somebody was in touch.',
  CONTACT_KINDS,
  { phone: 'By telephone.', mail: 'By mail.', visit: 'At the workplace.', met: 'Met elsewhere.' },
);
export const EmployerContactOutcomeEnum = enumOf(
  'EmployerContactOutcome',
  'What came of it.',
  CONTACT_OUTCOMES,
  {
    talked: 'They talked.',
    interested: 'The employer is interested.',
    not_now: 'Not just now.',
    no_answer: 'Nobody answered.',
    asked_to_wait: 'The employer asked to wait.',
  },
);
export const EmployerContactOverReasonEnum = enumOf(
  'EmployerContactOverReason',
  'Why somebody is in touch all the same.',
  OVER_REASONS,
  {
    they_asked: 'The employer got in touch.',
    agreed_before: 'It was agreed before.',
    ongoing_placement: 'It is about somebody who works there.',
    other: 'Something else.',
  },
);

@ObjectType({ description: 'One time that somebody was in touch with an employer.' })
export class EmployerContact {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field(() => EmployerContactKindEnum, { description: 'How.' })
  kind!: ContactKind;
  @Field(() => EmployerContactOutcomeEnum, { description: 'What came of it.' })
  outcome!: ContactOutcome;
  @Field(() => String, { nullable: true, description: 'A line about it.' })
  line!: string | null;
  @Field(() => DateText, { nullable: true, description: 'When the next contact was promised.' })
  nextOn!: string | null;
  @Field(() => EmployerContactOverReasonEnum, { nullable: true, description: 'Why all the same.' })
  overReason!: OverReason | null;
  @Field({ description: 'Who.' })
  saidBy!: string;
  @Field(() => GraphQLISODateTime, { description: 'When.' })
  saidAt!: Date;
  @Field({ description: 'The reader may take it back.' })
  canUndo!: boolean;
}

@ObjectType({ description: 'What one reads before one rings an employer.' })
export class EmployerDialogue {
  @Field(() => Uuid, { description: 'The employer.' })
  organisationId!: string;
  @Field(() => Int, { description: 'Contacts of this calendar month, by anyone.' })
  thisMonth!: number;
  @Field(() => Int, { description: 'Contacts a month that are agreed.' })
  monthlyLimit!: number;
  @Field(() => DateText, { nullable: true, description: 'Not to be contacted before this day.' })
  notBefore!: string | null;
  @Field(() => String, { nullable: true, description: 'Who asked for it.' })
  askedBy!: string | null;
  @Field(() => Int, { description: 'Version of what is agreed, 0 while nothing is.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Why the employer should not be contacted now.' })
  stop!: string | null;
  @Field(() => DateText, { description: 'The first day on which nothing stands against it.' })
  availableOn!: string;
  @Field(() => [EmployerContact], { description: 'The newest first, at most twenty.' })
  contacts!: EmployerContact[];
}

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};

@InputType({ description: 'That somebody was in touch with an employer.' })
export class LogEmployerContactInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'With whom.' })
  organisationId!: string;
  @Field(() => EmployerContactKindEnum, { description: 'How.' })
  kind!: ContactKind;
  @Field(() => EmployerContactOutcomeEnum, { description: 'What came of it.' })
  outcome!: ContactOutcome;
  @Field(() => String, {
    nullable: true,
    description: 'A line about it, at most 200 characters; nothing of a participant.',
  })
  line?: string | null;
  @Field(() => DateText, { nullable: true, description: 'When the next contact is promised, after today.' })
  nextOn?: string | null;
  @Field(() => EmployerContactOverReasonEnum, {
    nullable: true,
    description: 'Why all the same, when the employer should not be contacted now.',
  })
  overReason?: OverReason | null;
}

@InputType({ description: 'A contact that was written by mistake.' })
export class UndoEmployerContactInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Which, not older than a day.' })
  contactId!: string;
}

@InputType({ description: 'What is agreed with an employer about how often it is contacted.' })
export class SetEmployerTermsInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'With whom.' })
  organisationId!: string;
  @Field(() => Int, { description: 'The version that was read, 0 while nothing is agreed (reliability W5).' })
  expectedVersion!: number;
  @Field(() => Int, { description: 'Contacts a month, 0-50.' })
  monthlyLimit!: number;
  @Field(() => DateText, { nullable: true, description: 'Not before this day.' })
  notBefore?: string | null;
  @Field(() => String, { nullable: true, description: 'Who asked for that, at most 200 characters.' })
  askedBy?: string | null;
}

@ObjectType({ description: 'The dialogue as it stands.' })
export class EmployerDialoguePayload {
  @Field(() => EmployerDialogue, { description: 'The dialogue.' })
  dialogue!: EmployerDialogue;
}
export const DIALOGUE = [
  EmployerDialoguePayload,
  InputProblem,
  NotFoundProblem,
  ConflictProblem,
  RuleProblem,
] as const;
export const LogEmployerContactResult = resultUnion('LogEmployerContactResult', DIALOGUE);
export const UndoEmployerContactResult = resultUnion('UndoEmployerContactResult', DIALOGUE);
export const SetEmployerTermsResult = resultUnion('SetEmployerTermsResult', DIALOGUE);
