import { settled } from './support/sign-in';
import { Stage } from './support/stage';
import { until } from './support/until';
import { readWorld, type World } from './support/world';

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
    await participant.getByRole('button', { name: 'Stoppa: Erikshjälpen' }).click();
    await participant.getByRole('button', { name: 'Ja, stoppa' }).click();
    await participant.getByRole('dialog').waitFor({ state: 'detached' });
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
});
