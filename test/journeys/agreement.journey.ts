import type { Page } from 'playwright-core';
import { settled } from '../browser/support/sign-in';
import { Stage } from '../browser/support/stage';
import { readWorld } from '../browser/support/world';
import { travel } from './support/journey';

describe('from an agreement to how it goes', () => {
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

  it('J5: staff make the agreement of a placement and send it', async () => {
    const consultant = await startOf('consultant');
    const taken = await travel('J5', { budget: 5 }, consultant, async (page) => {
      await page.getByRole('link', { name: 'Deltagare', exact: true }).click();
      await page.getByRole('link', { name: 'Elin Sandberg' }).first().click();
      await page.getByRole('tab', { name: 'Besök och placering' }).click();
      await page
        .getByRole('button', { name: /^Gör avtal/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Skicka för ja' }).click();
      await page.getByText('Avtalet är skickat.').first().waitFor();
    });
    expect(taken).toMatchObject({ met: true });
  });

  it('J6: a participant reads the agreement part by part and says yes', async () => {
    const elin = await startOf('participant');
    const taken = await travel('J6', { budget: 8 }, elin, async (page) => {
      await page.getByRole('link', { name: 'Läs avtalet' }).first().click();
      for (let part = 1; part <= 6; part += 1) {
        await page.getByText(`${part} av 6`).waitFor();
        await page.getByRole('button', { name: 'Jag förstår' }).click();
      }
      await page.getByRole('button', { name: 'Jag säger ja' }).click();
      await page.getByText('Tack. Nu svarar de andra.').waitFor();
    });
    expect(taken).toMatchObject({ met: true });
  });

  it('J9: a workplace says how it goes by the link of a mail', async () => {
    // No mail leaves at night, and a journey is walked at any hour: the link is the one that the mail would carry.
    const { told } = await readWorld(stage);
    const { page: nobody } = await stage.visitor();
    await nobody.goto(`/uppfoljning/svara/${told}`);
    await settled(nobody);
    const taken = await travel('J9', { budget: 4 }, nobody, async (page) => {
      for (const question of [/uppgifterna/, /tillsammans/, /stödet/])
        await page
          .getByRole('group', { name: question })
          .last()
          .getByRole('button', { name: 'Bra', exact: true })
          .click();
      await page.getByRole('button', { name: 'Skicka' }).click();
      await page.getByText('Tack för ert svar').waitFor();
    });
    expect(taken).toMatchObject({ met: true });
  });
});
