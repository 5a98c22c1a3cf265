import { ask } from './support/ask';
import { picture } from './support/picture';
import { settled } from './support/sign-in';
import { Stage } from './support/stage';
import { until } from './support/until';
import { readWorld, type World } from './support/world';
import { dayIn } from '../worlds/day-in';

describe('a consent', () => {
  let stage: Stage;
  let world: World;

  beforeAll(async () => {
    stage = await Stage.open();
    world = await readWorld(stage);
  });
  afterAll(() => stage.close());

  it('shows the receiver the very words that the participant sees before her yes', async () => {
    const { page: participant } = await stage.as('participant');
    await participant.goto(`/mina-val/${world.consent}`);
    await settled(participant);
    const { page: employer } = await stage.as('employer');
    await employer.goto(`/delad/${world.shared}`);
    await settled(employer);
    const text = (page: typeof employer) => page.locator('article.candidate .own-words').allInnerTexts();
    expect(await text(participant)).toEqual(await text(employer));
    expect((await text(employer)).length).toBeGreaterThan(2);
  });

  it('A3: is stopped in three presses, and the page that stands open closes by itself (J13)', async () => {
    const { page: employer } = await stage.as('employer');
    await employer.goto(`/delad/${world.shared}`);
    await settled(employer);
    expect(await employer.locator('article.candidate').count()).toBe(1);
    const { page: participant } = await stage.as('participant');
    await participant.goto('/');
    await settled(participant);
    await participant.getByRole('link', { name: 'Mina val' }).click();
    // Two yeses to the same employer, each with its own purpose in the name of its button.
    const stops = participant.getByRole('button', { name: /^Stoppa: Erikshjälpen\. ./ });
    await stops.first().waitFor();
    for (let left = await stops.count(); left > 0; left -= 1) {
      await stops.first().click();
      await participant.getByRole('button', { name: 'Ja, stoppa' }).click();
      await participant.getByRole('dialog').waitFor({ state: 'detached' });
      await until('what is stopped can be stopped no more', async () => (await stops.count()) < left);
    }
    await until('the open page closes', async () => (await employer.getByText('Inte aktuell').count()) === 1);
    expect(await employer.locator('article.candidate').count()).toBe(0);
    expect(await employer.content()).not.toContain('Elin');
  });

  it('A13: the closed link and one that never was show the same page', async () => {
    const { page: employer } = await stage.as('employer');
    const bodies: string[] = [];
    for (const id of [world.shared, world.elin]) {
      await employer.goto(`/delad/${id}`);
      await settled(employer);
      await employer.getByText('Inte aktuell').waitFor();
      bodies.push(await employer.locator('main').innerHTML());
    }
    expect(bodies[0]).toBe(bodies[1]);
  });

  it('a proposal goes from Hitta plats over her yes to the answer by link, each within its clicks (J1, J2, J4)', async () => {
    const { page: employer } = await stage.as('employer');
    await employer.goto('/forslag');
    await settled(employer);
    const { openings } = await ask<{
      openings: { edges: { node: { id: string; status: string; easyTextNeedsApproval: boolean } }[] };
    }>(employer, '{ openings(first: 50) { edges { node { id status easyTextNeedsApproval } } } }');
    const opening =
      openings.edges.find(({ node }) => node.status === 'published' && !node.easyTextNeedsApproval)?.node
        .id ?? '';
    const { page: consultant } = await stage.as('consultant');
    await consultant.goto(`/deltagare/${world.elin}/hitta-plats?ruta=${opening}`);
    await settled(consultant);
    // J1: Deltagare, Hitta plats and the card bring her here; two presses are left of six.
    await consultant.getByRole('link', { name: 'Föreslå' }).first().click();
    await consultant.getByRole('button', { name: 'Fråga Elin först' }).waitFor();
    await settled(consultant);
    await picture(consultant, 'foresla', 'klar', 'sv');
    const previewed = await consultant.locator('article.candidate .own-words').allInnerTexts();
    await consultant.getByRole('button', { name: 'Fråga Elin först' }).click();
    await consultant.getByText('Väntar på att deltagaren svarar.').first().waitFor();
    await picture(consultant, 'person-forslag', 'fragad', 'sv');
    await employer.goto('/forslag');
    await settled(employer);
    expect(await employer.locator('[aria-labelledby^=till-] article.candidate').count()).toBe(0);

    const { page: participant } = await stage.as('participant');
    await participant.goto('/platser-for-mig');
    await settled(participant);
    await picture(participant, 'platser-for-mig', 'forslag', 'sv');
    // J2: the card, Ja, Klart.
    await participant.getByRole('region', { name: 'En plats till dig' }).getByRole('link').first().click();
    await participant.getByRole('button', { name: 'Ja', exact: true }).waitFor();
    await settled(participant);
    await picture(participant, 'plats-till-mig', 'fraga', 'sv');
    await participant.getByRole('button', { name: 'Ja', exact: true }).click();
    await participant.getByText('Du har sagt ja. Nu frågar vi jobbet.').waitFor();
    await picture(participant, 'plats-till-mig', 'ja', 'sv');
    await participant.getByRole('link', { name: 'Klart' }).click();

    await employer.goto('/forslag');
    await settled(employer);
    await picture(employer, 'forslag', 'fraga', 'sv');
    expect(await employer.locator('[aria-labelledby^=till-] .own-words').allInnerTexts()).toEqual(previewed);
    const { page: nobody } = await stage.visitor();
    await nobody.goto('/utkorg');
    let path = '';
    await until('the mail with the link', async () => {
      const { demoOutbox } = await ask<{ demoOutbox: { body: string }[] }>(nobody, '{ demoOutbox { body } }');
      path = demoOutbox.map(({ body }) => /\/forslag\/svara\/[\w-]+/.exec(body)?.[0]).find(Boolean) ?? '';
      return path !== '';
    });
    // J4: the link, Ja.
    await nobody.goto(path);
    await nobody.getByRole('button', { name: 'Ja, vi vill träffas' }).waitFor();
    await settled(nobody);
    await picture(nobody, 'forslag-svara', 'fraga', 'sv');
    expect(await nobody.locator('article.candidate .own-words').allInnerTexts()).toEqual(previewed);
    await nobody.getByRole('button', { name: 'Ja, vi vill träffas' }).click();
    await nobody.getByText('Ni har svarat: ja, vi vill träffas').waitFor();
    await employer.goto('/forslag');
    await employer.getByText('Ni har svarat: ja, vi vill träffas').waitFor();
    await picture(employer, 'forslag', 'svarad', 'sv');
    await participant.goto('/platser-for-mig');
    await participant.getByText(/^Jobbet vill träffa dig. Vi bestämmer/).waitFor();

    // J7: Boka besök, the day, Spara; later a face of hers and one of the workplace. Four presses.
    await consultant.goto(`/deltagare/${world.elin}?flik=forslag`);
    await settled(consultant);
    await consultant.getByRole('link', { name: 'Boka besök' }).click();
    await consultant.getByRole('group', { name: 'Dag' }).getByRole('spinbutton').first().focus();
    await consultant.keyboard.type(dayIn(30).replaceAll('-', ''));
    await picture(consultant, 'person-besok', 'boka', 'sv');
    await consultant.getByRole('button', { name: 'Spara besöket' }).click();
    await consultant.getByText('Besöket är bokat.').waitFor();
    await consultant
      .getByRole('group', { name: 'Hur tyckte Elin?' })
      .getByRole('button', { name: 'Bra' })
      .first()
      .click();
    await consultant
      .getByRole('group', { name: 'Hur tyckte Elin?' })
      .first()
      .locator('[aria-pressed=true]')
      .waitFor();
    await consultant
      .getByRole('group', { name: 'Hur tyckte arbetsplatsen?' })
      .getByRole('button', { name: 'Bra' })
      .first()
      .click();
    await consultant.getByText('Arbetsplatsen sa').waitFor({ state: 'attached' });
    await picture(consultant, 'person-besok', 'registrerat', 'sv');
    // A placement from there: the week of the seats stands beside what is planned.
    await consultant.getByRole('link', { name: 'Planera placering' }).first().click();
    await consultant.getByRole('table', { name: /Platserna veckan från/ }).waitFor();
    await settled(consultant);
    await picture(consultant, 'person-besok', 'planera', 'sv');
    await consultant.getByRole('button', { name: 'Planera' }).click();
    await consultant.getByText('Välj minst en dag.').waitFor();
  });
});
