import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Readiness } from './readiness';

/** Live: the event loop answers. Ready: the database, the expected schema and row-level security are as they must be. */
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  live(): { status: string } {
    return { status: 'live' };
  }

  @Get('ready')
  async ready(@Res() response: Response): Promise<void> {
    const faults = await this.readiness.faults();
    response
      .status(faults.length === 0 ? 200 : 503)
      .json(faults.length === 0 ? { status: 'ready' } : { status: 'not ready', because: faults });
  }
}
