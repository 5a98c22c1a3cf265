import { createLogger } from '../logging/logger';
import { keepDoing } from './keep-doing';

const EVERY = 1000;

/** A piece of work whose every turn ends when the test says so. */
const work = () => {
  const turns: { resolve: () => void; reject: (error: unknown) => void }[] = [];
  const lines: string[] = [];
  const logger = createLogger('info', { write: (line: string) => void lines.push(line) });
  const kept = keepDoing(
    logger,
    { every: EVERY, failed: 'it failed' },
    () => new Promise<void>((resolve, reject) => turns.push({ resolve, reject })),
  );
  return { turns, lines, logger, kept };
};

describe('what is done again and again', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('begins at once, and again each time that is due', async () => {
    const { turns, kept } = work();
    expect(turns).toHaveLength(1);
    turns[0]?.resolve();
    await jest.advanceTimersByTimeAsync(EVERY - 1);
    expect(turns).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(turns).toHaveLength(2);
    turns[1]?.resolve();
    await kept.stop();
  });

  it('never overlaps itself', async () => {
    const { turns, kept } = work();
    await jest.advanceTimersByTimeAsync(5 * EVERY);
    expect(turns).toHaveLength(1);
    turns[0]?.resolve();
    await jest.advanceTimersByTimeAsync(EVERY);
    expect(turns).toHaveLength(2);
    turns[1]?.resolve();
    await kept.stop();
  });

  it('stops when what is under way has ended, and begins no more', async () => {
    const { turns, kept } = work();
    let stopped = false;
    const stopping = kept.stop().then(() => {
      stopped = true;
    });
    await jest.advanceTimersByTimeAsync(5 * EVERY);
    expect({ stopped, turns: turns.length }).toEqual({ stopped: false, turns: 1 });
    turns[0]?.resolve();
    await stopping;
    await jest.advanceTimersByTimeAsync(5 * EVERY);
    expect(turns).toHaveLength(1);
  });

  it('says in the log that it failed, without the text of the error, and tries again', async () => {
    const { turns, lines, kept } = work();
    turns[0]?.reject(new RangeError('Ellen'));
    await jest.advanceTimersByTimeAsync(EVERY);
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { level: 'warn', error: 'RangeError', msg: 'it failed' },
    ]);
    expect(lines.join('')).not.toContain('Ellen');
    expect(turns).toHaveLength(2);
    turns[1]?.resolve();
    await kept.stop();
  });

  it('takes a failure before anything was waited for alike, as loud as it is asked to be', async () => {
    const { logger, lines, turns, kept } = work();
    turns[0]?.resolve();
    await kept.stop();
    const failing = keepDoing(logger, { every: EVERY, failed: 'at once', level: 'error' }, () => {
      throw new TypeError('no');
    });
    await jest.advanceTimersByTimeAsync(EVERY);
    await failing.stop();
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { level: 'error', error: 'TypeError' },
      { level: 'error', error: 'TypeError' },
    ]);
  });
});
