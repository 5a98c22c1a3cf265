import type { Page } from 'playwright-core';

/** Demo accounts by the name on their button. */
const buttons = {
  consultant: 'Maria Lindqvist',
  supervisor: 'Per Åkesson',
  participant: 'Elin Sandberg',
  employer: 'Karin Dahl',
  hr: 'Ahmed Nilsson',
  coordinator: 'Ingrid Holm',
  admin: 'Johan Ek',
  representative: 'Göran Hallqvist',
  manager: 'Helena Brodin',
  coach: 'Omar Sahlén',
  fk: 'Lena Wikander',
  af: 'Tomas Bjerke',
  analyst: 'Sara Lundmark',
  logReviewer: 'Nina Falkman',
} as const;

export type StageRole = keyof typeof buttons;
export const stageRoles = Object.keys(buttons) as StageRole[];

/** Signs in by the button of the demo account; afterwards the role's start page stands. */
export async function signIn(page: Page, role: StageRole): Promise<void> {
  await page.goto('/logga-in');
  await page.getByRole('button', { name: buttons[role] }).click();
  await page.waitForURL((url) => url.pathname !== '/logga-in');
  await settled(page);
}

/** Waits until the page shows its content: no skeleton, no request under way, fonts there. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1, main h2').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('.loading').first().waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
