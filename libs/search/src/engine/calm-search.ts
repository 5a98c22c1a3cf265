import type { Logger, MemberActor } from '@stegvis/platform';
import type { SearchAnswer, SearchEngine, SearchQuery } from './search-engine';

/** Failures in a row before the engine is left alone, and how long, ms (reliability §5). */
const CIRCUIT = { failures: 5, probeEvery: 10_000 } as const;

/** Hits of the simpler search (reliability §5). */
const SIMPLE_HITS = 50;

/**
 * Asks the engine, and PostgreSQL when it is away, slow or broken: the reader gets an answer and is told that it is
 * the simpler one. After five failures the engine is asked again only every ten seconds, so that nobody waits for it.
 */
export class CalmSearch {
  private failures = 0;
  private askAgainAt = 0;

  constructor(
    private readonly engine: SearchEngine,
    private readonly fallback: SearchEngine,
    private readonly logger: Logger,
    private readonly now: () => number = Date.now,
  ) {}

  async search(actor: MemberActor, query: SearchQuery): Promise<SearchAnswer> {
    if (this.engine !== this.fallback && this.mayAsk()) {
      try {
        const answer = await this.engine.search(actor, query);
        this.failures = 0;
        return answer;
      } catch (error) {
        this.note(error);
      }
    }
    if (this.engine === this.fallback) return this.engine.search(actor, query);
    const limit = Math.min(query.limit, SIMPLE_HITS);
    return { ...(await this.fallback.search(actor, { ...query, limit })), simplified: true };
  }

  /** While the circuit is open one question every ten seconds is the probe. */
  private mayAsk(): boolean {
    if (this.failures < CIRCUIT.failures) return true;
    if (this.now() < this.askAgainAt) return false;
    this.askAgainAt = this.now() + CIRCUIT.probeEvery;
    return true;
  }

  private note(error: unknown): void {
    this.failures += 1;
    this.askAgainAt = this.now() + CIRCUIT.probeEvery;
    // The message may quote what somebody looked for.
    const name = error instanceof Error ? error.constructor.name : 'unknown';
    if (this.failures <= CIRCUIT.failures)
      this.logger.warn({ error: name, failures: this.failures }, 'the search engine did not answer');
  }
}
