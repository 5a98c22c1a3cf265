import { Criterion } from '../model';

/** How a line is marked: tick (fits), dash (may be hard), question mark (ask), or nothing. */
export type Mark = 'fits' | 'hard' | 'ask' | 'plain';

/** One line of the staff table. Facts carry no points; criteria do. */
export interface StaffRow {
  /** The criterion, or the hard condition it stands for. */
  readonly key: string;
  readonly label: string;
  /** What the opening asks for or offers. */
  readonly opening: string;
  /** What the participant says, can or needs. */
  readonly person: string;
  readonly mark: Mark;
  /** What the line means, when it needs a word: "Kan växa", "Fråga", "Behöver anpassas". */
  readonly note: string | null;
}

export interface StaffCriterion extends StaffRow {
  readonly criterion: Criterion;
  readonly points: number;
  readonly maximum: number;
  readonly facts: readonly StaffRow[];
}

export interface StaffText {
  /** "88 poäng, säkert mellan 87 och 89". */
  readonly scoreLine: string;
  readonly verdict: string;
  /** One to three sentences: what fits, what may be hard, what to ask. */
  readonly summary: string;
  readonly criteria: readonly StaffCriterion[];
  readonly total: { readonly points: number; readonly maximum: number };
  /** Failing hard conditions, each as a sentence. */
  readonly obstacles: readonly StaffRow[];
  /** Conditions that were met or not asked: days, times, support, access. */
  readonly conditions: readonly StaffRow[];
  /** What to ask before the start. */
  readonly toClarify: readonly string[];
  /** "Regler version 1". */
  readonly rules: string;
}

/** Facts about the opening that help the easy-read sentences along. */
export interface OpeningFacts {
  /** First name of who helps at the place, when she may know it. */
  readonly supervisorFirstName: string | null;
}

/** One of exactly three: what fits, what may be hard, what can help. */
export interface EasySentence {
  readonly part: 'fits' | 'hard' | 'helps';
  readonly heading: string;
  readonly sentence: string;
  /** Code of what the sentence is about, for its picture; null when about nothing in particular. */
  readonly subject: string | null;
}

export interface EmployerNoteLine {
  readonly need: string;
  readonly help: string;
  readonly giver: 'employer' | 'municipality' | 'together';
  readonly giverText: string;
  readonly arranged: boolean;
  readonly subject: string;
}

export interface EmployerNote {
  readonly introduction: string;
  readonly lines: readonly EmployerNoteLine[];
}

export interface ReasonChip {
  readonly kind: 'fits' | 'hard' | 'ask';
  readonly text: string;
  readonly subject: string;
}

/** The name to use; without it the texts say "personen" / "the person". Never a pronoun. */
export interface Naming {
  readonly firstName?: string;
}
