import { appendFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** What a journey took. */
export interface Journey {
  readonly journey: string;
  /** Clicks that it may take, from the work list or start page; typing is not counted. */
  readonly budget: number;
  /** Presses of mouse or finger that the page itself noticed. */
  readonly clicks: number;
  /** From the first press to the last page that stands, with the machine's own speed. */
  readonly seconds: number;
  readonly met: boolean;
}

/**
 * Walks a journey and counts in the page, not in the script, how often somebody had to press.
 * @param before presses outside the product, such as that on the link of a mail.
 * @param walk from the page where the journey begins to where it is seen to have worked.
 */
export const travel = async (
  name: string,
  { budget, before = 0 }: { readonly budget: number; readonly before?: number },
  page: Page,
  walk: (page: Page) => Promise<void>,
): Promise<Journey> => {
  let clicks = before;
  const context = page.context();
  await context.exposeBinding('stegvisPressed', () => {
    clicks += 1;
  });
  const count = (): void => {
    document.addEventListener(
      'click',
      // The click that a label passes on to its field is no press of anybody.
      (event) =>
        event.isTrusted && event.detail > 0
          ? (globalThis as unknown as { stegvisPressed: () => void }).stegvisPressed()
          : undefined,
      true,
    );
  };
  await context.addInitScript(count);
  await page.evaluate(count);
  const began = performance.now();
  await walk(page);
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  const taken: Journey = { journey: name, budget, clicks, seconds, met: clicks <= budget };
  const file = process.env['STEGVIS_JOURNEYS_FILE'];
  if (file) appendFileSync(file, `${JSON.stringify(taken)}\n`);
  return taken;
};
