/** Today as "2026-11-22", in the reader's own time. */
export const localDay = (): string => new Date().toLocaleDateString('sv-SE');
