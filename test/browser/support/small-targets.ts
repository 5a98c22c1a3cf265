import type { Page } from 'playwright-core';

/** Controls smaller than a number of pixels; links within a sentence are exempt (WCAG 2.5.8). Calm mode counts the height. */
export const smallTargets = (page: Page, floor: number): Promise<string[]> =>
  page.evaluate((least) => {
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=tab], [role=switch]',
    );
    const found: string[] = [];
    for (const control of controls) {
      const style = getComputedStyle(control);
      if (control.tagName === 'A' && style.display === 'inline') continue;
      if (control.classList.contains('skip') || control.tabIndex < 0 || control.closest('[aria-hidden=true]'))
        continue;
      const target = control.matches('input') ? (control.closest('label') ?? control) : control;
      const { width, height } = target.getBoundingClientRect();
      if (width === 0 || height === 0 || style.visibility === 'hidden') continue;
      if (height < least - 0.5 || width < Math.min(least, 24) - 0.5)
        found.push(
          `${target.tagName.toLowerCase()}.${target.className} "${(target.getAttribute('aria-label') ?? target.textContent ?? '').trim().slice(0, 40)}" ${Math.round(width)}×${Math.round(height)}`,
        );
    }
    return found;
  }, floor);
