import type { CatalogueContent, RoleTemplateContent } from '@stegvis/catalogue';
import { EMPTY_CONTENT, type SetUpOpening } from '@stegvis/openings';
import type { Chance } from '../chance/chance';
import type { ConstructedOpening } from '../data/shapes';
import { DEMO_MUNICIPALITY } from '../demo-world';
import type { Place } from '../places/make-places';
import type { Author } from './author';
import { openingHistory, type Standing } from './opening-history';
import { varyTemplate } from './vary-template';

export interface OpeningMakers {
  readonly catalogue: CatalogueContent;
  readonly places: readonly Place[];
  /** Who posts for an organisation: its contact with an account, by organisation key. */
  readonly posters: ReadonlyMap<string, Author>;
  readonly consultants: readonly Author[];
  /** Everything is dated before this instant. */
  readonly before: Date;
}

/** How the generated openings stand; the rest of the two hundred are published and approved. */
const STANDINGS: readonly (readonly [Standing, number])[] = [
  ['waiting', 20],
  ['draft', 12],
  ['paused', 9],
  ['closed', 9],
];
export const GENERATED = 200;

const finish = (
  makers: OpeningMakers,
  place: Place,
  content: SetUpOpening['content'],
  standing: Standing,
  chance: Chance,
): SetUpOpening => {
  const approver = chance.pick(makers.consultants);
  const own = makers.posters.get(place.organisation.key);
  const postedForEmployer = own === undefined && chance.happens(0.5);
  const author = own ?? (postedForEmployer ? approver : { membershipId: null, name: place.contactName });
  return {
    id: chance.id(),
    municipalityCode: DEMO_MUNICIPALITY,
    organisationId: place.organisationId,
    content,
    postedForEmployer,
    constructed: true,
    history: openingHistory(standing, author, approver, makers.before, chance),
  };
};

/** An opening of the reference data as it is; the note about tasks that can go closes the description. */
export const constructedOpening = (
  makers: OpeningMakers,
  given: ConstructedOpening,
  chance: Chance,
): SetUpOpening => {
  const place = makers.places.find(({ facts }) => facts.key === given.workplace);
  if (place === undefined) throw new RangeError(`The demo data have no workplace "${given.workplace}"`);
  const { carvingNote } = given;
  const { description, schedule } = given.content;
  const content = {
    ...EMPTY_CONTENT,
    ...given.content,
    description: carvingNote === null ? description : `${description}\n\n${carvingNote}`,
    workplaceId: place.id,
    schedule: { ...schedule, requiredWeekdays: [] },
  };
  return finish(makers, place, content, 'approved', chance);
};

/** Two hundred openings: every role template four times or more, at workplaces of its area. */
export const generatedOpenings = (makers: OpeningMakers, chance: Chance): SetUpOpening[] => {
  const { catalogue, places } = makers;
  const roles = chance
    .shuffle(catalogue.roleTemplates)
    .concat(...Array.from({ length: 3 }, () => catalogue.roleTemplates))
    .concat(chance.some(catalogue.roleTemplates, GENERATED - catalogue.roleTemplates.length * 4));
  const standings = STANDINGS.flatMap(([standing, count]) => Array<Standing>(count).fill(standing));
  const standingOf = chance.shuffle(roles.map((_, i): Standing => standings[i] ?? 'approved'));
  const turns = new Map<string, Place[]>();
  const placeFor = ({ area }: RoleTemplateContent): Place => {
    const waiting = turns.get(area) ?? [];
    if (waiting.length === 0) {
      waiting.push(
        ...chance.shuffle(
          places.filter(
            ({ facts, organisation }) => facts.areas.includes(area) && organisation.offers.length > 0,
          ),
        ),
      );
      turns.set(area, waiting);
    }
    const place = waiting.pop();
    if (place === undefined) throw new RangeError(`No workplace for the area "${area}"`);
    return place;
  };
  return roles.map((template, i) => {
    const own = chance.fork(`opening ${i}`);
    const place = placeFor(template);
    const kind = own.pick(place.organisation.offers);
    const content = varyTemplate(template, place, kind, catalogue, own);
    return finish(makers, place, content, standingOf[i] ?? 'approved', own);
  });
};
