import type { Chance } from '../chance/chance';

const DAY = 86_400_000;

/** Fourteen months, in days: how far back anything was said. */
const FARTHEST = 425;

/** One to four talks between somebody's registration and the reference day, on weekdays in office hours, oldest first. */
export const talkDays = (before: Date, chance: Chance): Date[] => {
  const registered = chance.whole(35, FARTHEST);
  const days = new Set([registered]);
  for (let i = chance.whole(0, 3); i > 0; i -= 1) days.add(chance.whole(4, registered));
  return [...days]
    .sort((a, b) => b - a)
    .map((ago) => {
      const day = new Date(before.getTime() - ago * DAY);
      const weekend = { 0: 2, 6: 1 }[day.getUTCDay()] ?? 0;
      return new Date(day.getTime() - weekend * DAY + chance.whole(8, 14) * 3_600_000);
    })
    .sort((a, b) => a.getTime() - b.getTime());
};
