import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext, RequestLimits } from '@stegvis/platform';
import { GraphQLError } from 'graphql';
import { costOf } from './operation-cost';
import { isStaff } from './staff';

/** Refuses an operation that could give too many objects, before it runs (security §8). */
export const costPlugin = (limits: RequestLimits): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, request, contextValue }) => {
      const cost = costOf(schema, document, request.variables ?? {}, request.operationName);
      if (cost > limits.cost[isStaff(contextValue.actor) ? 'staff' : 'outsider'])
        throw new GraphQLError('The operation costs too much', { extensions: { code: 'BAD_USER_INPUT' } });
    },
  }),
});
