/** A day some days later. */
export const later = (day: string, days: number): string => {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
};

/** The Monday that comes next. */
export const nextMonday = (day: string): string => {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return later(day, (8 - weekday) % 7 || 7);
};

/** The number of the week (ISO 8601), as Swedish calendars count. */
export const weekOf = (day: string): number => {
  const thursday = new Date(`${day}T12:00:00Z`);
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  return Math.ceil(((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86_400_000 + 0.5) / 7);
};
