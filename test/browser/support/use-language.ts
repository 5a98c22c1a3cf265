import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { ask } from './ask';

/** Sets the language of whoever is signed in on the page, or of the browser where no one is; the next load shows it. */
export async function useLanguage(page: Page, language: 'sv' | 'en', signedIn: boolean): Promise<void> {
  if (signedIn) {
    await ask(
      page,
      'mutation ($input: SetPreferencesInput!) { setPreferences(input: $input) { __typename } }',
      { input: { language, idempotencyKey: randomUUID() } },
    );
  }
  await page.evaluate((chosen) => {
    const saved = JSON.parse(localStorage.getItem('stegvis.preferences') ?? '{}') as object;
    localStorage.setItem('stegvis.preferences', JSON.stringify({ ...saved, language: chosen }));
  }, language);
}
