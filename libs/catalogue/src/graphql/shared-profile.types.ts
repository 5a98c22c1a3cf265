import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const TaskFrequencyEnum = { daily: 'daily', weekly: 'weekly', sometimes: 'sometimes' } as const;
export type TaskFrequency = keyof typeof TaskFrequencyEnum;
registerEnumType(TaskFrequencyEnum, {
  name: 'TaskFrequency',
  description: 'How often a task is done.',
  valuesMap: {
    daily: { description: 'Every working day.' },
    weekly: { description: 'Some day each week.' },
    sometimes: { description: 'Now and then.' },
  },
});

@ObjectType({ description: 'What an opening asks of one ability.' })
export class OpeningDemand {
  @Field({ description: 'Code of the list `abilities`.' })
  ability!: string;
  @Field(() => Int, { description: '0-3 on the demand scale.' })
  level!: number;
  @Field({ description: 'True: cannot be adapted away. False: adaptable.' })
  essential!: boolean;
}

@ObjectType({ description: 'How much of one environment factor there is.' })
export class OpeningExposure {
  @Field({ description: 'Code of the list `environment-factors`.' })
  factor!: string;
  @Field(() => Int, { description: '0-3 on the exposure scale.' })
  exposure!: number;
}

@ObjectType({ description: 'Whether one access need is met.' })
export class OpeningAccess {
  @Field({ description: 'Code of the list `access-needs`.' })
  need!: string;
  @Field({ description: 'It is there.' })
  provided!: boolean;
  @Field({ description: 'It is not there but can be arranged.' })
  canBeArranged!: boolean;
}
