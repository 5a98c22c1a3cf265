import type { OrganisationType } from '@stegvis/organisations';
import type { FieldOfKind } from './kind';

/** What a column of a list of employers may hold, with the headings that registers and people use. */
export const ORGANISATION_FIELDS: readonly FieldOfKind[] = [
  {
    code: 'organisation',
    required: true,
    headings: [
      'Arbetsgivare',
      'Företag',
      'Företagsnamn',
      'Namn',
      'Organisation',
      'Förvaltning',
      'Employer',
      'Name',
    ],
  },
  {
    code: 'organisationNumber',
    required: false,
    headings: ['Organisationsnummer', 'Orgnr', 'Org.nummer', 'Organisation number'],
  },
  { code: 'type', required: false, headings: ['Typ', 'Slag', 'Kategori', 'Type'] },
  { code: 'parent', required: false, headings: ['Hör till', 'Tillhör', 'Överordnad', 'Belongs to'] },
  { code: 'description', required: false, headings: ['Beskrivning', 'Verksamhet', 'Bransch', 'Description'] },
  {
    code: 'workplace',
    required: false,
    headings: ['Arbetsplats', 'Arbetsställe', 'Driftställe', 'Enhet', 'Workplace'],
  },
  {
    code: 'streetAddress',
    required: false,
    headings: ['Adress', 'Gatuadress', 'Besöksadress', 'Gata', 'Address', 'Street'],
  },
  { code: 'postalTown', required: false, headings: ['Ort', 'Postort', 'Stad', 'Town'] },
  { code: 'latitude', required: false, headings: ['Latitud', 'Lat', 'Latitude', 'WGS84 lat'] },
  {
    code: 'longitude',
    required: false,
    headings: ['Longitud', 'Long', 'Lon', 'Lng', 'Longitude', 'WGS84 long'],
  },
  { code: 'travelNote', required: false, headings: ['Hitta hit', 'Vägbeskrivning', 'Resväg', 'Directions'] },
];

/** What people write in the column of types, folded. */
export const TYPE_WORDS: Readonly<Record<string, OrganisationType>> = {
  foretag: 'partner_business',
  partnerforetag: 'partner_business',
  bolag: 'partner_business',
  privat: 'partner_business',
  business: 'partner_business',
  forvaltning: 'municipal_department',
  kommun: 'municipal_department',
  kommunal: 'municipal_department',
  kommunalforvaltning: 'municipal_department',
  department: 'municipal_department',
  enhet: 'day_activity_unit',
  dagligverksamhet: 'day_activity_unit',
  dvenhet: 'day_activity_unit',
  unit: 'day_activity_unit',
  namnd: 'committee',
  committee: 'committee',
};
