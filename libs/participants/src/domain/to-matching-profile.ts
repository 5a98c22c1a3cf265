import type {
  GridPoint,
  Level,
  MinuteOfDay,
  ParticipantProfile,
  TravelMode,
  Weekday,
} from '@stegvis/matching';
import { listOf } from './check-condition';
import type { AnswerState, ValueKind } from './profile-kinds';

/** A current value in its coded columns: all that matching may read. */
export interface CodedValue {
  readonly kind: ValueKind;
  readonly code: string;
  readonly state: AnswerState;
  readonly level: number | null;
  readonly flag: boolean | null;
  readonly choice: string | null;
  readonly text: string | null;
}

export interface MatchableParticipant {
  readonly profile: ParticipantProfile;
  /** Without a yes she is in no list. */
  readonly wantsSuggestions: boolean;
  readonly domainId: string;
  readonly municipalityCode: string;
}

const minutesOf = (text: string): MinuteOfDay => {
  const [hours, minutes] = text.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
};

/**
 * Turns current values into what the model compares. A value that was not answered is left out: it is unknown, never a
 * zero.
 * @param steps step code to level; a step that the catalogue no longer has counts as none.
 */
export const toMatchingProfile = (
  id: string,
  home: GridPoint | null,
  values: readonly CodedValue[],
  steps: ReadonlyMap<string, number>,
): { profile: ParticipantProfile; wantsSuggestions: boolean } => {
  const answered = values.filter((value) => value.state === 'answered');
  const of = (kind: ValueKind) => answered.filter((value) => value.kind === kind);
  const levels = (kind: ValueKind) => Object.fromEntries(of(kind).map((v) => [v.code, v.level as Level]));
  const codes = (kind: ValueKind, choose: (v: CodedValue) => boolean) =>
    of(kind)
      .filter(choose)
      .map((v) => v.code);
  const conditions = new Map(of('condition').map((value) => [value.code, value.text ?? '']));
  const condition = <T>(code: string, read: (text: string) => T): T | null => {
    const text = conditions.get(code);
    return text === undefined ? null : read(text);
  };
  const profile: ParticipantProfile = {
    id,
    stage: steps.get(of('step')[0]?.code ?? '') ?? null,
    interests: levels('interest'),
    excludedAreas: codes('excluded_area', (value) => value.flag === true),
    capacities: levels('capacity'),
    tolerances: levels('tolerance'),
    wantedEnvironment: codes('environment_mark', (value) => value.choice === 'wanted'),
    impossibleEnvironment: codes('environment_mark', (value) => value.choice === 'never'),
    accessNeeds: Object.fromEntries(of('access_need').map((value) => [value.code, value.flag === true])),
    supportNeed: (of('support_need')[0]?.level ?? null) as Level | null,
    weekdays: condition('weekdays', (text) => listOf(text) as Weekday[]),
    hoursQuarters: condition('hours_per_week', Number),
    maxTravelMinutes: condition('max_travel_minutes', Number),
    travelMode: condition('travel_mode', (text) => text as TravelMode),
    home,
    earliestStart: condition('earliest_start', minutesOf),
    latestEnd: condition('latest_end', minutesOf),
    licences: condition('driving_licence', listOf),
    languages: condition('languages', listOf),
    declinedOpenings: codes('place_answer', (value) => value.choice === 'no'),
    declinedWorkplaces: [],
  };
  return { profile, wantsSuggestions: of('wants_suggestions')[0]?.flag === true };
};
