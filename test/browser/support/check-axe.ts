import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Breaches of WCAG 2.2 A and AA, no rule off: one line for each element. */
export async function checkAxe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .options({ resultTypes: ['violations'] })
    // The product has no frames, and without them nothing has to be gathered in a page of its own.
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      (node) => `${id}: ${node.target.join(' ')} ${node.failureSummary?.split('\n')[1]?.trim() ?? ''}`,
    ),
  );
}
