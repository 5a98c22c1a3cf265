import type { Page } from 'playwright-core';
import { settled } from './support/sign-in';
import { Stage } from './support/stage';

/** One story, told in order: each step stands on the one before. */
describe('the participant’s part of the main job', () => {
  let stage: Stage;
  let elin: Page;
  let consultant: Page;
  let place: string;

  beforeAll(async () => {
    stage = await Stage.open();
    elin = (await stage.as('participant')).page;
    consultant = (await stage.as('consultant')).page;
  });
  afterAll(() => stage.close());

  const places = async (): Promise<string[]> => {
    await elin.goto('/platser-for-mig');
    await settled(elin);
    return elin.locator('.places').last().locator('.place').allInnerTexts();
  };
  const hersAt = async (tab: string): Promise<void> => {
    await consultant.goto('/deltagare');
    await consultant.getByRole('link', { name: 'Elin Sandberg' }).first().click();
    await consultant.getByRole('tab', { name: tab }).click();
  };

  it('shows three to five places in plain words, without points', async () => {
    const shown = await places();
    expect(shown.length).toBeGreaterThanOrEqual(3);
    expect(shown.length).toBeLessThanOrEqual(5);
    for (const words of shown) {
      expect(words).toMatch(/^.+\n/);
      expect(words).not.toMatch(/poäng|%|\bkrav\b/i);
    }
  });

  it('says in three sentences why one suits, and takes an answer', async () => {
    await elin.locator('.places').last().locator('.place a').first().click();
    await elin.getByRole('heading', { name: 'Varför passar det?' }).waitFor();
    place = await elin.getByRole('heading', { level: 1 }).innerText();
    // Openings are written in Swedish; in the English interface a screen reader must know (WCAG 3.1.2).
    expect(await elin.getByRole('heading', { level: 1 }).getAttribute('lang')).toBe('sv');
    expect(await elin.locator('section[aria-labelledby="varfor"] li').count()).toBe(3);
    const yes = elin.getByRole('button', { name: /^Ja/ });
    await yes.click();
    await elin.getByText('Du svarade:').waitFor();
    expect(await yes.getAttribute('aria-pressed')).toBe('true');
  });

  it('shows the consultant the answer', async () => {
    await consultant.getByRole('link', { name: 'Elin Sandberg' }).first().click();
    await consultant.getByRole('link', { name: 'Hitta plats', exact: true }).click();
    const hit = consultant.locator('.hit', { hasText: 'Elin har sagt ja' });
    await hit.first().waitFor();
    expect(await hit.count()).toBe(1);
    expect(await hit.locator('h3').innerText()).toBe(place);
  });

  it('changes her list when she changes what she wants', async () => {
    const before = await places();
    await elin.goto('/om-mig/vill?fraga=interest.archive');
    await elin.getByRole('button', { name: 'Nej' }).click();
    await elin.waitForURL((url) => !url.search.includes('archive'));
    expect(await places()).not.toEqual(before);
    await hersAt('Vill');
    const archive = consultant.getByRole('radiogroup', { name: 'Arkiv och digitalisering' });
    expect(await archive.locator('input:checked').getAttribute('value')).toBe('0');
  });

  it('keeps her change of what she can as a suggestion until staff confirm it', async () => {
    await elin.goto('/om-mig/kan/lifting_carrying');
    await settled(elin);
    await elin.locator('.answer').first().click();
    await elin.getByRole('heading', { name: 'Tack' }).waitFor();
    await hersAt('Kan');
    const ability = consultant.locator('#kan-lifting_carrying');
    await ability.locator('.suggestion').waitFor();
    const level = (): Promise<string> => ability.locator('label:has(input:checked)').innerText();
    const before = await level();
    await ability.getByRole('button', { name: /^Bekräfta/ }).click();
    await ability.locator('.suggestion').waitFor({ state: 'detached' });
    expect(await level()).not.toBe(before);
  });

  it('is told as declined also when the answer came only at the second try', async () => {
    await elin.goto('/om-mig/kan/lifting_carrying');
    await settled(elin);
    await elin.locator('.answer:not([aria-pressed="true"])').first().click();
    await elin.getByRole('heading', { name: 'Tack' }).waitFor();
    await hersAt('Kan');
    const ability = consultant.locator('#kan-lifting_carrying');
    await ability.locator('.suggestion').waitFor();
    await consultant.route('**/graphql', (route) => route.abort(), { times: 1 });
    await ability.getByRole('button', { name: /^Avböj/ }).click();
    await ability.getByRole('button', { name: 'Försök igen' }).click();
    await consultant.getByText(/^Avböjt: /).waitFor();
    expect(await consultant.getByText(/^Bekräftat: /).count()).toBe(0);
  });
});
