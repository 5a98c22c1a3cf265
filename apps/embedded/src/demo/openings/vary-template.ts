import type { CatalogueContent, RoleTemplateContent } from '@stegvis/catalogue';
import type { OpeningKind } from '@stegvis/matching';
import { EMPTY_CONTENT, type OpeningContent } from '@stegvis/openings';
import type { Chance } from '../chance/chance';
import type { Place } from '../places/make-places';
import { HABITS, scheduleOfKind } from './schedule-of-kind';

/** What easy-to-read Swedish adds about the kind. */
const EASY: Readonly<Record<OpeningKind, string>> = {
  study_visit: 'Du kommer på besök en dag. Du får se hur det är.',
  group_activity: 'Ni är en grupp med handledare.',
  group_placement: 'Ni är en grupp från daglig verksamhet. Er handledare är med.',
  individual_placement: 'Du har en egen plats. En kollega hjälper dig.',
  work_trial: 'Du provar arbetet. En kollega visar dig.',
  workplace_learning: 'Du lär dig arbetet på arbetsplatsen.',
  municipal_targeted_employment: 'Du får lön. Du får hjälp av en kollega.',
  municipal_labour_market_employment: 'Du får lön. Arbetet varar i högst ett år.',
  regular_employment: 'Du får lön.',
};

const FIRST_WEEKS = [
  'Någon går bredvid i två veckor.',
  'En fast kollega visar varje moment den första månaden.',
  'Börja med få timmar och öka när det känns bra.',
  'Avstämning varje dag de första två veckorna.',
] as const;

const WEEKEND_AREAS: ReadonlySet<string> = new Set([
  'retail',
  'second_hand',
  'cafe_service',
  'culture_events',
]);
const DRIVING_AREAS: ReadonlySet<string> = new Set(['vehicles_bicycles', 'gardening_parks']);

const level = (n: number): number => Math.min(3, Math.max(0, n));
/** One step up or down now and then: no two workplaces are alike. */
const vary = (n: number, chance: Chance): number =>
  chance.happens(0.18) ? level(n + (chance.happens(0.5) ? 1 : -1)) : n;

const accessOf = (
  template: RoleTemplateContent,
  place: Place,
  catalogue: CatalogueContent,
  chance: Chance,
): OpeningContent['access'] => {
  const said = new Map(template.access.map((access) => [access.need, access]));
  const list = catalogue.lists.find(({ list: name }) => name === 'access-needs');
  return (list?.entries ?? []).map(({ code: need }) => {
    const known = said.get(need);
    if (known !== undefined && !chance.happens(0.12)) return { ...known };
    if (place.facts.building.includes(need)) return { need, provided: true, canBeArranged: false };
    return { need, provided: false, canBeArranged: known !== undefined && need !== 'sign_language_support' };
  });
};

/** An opening of a role at a workplace: the template with what differs from place to place. */
export const varyTemplate = (
  template: RoleTemplateContent,
  place: Place,
  kind: OpeningKind,
  catalogue: CatalogueContent,
  chance: Chance,
): OpeningContent => {
  const habits = HABITS[kind];
  const supportLevel = chance.whole(...habits.support);
  return {
    ...EMPTY_CONTENT,
    kind,
    title: template.title.sv,
    description: `${template.description.sv} Arbetsplatsen ligger i ${place.district.name}.`,
    easyText: `${template.easyText.sv} ${EASY[kind]}`,
    workplaceId: place.id,
    tasks: template.tasks
      .filter(({ removable }) => !removable || chance.happens(0.85))
      .map(({ sv, frequency, removable }) => ({ text: sv, frequency, removable })),
    areas: [...new Set([template.area, ...template.furtherAreas])].slice(0, 3),
    occupationId: template.occupation.code,
    templateCode: template.code,
    demands: template.demands.map(({ ability, level: demand, essential }) => {
      const varied = vary(demand, chance);
      return { ability, level: varied, essential: essential && varied > 0 };
    }),
    exposures: template.exposures.map(({ factor, exposure }) => ({
      factor,
      exposure: vary(exposure, chance),
    })),
    access: accessOf(template, place, catalogue, chance),
    schedule: scheduleOfKind(kind, WEEKEND_AREAS.has(template.area), chance),
    seats: chance.whole(...habits.seats),
    supportLevel,
    supportRole: place.facts.contactTitle,
    supportMinutesPerDay: [15, 30, 60, 180][supportLevel] ?? 30,
    supportSameRoom: supportLevel === 3 || chance.happens(0.3),
    firstWeeks: chance.pick(FIRST_WEEKS),
    requirements: template.area === 'preschool' ? ['Registerutdrag ska visas före start'] : [],
    licences: DRIVING_AREAS.has(template.area) && chance.happens(0.2) ? ['B'] : [],
    languages: template.area === 'reception' && chance.happens(0.4) ? ['sv'] : [],
    audience: chance.weighted([
      ['participants', 90],
      ['public', 6],
      ['consultants', 4],
    ] as const),
  };
};
