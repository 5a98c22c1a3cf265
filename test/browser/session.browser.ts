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

  it('E4: staff let a participant sign in where they sit: she says that it is her, sees who helps, and leaves', async () => {
    const { page: shared } = await stage.as('supervisor');
    await shared.goto('/deltagare');
    await settled(shared);
    await shared.getByRole('link', { name: 'Elin Sandberg' }).first().click();
    await shared.getByRole('button', { name: 'Logga in personen här' }).click();
    const dialog = shared.getByRole('dialog', { name: 'Logga in personen på den här datorn' });
    await dialog.waitFor();
    expect(await checkAxe(shared)).toEqual([]);
    await picture(shared, 'logga-in-personen', 'full', 'sv');
    await dialog.getByRole('button', { name: 'Logga ut mig och börja' }).click();
    await shared.getByRole('heading', { name: 'Hej! Är det du som är Elin?' }).waitFor();
    expect(await checkAxe(shared)).toEqual([]);
    await picture(shared, 'ar-det-du', 'full', 'sv');
    await shared.getByRole('button', { name: 'Ja, det är jag' }).click();
    const bar = shared.getByRole('region', { name: 'Du får hjälp' });
    await bar.waitFor();
    await settled(shared);
    expect(await checkAxe(shared)).toEqual([]);
    await picture(shared, 'med-hjalp', 'full', 'sv');
    await shared.goto('/mina-inloggningar');
    await settled(shared);
    await shared.getByText('Per Åkesson', { exact: true }).first().waitFor();
    await picture(shared, 'med-hjalp-inloggningar', 'full', 'sv');
    await bar.getByRole('button', { name: 'Jag är klar' }).click();
    await shared.waitForURL('**/logga-in');
    await shared.goto('/deltagare');
    await shared.waitForURL('**/logga-in**');
  });
});
