import { entriesOf, readCatalogue } from '@stegvis/catalogue';
import {
  type AccessProvision,
  type Level,
  type MinuteOfDay,
  type OpeningProfile,
  type ParticipantProfile,
  toGrid,
  type Vocabulary,
} from '@stegvis/matching';
import { requiredWeekdays, type SetUpOpening } from '@stegvis/openings';
import { type CodedValue, type SetUpParticipant, toMatchingProfile } from '@stegvis/participants';
import { dayNumber } from '@stegvis/platform';
import type { DemoWorld } from './demo-world';

/** The world as the matching model sees it. */
export interface WorldProfiles {
  readonly vocabulary: Vocabulary;
  readonly openings: readonly OpeningProfile[];
  /** But those who are protected, or may be (security P1). */
  readonly participants: readonly ParticipantProfile[];
  /** Ids of those who said yes to suggestions. */
  readonly wanting: ReadonlySet<string>;
}

/** The newest confirmed value of each thing; all steps are about one thing. */
const currentOf = (participant: SetUpParticipant): CodedValue[] => {
  const newest = new Map<string, CodedValue>();
  for (const value of participant.values) {
    if (value.status === 'suggested') continue;
    newest.set(value.kind === 'step' ? 'step' : `${value.kind} ${value.code}`, {
      kind: value.kind,
      code: value.code,
      state: value.state ?? 'answered',
      level: value.level ?? null,
      flag: value.flag ?? null,
      choice: value.choice ?? null,
      text: value.text ?? null,
    });
  }
  return [...newest.values()];
};

const minuteOf = (time: string | null): MinuteOfDay | null => {
  if (time === null) return null;
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
};

const provision = ({
  provided,
  canBeArranged,
}: {
  provided: boolean;
  canBeArranged: boolean;
}): AccessProvision => (provided ? 'provided' : canBeArranged ? 'can_be_arranged' : 'not_provided');

type Positions = ReadonlyMap<string, { readonly latitude: number; readonly longitude: number } | null>;

const openingProfile = ({ id, content, history }: SetUpOpening, positions: Positions): OpeningProfile => {
  const { schedule } = content;
  const position = positions.get(content.workplaceId ?? '') ?? null;
  return {
    id,
    workplaceId: content.workplaceId ?? '',
    kind: content.kind,
    areas: content.areas,
    demands: Object.fromEntries(
      content.demands.map(({ ability, level, essential }) => [ability, { level: level as Level, essential }]),
    ),
    exposures: Object.fromEntries(
      content.exposures.map(({ factor, exposure }) => [factor, exposure as Level]),
    ),
    access: Object.fromEntries(content.access.map((access) => [access.need, provision(access)])),
    requiredWeekdays: requiredWeekdays(schedule),
    minHoursQuarters: schedule.minHoursQuarters,
    maxHoursQuarters: schedule.maxHoursQuarters,
    position: position && toGrid(position.latitude, position.longitude),
    supportAvailable: content.supportLevel as Level,
    fixedStart: schedule.flexibleStart ? null : minuteOf(schedule.start),
    fixedEnd: schedule.flexibleStart ? null : minuteOf(schedule.end),
    requiredLicences: content.licences,
    requiredLanguages: content.languages,
    freeSeats: content.seats,
    opensOn: content.opensOn === null ? null : dayNumber(content.opensOn),
    closesOn: content.closesOn === null ? null : dayNumber(content.closesOn),
    published: history.at(-1)?.to === 'published',
  };
};

/** Profiles of a world without a database, equal to those that are read after it was loaded: for tests and the benchmark. */
export const profilesOfWorld = (world: DemoWorld): WorldProfiles => {
  const catalogue = readCatalogue();
  const codes = (list: string) => entriesOf(catalogue, list).map(({ code }) => code);
  const steps = new Map(entriesOf(catalogue, 'steps').map(({ code, level }) => [code, level ?? 0]));
  const positions: Positions = new Map(
    world.organisations.flatMap(({ workplaces }) =>
      workplaces.map(({ id, position }) => [id, position] as const),
    ),
  );
  const open = world.participants.filter(({ protection }) => (protection ?? 'none') === 'none');
  const matchable = open.map((participant) =>
    toMatchingProfile(
      participant.id,
      participant.home && toGrid(participant.home.latitude, participant.home.longitude),
      currentOf(participant),
      steps,
    ),
  );
  return {
    vocabulary: {
      abilities: codes('abilities'),
      environmentFactors: codes('environment-factors'),
      accessNeeds: codes('access-needs'),
      interestAreas: codes('interest-areas'),
    },
    openings: world.openings.map((opening) => openingProfile(opening, positions)),
    participants: matchable.map(({ profile }) => profile),
    wanting: new Set(
      matchable.filter(({ wantsSuggestions }) => wantsSuggestions).map(({ profile }) => profile.id),
    ),
  };
};
