import type { Page } from 'playwright-core';
import { settled } from './sign-in';

export interface Posting {
  /** Typed into the field for the role; the first hit is taken. */
  readonly role: string;
  readonly title: string;
  readonly easyText: string;
  /** The word of the kind in the list, where it is not the suggested one. */
  readonly kind?: string;
}

/**
 * Posts an opening as its employer would, from "Mina platser" to published, in the four steps.
 * @returns the id of the opening.
 */
export async function postOpening(page: Page, { role, title, easyText, kind }: Posting): Promise<string> {
  await page.getByRole('link', { name: 'Annonsera plats' }).click();
  await page.getByRole('heading', { name: 'Annonsera plats' }).waitFor();
  const field = page.getByRole('combobox', { name: 'Utgå från en roll eller ett yrke' });
  const employer = page.getByLabel('Vilken arbetsgivare gäller det?');
  await field.or(employer).first().waitFor();
  if ((await employer.count()) > 0) await employer.selectOption({ index: 1 });
  await field.fill(role);
  // By its words: while the list waits for its answer, what it says of that is an option too.
  await page
    .getByRole('option', { name: new RegExp(role, 'i') })
    .first()
    .click();
  await page.waitForURL(/utkast=/, { waitUntil: 'commit' });
  await page.getByLabel('Titel').fill(title);
  await page.getByLabel('Lättläst text').fill(easyText);
  if (kind) await page.getByLabel('Slag av plats').selectOption({ label: kind });
  await page.getByRole('button', { name: 'Nästa: när' }).click();
  await page.getByRole('textbox', { name: 'Kan börja med' }).fill('9');
  await page.getByRole('textbox', { name: 'Som mest' }).fill('12');
  await page.getByRole('textbox', { name: 'Som mest' }).press('Tab');
  await page.getByRole('button', { name: 'Nästa: plats och stöd' }).click();
  await page.locator('#falt-arbetsplats').getByRole('radio').first().check();
  await page.getByRole('radio', { name: /varje dag/ }).check();
  for (const name of ['Rum att gå undan till', 'Nära buss eller tåg'])
    await page.getByRole('radiogroup', { name }).getByText('Finns', { exact: true }).click();
  await page.getByRole('button', { name: 'Nästa: förhandsgranska' }).click();
  await page.getByText('Allt som behövs finns').waitFor();
  await page.getByRole('button', { name: 'Publicera' }).click();
  await page.waitForURL(/\/platser\/[0-9a-f-]{36}$/, { waitUntil: 'commit' });
  await settled(page);
  return page.url().slice(-36);
}
