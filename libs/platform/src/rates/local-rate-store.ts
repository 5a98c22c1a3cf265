import { type Clock, systemClock } from '../time/clock';
import type { Addition, RateStore, Used } from './rate-store';

/** Keys that are held before those whose window is over are forgotten. */
const MANY = 10_000;

/** Counts in this process alone: for reads while the shared store is away (security G5). */
export class LocalRateStore implements RateStore {
  private readonly rates = new Map<string, { began: number; amount: number; window: number }>();

  constructor(private readonly clock: Clock = systemClock) {}

  add(additions: readonly Addition[]): Promise<readonly Used[]> {
    const now = this.clock.now().getTime();
    if (this.rates.size >= MANY)
      for (const [key, rate] of this.rates) if (now - rate.began >= rate.window) this.rates.delete(key);
    return Promise.resolve(additions.map((addition) => this.addOne(addition, now)));
  }

  private addOne({ key, amount, windowSeconds }: Addition, now: number): Used {
    const window = windowSeconds * 1000;
    const known = this.rates.get(key);
    const rate =
      known && now - known.began < window
        ? { ...known, amount: known.amount + amount }
        : { began: now, amount, window };
    this.rates.set(key, rate);
    return { key, amount: rate.amount, secondsLeft: Math.ceil((rate.began + window - now) / 1000) };
  }
}
