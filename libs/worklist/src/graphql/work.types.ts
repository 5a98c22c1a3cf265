import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  connectionType,
  DateText,
  InputProblem,
  NotFoundProblem,
  resultUnion,
  Uuid,
} from '@stegvis/platform';
import { WORK_BUCKETS, type WorkBucket } from '../domain/work-bucket';
import { WORK_KINDS, type WorkKind } from '../domain/work-kinds';

export const WorkKindEnum = Object.fromEntries(Object.keys(WORK_KINDS).map((kind) => [kind, kind])) as Record<
  WorkKind,
  WorkKind
>;
registerEnumType(WorkKindEnum, {
  name: 'WorkKind',
  description: 'What is to be done.',
  valuesMap: {
    consent_question: { description: 'A participant wants to talk about a question of consent.' },
    proposal_question: { description: 'A participant wants to talk about a proposed place.' },
    own_view: { description: 'A participant has said what she can, and staff have not answered.' },
    correction: { description: 'A participant has said that something about her is wrong.' },
    look_question: { description: 'A participant asks why somebody looked.' },
    proposal_to_answer: { description: 'A proposal waits for the answer of the workplace.' },
    opening_current: { description: 'Whether an opening is still there has been asked.' },
    proposal_asked: { description: 'A proposal waits for the participant.' },
    proposal_presented: { description: 'A proposal waits for the employer.' },
    proposal_silent: { description: 'A proposal ended without an answer: somebody is to be rung.' },
    visit_to_book: { description: 'Both want to meet, and nobody has said when.' },
    agreement_to_send: { description: 'An agreement is to be sent.' },
    agreement_to_approve: { description: 'An agreement waits for the approval of the municipality.' },
    agreement_not_now: { description: 'A party said not now to an agreement.' },
    agreement_wonder: { description: 'A participant wonders about an agreement.' },
    agreement_at_workplace: { description: 'An agreement waits for the approval of the workplace.' },
    visit_coming: { description: 'A visit or try-out day comes.' },
    visit_result: { description: 'Nobody has written how a visit went.' },
    visit_at_workplace: { description: 'Somebody comes to the workplace.' },
    follow_up_call: { description: 'A workplace wants to be called.' },
    follow_up_gap: { description: 'One is unhappy with a placement, or the two are apart.' },
    follow_up_silent: { description: 'A follow-up is over, and not both have answered.' },
    follow_up_due: { description: 'A follow-up is to be recorded.' },
    call_off_to_decide: { description: 'A call-off waits for a second person.' },
    call_off_asked: { description: "One's own call-off waits for a decision." },
    carved_to_fund: { description: 'A carved job is made, and nobody has asked for its money.' },
    consent_ends: { description: 'A yes ends soon.' },
    protection_unknown: { description: 'Nobody has asked whether her identity is protected.' },
    participation_ends: { description: 'A right to take part ends soon, or has ended.' },
    support_missing: { description: 'A measure or an employment is without continued support.' },
    supporter_leaves: { description: 'The supporter of continued support leaves, or has left.' },
    support_contact: { description: 'The next contact of continued support comes, or is late.' },
    wording: { description: 'A presentation waits for the participant.' },
    no_proposal: { description: 'Somebody who wants suggestions has had none for long.' },
    partiality: { description: 'A conflict of interest waits for a second person.' },
    log_review: { description: 'Looks are to be reviewed.' },
    opening_draft: { description: 'An opening is not finished.' },
    employer_contact: { description: 'A next contact with an employer was promised.' },
    opening_ends: { description: 'The last day of an opening is near.' },
    erasure_to_propose: { description: 'A wish to be forgotten waits for a proposal.' },
    erasure_to_decide: { description: 'A wish to be forgotten waits for a decision.' },
  },
});

export const WorkBucketEnum = Object.fromEntries(WORK_BUCKETS.map((bucket) => [bucket, bucket])) as Record<
  WorkBucket,
  WorkBucket
>;
registerEnumType(WorkBucketEnum, {
  name: 'WorkBucket',
  description: 'Where a line of the work list stands today.',
  valuesMap: {
    answer: { description: 'Somebody waits for a word.' },
    overdue: { description: 'Its day is over.' },
    today: { description: 'Today.' },
    week: { description: 'By Sunday.' },
    later: { description: 'Later, or without a day.' },
    others: { description: 'Others are to act.' },
  },
});

@ObjectType({ description: 'Whom a line is about.' })
export class WorkPerson {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field({ description: 'Her name, unless it is protected.' })
  name!: string;
}

@ObjectType('WorkItem', {
  description: 'Something to do. It goes by itself when what it is about has been done.',
})
export class WorkItemType {
  @Field({ description: 'The same as long as it waits.' })
  id!: string;
  @Field(() => WorkKindEnum, { description: 'What.' })
  kind!: WorkKind;
  @Field(() => WorkPerson, { nullable: true, description: 'Whom it is about.' })
  participant!: WorkPerson | null;
  @Field(() => String, { nullable: true, description: 'Opening, employer or colleague.' })
  about!: string | null;
  @Field(() => DateText, { nullable: true, description: 'Last day.' })
  due!: string | null;
  @Field(() => WorkBucketEnum, { description: 'Where it stands today.' })
  bucket!: WorkBucket;
  @Field({ description: 'Where it is done, in the web interface.' })
  path!: string;
  @Field(() => DateText, {
    nullable: true,
    description: 'The day on which it comes back; null unless put off.',
  })
  putOffUntil!: string | null;
}

@ObjectType({ description: 'How many lines stand somewhere.' })
export class WorkCount {
  @Field(() => WorkBucketEnum, { description: 'Where.' })
  bucket!: WorkBucket;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'A page of the work list, in the order in which it is to be done.' })
export class WorkItemConnection extends connectionType(WorkItemType, 'WorkItem') {
  @Field(() => [WorkCount], { description: 'Of all that waits, in the order of the list.' })
  counts!: readonly WorkCount[];
  @Field(() => Int, { description: 'How many are put off.' })
  putOffCount!: number;
}

@InputType({ description: 'What to put off, and until when.' })
export class PutOffWorkInput {
  @Field(() => Uuid, {
    description: 'Made by the client before the first try and kept over retries (reliability W7).',
  })
  idempotencyKey!: string;
  @Field({ description: 'Id of the line.' })
  workId!: string;
  @Field(() => DateText, {
    nullable: true,
    description: 'The day on which it comes back, 1-30 days ahead; null takes it back now.',
  })
  until?: string | null;
}

@ObjectType({ description: 'It is put off, or back.' })
export class PutOffWorkPayload {
  @Field({ description: 'Id of the line.' })
  workId!: string;
  @Field(() => DateText, { nullable: true, description: 'The day on which it comes back.' })
  until!: string | null;
}

export const PUT_OFF_WORK = [PutOffWorkPayload, InputProblem, NotFoundProblem] as const;
export const PutOffWorkResult = resultUnion('PutOffWorkResult', PUT_OFF_WORK);
