import type { DeclaredOperation } from '@stegvis/access';
import {
  type MemberActor,
  type Rate,
  RateLimitedError,
  type RateLimits,
  type RequestContext,
  type RequestLimits,
} from '@stegvis/platform';
import type { RequestHandler, Response } from 'express';
import { refuse, UNAVAILABLE } from '../http/refuse';
import { isStaff } from './staff';
import { shapeOfRequest } from './take-document';

const MINUTE = 60;
const PERSONAL = new Set(['C2', 'C3', 'C4', 'C5', 'C7', 'C8']);

/** Who asks, as `identify` found out. */
export const contextOf = (response: Response): RequestContext => response.locals['context'] as RequestContext;

/**
 * Counts what is asked for, root field by root field, before anything is done (security G5): every operation, and apart
 * from that those about other persons. Without a session the address is counted.
 */
export const limitRates = (
  rates: RateLimits,
  limits: RequestLimits,
  operations: () => readonly DeclaredOperation[],
): RequestHandler => {
  const rate = (name: string, most: number): Rate => ({
    name,
    most,
    windowSeconds: MINUTE,
    whenAway: 'count-here',
  });
  return async (request, response, next) => {
    const { actor, addressHash } = contextOf(response);
    const who = actor ? actor.accountId : addressHash.toString('hex');
    const fields = shapeOfRequest(response).rootFields.filter((name) => !name.startsWith('__'));
    const most = limits.operationsPerMinute[isStaff(actor) ? 'staff' : 'outsider'];
    const searches = fields.filter((name) => isAboutOthers(operations(), name, actor)).length;
    try {
      await rates.take(
        who,
        { rate: rate('operations', most), amount: Math.max(1, fields.length) },
        ...(searches > 0
          ? [{ rate: rate('person-searches', limits.personSearchesPerMinute), amount: searches }]
          : []),
      );
    } catch (error) {
      return error instanceof RateLimitedError
        ? refuse(request, response, {
            status: 429,
            code: 'RATE_LIMITED',
            message: 'rate-limited',
            retryAfterSeconds: error.retryAfterSeconds,
          })
        : refuse(request, response, UNAVAILABLE);
    }
    next();
  };
};

/** A query that hands out classes about persons, but for what somebody reads of herself. */
const isAboutOthers = (
  operations: readonly DeclaredOperation[],
  field: string,
  actor: MemberActor | null,
): boolean => {
  const operation = operations.find((one) => one.field === field && one.type === 'Query');
  if (!operation?.dataClasses.some((dataClass) => PERSONAL.has(dataClass))) return false;
  const { relation } = operation;
  return (typeof relation === 'string' ? relation : actor ? relation[actor.role] : undefined) !== 'self';
};
