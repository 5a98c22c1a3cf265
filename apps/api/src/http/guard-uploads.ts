import type { Configuration } from '@stegvis/platform';
import { raw, type RequestHandler } from 'express';
import { isOwnOrigin, PREFLIGHT_HEADER } from './guard-requests';
import { malformed, refuse } from './refuse';

/**
 * What the door for files lets through, before anything of a body is read (security G2, G4, G8): a POST of bytes from our own
 * page, with the header that no foreign form can send.
 */
export const guardUploads =
  (configuration: Pick<Configuration, 'publicUrl' | 'demo'>): RequestHandler =>
  (request, response, next) => {
    if (request.method !== 'POST') {
      response.setHeader('allow', 'POST');
      return refuse(request, response, malformed(405));
    }
    if (!request.is('application/octet-stream')) return refuse(request, response, malformed(415));
    if (!request.headers[PREFLIGHT_HEADER] || !isOwnOrigin(request, configuration))
      return refuse(request, response, malformed(403));
    next();
  };

/** Nobody's bytes are read; `identify` has said whose they are. */
export const forMembers: RequestHandler = (request, response, next) => {
  const { actor } = response.locals['context'] as { actor: unknown };
  if (!actor) return refuse(request, response, malformed(401));
  next();
};

/** Reads the bytes, up to a limit. */
export const takeBytes = (limit: number): RequestHandler =>
  raw({ type: 'application/octet-stream', limit, inflate: false });
