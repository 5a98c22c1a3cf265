/**
 * The words of the matching model (version 1). Everything is integer: levels 0-3, hours in quarters,
 * positions in whole metres on the national grid, scores in hundredths of a point (0..10000).
 */

/** 0-3 on the capacity, demand, exposure, tolerance, interest or support scale of the catalogue. */
export type Level = 0 | 1 | 2 | 3;

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const OPENING_KINDS = [
  'study_visit',
  'group_activity',
  'group_placement',
  'individual_placement',
  'work_trial',
  'workplace_learning',
  'municipal_targeted_employment',
  'municipal_labour_market_employment',
  'regular_employment',
] as const;
export type OpeningKind = (typeof OPENING_KINDS)[number];

export const TRAVEL_MODES = [
  'walk',
  'bicycle',
  'bus_or_train_alone',
  'bus_or_train_with_company',
  'special_transport',
  'driven',
] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];

/** SWEREF 99 TM, whole metres. */
export interface GridPoint {
  readonly easting: number;
  readonly northing: number;
}

/** The codes that a model run compares, in catalogue order. The order is the bit position in the columns. */
export interface Vocabulary {
  readonly abilities: readonly string[]; // at most 32
  readonly environmentFactors: readonly string[]; // at most 32
  readonly accessNeeds: readonly string[]; // at most 32
  readonly interestAreas: readonly string[]; // at most 32
}

/** Minutes since midnight, local time. */
export type MinuteOfDay = number;

/** What matching may know of a participant. No name, gender, age, origin or diagnosis: R-073, M6. */
export interface ParticipantProfile {
  readonly id: string;
  /** Level of her step (catalogue `steps`), 0..7; null when no step is registered (counts as 1). */
  readonly stage: number | null;
  /** Only answered areas. An area that is missing was not answered and counts as 1. */
  readonly interests: Readonly<Record<string, Level>>;
  readonly excludedAreas: readonly string[];
  /** Only assessed abilities. A missing ability is not assessed: never a zero. */
  readonly capacities: Readonly<Record<string, Level>>;
  /** Only answered factors: tolerance per environment factor. */
  readonly tolerances: Readonly<Record<string, Level>>;
  readonly wantedEnvironment: readonly string[];
  /** Factors marked *never* ("cannot"). */
  readonly impossibleEnvironment: readonly string[];
  /** true = needs it, false = does not; a missing need was not answered and excludes nothing. */
  readonly accessNeeds: Readonly<Record<string, boolean>>;
  readonly supportNeed: Level | null;
  /** Null: not asked, excludes nothing. */
  readonly weekdays: readonly Weekday[] | null;
  /** Hours wanted per week in quarters of an hour. */
  readonly hoursQuarters: number | null;
  readonly maxTravelMinutes: number | null;
  readonly travelMode: TravelMode | null;
  readonly home: GridPoint | null;
  readonly earliestStart: MinuteOfDay | null;
  readonly latestEnd: MinuteOfDay | null;
  /** Null: not asked. */
  readonly licences: readonly string[] | null;
  readonly languages: readonly string[] | null;
  /** Opening ids and workplace ids she has said no to. */
  readonly declinedOpenings: readonly string[];
  readonly declinedWorkplaces: readonly string[];
}

export interface Demand {
  readonly level: Level;
  readonly essential: boolean;
  /** An adaptation is agreed for this pair or offered by the opening: counts as met, stays in T. */
  readonly adapted?: boolean;
}

export type AccessProvision = 'provided' | 'can_be_arranged' | 'not_provided';

/** What matching knows of an opening. */
export interface OpeningProfile {
  readonly id: string;
  readonly workplaceId: string;
  readonly kind: OpeningKind;
  /** One to three areas in order of importance. */
  readonly areas: readonly string[];
  readonly demands: Readonly<Record<string, Demand>>;
  /** Exposure per environment factor; a missing factor is 0. */
  readonly exposures: Readonly<Record<string, Level>>;
  readonly access: Readonly<Record<string, AccessProvision>>;
  readonly requiredWeekdays: readonly Weekday[];
  readonly minHoursQuarters: number;
  readonly maxHoursQuarters: number;
  readonly position: GridPoint | null;
  readonly supportAvailable: Level;
  /** Fixed times only; null when the start is flexible or not stated. */
  readonly fixedStart: MinuteOfDay | null;
  readonly fixedEnd: MinuteOfDay | null;
  readonly requiredLicences: readonly string[];
  readonly requiredLanguages: readonly string[];
  readonly freeSeats: number;
  /** Half-open period [opensOn, closesOn) as day numbers (days since 1970-01-01); null = unbounded. */
  readonly opensOn: number | null;
  readonly closesOn: number | null;
  readonly published: boolean;
}

export const HARD_CODES = [
  'excluded-area',
  'environment-exclusion',
  'declined-before',
  'travel',
  'weekdays',
  'hours',
  'essential',
  'support',
  'access',
  'time-of-day',
  'licence',
  'language',
  'stage',
  'closed',
] as const;
export type HardCode = (typeof HARD_CODES)[number];

export const CRITERIA = ['interest', 'ability', 'environment', 'schedule', 'travel', 'pathway'] as const;
export type Criterion = (typeof CRITERIA)[number];

export type Verdict = 'fits_well' | 'fits' | 'fits_with_adaptation' | 'almost' | 'does_not_fit';

/** One failing hard criterion with its numbers. `subject` is the ability, access need, factor, area, weekday … */
export interface Failure {
  readonly code: HardCode;
  readonly subject: string | null;
  readonly needed: number | null;
  readonly had: number | null;
  readonly shortfall: number | null;
  /** Who could change it; empty = nobody may be asked. */
  readonly relaxableBy: readonly ('participant' | 'employer' | 'municipality')[];
}

export type AbilityResult = 'met' | 'stretch' | 'gap' | 'unknown' | 'adapted';

export interface AbilityLine {
  readonly ability: string;
  readonly demand: Level;
  readonly level: Level | null;
  readonly essential: boolean;
  readonly result: AbilityResult;
  /** Demand minus level; 0 when met, adapted or unknown. */
  readonly gap: number;
}

export interface EnvironmentLine {
  readonly factor: string;
  readonly exposure: Level;
  readonly tolerance: Level | null;
  readonly wanted: boolean;
  readonly result: 'fine' | 'wanted_present' | 'wanted_absent' | 'strain_shown' | 'violated' | 'not_asked';
}

export interface CriterionLine {
  readonly criterion: Criterion;
  readonly weight: number;
  readonly numerator: number;
  readonly denominator: number;
  /** floor(weight x numerator / denominator), hundredths of a point. */
  readonly contribution: number;
  /** Whole points; largest-remainder rounding, so shown points add up to the shown score. */
  readonly shownPoints: number;
  readonly shownMaximum: number;
}

/** The one record of a pair; the same from either side. Renderings only put words to it. */
export interface MatchRecord {
  readonly participantId: string;
  readonly openingId: string;
  readonly modelVersion: number;
  readonly parameterDigest: string;
  readonly eligible: boolean;
  readonly verdict: Verdict;
  /** Hundredths of a point 0..10000; the sum of the contributions. Computed for ineligible pairs too (for *Nästan*), never ranked there. */
  readonly score: number;
  readonly shownScore: number;
  readonly low: number;
  readonly high: number;
  /** Share of demanded levels that are assessed: numerator/denominator in demand levels (0/0 counts as full). */
  readonly coverage: { readonly assessed: number; readonly demanded: number };
  readonly lowConfidence: boolean;
  readonly personSide: number; // 0..6500
  readonly openingSide: number; // 0..3500
  readonly mutual: boolean;
  readonly failures: readonly Failure[];
  readonly criteria: readonly CriterionLine[];
  readonly abilities: readonly AbilityLine[];
  readonly environment: readonly EnvironmentLine[];
  readonly areas: readonly {
    readonly area: string;
    readonly order: number;
    readonly weight: Level;
    readonly asked: boolean;
  }[];
  readonly distanceMetres: number | null;
  readonly travelLimitMetres: number | null;
  /** Estimate; null when distance or mode is unknown. */
  readonly travelMinutes: number | null;
  /** Hours per week in quarters: wanted by her, lowest and highest at the opening. */
  readonly hours: { readonly wanted: number | null; readonly minimum: number; readonly maximum: number };
  readonly stage: number;
  readonly kind: OpeningKind;
  readonly accessToArrange: readonly string[];
  readonly toClarify: readonly {
    readonly kind: 'ability' | 'interest' | 'condition' | 'support' | 'tolerance';
    readonly subject: string;
  }[];
  readonly strongest: readonly Criterion[];
  readonly weakest: readonly Criterion[];
  readonly tieBreak: boolean;
  /** Access needs of hers that the workplace already meets. */
  readonly accessMet?: readonly string[];
  readonly supportNeed?: Level | null;
  readonly supportAvailable?: Level;
  /** False when no step is registered and level 1 was taken. */
  readonly stageAsked?: boolean;
}

/** The smallest single change that would make an ineligible pair fit. */
export interface Counterfactual {
  readonly failure: Failure;
  readonly changedBy: 'participant' | 'employer' | 'municipality';
  readonly verdictAfter: Verdict;
  readonly scoreAfter: number;
  /** The pair as it would look after the change: for the pane that shows before and after. */
  readonly after?: MatchRecord;
  /**
   * The value that changes: travel in minutes, hours in quarters, weekdays and licences in items missing,
   * time of day in minutes to move, essential and support in levels, access as 0 (absent) to 1 (arranged).
   */
  readonly change?: { readonly from: number; readonly to: number };
}
