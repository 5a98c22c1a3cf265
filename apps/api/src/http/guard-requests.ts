import type { Configuration } from '@stegvis/platform';
import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import { malformed, refuse } from './refuse';

/** The header that no page of another origin can send without being asked first (security G2). */
export const PREFLIGHT_HEADER = 'x-stegvis-request';

/**
 * Lets through what our own pages send and nothing else (security G2): POST of one JSON document, with the header that
 * needs a preflight, from this origin. It stands before the body is parsed, so that a refusal is cheap (G4).
 */
export const guardRequests =
  (configuration: Pick<Configuration, 'publicUrl' | 'demo'>): RequestHandler =>
  (request, response, next) => {
    if (request.method !== 'POST') {
      response.setHeader('allow', 'POST');
      return refuse(request, response, malformed(405));
    }
    if (!request.is('application/json')) return refuse(request, response, malformed(415));
    if (!request.headers[PREFLIGHT_HEADER] || !isOwnOrigin(request, configuration))
      return refuse(request, response, malformed(403));
    next();
  };

/** A body that is too long or no JSON: said in words, without the limit, the measure or the parser's text. */
export const refuseBody: ErrorRequestHandler = (error: { status?: number }, request, response, next) => {
  if (response.headersSent) return next(error);
  const status = typeof error.status === 'number' && error.status < 500 ? error.status : 400;
  refuse(request, response, malformed(status));
};

/**
 * A browser names the page's origin with every POST; a caller without one has no cookie of a browser. In demo mode the
 * page may be reached by any of the machine's own names.
 */
export const isOwnOrigin = (
  request: Request,
  { publicUrl, demo }: Pick<Configuration, 'publicUrl' | 'demo'>,
): boolean => {
  const { origin, host, cookie } = request.headers;
  if (origin === undefined) return !cookie;
  if (!URL.canParse(origin)) return false;
  return new URL(origin).origin === new URL(publicUrl).origin || (demo && new URL(origin).host === host);
};
