import type { Page } from 'playwright-core';

export interface ShownPoints {
  readonly verdict: string;
  /** Of each criterion, as the table shows them. */
  readonly parts: readonly number[];
  /** At the foot of the table. */
  readonly sum: number;
  /** In the line above the table: "91 poäng, säkert mellan 90 och 93". */
  readonly said: number;
}

/** Reads the reasons that stand open in the pane. */
export async function shownPoints(page: Page): Promise<ShownPoints> {
  const pane = page.locator('.pane');
  await pane.locator('table.reasons tfoot .pts').waitFor();
  const numbers = async (selector: string): Promise<number[]> =>
    (await pane.locator(selector).allInnerTexts()).map(Number);
  const [sum = Number.NaN] = await numbers('table.reasons tfoot .pts');
  return {
    verdict: await pane.locator('.verdict').first().innerText(),
    parts: await numbers('table.reasons tbody .pts'),
    sum,
    said: Number.parseInt(await pane.locator('.sum .muted').first().innerText(), 10),
  };
}
