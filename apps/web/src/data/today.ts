/** Today in Sweden, as `YYYY-MM-DD`, wherever the reader’s own clock is. */
export const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
