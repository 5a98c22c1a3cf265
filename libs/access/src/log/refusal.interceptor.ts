import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import {
  ForbiddenError,
  ForbiddenProblem,
  NotFoundError,
  NotFoundProblem,
  type RequestContext,
} from '@stegvis/platform';
import type { GraphQLResolveInfo } from 'graphql';
import { catchError, concatMap, from, map, type Observable, of, throwError } from 'rxjs';
import { untilEvenTime } from './even-time';
import { Refusals } from './refusals';

/**
 * Sees every root field that answers "not found" about a person, has it written into the access log (security L1), and lets
 * the answer leave when its time tells nothing (E2).
 */
@Injectable()
export class RefusalInterceptor implements NestInterceptor {
  constructor(private readonly refusals: Refusals) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (execution.getType<GqlContextType>() !== 'graphql') return next.handle();
    const asked = GqlExecutionContext.create(execution);
    const began = performance.now();
    const note = () =>
      from(
        this.refusals
          .note(
            asked.getContext<RequestContext>(),
            asked.getInfo<GraphQLResolveInfo>().fieldName,
            asked.getArgs(),
          )
          .then(() => untilEvenTime(began)),
      );
    return next.handle().pipe(
      catchError((error: unknown) =>
        error instanceof NotFoundError || error instanceof ForbiddenError
          ? note().pipe(concatMap(() => throwError(() => error)))
          : throwError(() => error),
      ),
      concatMap((value: unknown) =>
        value instanceof NotFoundProblem || value instanceof ForbiddenProblem
          ? note().pipe(map(() => value))
          : value === null && asked.getContext<RequestContext>().actor
            ? from(untilEvenTime(began)).pipe(map(() => value))
            : of(value),
      ),
    );
  }
}
