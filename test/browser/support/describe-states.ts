import type { Page } from 'playwright-core';
import { checkAxe } from './check-axe';
import { narrow, picture, picturesOfStates, wide } from './picture';
import { type Screen, screens } from './screens';
import { allowStates, beginIn, goOnIn, refusalWords, type State, states } from './states';
import { Stage } from './stage';
import { until } from './until';
import { useLanguage } from './use-language';
import { wideParts } from './wide-parts';
import { readWorld, type World } from './world';

const languages = picturesOfStates ? (['sv', 'en'] as const) : (['sv'] as const);
const asking = screens.filter(({ still }) => !still).map((screen, at) => ({ ...screen, at }));
const broken = /Sidan kunde inte visas|could not be shown/;
const retryWords = { sv: 'Försök igen', en: 'Try again' } as const;

/**
 * Every second screen that asks for something, from the first or the second on. Two files share the list, so that they can
 * run at once. `SCREENS_ALL=1` looks at each in all of its states, otherwise one is seen waiting and refused, the next cut
 * off and empty: the states are made by parts that all screens share.
 */
export const describeStates = (from: 0 | 1): void =>
  describe('states of the screens', () => {
    let stage: Stage;
    let world: World;
    const pages = new Map<string, Page>();

    beforeAll(async () => {
      stage = await Stage.open();
      world = await readWorld(stage);
    });
    afterAll(() => stage.close());

    const pageOf = async (role: Screen['role']): Promise<Page> => {
      const known = pages.get(role);
      if (known) return known;
      const { page } = role === 'nobody' ? await stage.visitor() : await stage.as(role);
      // A page that has been nowhere keeps nothing.
      if (page.url() === 'about:blank') await page.goto('/om');
      await allowStates(page);
      pages.set(role, page);
      return page;
    };

    describe.each(asking.filter(({ at }) => at % 2 === from))('$name as $role', (screen) => {
      describe.each(languages)('in %s', (language) => {
        let page: Page;

        const open = async (state: State): Promise<void> => {
          await beginIn(page, state);
          await page.goto(screen.path(world), { waitUntil: 'load' });
        };
        const stands = async (state: State): Promise<void> => {
          if (state === 'waiting') await page.locator('.loading .skel').first().waitFor();
          else {
            await page.locator('.loading').first().waitFor({ state: 'detached' });
            await page.locator('h1, h2, .notice').first().waitFor();
          }
          expect(await page.getByText(broken).count()).toBe(0);
          await page.setViewportSize(narrow);
          expect(await wideParts(page)).toEqual([]);
          if (picturesOfStates) await picture(page, screen.name, state, language);
          await page.setViewportSize(wide);
          if ((screen.at >> 2) % 2 === states.indexOf(state) % 2) expect(await checkAxe(page)).toEqual([]);
        };

        beforeAll(async () => {
          page = await pageOf(screen.role);
          if (languages.length > 1) await useLanguage(page, language, screen.role !== 'nobody');
        });

        const pair = Math.floor(screen.at / 2) % 2;
        if (picturesOfStates || pair === 0)
          it('shows that it waits, and then says that it may not be read', async () => {
            await open('waiting');
            await stands('waiting');
            await goOnIn(page, 'refused');
            await page.getByText(refusalWords[language]).first().waitFor();
            await stands('refused');
          });

        if (picturesOfStates || pair === 1)
          it('says that the network is cut, and shows an empty page when it is tried again', async () => {
            await open('failed');
            const retry = page
              .locator('main')
              .getByRole('button', { name: retryWords[language], exact: true });
            await retry.first().waitFor();
            await stands('failed');
            await goOnIn(page, 'empty');
            // A page of several parts has a button for each, and they do not fail at once.
            await until('what was cut off is asked again', async () => {
              if ((await retry.count()) === 0) return true;
              // It may be gone before the press.
              await retry
                .first()
                .click({ timeout: 1_000 })
                .catch(() => null);
              await page.waitForLoadState('networkidle');
              return (await retry.count()) === 0;
            });
            await stands('empty');
          });
      });
    });
  });
