import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { resolveSession } from '@stegvis/identity';
import { Configuration, currentRequest, Database, newId, type RequestContext } from '@stegvis/platform';
import type { Request, Response } from 'express';
import { requestedLanguage } from './requested-language';
import { readSessionCookie, writeSessionCookie } from './session-cookie';

/** Sent with what a page asks by itself, without anybody's hand; it can only shorten a session. */
const UNATTENDED = 'x-stegvis-unattended';

/** The token of the key that addresses are hashed with. All processes of an installation have the same: they count together. */
export const ADDRESS_KEY = Symbol('stegvis:address-key');

/** Makes the context of one request: who asks, in which language, and the loaders that die with it. */
@Injectable()
export class RequestContextFactory {
  constructor(
    private readonly database: Database,
    private readonly configuration: Configuration,
    @Inject(ADDRESS_KEY) private readonly addressKey: Buffer,
  ) {}

  async make(request: Request, response: Response): Promise<RequestContext> {
    const token = readSessionCookie(request, this.configuration.publicUrl);
    const used = request.headers[UNATTENDED] === undefined;
    const session = token
      ? await resolveSession(this.database, token, this.configuration.sessions, used)
      : null;
    const requestId = currentRequest()?.requestId ?? newId();
    response.setHeader('x-request-id', requestId);
    return {
      actor: session?.actor ?? null,
      language: requestedLanguage(request) ?? session?.language ?? 'sv',
      requestId,
      addressHash: createHmac('sha256', this.addressKey)
        .update(request.ip ?? '')
        .digest(),
      loaders: new Map(),
      sessionToken: token,
      session: session && { ends: session.ends, idle: session.idle },
      clearClient: () => void response.setHeader('clear-site-data', '"cache", "storage"'),
      setSession: (value, expires) =>
        writeSessionCookie(response, this.configuration.publicUrl, value, expires),
    };
  }
}
