import type { SetUpParticipant, SuggestionAnswer } from '@stegvis/participants';
import type { Chance } from '../chance/chance';
import type { DemoData } from '../data/read-demo-data';
import { DEMO_MUNICIPALITY } from '../demo-world';
import type { HandMade } from '../named/hand-made';
import type { Author } from '../openings/author';
import { near } from '../places/near';
import type { Seat } from '../staff/make-caseloads';
import { drawCharacter, type Fact } from './character';
import { drawAbilities } from './draw-abilities';
import { drawNeeds } from './draw-needs';
import { drawWishes } from './draw-wishes';
import { inOrder } from './in-order';
import { fullName, type PersonName } from './name-pool';
import { talkDays } from './talk-days';
import { tell } from './tell';

export interface PersonMakers {
  readonly data: DemoData;
  readonly before: Date;
  unitId(seat: Seat): string;
  domainId(seat: Seat): string;
  areasOf(seat: Seat): readonly string[];
}

export interface PersonGiven {
  readonly seat: Seat;
  readonly name: PersonName;
  /** Drawn when it is not given. */
  readonly wants?: SuggestionAnswer;
  readonly handMade?: HandMade;
}

/** Steps that come before the present one, where somebody has gone on while she was registered. */
const BEFORE: Readonly<Record<string, string>> = {
  work_directed_group: 'group_activity',
  group_placement: 'work_directed_group',
  individual_placement: 'work_directed_group',
  reinforced_cooperation: 'individual_placement',
};

const authorOf = ({ membershipId, name }: { membershipId: string; name: string }): Author => ({
  membershipId,
  name,
});

/** Her own views of what she can that staff have not answered yet. */
const suggestions = (
  facts: readonly Fact[],
  by: Author,
  at: Date,
  chance: Chance,
): SetUpParticipant['values'] =>
  chance
    .some(
      facts.filter(({ kind, level }) => kind === 'capacity' && typeof level === 'number' && level < 3),
      chance.whole(1, 2),
    )
    .map(({ kind, code, level }) => ({
      kind,
      code,
      level: (level ?? 0) + 1,
      status: 'suggested',
      source: 'self',
      saidBy: by.membershipId,
      saidByName: by.name,
      saidAt: at,
    }));

/** One of the 825: name, home, step, profile with sources and history, and the staff who are assigned to her. */
export const makePerson = (makers: PersonMakers, given: PersonGiven, chance: Chance): SetUpParticipant => {
  const { data, before } = makers;
  const { seat, name, handMade } = given;
  const { step } = seat;
  const character = drawCharacter(step, makers.areasOf(seat), data.catalogue, chance.fork('character'));
  const facts = handMade?.facts ?? [
    ...drawWishes(character, chance.fork('wishes')),
    ...drawAbilities(character, chance.fork('abilities')),
    ...drawNeeds(character, chance.fork('needs')),
  ];
  const herself: Author = { membershipId: null, name: fullName(name) };
  const supervisor = authorOf(seat.supervisor);
  const consultant = seat.consultant === null ? null : authorOf(seat.consultant);
  const talks = talkDays(before, chance.fork('talks'));
  const tellers = { herself, supervisor, consultant, talks };
  const telling = chance.fork('telling');
  const wants =
    given.wants ??
    chance.weighted([
      ['yes', 968],
      ['no', 12],
      ['not_asked', 20],
    ] as const);
  const first = talks[0] ?? before;
  const earlier = talks.length > 1 ? BEFORE[step] : undefined;
  const byStaff = (code: string, saidAt: Date) =>
    ({
      kind: 'step',
      code,
      source: 'staff',
      saidBy: supervisor.membershipId,
      saidByName: supervisor.name,
      saidAt,
    }) as const;
  const steps =
    earlier !== undefined && chance.happens(0.4)
      ? [byStaff(earlier, first), byStaff(step, talks[1] ?? first)]
      : [byStaff(step, first)];
  const answers: Fact[] =
    wants === 'not_asked'
      ? []
      : [{ kind: 'wants_suggestions', code: 'wants_suggestions', flag: wants === 'yes' }];
  const said = inOrder([...steps, ...tell([...answers, ...facts], tellers, telling)]);
  const latest = new Date(before.getTime() - chance.whole(1, 72) * 3_600_000);
  const district = chance.weighted(data.districts.map((d) => [d, d.homes] as const));
  return {
    id: chance.id(),
    domainId: makers.domainId(seat),
    municipalityCode: DEMO_MUNICIPALITY,
    unitId: makers.unitId(seat),
    givenName: name.given,
    familyName: name.family,
    home: handMade?.home ?? (chance.happens(0.96) ? near(district, district.radiusKm, chance) : null),
    registeredAt: first,
    assignedTo: [
      seat.supervisor.membershipId,
      ...(seat.consultant === null ? [] : [seat.consultant.membershipId]),
    ],
    values: chance.happens(0.05) ? [...said, ...suggestions(facts, herself, latest, chance)] : said,
  };
};
