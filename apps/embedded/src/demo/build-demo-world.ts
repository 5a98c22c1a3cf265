import type { ProtectionKind, SetUpParticipant, SuggestionAnswer } from '@stegvis/participants';
import { DEMO_ACCOUNTS } from '../../../api/src/viewer/demo-accounts';
import { Chance } from './chance/chance';
import { type DemoData, readDemoData } from './data/read-demo-data';
import {
  type DemoMember,
  type DemoWorld,
  NAMED_PERSONS,
  type NamedPerson,
  REFERENCE_DAY,
} from './demo-world';
import { ELIN_HOME, elinValues } from './named/elin';
import { HAND_MADE_NAMES, handMade } from './named/hand-made';
import { constructedOpening, generatedOpenings } from './openings/make-openings';
import { answerPlaces } from './people/answer-places';
import { makePerson, type PersonMakers } from './people/make-person';
import { fullName, NamePool } from './people/name-pool';
import { makePlaces, type Places } from './places/make-places';
import { makeCaseloads, type Seat } from './staff/make-caseloads';
import { demoMembers } from './staff/make-members';

export const DEMO_SEED = 'malmö-1280';

/** What the named persons answer about suggestions; the others say yes. */
const WANTS: Readonly<Partial<Record<NamedPerson, SuggestionAnswer>>> = {
  'said-no': 'no',
  'not-asked': 'not_asked',
};

/** Places of the list whose invented persons are protected; one about whom nobody has asked, too. The others have confirmed none. */
const PROTECTED: Readonly<Partial<Record<number, ProtectionKind>>> = {
  8: 'sekretessmarkering',
  9: 'unknown',
  101: 'skyddad_folkbokforing',
  202: 'fingerade',
  303: 'sekretessmarkering',
  404: 'unknown',
};

/** Rights to take part that are not an open decision from registration on: one that ends soon, one over, none, the school track. */
const RIGHTS: Readonly<Partial<Record<number, SetUpParticipant['right']>>> = {
  0: { ground: 'lss_decision', validFrom: '2024-09-01', validTo: '2029-09-01' },
  10: { ground: 'lss_decision', validFrom: '2024-02-01', validTo: '2027-02-01' },
  11: { ground: 'lss_decision', validFrom: '2022-11-01', validTo: '2026-11-01' },
  12: null,
  13: { ground: 'school_track', validFrom: '2026-08-17', validTo: '2028-07-01' },
};

const only = (members: readonly DemoMember[], role: DemoMember['role']): DemoMember => {
  const member = members.find((candidate) => candidate.role === role);
  if (member === undefined) throw new RangeError(`No demo account has the role ${role}`);
  return member;
};

const personMakers = (data: DemoData, places: Places, before: Date): PersonMakers => ({
  data,
  before,
  unitId: ({ unit }: Seat) => places.organisationId(unit),
  domainId: ({ domain }: Seat) => places.domainId(domain),
  areasOf: ({ unit }: Seat) =>
    places.places.filter(({ organisation }) => organisation.key === unit).flatMap(({ facts }) => facts.areas),
});

/**
 * The whole demo world as plain data, without a database or a clock: the same seed gives the same world, ids and dates
 * included. Takes about a second.
 */
export const buildDemoWorld = (seed: string = DEMO_SEED, data: DemoData = readDemoData()): DemoWorld => {
  const chance = new Chance(seed);
  const before = new Date(`${REFERENCE_DAY}T00:00:00Z`);
  const reserved = [
    ...DEMO_ACCOUNTS.map(({ name }) => name),
    ...Object.values(HAND_MADE_NAMES).map(fullName),
  ];
  const names = new NamePool(data.givenNames, data.familyNames, chance.fork('names'), reserved);
  const places = makePlaces(data, names, chance.fork('places'));
  const elinId = chance.fork('elin').id();
  const own = demoMembers(places, elinId, chance.fork('accounts'));
  const [supervisor, consultant] = [only(own, 'supervisor'), only(own, 'job_consultant')];
  const { seats, staff } = makeCaseloads({ supervisor, consultant }, places, names, chance.fork('caseloads'));

  const makers = personMakers(data, places, before);
  const byHand = handMade(data.catalogue);
  const named = {} as Record<NamedPerson, string>;
  const people = seats.map((seat, i): SetUpParticipant => {
    const who = NAMED_PERSONS[i];
    const given = {
      seat,
      name: who === undefined ? names.draw() : HAND_MADE_NAMES[who],
      ...(who !== undefined && { wants: WANTS[who] ?? ('yes' as const) }),
      ...(who !== undefined && byHand[who] !== undefined && { handMade: byHand[who] }),
    };
    const protection = PROTECTED[i];
    const made = makePerson(makers, given, chance.fork(`person ${i}`));
    const right = RIGHTS[i];
    const person = {
      ...made,
      ...(protection === undefined ? {} : { protection }),
      ...(right === undefined ? {} : { right }),
    };
    if (who !== 'elin') {
      if (who !== undefined) named[who] = person.id;
      return person;
    }
    named.elin = elinId;
    const values = elinValues({ herself: only(own, 'participant'), supervisor, consultant });
    return { ...person, id: elinId, home: ELIN_HOME, registeredAt: values[0]?.saidAt ?? before, values };
  });

  const consultants = [consultant, ...staff.filter(({ role }) => role === 'job_consultant')];
  const posters = new Map([
    ['erikshjalpen', only(own, 'employer_contact')],
    ['fsf', only(own, 'hr_officer')],
  ]);
  const openingMakers = { catalogue: data.catalogue, places: places.places, posters, consultants, before };
  const openings = [
    ...data.openings.map((given) => constructedOpening(openingMakers, given, chance.fork(given.key))),
    ...generatedOpenings(openingMakers, chance.fork('openings')),
  ];
  const elin = people.slice(0, 1);
  return {
    seed,
    domains: places.domains,
    organisations: places.organisations,
    openings,
    members: [...own, ...staff],
    participants: [...elin, ...answerPlaces(people.slice(1), openings, before, chance.fork('answers'))],
    named,
  };
};
