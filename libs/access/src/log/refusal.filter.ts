import { type ArgumentsHost, Catch } from '@nestjs/common';
import { GqlArgumentsHost, type GqlExceptionFilter } from '@nestjs/graphql';
import { ForbiddenError, type RequestContext } from '@stegvis/platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Refusals } from './refusals';

/** What the guard refuses never reaches an interceptor: it is written into the access log here (guards decide and never write). */
@Catch(ForbiddenError)
export class RefusalFilter implements GqlExceptionFilter {
  constructor(private readonly refusals: Refusals) {}

  async catch(error: ForbiddenError, host: ArgumentsHost): Promise<Error> {
    const asked = GqlArgumentsHost.create(host);
    await this.refusals.note(
      asked.getContext<RequestContext>(),
      asked.getInfo<GraphQLResolveInfo>().fieldName,
      asked.getArgs<unknown>(),
    );
    return error;
  }
}
