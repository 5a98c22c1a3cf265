import type { PlainKey } from '../../i18n/use-translation';

/** A fault of accessibility that we know of: since when, which criterion of WCAG 2.2 or EN 301 549, and what one can do meanwhile. */
export interface KnownFault {
  /** The day it was found, `yyyy-mm-dd`. */
  readonly found: string;
  readonly criterion: string;
  readonly text: PlainKey;
  readonly instead: PlainKey;
}

/** When the list was last gone through. */
export const REVIEWED = '2026-11-22';

/** Newest first. A line goes away with the fault; the statement is made from what is left. */
export const KNOWN_FAULTS: readonly KnownFault[] = [
  {
    found: '2026-11-22',
    criterion: 'EN 301 549 5.2',
    text: 'accessibility.fault.voice',
    instead: 'accessibility.fault.voiceInstead',
  },
  {
    found: '2026-11-20',
    criterion: 'WCAG 3.1.5',
    text: 'accessibility.fault.english',
    instead: 'accessibility.fault.englishInstead',
  },
  {
    found: '2026-11-20',
    criterion: 'WCAG 4.1.2',
    text: 'accessibility.fault.readers',
    instead: 'accessibility.fault.readersInstead',
  },
  {
    found: '2026-11-20',
    criterion: 'EN 301 549 4.2.10',
    text: 'accessibility.fault.symbols',
    instead: 'accessibility.fault.symbolsInstead',
  },
];
