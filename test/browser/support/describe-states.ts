import type { Page } from 'playwright-core';
import { checkAxe } from './check-axe';
import { narrow, picture, wide } from './picture';
import { screens } from './screens';
import { putInto, refusalWords, release, type State, states } from './states';
import { Stage } from './stage';
import { wideParts } from './wide-parts';
import { useLanguage } from './use-language';
import { readWorld, type World } from './world';

/** `SCREENS_ALL=1` pictures the states, and looks at them in English too. */
const pictured = process.env.SCREENS_ALL === '1';
const languages = pictured ? (['sv', 'en'] as const) : (['sv'] as const);

/** Some states of every screen; two files share them, so that they can run at once. */
export const describeStates = (some: readonly State[]): void =>
  describe('states of the screens', () => {
    let stage: Stage;
    let world: World;
    const pages = new Map<string, Page>();

    beforeAll(async () => {
      stage = await Stage.open();
      world = await readWorld(stage);
    });
    afterAll(() => stage.close());

    const pageOf = async (role: (typeof screens)[number]['role']): Promise<Page> => {
      const known = pages.get(role);
      if (known) return known;
      const { page } = role === 'nobody' ? await stage.visitor() : await stage.as(role);
      pages.set(role, page);
      return page;
    };

    const asking = screens.filter(({ still }) => !still).map((screen, at) => ({ ...screen, at }));
    describe.each(some)('%s', (state) => {
      it.each(asking)('$name says so in words and stands', async ({ name, role, path, at }) => {
        const page = await pageOf(role);
        for (const language of languages) {
          if (languages.length > 1) {
            await page.goto('/om');
            await useLanguage(page, language, role !== 'nobody');
          }
          await putInto(page, state);
          try {
            await page.goto(path(world), { waitUntil: 'load' });
            if (state === 'waiting') await page.locator('.loading .skel').first().waitFor();
            else {
              await page.locator('.loading').first().waitFor({ state: 'detached' });
              await page.locator('h1, h2, .notice').first().waitFor();
            }
            expect(await page.getByText(/Sidan kunde inte visas|could not be shown/).count()).toBe(0);
            if (state === 'failed' && language === 'sv')
              expect(await page.getByRole('button', { name: 'Försök igen' }).count()).toBeGreaterThan(0);
            if (state === 'refused')
              expect(await page.getByText(refusalWords[language]).count()).toBeGreaterThan(0);
            await page.setViewportSize(narrow);
            expect(await wideParts(page)).toEqual([]);
            if (pictured) await picture(page, name, state, language);
            await page.setViewportSize(wide);
            if (at % states.length === states.indexOf(state)) expect(await checkAxe(page)).toEqual([]);
          } finally {
            await release(page);
          }
        }
      });
    });
  });
