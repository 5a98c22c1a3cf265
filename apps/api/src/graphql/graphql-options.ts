import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Inject, Injectable } from '@nestjs/common';
import type { GqlOptionsFactory } from '@nestjs/graphql';
import { Configuration, LOGGER, type Logger, messageText, type RequestContext } from '@stegvis/platform';
import type { Request, Response } from 'express';
import { PREFLIGHT_HEADER } from '../http/guard-requests';
import { RequestContextFactory } from '../http/request-context.factory';
import { documentArmor, DOCUMENT_LIMITS } from './document-limits';
import { errorPlugin } from './error-plugin';

/** How GraphQL is served: POST with a preflight header only, no batches, one error policy, introspection in demo mode alone. */
@Injectable()
export class GraphqlOptions implements GqlOptionsFactory {
  constructor(
    private readonly configuration: Configuration,
    private readonly contexts: RequestContextFactory,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  createGqlOptions(): ApolloDriverConfig {
    const armor = documentArmor();
    return {
      ...armor,
      driver: ApolloDriver,
      path: '/graphql',
      autoSchemaFile: true,
      sortSchema: true,
      playground: false,
      graphiql: false,
      introspection: this.configuration.demo,
      csrfPrevention: { requestHeaders: [PREFLIGHT_HEADER] },
      allowBatchedHttpRequests: false,
      persistedQueries: false,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: true,
      stopOnTerminationSignals: false,
      parseOptions: { maxTokens: DOCUMENT_LIMITS.tokens },
      plugins: [...armor.plugins, errorPlugin(this.log)],
      context: ({ req, res }: { req: Request; res: Response }): Promise<RequestContext> =>
        this.contexts.make(req, res),
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
