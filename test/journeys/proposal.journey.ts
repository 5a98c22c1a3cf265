import type { Page } from 'playwright-core';
import { ask } from '../browser/support/ask';
import { settled } from '../browser/support/sign-in';
import { Stage } from '../browser/support/stage';
import { until } from '../browser/support/until';
import { dayIn } from '../worlds/day-in';
import { travel } from './support/journey';

/** One story, told in order: each journey stands on the one before. */
describe('from a match to a meeting', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  const startOf = async (role: Parameters<Stage['as']>[0]): Promise<Page> => {
    const { page } = await stage.as(role);
    await page.goto('/');
    await settled(page);
    return page;
  };

  it('J1: a supervisor finds a place for a person and asks', async () => {
    const supervisor = await startOf('supervisor');
    const taken = await travel('J1', { budget: 6 }, supervisor, async (page) => {
      await page.getByRole('link', { name: 'Deltagare', exact: true }).click();
      await page.getByRole('link', { name: 'Elin Sandberg' }).first().click();
      await page.getByRole('link', { name: 'Hitta plats' }).click();
      await page.locator('.hit a').first().click();
      await page.getByRole('link', { name: 'Föreslå' }).first().click();
      await page.getByRole('button', { name: /^(Fråga Elin först|Skicka)$/ }).click();
      await page
        .getByText(/Väntar på att deltagaren svarar|Väntar på att arbetsgivaren svarar/)
        .first()
        .waitFor();
    });
    expect(taken).toMatchObject({ met: true });
  });

  it('J2: a participant answers', async () => {
    const elin = await startOf('participant');
    const taken = await travel('J2', { budget: 3 }, elin, async (page) => {
      await page.getByRole('region', { name: 'En plats till dig' }).getByRole('link').first().click();
      await page.getByRole('button', { name: 'Ja', exact: true }).click();
      await page.getByText('Du har sagt ja. Nu frågar vi jobbet.').waitFor();
      await page.getByRole('link', { name: 'Klart' }).click();
    });
    expect(taken).toMatchObject({ met: true });
  });

  it('J4: an employer answers a proposal by the link of a mail', async () => {
    const { page: nobody } = await stage.visitor();
    await nobody.goto('/utkorg');
    let path = '';
    await until('the mail with the link', async () => {
      const { demoOutbox } = await ask<{ demoOutbox: { body: string }[] }>(nobody, '{ demoOutbox { body } }');
      path = demoOutbox.map(({ body }) => /\/forslag\/svara\/[\w-]+/.exec(body)?.[0]).find(Boolean) ?? '';
      return path !== '';
    });
    await nobody.goto(path);
    await settled(nobody);
    const taken = await travel('J4', { budget: 3, before: 1 }, nobody, async (page) => {
      await page.getByRole('button', { name: 'Ja, vi vill träffas' }).click();
      await page.getByText('Ni har svarat: ja, vi vill träffas').waitFor();
    });
    expect(taken).toMatchObject({ met: true });
  });

  it('J7: staff book the visit, and write how it went', async () => {
    const consultant = await startOf('consultant');
    const taken = await travel('J7', { budget: 4 }, consultant, async (page) => {
      await page.getByRole('link', { name: /^Boka besök: Elin Sandberg/ }).click();
      await page.getByRole('group', { name: 'Dag' }).getByRole('spinbutton').first().focus();
      await page.keyboard.type(dayIn(30).replaceAll('-', ''));
      await page.getByRole('button', { name: 'Spara besöket' }).click();
      await page.getByText('Besöket är bokat.').waitFor();
      const good = (who: string) =>
        page.getByRole('group', { name: who }).getByRole('button', { name: 'Bra' }).first();
      // The demo has one that has been: hers is told there, and that of the workplace.
      await good('Hur tyckte Elin?').click();
      await page
        .getByRole('group', { name: 'Hur tyckte Elin?' })
        .first()
        .locator('[aria-pressed=true]')
        .waitFor();
      await good('Hur tyckte arbetsplatsen?').click();
      await page.getByText('Arbetsplatsen sa').first().waitFor({ state: 'attached' });
    });
    expect(taken).toMatchObject({ met: true });
  });

  it('J11: a second person approves a call-off', async () => {
    const coordinator = await startOf('coordinator');
    const taken = await travel('J11', { budget: 3 }, coordinator, async (page) => {
      await page
        .getByRole('link', { name: /^Ta ställning: .*avrop/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Godkänn avrop' }).click();
      await page.getByText('Avropet är godkänt.').waitFor();
    });
    expect(taken).toMatchObject({ met: true });
  });

  it('J13: a participant takes her yes back', async () => {
    const elin = await startOf('participant');
    const taken = await travel('J13', { budget: 3 }, elin, async (page) => {
      await page.getByRole('link', { name: 'Mina val' }).click();
      await page
        .getByRole('button', { name: /^Stoppa/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Ja, stoppa' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    });
    expect(taken).toMatchObject({ met: true });
  });

  it('J17: who has another’s persons from a day is chosen once for all of them', async () => {
    const consultant = await startOf('consultant');
    const taken = await travel('J17', { budget: 5 }, consultant, async (page) => {
      await page.getByRole('link', { name: 'Deltagare', exact: true }).click();
      await page.getByRole('checkbox', { name: /alla/i }).first().check();
      await page.getByRole('button', { name: /^Lämna över/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox').fill('Per');
      await page.getByRole('option', { name: /Per Åkesson/ }).click();
      await dialog.getByRole('button', { name: 'Klart' }).click();
      await dialog.waitFor({ state: 'detached' });
    });
    expect(taken).toMatchObject({ met: true });
  });
});
