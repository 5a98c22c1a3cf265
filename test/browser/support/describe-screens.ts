import type { Page } from 'playwright-core';
import { checkAxe } from './check-axe';
import { narrow, picture, wide } from './picture';
import { type Screen, screens } from './screens';
import { settled } from './sign-in';
import { smallTargets } from './small-targets';
import { Stage } from './stage';
import { useLanguage } from './use-language';
import type { Visitor } from './visitor';
import { wideParts } from './wide-parts';
import { readWorld, type World } from './world';

/** Half of 1440: what a window of that width has at 200 %. */
const zoomed = { width: 720, height: 450 } as const;

/**
 * Every second screen of the list, from the first or the second on: full, in both languages, narrow and at 200 %. Two files
 * share the list, so that they can run at once.
 */
export const describeScreens = (from: 0 | 1): void =>
  describe('every screen', () => {
    let stage: Stage;
    let world: World;
    const visitors = new Map<string, { visitor: Visitor; language: 'sv' | 'en' }>();
    const shared = screens.map((screen, at) => ({ ...screen, at })).filter(({ at }) => at % 2 === from);

    beforeAll(async () => {
      stage = await Stage.open();
      world = await readWorld(stage);
    });
    afterAll(() => stage.close());

    const visitorIn = async (language: 'sv' | 'en', role: Screen['role']): Promise<Visitor> => {
      const known = visitors.get(role);
      if (known?.language === language) return known.visitor;
      const visitor = known?.visitor ?? (role === 'nobody' ? await stage.visitor() : await stage.as(role));
      if (language === 'en') await useLanguage(visitor.page, language, role !== 'nobody');
      visitors.set(role, { visitor, language });
      return visitor;
    };

    describe.each(shared)('$name as $role', (screen) => {
      let visitor: Visitor;
      let page: Page;
      beforeAll(async () => {
        visitor = await visitorIn('sv', screen.role);
        page = visitor.page;
        await page.goto(screen.path(world));
        await settled(page);
      });

      it('has no breach of WCAG 2.2 AA', async () => {
        expect(await checkAxe(page)).toEqual([]);
      });

      it.each([
        ['320 px', narrow],
        ['200 %', zoomed],
      ])('fits %s without sideways scrolling, and its targets are large enough', async (_name, size) => {
        await page.setViewportSize(size);
        expect(await wideParts(page)).toEqual([]);
        expect(await smallTargets(page, screen.calm ? 56 : 24)).toEqual([]);
        await page.setViewportSize(wide);
      });

      it('T1, P6: names no one but on the page', async () => {
        const kept = await page.evaluate(() =>
          JSON.stringify([document.title, Object.entries(localStorage), Object.entries(sessionStorage)]),
        );
        const outside = decodeURIComponent([...visitor.addresses, kept].join('\n'));
        expect(world.names.filter((name) => outside.includes(name))).toEqual([]);
      });

      it('asks no one else, breaks no policy and logs no error', async () => {
        expect(visitor.faults.splice(0)).toEqual([]);
        await picture(page, screen.name, 'full', 'sv');
      });
    });

    describe.each(shared)('$name as $role in English', (screen) => {
      let visitor: Visitor;

      it('fits, and some are as accessible in the dark', async () => {
        visitor = await visitorIn('en', screen.role);
        const { page } = visitor;
        await page.goto(screen.path(world));
        await settled(page);
        expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
        await page.setViewportSize(narrow);
        expect(await wideParts(page)).toEqual([]);
        await page.setViewportSize(wide);
        await picture(page, screen.name, 'full', 'en');
        if (screen.at % 4 === 0) {
          await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
          expect(await checkAxe(page)).toEqual([]);
          await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        }
        expect(visitor.faults.splice(0)).toEqual([]);
      });
    });
  });
