import { withDeadline } from '@stegvis/platform';
import type { RequestHandler, Response } from 'express';
import { malformed, refuse, UNAVAILABLE } from '../http/refuse';

/** An answer that is larger than the limit is not sent: what was asked for was too much (security §8). */
export const limitSize =
  (mostBytes: number): RequestHandler =>
  (request, response, next) => {
    const send = response.send.bind(response);
    response.send = (body: unknown) => {
      if (typeof body !== 'string' || Buffer.byteLength(body) <= mostBytes) return send(body);
      response.send = send;
      refuse(request, response, malformed(200));
      return response;
    };
    next();
  };

/**
 * Answers UNAVAILABLE when the time is out. From then on nothing of the request is committed, so what was answered as
 * failed does not happen afterwards (security E3).
 */
export const limitTime =
  (seconds: number): RequestHandler =>
  (request, response, next) => {
    const control = new AbortController();
    const timer = setTimeout(() => {
      control.abort();
      if (response.headersSent) return;
      refuse(request, response, UNAVAILABLE);
      muffle(response);
    }, seconds * 1000);
    response.once('close', () => clearTimeout(timer));
    withDeadline(control.signal, next);
  };

/** What is still to come for a request that has been answered goes nowhere. */
const muffle = (response: Response): void => {
  const nothing = () => response;
  Object.assign(response, {
    send: nothing,
    json: nothing,
    end: nothing,
    write: () => true,
    setHeader: nothing,
  });
};
