import { Counterfactual, Failure, HardCode, Verdict } from '../model';

/** One opening (seen from a participant) or one participant (seen from an opening) that a change would open. */
export interface Door {
  readonly participantId: string;
  readonly openingId: string;
  readonly scoreAfter: number;
  readonly verdictAfter: Verdict;
  /** How much has to change, in the unit of the failure's shortfall; 0 where there is no measure. */
  readonly change: number;
  readonly failures: readonly Failure[];
}

/** "8 openings if *lifting* can be adapted": the same change at many doors. */
export interface DoorGroup {
  /** One part; two only where no single change helps anybody. */
  readonly parts: readonly {
    readonly code: HardCode;
    readonly subject: string | null;
    readonly changedBy: Counterfactual['changedBy'];
  }[];
  /** How many doors it opens in all. */
  readonly count: number;
  readonly bestScore: number;
  readonly leastChange: number;
  /** Ascending: with a change of so much, so many doors ("12 more within +5 km"). */
  readonly steps: readonly { readonly change: number; readonly count: number }[];
  /** Best reachable score first. */
  readonly doors: readonly Door[];
}

/** What a change of the surroundings is called before what the person may choose. */
export const changedBySurroundings = (group: DoorGroup): boolean =>
  group.parts.every((part) => part.changedBy !== 'participant');
