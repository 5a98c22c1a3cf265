import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { Database, KeyRing, NotFoundError } from '@stegvis/platform';
import { takeCopy } from '@stegvis/rights';
import type { Request, Response } from 'express';
import { RequestContextFactory } from './request-context.factory';

/** Hands out a copy of own data behind a one-time address, to her who is signed in and to nobody else (security R4). */
@Controller('mina-uppgifter/kopia')
export class OwnDataController {
  constructor(
    private readonly contexts: RequestContextFactory,
    private readonly database: Database,
    private readonly keys: KeyRing,
  ) {}

  @Get(':token')
  async give(
    @Param('token') token: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    response.setHeader('cache-control', 'no-store');
    try {
      const { actor } = await this.contexts.make(request, response);
      if (!actor) throw new NotFoundError();
      const { form, text } = await takeCopy(this.database, this.keys, actor, token);
      response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
      response.attachment(form === 'data' ? 'mina-uppgifter.json' : 'mina-uppgifter.html');
      response.type(form === 'data' ? 'application/json' : 'text/html; charset=utf-8').send(text);
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      // Unknown, used, over and somebody else's are one answer (security E2).
      response
        .status(404)
        .type('text/plain; charset=utf-8')
        .send('Länken gäller inte längre. The link is no longer valid.');
    }
  }
}
