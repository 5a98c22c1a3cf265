import type { RequestLimits } from '@stegvis/platform';
import type { RequestHandler, Response } from 'express';
import { parse } from 'graphql';
import { malformed, refuse } from '../http/refuse';
import { type DocumentShape, fits, shapeOf } from './document-shape';
import type { RegisteredDocument } from './registered-documents';

/** The shape of the document of this request, once it has been let in. */
export const shapeOfRequest = (response: Response): DocumentShape =>
  response.locals['shape'] as DocumentShape;

/**
 * Takes one registered document by its hash and puts its text in the request; whatever text was sent is not looked at.
 * Anything else is refused before parsing (security G1).
 */
export const takeRegistered =
  (documents: ReadonlyMap<string, RegisteredDocument>): RequestHandler =>
  (request, response, next) => {
    const body = bodyOf(request.body);
    const { stegvisDocument: hash } = bodyOf(body?.['extensions']) ?? {};
    const document = typeof hash === 'string' ? documents.get(hash) : undefined;
    if (!body || !document) return refuse(request, response, malformed(400));
    request.body = {
      query: document.query,
      ...(body['variables'] === undefined ? {} : { variables: body['variables'] }),
      ...(body['operationName'] === undefined ? {} : { operationName: body['operationName'] }),
    };
    response.locals['shape'] = document.shape;
    next();
  };

/**
 * Takes any document within the limits: length, then tokens, then shape, the cheapest first. Nothing is validated before,
 * because comparing many fields of one name takes long (security G4).
 */
export const takeAny =
  (limits: RequestLimits): RequestHandler =>
  (request, response, next) => {
    const query = bodyOf(request.body)?.['query'];
    if (typeof query !== 'string' || query.length > limits.document)
      return refuse(request, response, malformed(400));
    const shape = measured(query, limits);
    if (!shape || !fits(shape, limits)) return refuse(request, response, malformed(400));
    response.locals['shape'] = shape;
    next();
  };

const measured = (query: string, limits: RequestLimits): DocumentShape | null => {
  try {
    return shapeOf(parse(query, { maxTokens: limits.tokens, noLocation: true }));
  } catch {
    // Too many tokens and a misspelt document are one refusal.
    return null;
  }
};

const bodyOf = (value: unknown): Readonly<Record<string, unknown>> | null =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
