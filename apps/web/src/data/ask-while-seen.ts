/** What is known of whether anybody can see the page: `document`, or a stand-in. */
export interface Page {
  readonly visibilityState: string;
  addEventListener(event: 'visibilitychange', listener: () => void): void;
  removeEventListener(event: 'visibilitychange', listener: () => void): void;
}

/**
 * Asks every so often while the page can be seen: not at all in a hidden tab, and at once when it is shown again.
 * @param every milliseconds.
 * @returns what ends it.
 */
export function askWhileSeen(page: Page, every: number, ask: () => void): () => void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const rest = (): void => {
    clearInterval(timer);
    timer = undefined;
  };
  const go = (): void => {
    rest();
    if (page.visibilityState !== 'hidden') timer = setInterval(ask, every);
  };
  const onChange = (): void => {
    go();
    if (timer !== undefined) ask();
  };
  go();
  page.addEventListener('visibilitychange', onChange);
  return () => {
    rest();
    page.removeEventListener('visibilitychange', onChange);
  };
}
