import type { Logger } from '@stegvis/platform';
import { isUnavailable } from '@stegvis/platform';
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
    next();
  };
