import {
  ConflictError,
  type ExpectedError,
  type FieldError,
  InputError,
  RateLimitedError,
  RuleError,
} from '../errors/expected-errors';
import { messageText } from '../messages/messages';
import {
  ConflictProblem,
  FieldProblem,
  ForbiddenProblem,
  InputProblem,
  NotFoundProblem,
  type Problem,
  ProblemCode,
  RateLimitedProblem,
  RuleProblem,
} from './problems';
import type { Language, RequestContext } from './request-context';

const fieldsOf = (fields: readonly FieldError[], language: Language): FieldProblem[] =>
  fields.map((f) =>
    Object.assign(new FieldProblem(), {
      path: f.path,
      code: f.code,
      message: messageText(language, f.code, f.params),
    }),
  );

type ProblemFields<P extends Problem> = Omit<P, 'requestId'>;

const make = <P extends Problem>(type: new () => P, context: RequestContext, fields: ProblemFields<P>): P =>
  Object.assign(new type(), fields, { requestId: context.requestId });

/** The typed answer for an expected error. */
export const toProblem = (error: ExpectedError, context: RequestContext): Problem => {
  const { language } = context;
  if (error instanceof InputError) {
    const fields = fieldsOf(error.fields, language);
    const message =
      fields.length === 1 && fields[0]
        ? fields[0].message
        : messageText(language, 'check-fields', { count: fields.length });
    return make(InputProblem, context, { code: ProblemCode.BAD_USER_INPUT, message, fields });
  }
  if (error instanceof ConflictError) {
    return make(ConflictProblem, context, {
      code: ProblemCode.CONFLICT,
      message: messageText(language, error.code),
      currentVersion: error.currentVersion,
    });
  }
  if (error instanceof RuleError) {
    return make(RuleProblem, context, {
      code: ProblemCode.CONFLICT,
      message: messageText(language, error.code),
      rule: error.rule,
      fields: fieldsOf(error.fields, language),
    });
  }
  if (error instanceof RateLimitedError) {
    return make(RateLimitedProblem, context, {
      code: ProblemCode.RATE_LIMITED,
      message: messageText(language, 'rate-limited', { minutes: Math.ceil(error.retryAfterSeconds / 60) }),
      retryAfterSeconds: error.retryAfterSeconds,
    });
  }
  if (error.problem === 'forbidden') {
    return make(ForbiddenProblem, context, {
      code: ProblemCode.FORBIDDEN,
      message: messageText(language, 'forbidden'),
    });
  }
  return make(NotFoundProblem, context, {
    code: ProblemCode.NOT_FOUND,
    message: messageText(language, 'not-found'),
  });
};
