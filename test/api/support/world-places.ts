import { type SetUpOrganisation, setUpOrganisations } from '@stegvis/organisations';
import { newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

export interface WorldPlace {
  readonly id: string;
  readonly workplaceId: string;
  readonly contactId: string;
}

/** Two municipalities; the first has two secrecy domains. */
export interface WorldPlaces {
  readonly here: string;
  readonly there: string;
  readonly committee: string;
  readonly provider: string;
  readonly neighbour: string;
  readonly unit: WorldPlace;
  readonly department: WorldPlace;
  readonly cafe: WorldPlace;
  readonly nursery: WorldPlace;
  readonly shop: WorldPlace;
  readonly fk: WorldPlace;
  readonly af: WorldPlace;
}

const place = (): WorldPlace => ({ id: newId(), workplaceId: newId(), contactId: newId() });

const organisation = (
  { id, workplaceId, contactId }: WorldPlace,
  municipalityCode: string,
  type: SetUpOrganisation['type'],
  name: string,
): SetUpOrganisation => ({
  id,
  municipalityCode,
  type,
  name,
  parentId: null,
  description: null,
  workplaces: [
    {
      id: workplaceId,
      name: `${name}, huset`,
      postalTown: 'Malmö',
      position: { latitude: 55.605, longitude: 13.0 },
      travelNote: null,
      contacts: [{ id: contactId, name: `Kontakt ${name}`, title: null, phone: null, email: null }],
    },
  ],
});

export const makePlaces = async (transaction: EntityManager): Promise<WorldPlaces> => {
  const places: WorldPlaces = {
    here: '1280',
    there: '1281',
    committee: newId(),
    provider: newId(),
    neighbour: newId(),
    unit: place(),
    department: place(),
    cafe: place(),
    nursery: place(),
    shop: place(),
    fk: place(),
    af: place(),
  };
  for (const [id, code, name, kind] of [
    [places.committee, places.here, 'Nämnden', 'committee'],
    [places.provider, places.here, 'Utföraren', 'private_provider'],
    [places.neighbour, places.there, 'Grannämnden', 'committee'],
  ])
    await transaction.query(
      `insert into secrecy_domains (id, municipality_code, name, kind) values ($1, $2, $3, $4)`,
      [id, code, name, kind],
    );
  await setUpOrganisations(transaction, [
    organisation(places.unit, places.here, 'day_activity_unit', 'Enheten Norr'),
    organisation(places.department, places.here, 'municipal_department', 'Fritidsförvaltningen'),
    organisation(places.cafe, places.here, 'partner_business', 'Kafé Ankaret'),
    organisation(places.nursery, places.here, 'partner_business', 'Plantskolan'),
    organisation(places.shop, places.there, 'partner_business', 'Butiken i Lund'),
    organisation(places.fk, places.here, 'authority', 'Försäkringskassan'),
    organisation(places.af, places.here, 'authority', 'Arbetsförmedlingen'),
  ]);
  return places;
};
