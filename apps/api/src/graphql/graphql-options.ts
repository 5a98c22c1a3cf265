import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { Inject, Injectable } from '@nestjs/common';
import type { GqlOptionsFactory } from '@nestjs/graphql';
import { Configuration, LOGGER, type Logger, messageText, type RequestContext } from '@stegvis/platform';
import type { Request, Response } from 'express';
import { RequestContextFactory } from '../http/request-context.factory';
import { errorPlugin } from './error-plugin';

/** Limits of security.md §8 on the shape of a document. */
const LIMITS = { tokens: 2000, depth: 12, aliases: 15, directives: 10, rootFields: 5 } as const;

/** How GraphQL is served: POST with a preflight header only, no batches, one error policy, introspection in demo mode alone. */
@Injectable()
export class GraphqlOptions implements GqlOptionsFactory {
  constructor(
    private readonly configuration: Configuration,
    private readonly contexts: RequestContextFactory,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  createGqlOptions(): ApolloDriverConfig {
    const armor = new ApolloArmor({
      maxTokens: { n: LIMITS.tokens },
      maxDepth: { n: LIMITS.depth, flattenFragments: true, ignoreIntrospection: true },
      maxAliases: { n: LIMITS.aliases },
      maxDirectives: { n: LIMITS.directives },
      blockFieldSuggestion: { enabled: true },
      costLimit: { enabled: false },
    }).protect();
    return {
      ...armor,
      driver: ApolloDriver,
      path: '/graphql',
      autoSchemaFile: true,
      sortSchema: true,
      playground: false,
      graphiql: false,
      introspection: this.configuration.demo,
      csrfPrevention: { requestHeaders: ['x-stegvis-request'] },
      allowBatchedHttpRequests: false,
      persistedQueries: false,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: true,
      stopOnTerminationSignals: false,
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
