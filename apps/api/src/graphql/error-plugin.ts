import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger, RequestContext } from '@stegvis/platform';
import { toPublicError } from './error-policy';

/** Applies the error policy where the request is known: every error of an answer passes here before it leaves. */
export const errorPlugin = (log: Logger): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response, errors, contextValue }) => {
      if (response.body.kind !== 'single' || !errors?.length) return;
      response.body.singleResult.errors = errors.map((error) =>
        toPublicError(
          { message: error.message, path: error.path, extensions: error.extensions },
          error,
          contextValue,
          log,
        ),
      );
      if (response.http.status === 500) response.http.status = 200;
    },
  }),
});
