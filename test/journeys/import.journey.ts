import { settled } from '../browser/support/sign-in';
import { Stage } from '../browser/support/stage';
import { travel } from './support/journey';

const FILE = Buffer.from(
  [
    'Tilltalsnamn;Efternamn;Skyddade personuppgifter;Steg;Handledare',
    ...Array.from(
      { length: 200 },
      (_, at) => `Åsa${at};Öhrnfil;Nej;Gruppverksamhet;${at % 2 ? 'Per Åkesson' : ''}`,
    ),
  ].join('\r\n'),
  'latin1',
);

describe('bringing a city in', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  it('J14: a job consultant brings in 200 participants, half of them handed over', async () => {
    const { page: consultant } = await stage.as('consultant');
    await consultant.goto('/');
    await settled(consultant);
    const taken = await travel('J14', { budget: 5 }, consultant, async (page) => {
      await page.getByRole('link', { name: 'Importera' }).click();
      const file = page.getByLabel('Fil med deltagare');
      await file.click();
      await file.setInputFiles({ name: 'deltagare.csv', mimeType: 'text/csv', buffer: FILE });
      await page.getByRole('button', { name: 'Pröva raderna' }).click();
      await page.getByRole('button', { name: 'Ta in 200 rader' }).click({ timeout: 120_000 });
      await page.getByText('200 rader är intagna').waitFor({ timeout: 120_000 });
    });
    expect(taken).toMatchObject({ met: true });
  });
});
