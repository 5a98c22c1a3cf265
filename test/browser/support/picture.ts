import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** `SCREENS_ALL=1` pictures the states too, and looks at them in English. */
export const picturesOfStates = process.env.SCREENS_ALL === '1';
const folder =
  process.env.SCREENS_DIR ||
  (picturesOfStates ? join(__dirname, '..', '..', '..', 'test-results', 'screens') : '');

export const wide = { width: 1440, height: 900 } as const;
export const narrow = { width: 320, height: 640 } as const;

/**
 * Writes the whole page to `<screen>-<state>-<language>-<width>.jpg`, wide and at 320 px, where pictures are asked for; leaves
 * it wide.
 */
export async function picture(page: Page, screen: string, state: string, language: string): Promise<void> {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  for (const size of [narrow, wide]) {
    await page.setViewportSize(size);
    const path = join(folder, `${screen}-${state}-${language}-${size.width}.jpg`);
    await page.screenshot({ path, type: 'jpeg', quality: 85, fullPage: true, animations: 'disabled' });
  }
}
