import type { Page } from 'playwright-core';
import { ask } from './support/ask';
import { settled } from './support/sign-in';
import { Stage } from './support/stage';
import { focusOf, tabTo } from './support/tab-to';

/** One story without a mouse, told in order: each step stands on the one before. */
describe('the main job with the keyboard alone', () => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await Stage.open();
    page = (await stage.visitor()).page;
  });
  afterAll(() => stage.close());

  it('signs in; the skip link comes first', async () => {
    await page.goto('/logga-in');
    await settled(page);
    await page.keyboard.press('Tab');
    expect((await focusOf(page)).name).toBe('Hoppa till innehållet');
    expect(await tabTo(page, /Maria Lindqvist/)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/att-gora');
    await settled(page);
  });

  it('skips to the content, and goes to the search with /', async () => {
    await page.goto('/platser');
    await settled(page);
    await page.keyboard.press('Tab');
    expect(await focusOf(page)).toEqual({ name: 'Hoppa till innehållet', ringed: true, covered: false });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('innehall');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  });

  it('opens a menu with Enter, walks it with arrows and leaves with Escape', async () => {
    expect(await tabTo(page, /^Språk och läge$/)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('menu').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toMatch(/^menuitem/);
    await page.keyboard.press('Escape');
    await page.getByRole('menu').first().waitFor({ state: 'detached' });
    expect((await focusOf(page)).name).toBe('Språk och läge');
  });

  it('goes from the list of participants to the reasons for a place', async () => {
    expect(await tabTo(page, /^Deltagare$/)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Deltagare' }).waitFor();
    await settled(page);
    expect(await tabTo(page, /^Elin Sandberg$/)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Elin Sandberg' }).waitFor();
    await settled(page);
    expect(await tabTo(page, /^Hitta plats$/)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('.hit').first().waitFor();
    await settled(page);
    const [first = '', second = ''] = await page.locator('.hit h3').allInnerTexts();
    expect(await tabTo(page, new RegExp(`^${first}$`))).toEqual([]);
    await page.keyboard.press('ArrowDown');
    expect((await focusOf(page)).name).toBe(second);
    await page.keyboard.press('Enter');
    await page.locator('.pane table.reasons').waitFor();
    expect(await page.locator('.pane h2').first().innerText()).toBe(second);
  });

  it('closes the pane and comes back to the row', async () => {
    const title = await page.locator('.pane h2').first().innerText();
    expect(await tabTo(page, /^Stäng rutan$/)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('.pane table.reasons').waitFor({ state: 'detached' });
    expect((await focusOf(page)).name).toBe(title);
  });

  it('moves a card of a short list by its menu, which says why not, and by hand to the same end', async () => {
    const [, id] = /deltagare\/([0-9a-f-]{36})/.exec(page.url()) ?? [];
    const { participant } = await ask<{ participant: { visits: { openingId: string; begun: boolean }[] } }>(
      page,
      'query ($id: UUID!) { participant(id: $id) { visits { openingId begun } } }',
      { id },
    );
    const place = participant.visits.find(({ begun }) => !begun)?.openingId;
    await page.goto(`/platser/${place}/kortlista`);
    await settled(page);
    const possible = page.getByRole('region', { name: /^Tänkbar/ });
    const name = await possible.getByRole('heading', { level: 3 }).first().innerText();
    const card = possible.locator('.board-card', { hasText: name });
    const choose = async (to: string): Promise<void> => {
      expect(await tabTo(page, new RegExp(`^Flytta ${name} till$`))).toEqual([]);
      await page.keyboard.press('Enter');
      await page.getByRole('menu').first().waitFor();
      await page.keyboard.type(to);
      await page.keyboard.press('Enter');
      await page.getByRole('menu').first().waitFor({ state: 'detached' });
    };
    await choose('Presenterad');
    await page
      .getByRole('status')
      .getByText(/^Fråga .+ först\./)
      .waitFor();
    await choose('Ta bort');
    await card.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Ångra' }).click();
    await card.waitFor();
    await card.dragTo(page.getByRole('region', { name: /^Frågad/ }));
    await page.getByRole('heading', { level: 1, name: 'Nytt förslag' }).waitFor();
  });

  it('lets a participant answer', async () => {
    const { page: elin } = await stage.as('participant');
    await elin.goto('/platser-for-mig');
    await settled(elin);
    expect(await tabTo(elin, /^Titta på platsen/)).toEqual([]);
    await elin.keyboard.press('Enter');
    await elin.getByRole('heading', { name: 'Vill du besöka platsen?' }).waitFor();
    expect(await tabTo(elin, /^Kanske$/)).toEqual([]);
    await elin.keyboard.press('Enter');
    await elin.getByText('Du svarade:').waitFor();
    expect((await focusOf(elin)).name).toBe('Kanske');
  });

  it('lets an employer fill a form', async () => {
    const { page: karin } = await stage.as('employer');
    await karin.goto('/annonsera');
    await settled(karin);
    expect(await tabTo(karin, /^INPUT$/)).toEqual([]);
    await karin.keyboard.type('arkiv');
    await karin.getByRole('option', { name: /arkiv/i }).first().waitFor();
    await karin.keyboard.press('ArrowDown');
    await karin.keyboard.press('Enter');
    await karin.waitForURL(/utkast=/, { waitUntil: 'commit' });
    expect(await tabTo(karin, /^Nästa: när$/)).toEqual([]);
    await karin.keyboard.press('Enter');
    await karin.getByRole('heading', { name: 'Vilka dagar?' }).waitFor();
    expect(await tabTo(karin, /^måndag: Nej$/)).toEqual([]);
    await karin.keyboard.press('Space');
    expect((await focusOf(karin)).name).toBe('måndag: Kan');
  });
});
