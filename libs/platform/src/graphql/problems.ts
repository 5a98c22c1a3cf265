import { Field, Int, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum ProblemCode {
  BAD_USER_INPUT = 'BAD_USER_INPUT',
  UNAUTHENTICATED = 'UNAUTHENTICATED',
  FORBIDDEN = 'FORBIDDEN',
  NOT_FOUND = 'NOT_FOUND',
  CONFLICT = 'CONFLICT',
  RATE_LIMITED = 'RATE_LIMITED',
  UNAVAILABLE = 'UNAVAILABLE',
}
registerEnumType(ProblemCode, {
  name: 'ProblemCode',
  description: 'Stable codes of security E1.',
  valuesMap: {
    BAD_USER_INPUT: { description: 'The input is malformed or breaks a limit.' },
    UNAUTHENTICATED: { description: 'Nobody is signed in.' },
    FORBIDDEN: { description: 'The operation is not for this role.' },
    NOT_FOUND: { description: 'Absent, or not for the reader.' },
    CONFLICT: { description: 'Somebody else was first, or a rule stands in the way.' },
    RATE_LIMITED: { description: 'Too many tries.' },
    UNAVAILABLE: { description: 'A part that is needed is away.' },
  },
});

@InterfaceType({
  description: "What went wrong, as data. `message` is in the reader's language and says what to do.",
})
export abstract class Problem {
  @Field(() => ProblemCode, { description: 'Stable code.' })
  code!: ProblemCode;
  @Field({ description: "In the reader's language; says what to do." })
  message!: string;
  @Field({ description: 'Finds the request in the log.' })
  requestId!: string;
}

@ObjectType({ description: 'One field of the input that cannot be taken.' })
export class FieldProblem {
  @Field({ description: 'Path in the input, for instance content.demands.3.level.' })
  path!: string;
  @Field({ description: 'Stable code.' })
  code!: string;
  @Field({ description: "In the reader's language; says what to do." })
  message!: string;
}

@ObjectType({
  implements: () => [Problem],
  description: 'The input is malformed or breaks a limit; every wrong field is named.',
})
export class InputProblem extends Problem {
  @Field(() => [FieldProblem], { description: 'Every wrong field.' })
  fields!: FieldProblem[];
}

@ObjectType({
  implements: () => [Problem],
  description: 'Absent, or not for the reader: one answer for both (R-060).',
})
export class NotFoundProblem extends Problem {}

@ObjectType({ implements: () => [Problem], description: 'The operation is not for this role.' })
export class ForbiddenProblem extends Problem {}

@ObjectType({
  implements: () => [Problem],
  description: 'Somebody else saved first, the same key is in flight, or the life cycle does not allow it.',
})
export class ConflictProblem extends Problem {
  @Field(() => Int, { nullable: true, description: 'The version now, where it applies.' })
  currentVersion!: number | null;
}

@ObjectType({
  implements: () => [Problem],
  description: 'A rule of the municipality or the law stands in the way.',
})
export class RuleProblem extends Problem {
  @Field({ description: 'The id of the rule, for instance R-008.' })
  rule!: string;
  @Field(() => [FieldProblem], { description: 'Fields that the rule is about.' })
  fields!: FieldProblem[];
}

@ObjectType({ implements: () => [Problem], description: 'Too many tries.' })
export class RateLimitedProblem extends Problem {
  @Field(() => Int, { description: 'Seconds until the next try is counted anew.' })
  retryAfterSeconds!: number;
}
