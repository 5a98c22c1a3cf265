import { randomUUID } from 'node:crypto';
import { messageText } from '@stegvis/platform';
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { requestedLanguage } from './requested-language';

/** Longest document, in characters (security §8). */
const LONGEST_DOCUMENT = 16_384;

/** The header that no page of another origin can send without being asked first (security G2). */
export const PREFLIGHT_HEADER = 'x-stegvis-request';

/**
 * Lets through what our own pages send and nothing else (security G2): POST of one JSON document, with the header that
 * needs a preflight, from this origin. It stands before the body is parsed, so that a refusal is cheap (G4).
 */
export const guardRequests =
  (publicUrl: string): RequestHandler =>
  (request, response, next) => {
    if (request.method !== 'POST') {
      response.setHeader('allow', 'POST');
      return refuse(request, response, 405);
    }
    if (!request.is('application/json')) return refuse(request, response, 415);
    if (!request.headers[PREFLIGHT_HEADER] || !isOwnOrigin(request, publicUrl))
      return refuse(request, response, 403);
    next();
  };

/** After the body is parsed: one document, short enough. */
export const guardDocument: RequestHandler = (request, response, next) => {
  const body: unknown = request.body;
  if (body === null || typeof body !== 'object' || Array.isArray(body)) return refuse(request, response, 400);
  const { query } = body as { query?: unknown };
  if (typeof query !== 'string' || query.length > LONGEST_DOCUMENT) return refuse(request, response, 400);
  next();
};

/** A body that is too long or no JSON: said in words, without the limit, the measure or the parser's text. */
export const refuseBody: ErrorRequestHandler = (error: { status?: number }, request, response, next) => {
  if (response.headersSent) return next(error);
  const status = typeof error.status === 'number' && error.status < 500 ? error.status : 400;
  refuse(request, response, status);
};

/** A browser names the page's origin; other callers send none and have the header alone. */
const isOwnOrigin = (request: Request, publicUrl: string): boolean => {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  return (
    URL.canParse(origin) &&
    (new URL(origin).host === host || new URL(origin).origin === new URL(publicUrl).origin)
  );
};

const refuse = (request: Request, response: Response, status: number): void => {
  const requestId = randomUUID();
  response.setHeader('x-request-id', requestId);
  response.status(status).json({
    errors: [
      {
        message: messageText(requestedLanguage(request) ?? 'sv', 'request-malformed'),
        extensions: { code: 'BAD_USER_INPUT', requestId },
      },
    ],
  });
};
