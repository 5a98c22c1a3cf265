import { createHash } from 'node:crypto';
import { RateLimitedError, UnavailableError } from '../errors/expected-errors';
import { LocalRateStore } from './local-rate-store';
import type { RateStore } from './rate-store';

/** What is counted. `whenAway`: sign-in is refused while nobody can count, reads go on with the counters of this process (security G5). */
export interface Rate {
  readonly name: string;
  readonly most: number;
  readonly windowSeconds: number;
  readonly whenAway: 'refuse' | 'count-here';
}

export interface Take {
  readonly rate: Rate;
  readonly amount: number;
}

/** Counts attempts and objects for somebody, over all processes. */
export class RateLimits {
  constructor(
    private readonly shared: RateStore,
    private readonly local: RateStore = new LocalRateStore(),
  ) {}

  /**
   * Takes of what `who` may have in each window; what was refused is counted too.
   * @throws RateLimitedError beyond one of them; UnavailableError when nobody can count and one is not of reads.
   */
  async take(who: string, ...takes: readonly Take[]): Promise<void> {
    const most = new Map(takes.map(({ rate }) => [keyOf(rate, who), rate.most]));
    const additions = takes.map(({ rate, amount }) => ({
      key: keyOf(rate, who),
      amount,
      windowSeconds: rate.windowSeconds,
    }));
    const used = await this.shared.add(additions).catch(() => {
      if (takes.some(({ rate }) => rate.whenAway === 'refuse')) throw new UnavailableError();
      return this.local.add(additions);
    });
    const over = used.filter(({ key, amount }) => amount > (most.get(key) ?? 0));
    if (over.length > 0) throw new RateLimitedError(Math.max(...over.map(({ secondsLeft }) => secondsLeft)));
  }
}

/** Who asks is counted, and not kept. */
const keyOf = (rate: Rate, who: string): string =>
  createHash('sha256').update(`${rate.name}\n${who}`).digest('base64url');
