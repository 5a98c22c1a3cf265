import type { RatingSource, SetUpParticipant } from '@stegvis/participants';
import type { Chance } from '../chance/chance';
import type { Author } from '../openings/author';
import type { Fact } from './character';
import { inOrder } from './in-order';

type Value = SetUpParticipant['values'][number];

/** Who can speak about somebody, and since when. */
export interface Tellers {
  readonly herself: Author;
  readonly supervisor: Author;
  readonly consultant: Author | null;
  /** The talks, oldest first. */
  readonly talks: readonly Date[];
}

/** Whose view each kind of value mostly is, in parts: herself, together, staff, seen at work. */
const SOURCES: Readonly<Partial<Record<Value['kind'], readonly [number, number, number, number]>>> = {
  interest: [60, 35, 5, 0],
  excluded_area: [80, 20, 0, 0],
  work_goal: [60, 40, 0, 0],
  wants_suggestions: [55, 45, 0, 0],
  capacity: [0, 30, 48, 22],
  tolerance: [40, 45, 10, 5],
  environment_mark: [70, 30, 0, 0],
  access_need: [25, 50, 25, 0],
  support_need: [10, 40, 50, 0],
  condition: [35, 50, 15, 0],
  step: [0, 0, 100, 0],
};
const NAMES: readonly RatingSource[] = ['self', 'together', 'staff', 'observed_at_work'];

/** Share of the levels that have been said before, otherwise. */
const CHANGED = 0.12;

const speaker = (source: RatingSource, tellers: Tellers, chance: Chance) => {
  const staff =
    source === 'observed_at_work' && tellers.consultant && chance.happens(0.4)
      ? tellers.consultant
      : tellers.supervisor;
  const by = source === 'self' || source === 'together' ? tellers.herself : staff;
  return {
    source,
    saidBy: by.membershipId,
    saidByName: by.name,
    helpedBy: source === 'together' ? tellers.supervisor.name : null,
  };
};

const sourceOf = (kind: Value['kind'], chance: Chance): RatingSource => {
  const parts = SOURCES[kind] ?? [100, 0, 0, 0];
  return chance.weighted(NAMES.map((name, i) => [name, parts[i] ?? 0] as const));
};

/**
 * Puts facts into somebody's mouth at one of her talks, and lets some levels have been otherwise before.
 * @returns the values in the order they were said.
 */
export const tell = (facts: readonly Fact[], tellers: Tellers, chance: Chance): Value[] => {
  const { talks } = tellers;
  // The first talk carries most; later ones add.
  const talkOf = (): number => (chance.happens(0.6) ? 0 : chance.whole(0, talks.length - 1));
  const values = facts.flatMap((fact): Value[] => {
    const at = talkOf();
    const said = (i: number, more: Partial<Fact> = {}): Value => ({
      ...fact,
      ...more,
      ...speaker(sourceOf(fact.kind, chance), tellers, chance),
      saidAt: moment(talks[i] ?? new Date(0), chance),
    });
    const { level } = fact;
    if (level === undefined || level === null || talks.length < 2 || !chance.happens(CHANGED))
      return [said(at)];
    const before = level === 0 || (level < 3 && chance.happens(0.3)) ? level + 1 : level - 1;
    const later = Math.max(1, at);
    return [said(chance.whole(0, later - 1), { level: before }), said(later)];
  });
  return inOrder(values);
};

/** Some minute within the hour of a talk. */
const moment = (talk: Date, chance: Chance): Date => new Date(talk.getTime() + chance.whole(0, 59) * 60_000);
