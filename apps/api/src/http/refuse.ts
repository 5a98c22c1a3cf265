import { randomUUID } from 'node:crypto';
import { messageText } from '@stegvis/platform';
import type { Request, Response } from 'express';
import { requestedLanguage } from './requested-language';

/** How a request is refused before GraphQL has it: one shape, a code of security E1, never the limit or the measure (G3). */
export interface Refusal {
  readonly status: number;
  readonly code: 'BAD_USER_INPUT' | 'RATE_LIMITED' | 'UNAVAILABLE' | 'INTERNAL';
  readonly message: 'request-malformed' | 'rate-limited' | 'unavailable' | 'internal';
  readonly retryAfterSeconds?: number;
}

export const malformed = (status: number): Refusal => ({
  status,
  code: 'BAD_USER_INPUT',
  message: 'request-malformed',
});

export const UNAVAILABLE: Refusal = { status: 503, code: 'UNAVAILABLE', message: 'unavailable' };

/** Answers with the refusal in the reader's language. The request id is that of the request where it has one. */
export const refuse = (request: Request, response: Response, refusal: Refusal): void => {
  const { status, code, message, retryAfterSeconds } = refusal;
  const requestId = String(response.getHeader('x-request-id') ?? randomUUID());
  response.setHeader('x-request-id', requestId);
  if (retryAfterSeconds !== undefined) response.setHeader('retry-after', String(retryAfterSeconds));
  const minutes = Math.ceil((retryAfterSeconds ?? 60) / 60);
  response.status(status).json({
    errors: [
      {
        message: messageText(requestedLanguage(request) ?? 'sv', message, { minutes }),
        extensions: {
          code,
          requestId,
          ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
        },
      },
    ],
  });
};
