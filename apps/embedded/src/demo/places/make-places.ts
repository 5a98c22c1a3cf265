import type { SetUpOrganisation } from '@stegvis/organisations';
import type { Chance } from '../chance/chance';
import type { DemoData } from '../data/read-demo-data';
import type { District, OrganisationFacts, WorkplaceFacts } from '../data/shapes';
import { DEMO_MUNICIPALITY, type DemoDomain } from '../demo-world';
import { fullName, mailbox, type NamePool } from '../people/name-pool';
import { near } from './near';

/** A workplace as generators know it: facts and ids together. */
export interface Place {
  readonly id: string;
  readonly facts: WorkplaceFacts;
  readonly district: District;
  readonly organisationId: string;
  readonly organisation: OrganisationFacts;
  readonly contactName: string;
}

export interface Places {
  readonly domains: readonly DemoDomain[];
  readonly organisations: readonly SetUpOrganisation[];
  readonly places: readonly Place[];
  /** @throws RangeError for an unknown key. */
  organisationId(key: string): string;
  domainId(key: string): string;
}

/** The contact of these workplaces has a demo account, so that what she posts bears her name. */
const KNOWN_CONTACTS: Readonly<Record<string, string>> = { erikshjalpen: 'Karin Dahl', fsf: 'Ahmed Nilsson' };

/** Numbers that the Swedish Post and Telecom Authority keeps free for fiction: 070-174 06 05 to 99. */
const fictionalPhone = (chance: Chance): string =>
  `070-174 06 ${String(chance.whole(5, 99)).padStart(2, '0')}`;

const found = (map: ReadonlyMap<string, string>, key: string): string => {
  const id = map.get(key);
  if (id === undefined) throw new RangeError(`The demo data have no "${key}"`);
  return id;
};

/** Organisations, workplaces and contacts with ids and positions. */
export const makePlaces = (data: DemoData, names: NamePool, chance: Chance): Places => {
  const districts = new Map(data.districts.map((district) => [district.key, district]));
  const organisationIds = new Map(
    data.organisations.map(({ key, type }) => [
      key,
      // A stream of its own: that they take part moves nothing else in the world.
      type === 'authority' ? chance.fork(key).id() : chance.id(),
    ]),
  );
  const domains = data.domains.map((domain) => ({ ...domain, id: chance.id() }));
  const domainIds = new Map(domains.map(({ key, id }) => [key, id]));
  const places: Place[] = [];
  const organisations = data.organisations.map((organisation): SetUpOrganisation => {
    const organisationId = found(organisationIds, organisation.key);
    return {
      id: organisationId,
      municipalityCode: DEMO_MUNICIPALITY,
      type: organisation.type,
      name: organisation.name,
      parentId: organisation.parent === undefined ? null : found(organisationIds, organisation.parent),
      description: organisation.description ?? null,
      workplaces: organisation.workplaces.map((facts) => {
        const district = districts.get(facts.district);
        if (district === undefined)
          throw new RangeError(`The demo data have no district "${facts.district}"`);
        const contactName = KNOWN_CONTACTS[organisation.key] ?? fullName(names.draw());
        const place = { id: chance.id(), facts, district, organisationId, organisation, contactName };
        places.push(place);
        return {
          id: place.id,
          name: facts.name,
          postalTown: 'Malmö',
          position: facts.position ?? near(district, district.radiusKm / 2, chance),
          travelNote: facts.building.includes('public_transport') ? `Buss till ${district.name}.` : null,
          contacts: [
            {
              id: chance.id(),
              name: contactName,
              title: facts.contactTitle,
              phone: fictionalPhone(chance),
              email: `${mailbox(contactName)}@arbetsplats.example`,
            },
          ],
        };
      }),
    };
  });
  return {
    domains,
    organisations,
    places,
    organisationId: (key) => found(organisationIds, key),
    domainId: (key) => found(domainIds, key),
  };
};
