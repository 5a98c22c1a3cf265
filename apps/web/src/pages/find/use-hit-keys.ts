import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** Arrow keys (or j and k) walk through the titles of a list; Enter opens, since each title is a link. Home and End as in any list. */
export function walkHits(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('.hit a')];
  const at = links.findIndex((link) => link === document.activeElement);
  if (at < 0) return;
  const step = steps[event.key];
  const next =
    event.key === 'Home' ? 0 : event.key === 'End' ? links.length - 1 : step === undefined ? null : at + step;
  const target = next === null ? undefined : links[next];
  if (!target) return;
  event.preventDefault();
  target.focus();
  target.closest('.hit')?.scrollIntoView({ block: 'nearest' });
}
