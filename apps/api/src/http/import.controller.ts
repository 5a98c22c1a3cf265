import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { takeFile, writeReport } from '@stegvis/imports';
import {
  Database,
  ExpectedError,
  KeyRing,
  NotFoundError,
  type RequestContext,
  toProblem,
} from '@stegvis/platform';
import type { Request, Response } from 'express';
import { RequestContextFactory } from './request-context.factory';

/**
 * The door for files that are brought in. Whose import it is, that it waits for a file and that it takes one only, is decided
 * where the import is kept; what is not hers is not found (security E2, G8).
 */
@Controller('import')
export class ImportController {
  constructor(
    private readonly contexts: RequestContextFactory,
    private readonly database: Database,
    private readonly keys: KeyRing,
  ) {}

  /** Takes the bytes of the file; guards and limits stand before this in `guardFiles`. */
  @Post('fil/:id')
  async take(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const context = response.locals['context'] as RequestContext;
    await this.answer(response, context, async () => {
      if (!context.actor) throw new NotFoundError();
      const bytes: unknown = request.body;
      await takeFile(
        this.database,
        this.keys,
        context.actor,
        id,
        Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0),
      );
      response.status(204).end();
    });
  }

  /** What was not simply brought in, and why, as a file for a spreadsheet. */
  @Get('rapport/:id')
  async report(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    response.setHeader('cache-control', 'no-store');
    const context = await this.contexts.make(request, response);
    await this.answer(response, context, async () => {
      if (!context.actor) throw new NotFoundError();
      const text = await writeReport(this.database, this.keys, context.actor, id, context.language);
      response.setHeader('content-security-policy', "default-src 'none'; sandbox");
      response.attachment('import.csv');
      response.type('text/csv; charset=utf-8').send(text);
    });
  }

  private async answer(
    response: Response,
    context: RequestContext,
    work: () => Promise<void>,
  ): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      const problem = toProblem(error, context);
      const status = problem.code === 'NOT_FOUND' ? 404 : problem.code === 'CONFLICT' ? 409 : 400;
      response.status(status).json(problem);
    }
  }
}
