import { checkOrganisationNumber, type OrganisationType } from '@stegvis/organisations';
import { InputCheck } from '@stegvis/platform';
import { foldHeading } from '../domain/fold-heading';
import type { RowToBring } from './kind';
import { TYPE_WORDS } from './organisation-fields';

/** What a row says of an employer and, where it says anything of one, a workplace of it. */
export interface OrganisationRow {
  readonly name: string;
  readonly organisationNumber: string | null;
  readonly type: OrganisationType;
  readonly parent: string | null;
  readonly description: string | null;
  readonly workplace: {
    readonly name: string;
    readonly streetAddress: string | null;
    readonly postalTown: string | null;
    readonly position: { readonly latitude: number; readonly longitude: number } | null;
    readonly travelNote: string | null;
  } | null;
}

/**
 * Reads a row. A type that is left out is a business; a workplace without a name has the employer's.
 * @throws InputError with every fault, each at its field. What the operations check themselves is left to them.
 */
export const readOrganisationRow = ({ text }: Pick<RowToBring, 'text'>): OrganisationRow => {
  const check = new InputCheck();
  const optional = (field: string): string | null => text(field) || null;
  const name = check.text('organisation', text('organisation'), { max: 200, required: true });
  const number = optional('organisationNumber');
  const typeWord = foldHeading(text('type'));
  const type = typeWord === '' ? 'partner_business' : TYPE_WORDS[typeWord];
  if (type === undefined) check.fault('type', 'import-type-unknown');
  const row = {
    name,
    organisationNumber: number === null ? null : checkOrganisationNumber(check, 'organisationNumber', number),
    type: type ?? 'partner_business',
    parent: optional('parent'),
    description: optional('description'),
    workplace: readWorkplace(check, text, name),
  };
  check.done();
  return row;
};

const readWorkplace = (
  check: InputCheck,
  text: RowToBring['text'],
  employer: string,
): OrganisationRow['workplace'] => {
  const of = (field: string): string | null => text(field) || null;
  const [latitude, longitude] = [of('latitude'), of('longitude')];
  const facts = {
    streetAddress: of('streetAddress'),
    postalTown: of('postalTown'),
    position: null,
    travelNote: of('travelNote'),
  };
  const name = of('workplace');
  if (
    name === null &&
    latitude === null &&
    longitude === null &&
    Object.values(facts).every((v) => v === null)
  )
    return null;
  if ((latitude === null) !== (longitude === null))
    check.fault(latitude === null ? 'latitude' : 'longitude', 'required');
  const position =
    latitude !== null && longitude !== null
      ? {
          latitude: readDecimal(check, 'latitude', latitude),
          longitude: readDecimal(check, 'longitude', longitude),
        }
      : null;
  return { ...facts, name: name ?? employer, position };
};

/** A number as it is written in Sweden, with a decimal comma, or with a point. */
const readDecimal = (check: InputCheck, field: string, text: string): number => {
  const plain = text.replace(/[\s\u00a0]/g, '').replace(',', '.');
  if (!/^-?\d{1,3}(\.\d{1,15})?$/.test(plain)) check.fault(field, 'import-decimal');
  return Number(plain);
};
