import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionType, Uuid } from '@stegvis/platform';
import { ORGANISATION_TYPES, type OrganisationType } from '../domain/organisation-types';
import { Position } from './position.types';

export const OrganisationTypeEnum = Object.fromEntries(ORGANISATION_TYPES.map((type) => [type, type])) as {
  [T in OrganisationType]: T;
};
registerEnumType(OrganisationTypeEnum, {
  name: 'OrganisationType',
  description: 'What an organisation is (glossary 38, 39, 42, 43, 54).',
  valuesMap: {
    committee: { description: 'Nämnd: answers for departments.' },
    municipal_department: { description: 'Förvaltning: a department of the city.' },
    partner_business: { description: 'Företag: a business or association that takes part.' },
    day_activity_unit: { description: 'Daglig verksamhet: a unit with participants.' },
    authority: { description: 'Myndighet: Försäkringskassan, Arbetsförmedlingen.' },
  },
});

@ObjectType({ description: 'Somebody to call at a workplace (handledare på arbetsplatsen).' })
export class WorkplaceContact {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field({ description: 'Name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'What the person does there.' })
  title!: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone.' })
  phone!: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail.' })
  email!: string | null;
  @Field(() => Int, { description: 'Version for `expectedVersion`.' })
  version!: number;
}

@ObjectType({ description: 'A place where work is done.' })
export class Workplace {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field({ description: 'Name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Street and number.' })
  streetAddress!: string | null;
  @Field(() => String, { nullable: true, description: 'Postal town.' })
  postalTown!: string | null;
  @Field(() => Position, { nullable: true, description: 'Where it is; distances are reckoned from here.' })
  position!: Position | null;
  @Field(() => String, { nullable: true, description: 'How to get there.' })
  travelNote!: string | null;
  @Field(() => Int, { description: 'Version for `expectedVersion`.' })
  version!: number;
  organisationId!: string;
}

@ObjectType({ description: 'An employer, a committee or a unit of the municipality.' })
export class Organisation {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field({ description: 'Name.' })
  name!: string;
  @Field(() => OrganisationTypeEnum, { description: 'What it is.' })
  type!: OrganisationType;
  @Field(() => String, { nullable: true, description: 'NNNNNN-NNNN.' })
  organisationNumber!: string | null;
  @Field(() => String, { nullable: true, description: 'What it does.' })
  description!: string | null;
  @Field(() => Int, { description: 'Version for `expectedVersion`.' })
  version!: number;
  @Field({ description: 'The municipality that it works with, four digits.' })
  municipalityCode!: string;
  parentId!: string | null;
}

@ObjectType({ description: 'A page of organisations, by name.' })
export class OrganisationConnection extends connectionType(Organisation, 'Organisation') {}
