import type { Page } from 'playwright-core';

export interface Focus {
  /** What a reader would hear, roughly. */
  readonly name: string;
  /** A ring can be seen on it, or on the row or field that holds it. */
  readonly ringed: boolean;
  /** Something else lies over its middle. */
  readonly covered: boolean;
}

/** Where the focus is, and whether a person who sees the page can tell. */
export const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const shown = focused.matches('input[type=radio], input[type=checkbox]')
      ? (focused.closest('label') ?? focused)
      : focused;
    const ring = (element: Element | null): boolean => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    };
    const { left, top, width, height } = shown.getBoundingClientRect();
    const over = document.elementFromPoint(
      left + Math.min(width, innerWidth) / 2,
      top + Math.min(height, innerHeight) / 2,
    );
    return {
      name:
        focused === document.body
          ? ''
          : (focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim() || focused.tagName,
      ringed: [focused, shown, shown.parentElement, shown.closest('form, li')].some(ring),
      covered: over === null || !(shown.contains(over) || over.contains(shown)),
    };
  });

/**
 * Presses Tab until something is reached, and looks at every stop on the way.
 * @returns the stops that could not be seen, or were covered.
 * @throws Error when it is not reached in 150 stops.
 */
export async function tabTo(page: Page, wanted: RegExp): Promise<string[]> {
  const unseen: string[] = [];
  for (let stop = 0; stop < 150; stop++) {
    await page.keyboard.press('Tab');
    const { name, ringed, covered } = await focusOf(page);
    // Between the last and the first stop the browser's own frame has the focus.
    if (name === '') continue;
    if (!ringed || covered)
      unseen.push(`${name.slice(0, 60)}${ringed ? '' : ' has no ring'}${covered ? ' is covered' : ''}`);
    if (wanted.test(name)) return unseen;
  }
  throw new Error(`Tab never came to ${wanted} on ${page.url()}`);
}
