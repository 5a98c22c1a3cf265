import { isUnavailable, type Logger, type RequestContext, withRequest } from '@stegvis/platform';
import type { RequestHandler } from 'express';
import { refuse, UNAVAILABLE } from './refuse';
import type { RequestContextFactory } from './request-context.factory';

/** Finds out who asks, once for the request. What cannot be found out is refused, never taken for nobody (security E3). */
export const identify =
  (contexts: RequestContextFactory, log: Logger): RequestHandler =>
  async (request, response, next) => {
    try {
      response.locals['context'] = await contexts.make(request, response);
    } catch (error) {
      if (!isUnavailable(error)) log.error({ err: { type: (error as Error).name } }, 'no context');
      return refuse(request, response, UNAVAILABLE);
    }
    const { requestId, actor } = response.locals['context'] as RequestContext;
    if (!actor?.assistedBy) return next();
    // Every row of the access log says that she was helped, and by whom (security E4).
    withRequest({ requestId, source: `assisted/${actor.assistedBy.membershipId}` }, next);
  };
