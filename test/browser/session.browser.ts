import type { Page } from 'playwright-core';
import { checkAxe } from './support/check-axe';
import { picture } from './support/picture';
import { settled } from './support/sign-in';
import { Stage } from './support/stage';

const MINUTE = 60_000;

describe('a session that rests', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await Stage.open();
    ({ page } = await stage.as('consultant'));
    await page.clock.install();
    await page.goto('/deltagare/ny');
    await settled(page);
  });
  afterAll(() => stage.close());

  const field = () => page.getByRole('textbox').first();

  it('E4: is warned of ten minutes before, with one press to stay, and what is typed stays', async () => {
    await field().fill('Halvskrivet');
    await page.clock.fastForward(45 * MINUTE);
    expect(await page.getByRole('alertdialog').count()).toBe(0);
    await page.clock.fastForward(6 * MINUTE);
    const dialog = page.getByRole('alertdialog', { name: 'Du loggas snart ut' });
    await dialog.waitFor();
    expect(await checkAxe(page)).toEqual([]);
    await picture(page, 'loggas-snart-ut', 'full', 'sv');
    await dialog.getByRole('button', { name: 'Jag är kvar' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await field().inputValue()).toBe('Halvskrivet');
  });

  it('E4: when it is over one signs in again over the page, and what is typed stays', async () => {
    await page.clock.fastForward(61 * MINUTE);
    const dialog = page.getByRole('alertdialog', { name: 'Du är utloggad' });
    await dialog.waitFor();
    expect(await checkAxe(page)).toEqual([]);
    await picture(page, 'ar-utloggad', 'full', 'sv');
    await dialog.getByLabel('Lösenord').fill('fel-lösenord-här');
    await dialog.getByRole('button', { name: 'Logga in', exact: true }).click();
    await dialog.getByText('stämmer inte').waitFor();
    await dialog.getByLabel('Lösenord').fill('stegvis-demo');
    await dialog.getByRole('button', { name: 'Logga in', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await field().inputValue()).toBe('Halvskrivet');
    expect(new URL(page.url()).pathname).toBe('/deltagare/ny');
  });
});
