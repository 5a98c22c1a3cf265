import type { Page } from 'playwright-core';
import { ask } from './support/ask';
import { postOpening } from './support/post-opening';
import { shownPoints } from './support/shown-points';
import { settled } from './support/sign-in';
import { Stage } from './support/stage';
import { until } from './support/until';

const title = 'Arkivhjälp i butiken';
const employment = 'Arkivhjälp med lön';
const easyText = 'Du sorterar papper. Det är lugnt. En kollega hjälper dig.';

/** One story, told in order: each step stands on the one before. */
describe('the main job in a browser', () => {
  let stage: Stage;
  let consultant: Page;
  let elin: string;
  let openingId: string;
  let employmentId: string;

  beforeAll(async () => {
    stage = await Stage.open();
    consultant = (await stage.as('consultant')).page;
  });
  afterAll(() => stage.close());

  const findPlaces = async (query = ''): Promise<void> => {
    await consultant.goto(`/deltagare/${elin}/hitta-plats${query}`);
    await settled(consultant);
  };
  /** Opens the whole ranked list, which comes twenty at a time. */
  const allHits = async (): Promise<string[]> => {
    const more = consultant.getByRole('button', { name: /^Visa \d+ till$/ });
    while ((await more.count()) > 0) {
      const shown = await consultant.locator('.hit').count();
      await more.click();
      await until('more hits', async () => (await consultant.locator('.hit').count()) > shown);
    }
    return consultant.locator('.hit h3').allInnerTexts();
  };

  it('leads a consultant from the list of participants to ranked places', async () => {
    await consultant.getByRole('link', { name: 'Elin Sandberg' }).first().click();
    await consultant.getByRole('heading', { name: 'Elin Sandberg' }).waitFor();
    elin = /[0-9a-f-]{36}/.exec(consultant.url())?.[0] ?? '';
    await consultant.getByRole('link', { name: 'Hitta plats', exact: true }).click();
    await consultant.locator('.hit').first().waitFor();
    const verdicts = await consultant.locator('.hit .verdict').allInnerTexts();
    expect(verdicts.length).toBe(20);
    expect(verdicts[0]).toBe('Passar bra');
    expect(verdicts.filter((one) => !/^Passar( bra| med anpassning)?$/.test(one))).toEqual([]);
    expect(new Set(verdicts).size).toBeGreaterThan(1);
  });

  it('shows reasons whose points add up, and the same from the side of the opening', async () => {
    const first = consultant.locator('.hit a').first();
    const name = await first.innerText();
    await first.click();
    const points = await shownPoints(consultant);
    expect(points.parts.reduce((sum, one) => sum + one, 0)).toBe(points.sum);
    expect(points.said).toBe(points.sum);
    await consultant.getByRole('link', { name: 'Hela sidan' }).click();
    await consultant.getByRole('heading', { level: 1, name }).waitFor();
    await consultant.getByRole('tab', { name: 'Hitta personer' }).click();
    const row = consultant.getByRole('row', { name: /Elin Sandberg/ });
    expect(await row.locator('.verdict').innerText()).toBe(points.verdict);
    const id = /platser\/([0-9a-f-]{36})/.exec(consultant.url())?.[1];
    const scores = await ask<{
      participantsForOpening: { edges: { node: { match: { participantId: string; score: number } } }[] };
    }>(
      consultant,
      'query ($id: UUID!) { participantsForOpening(openingId: $id, first: 50) { edges { node { match { participantId score } } } } }',
      { id },
    );
    const hers = scores.participantsForOpening.edges.find(({ node }) => node.match.participantId === elin);
    expect(hers?.node.match.score).toBe(points.sum);
    await row.getByRole('link', { name: /Visa skälen/ }).click();
    expect(await shownPoints(consultant)).toEqual(points);
  });

  it('shows what is one change away, and what the change gives', async () => {
    await consultant.getByRole('tab', { name: /^Nästan/ }).click();
    await consultant.locator('.near-hit a').first().click();
    const change = consultant.locator('.pane').getByRole('region', { name: 'Vad som ändras' });
    await change.waitFor();
    expect(await change.innerText()).toMatch(/Nu[^]*Efter ändringen/);
    expect(await consultant.locator('.pane .verdict').first().innerText()).toBe('Nästan');
  });

  it('lets an employer post a place in four steps from a role', async () => {
    const { page } = await stage.as('employer');
    openingId = await postOpening(page, { role: 'arkiv', title, easyText });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
    expect(await page.getByText('Publicerad').count()).toBeGreaterThan(0);
    expect(await page.getByRole('tab', { name: 'Hitta personer' }).count()).toBe(0);
  });

  it('has it in the consultant’s list at once, and a notice in the inbox', async () => {
    await findPlaces();
    expect(await allHits()).toContain(title);
    await until('a notice of the new place', async () => {
      await consultant.goto('/inkorg');
      await settled(consultant);
      return (await consultant.getByRole('link', { name: title }).count()) > 0;
    });
    await consultant.getByRole('link', { name: title }).first().click();
    await consultant.getByText(title).first().waitFor();
  });

  it('lets HR post an employment that the same consultant finds', async () => {
    const { page } = await stage.as('hr');
    employmentId = await postOpening(page, {
      role: 'arkiv',
      title: employment,
      easyText,
      kind: 'Riktad anställning i kommunen',
    });
    await consultant.goto(`/platser/${employmentId}?flik=personer`);
    await settled(consultant);
    expect(await consultant.getByRole('heading', { level: 1 }).innerText()).toBe(employment);
  });

  it('shows a participant nothing new before the easy text is approved', async () => {
    const { page } = await stage.as('participant');
    await page.goto(`/platser-for-mig/${openingId}`);
    await page.getByRole('heading', { name: 'Platsen finns inte kvar' }).waitFor();
    await consultant.goto(`/platser/${openingId}`);
    await consultant.getByRole('button', { name: 'Godkänn lättläst text' }).click();
    const dialog = consultant.getByRole('dialog');
    expect(await dialog.innerText()).toContain(easyText);
    await dialog.getByRole('button', { name: 'Godkänn lättläst text' }).click();
    await consultant.getByText(/Lättläst text godkänd av Maria/).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  });

  it('keeps a name that is searched for out of the address and of what the browser keeps', async () => {
    await consultant.goto('/deltagare');
    await settled(consultant);
    await consultant.getByRole('searchbox', { name: 'Sök namn' }).fill('Sandberg');
    await until('one hit', async () => (await consultant.locator('main table tbody tr').count()) === 1);
    await consultant.getByRole('link', { name: 'Elin Sandberg' }).click();
    await consultant.getByRole('heading', { level: 1, name: 'Elin Sandberg' }).waitFor();
    const kept = await consultant.evaluate(() =>
      JSON.stringify([
        document.title,
        { ...localStorage },
        { ...sessionStorage },
        performance.getEntries().map(({ name }) => name),
      ]),
    );
    expect(decodeURIComponent([...stage.addresses(), kept].join('\n'))).not.toMatch(/Sandberg/i);
  });

  it('asked no one else, broke no policy and logged no error on the way', () => {
    expect(stage.faults()).toEqual([]);
  });
});
