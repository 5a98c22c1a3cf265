import { OPENING_KINDS, type OpeningKind, type Weekday } from '@stegvis/matching';

export const OPENING_AUDIENCES = ['consultants', 'participants', 'municipality', 'public'] as const;
export type OpeningAudience = (typeof OPENING_AUDIENCES)[number];
export const TASK_FREQUENCIES = ['daily', 'weekly', 'sometimes'] as const;
export type OpeningTaskFrequency = (typeof TASK_FREQUENCIES)[number];

export interface TaskContent {
  readonly text: string;
  readonly frequency: OpeningTaskFrequency;
  /** The role makes sense without it, so it can be carved away. */
  readonly removable: boolean;
}
export interface DemandContent {
  readonly ability: string;
  /** 0-3 on the demand scale. */
  readonly level: number;
  readonly essential: boolean;
}
export interface ExposureContent {
  readonly factor: string;
  /** 0-3 on the exposure scale. */
  readonly exposure: number;
}
export interface AccessContent {
  readonly need: string;
  readonly provided: boolean;
  readonly canBeArranged: boolean;
}
export interface ScheduleContent {
  readonly weekdays: readonly Weekday[];
  /** Days that cannot be left out; a part of `weekdays`. */
  readonly requiredWeekdays: readonly Weekday[];
  /** `HH:MM`, local time. */
  readonly start: string | null;
  readonly end: string | null;
  readonly flexibleStart: boolean;
  /** Hours a week one may start with, and the most there are, in quarters of an hour (0-672). */
  readonly minHoursQuarters: number;
  readonly maxHoursQuarters: number;
  readonly note: string | null;
}

/** Everything about an opening that its poster writes. */
export interface OpeningContent {
  readonly kind: OpeningKind;
  readonly title: string;
  readonly description: string;
  readonly easyText: string;
  readonly workplaceId: string | null;
  readonly tasks: readonly TaskContent[];
  /** One to three, the most important first; none in a draft that has not come so far. */
  readonly areas: readonly string[];
  readonly occupationId: string | null;
  readonly templateCode: string | null;
  readonly demands: readonly DemandContent[];
  readonly exposures: readonly ExposureContent[];
  readonly access: readonly AccessContent[];
  readonly schedule: ScheduleContent;
  readonly seats: number;
  /** 0-3 on the support scale. */
  readonly supportLevel: number;
  readonly supportRole: string | null;
  readonly supportMinutesPerDay: number | null;
  readonly supportSameRoom: boolean;
  readonly firstWeeks: string | null;
  readonly requirements: readonly string[];
  readonly licences: readonly string[];
  readonly languages: readonly string[];
  /** `yyyy-mm-dd`. The open period is half-open: `closesOn` is the first day on which it is closed. */
  readonly startsOn: string | null;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly audience: OpeningAudience;
}

/** As it comes from outside: any field may be left out (stays) or null (is emptied, where it can be). */
export interface OpeningContentPatch {
  readonly kind?: string | null;
  readonly title?: string | null;
  readonly description?: string | null;
  readonly easyText?: string | null;
  readonly workplaceId?: string | null;
  readonly tasks?:
    readonly { readonly text: string; readonly frequency: string; readonly removable: boolean }[] | null;
  readonly areas?: readonly string[] | null;
  readonly occupationId?: string | null;
  readonly templateCode?: string | null;
  readonly demands?: readonly DemandContent[] | null;
  readonly exposures?: readonly ExposureContent[] | null;
  readonly access?: readonly AccessContent[] | null;
  readonly schedule?: SchedulePatch | null;
  readonly seats?: number | null;
  readonly supportLevel?: number | null;
  readonly supportRole?: string | null;
  readonly supportMinutesPerDay?: number | null;
  readonly supportSameRoom?: boolean | null;
  readonly firstWeeks?: string | null;
  readonly requirements?: readonly string[] | null;
  readonly licences?: readonly string[] | null;
  readonly languages?: readonly string[] | null;
  readonly startsOn?: string | null;
  readonly opensOn?: string | null;
  readonly closesOn?: string | null;
  readonly audience?: string | null;
}
export interface SchedulePatch {
  readonly weekdays: readonly string[];
  readonly requiredWeekdays?: readonly string[] | null;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly flexibleStart: boolean;
  readonly minHoursQuarters: number;
  readonly maxHoursQuarters: number;
  readonly note?: string | null;
}

/**
 * A draft before its first keystroke. The audience is *participants*, because the approved easy-to-read text is the
 * gate to them; whoever wants fewer readers narrows it.
 */
export const EMPTY_CONTENT: OpeningContent = Object.freeze({
  kind: OPENING_KINDS[3],
  title: '',
  description: '',
  easyText: '',
  workplaceId: null,
  tasks: [],
  areas: [],
  occupationId: null,
  templateCode: null,
  demands: [],
  exposures: [],
  access: [],
  schedule: {
    weekdays: [],
    requiredWeekdays: [],
    start: null,
    end: null,
    flexibleStart: false,
    minHoursQuarters: 0,
    maxHoursQuarters: 0,
    note: null,
  },
  seats: 1,
  supportLevel: 0,
  supportRole: null,
  supportMinutesPerDay: null,
  supportSameRoom: false,
  firstWeeks: null,
  requirements: [],
  licences: [],
  languages: [],
  startsOn: null,
  opensOn: null,
  closesOn: null,
  audience: 'participants',
} satisfies OpeningContent);
