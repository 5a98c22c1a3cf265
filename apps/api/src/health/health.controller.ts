import { Controller, Get, Inject, Res } from '@nestjs/common';
import { reviewsAreOverdue, sealingIsLate } from '@stegvis/access';
import { Database, LOGGER, type Logger } from '@stegvis/platform';
import { erasuresAreOverdue } from '@stegvis/rights';
import type { Response } from 'express';
import { Readiness } from './readiness';

const ALARMS = [
  ['access-log-not-sealed', sealingIsLate],
  ['log-review-overdue', reviewsAreOverdue],
  ['erasure-overdue', erasuresAreOverdue],
] as const;

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

  /**
   * A look that has waited five minutes for its seal: the worker is down, or somebody holds it (security L3). A request for
   * erasure that nobody answered in its 30 days, or that was not carried out (security R3). Says nothing of whom.
   */
  @Get('alarms')
  async alarms(@Res() response: Response): Promise<void> {
    const alarms: string[] = [];
    for (const [alarm, sounds] of ALARMS)
      if (await sounds(this.database).catch(() => true)) alarms.push(alarm);
    for (const alarm of alarms) this.log.error({ alarm }, 'something must be seen to');
    response.status(alarms.length > 0 ? 503 : 200).json({ alarms });
  }
}
