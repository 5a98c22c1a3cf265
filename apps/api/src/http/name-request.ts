import { newId, withRequest } from '@stegvis/platform';
import type { RequestHandler } from 'express';

/** Names what follows, so that every row of the access log says which request it belongs to (security L1). */
export const nameRequest: RequestHandler = (_request, _response, next) =>
  withRequest({ requestId: newId(), source: 'web' }, next);
