import { Counterfactual, MatchRecord } from '../model';

/** Asked of every list. `today` is a day number; `seed` names the round, so that a lottery can be repeated. */
export interface RankOptions {
  readonly limit: number;
  readonly today: number;
  readonly seed: string;
  /** Also list pairs whose only failing code is `stage`: staff may propose them with a reason. */
  readonly includeStaffOnly?: boolean;
}

export interface RankOpeningsOptions extends RankOptions {
  /** Only these openings (what a search or a filter found). */
  readonly filter?: ReadonlySet<string>;
  /** Leave out openings in all of whose areas she has answered *Nej*: for the list she sees herself. */
  readonly skipRefusedAreas?: boolean;
}

export interface RankParticipantsOptions extends RankOptions {
  /** Only these participants (those the asker may see). */
  readonly among?: ReadonlySet<string>;
}

export type CountOpeningsOptions = Omit<RankOpeningsOptions, 'limit' | 'seed'>;
export type CountParticipantsOptions = Omit<RankParticipantsOptions, 'limit' | 'seed'>;
export type DoorsOptions = Pick<RankOpeningsOptions, 'today' | 'seed' | 'filter'>;
export type DoorsForOpeningOptions = Pick<RankParticipantsOptions, 'today' | 'seed' | 'among'>;

/** The best pairs with their full records, and how many were eligible in all. */
export interface Ranking {
  readonly records: readonly MatchRecord[];
  readonly totalEligible: number;
}

/** *Nästan*: exactly one failing code, and somebody may change it. */
export interface NearlyMatch {
  readonly record: MatchRecord;
  /** The change the surroundings could make, or the only one there is. */
  readonly counterfactual: Counterfactual;
  /** The same failure changed by somebody else. */
  readonly alternatives: readonly Counterfactual[];
}

export interface NearlyRanking {
  readonly matches: readonly NearlyMatch[];
  readonly total: number;
}
