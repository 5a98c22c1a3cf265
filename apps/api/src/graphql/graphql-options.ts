import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Inject, Injectable } from '@nestjs/common';
import type { GqlOptionsFactory } from '@nestjs/graphql';
import { Configuration, LOGGER, type Logger, messageText, type RequestContext } from '@stegvis/platform';
import type { Response } from 'express';
import { PREFLIGHT_HEADER } from '../http/guard-requests';
import { costPlugin } from '../limits/cost-plugin';
import { contextOf } from '../limits/limit-rates';
import { errorPlugin } from './error-plugin';

/** How GraphQL is served: POST with a preflight header only, no batches, one error policy, introspection in demo mode alone. */
@Injectable()
export class GraphqlOptions implements GqlOptionsFactory {
  constructor(
    private readonly configuration: Configuration,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  createGqlOptions(): ApolloDriverConfig {
    const { limits, demo } = this.configuration;
    return {
      driver: ApolloDriver,
      path: '/graphql',
      autoSchemaFile: true,
      sortSchema: true,
      playground: false,
      graphiql: false,
      introspection: demo,
      csrfPrevention: { requestHeaders: [PREFLIGHT_HEADER] },
      allowBatchedHttpRequests: false,
      persistedQueries: false,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: true,
      stopOnTerminationSignals: false,
      parseOptions: { maxTokens: limits.tokens },
      plugins: [costPlugin(limits), errorPlugin(this.log)],
      context: ({ res }: { res: Response }): RequestContext => contextOf(res),
      // Only what fails before the request is known is shown as it stands here; the plugin words all else.
      formatError: (formatted) => ({
        message: messageText('sv', 'request-malformed'),
        extensions: {
          code: formatted.extensions?.['code'] === 'INTERNAL_SERVER_ERROR' ? 'INTERNAL' : 'BAD_USER_INPUT',
        },
      }),
      fieldResolverEnhancers: [],
    } as ApolloDriverConfig;
  }
}
