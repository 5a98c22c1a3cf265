import type { Page } from 'playwright-core';

/**
 * What makes a page scroll sideways, or stands outside it: anything beyond the right edge that is not inside a scroller, any
 * scroller without a name or out of reach of the keyboard (WCAG 1.4.10), and any control whose words run out over the next.
 */
export const wideParts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const say = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
    const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const edge = document.documentElement.clientWidth + 1;
    const found: string[] = [];
    if (document.documentElement.scrollWidth > edge)
      found.push(`the page is ${document.documentElement.scrollWidth} wide`);
    for (const control of document.querySelectorAll('button, [role=tab], .btn'))
      if (control.scrollWidth > control.clientWidth + 1 && control.clientWidth > 1)
        found.push(`its words run out of ${say(control)}`);
    for (const element of document.querySelectorAll('body *')) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (scrolls(element) && element.scrollWidth > element.clientWidth + 1) {
        const named =
          element.matches('[aria-label], [aria-labelledby]') && (element as HTMLElement).tabIndex >= 0;
        // A row of tabs is walked with the arrows, and the browser brings each into sight.
        if (!named && !element.querySelector(':scope > [role=tab], [role=tablist][aria-label]'))
          found.push(`scroller without a name: ${say(element)}`);
      }
      if (box.right <= edge || box.width <= 1 || style.visibility === 'hidden' || style.position === 'fixed')
        continue;
      if (element.closest('[aria-hidden=true]')) continue;
      let inside: Element | null = element;
      while (inside && !scrolls(inside) && getComputedStyle(inside).clipPath === 'none')
        inside = inside.parentElement;
      if (!inside) found.push(`${say(element)} reaches ${Math.round(box.right)}`);
    }
    return found.slice(0, 8);
  });
