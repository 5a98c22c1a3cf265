import type { KeyboardEvent } from 'react';
import { today } from '../../data/today';
import { later } from './days';

/**
 * J and K move from line to line, S puts the line in focus off until tomorrow; Enter opens it as any link. Only while the
 * list has focus, so that nothing that is said to a screen or dictated does it by accident (WCAG 2.1.4).
 */
export const workKeys =
  (putOff: (workId: string, until: string) => void) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
    const key = event.key.toLowerCase();
    const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-work]')];
    const at = lines.findIndex((line) => line.contains(event.target as Node));
    if (at < 0) return;
    if (key === 'j' || key === 'k') {
      event.preventDefault();
      lines[at + (key === 'j' ? 1 : -1)]?.querySelector<HTMLElement>('a.who')?.focus();
    }
    const id = lines[at]?.dataset['work'];
    if (key === 's' && id) {
      event.preventDefault();
      (lines[at + 1] ?? lines[at - 1])?.querySelector<HTMLElement>('a.who')?.focus();
      putOff(id, later(today(), 1));
    }
  };
