import { settled } from '../browser/support/sign-in';
import { Stage } from '../browser/support/stage';
import { travel } from './support/journey';

describe('a job of carved tasks', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  it('J10: HR turns tasks into an employment, with its money asked for', async () => {
    const { page: hr } = await stage.as('hr');
    await hr.goto('/');
    await settled(hr);
    const taken = await travel('J10', { budget: 6 }, hr, async (page) => {
      await page.getByRole('link', { name: 'Uppgiftsdelning' }).click();
      await page
        .getByRole('button', { name: /^Välj bunten/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Skapa plats av bunt' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio').first().click();
      await dialog.getByRole('textbox', { name: 'Belopp' }).fill('1000');
      await dialog.getByRole('button', { name: 'Skicka till medel' }).click();
      await page.getByText('Platsen är publicerad och medel är begärda.').waitFor();
    });
    expect(taken).toMatchObject({ met: true });
  });
});
