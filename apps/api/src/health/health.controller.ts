import { Controller, Get, Inject, Res } from '@nestjs/common';
import { sealingIsLate } from '@stegvis/access';
import { Database, LOGGER, type Logger } from '@stegvis/platform';
import type { Response } from 'express';
import { Readiness } from './readiness';

/**
 * Live: the event loop answers. Ready: the database, the expected schema and row-level security are as they must be.
 * Alarms: something must be seen to although requests are answered.
 */
@Controller('health')
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly database: Database,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

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

  /** A look that has waited five minutes for its seal: the worker is down, or somebody holds it (security L3). */
  @Get('alarms')
  async alarms(@Res() response: Response): Promise<void> {
    const late = await sealingIsLate(this.database).catch(() => true);
    if (late) this.log.error({ alarm: 'access-log-not-sealed' }, 'the access log is not sealed');
    response.status(late ? 503 : 200).json({ alarms: late ? ['access-log-not-sealed'] : [] });
  }
}
