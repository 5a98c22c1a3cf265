/** Said to a start that goes on after the stop has begun; nobody shows it. */
export class StoppedError extends Error {
  constructor() {
    super('Stegvis is stopping');
  }
}

interface Opened<T> {
  /** Finishes what is under way. */
  close(opened: T): Promise<void> | void;
  /** Ends it at once, without waiting: for a stop that is forced. */
  abandon?(opened: T): void;
}

/**
 * What has been opened, to be closed in the opposite order. A part is registered when its start begins, so that a stop in
 * the middle of a start leaves nothing behind.
 */
export class Closers {
  private readonly steps: (() => Promise<void>)[] = [];
  private readonly abandons: (() => void)[] = [];
  private closing: Promise<void> | undefined;

  /**
   * Registers what `start` will give, and waits for it.
   * @throws StoppedError when the stop has begun; nothing is started then.
   */
  async open<T>(start: () => Promise<T> | T, { close, abandon }: Opened<T>): Promise<T> {
    if (this.closing) throw new StoppedError();
    const starting = Promise.resolve().then(start);
    this.steps.push(async () => {
      const opened = await starting.then(
        (value) => ({ value }),
        () => undefined,
      );
      if (opened) await close(opened.value);
    });
    const opened = await starting;
    if (abandon) this.abandons.push(() => abandon(opened));
    return opened;
  }

  /**
   * Closes everything once, whoever asks; a step that fails does not keep the others from being closed.
   * @param report told of each failure.
   */
  closeAll(report: (error: unknown) => void): Promise<void> {
    this.closing ??= this.run(report);
    return this.closing;
  }

  /** Ends at once what would outlive this process. */
  abandonAll(): void {
    for (const abandon of this.abandons.splice(0).reverse()) abandon();
  }

  private async run(report: (error: unknown) => void): Promise<void> {
    for (let step = this.steps.pop(); step; step = this.steps.pop()) {
      try {
        await step();
      } catch (error) {
        report(error);
      }
    }
    this.abandons.length = 0;
  }
}
