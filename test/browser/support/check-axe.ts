import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Breaches of WCAG 2.2 A and AA, no rule off: one line for each element. */
export async function checkAxe(page: Page): Promise<string[]> {
  await changesEnded(page);
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    // The product has no frames, and without them nothing has to be gathered in a page of its own.
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      (node) => `${id}: ${node.target.join(' ')} ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`,
    ),
  );
}

/** Between two colours there is a third, which nobody reads; what never ends (a skeleton) is not waited for. */
const changesEnded = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
        .map(({ finished }) => finished.catch(() => null)),
    ).then(() => null),
  );
