import { Field, InputType, Int } from '@nestjs/graphql';
import { Uuid } from '@stegvis/platform';
import type { OrganisationType } from '../domain/organisation-types';
import { OrganisationTypeEnum } from './organisation.types';
import { PositionInput } from './position.types';

const KEY = {
  description: 'Made by the caller for this act; a repeated request with it does nothing twice.',
};
const ID = { nullable: true, description: 'The row to change; left out, a new one is made.' };
const VERSION = { nullable: true, description: 'The version that the change builds on; needed with `id`.' };

@InputType({
  description: 'An organisation to add or change. On a change what is left out stays, null clears.',
})
export class SaveOrganisationInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, ID)
  id?: string | null;
  @Field(() => Int, VERSION)
  expectedVersion?: number | null;
  @Field({ description: 'Name, at most 200 characters; one of a kind in the municipality.' })
  name!: string;
  @Field(() => OrganisationTypeEnum, { description: 'What it is.' })
  type!: OrganisationType;
  @Field(() => String, { nullable: true, description: 'Ten digits with or without hyphen.' })
  organisationNumber?: string | null;
  @Field(() => Uuid, { nullable: true, description: 'The organisation it belongs to.' })
  parentId?: string | null;
  @Field(() => String, { nullable: true, description: 'What it does, at most 2000 characters.' })
  description?: string | null;
}

@InputType({ description: 'A workplace to add or change. On a change what is left out stays, null clears.' })
export class SaveWorkplaceInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, ID)
  id?: string | null;
  @Field(() => Int, VERSION)
  expectedVersion?: number | null;
  @Field(() => Uuid, { description: 'Whose it is; cannot be changed.' })
  organisationId!: string;
  @Field({ description: 'Name, at most 200 characters; one of a kind in the organisation.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Street and number, at most 200 characters.' })
  streetAddress?: string | null;
  @Field(() => String, { nullable: true, description: 'Postal town, at most 100 characters.' })
  postalTown?: string | null;
  @Field(() => PositionInput, { nullable: true, description: 'Where it is.' })
  position?: PositionInput | null;
  @Field(() => String, { nullable: true, description: 'How to get there, at most 1000 characters.' })
  travelNote?: string | null;
}

@InputType({ description: 'A contact to add or change. On a change what is left out stays, null clears.' })
export class SaveContactInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, ID)
  id?: string | null;
  @Field(() => Int, VERSION)
  expectedVersion?: number | null;
  @Field(() => Uuid, { description: 'Where the person works; cannot be changed.' })
  workplaceId!: string;
  @Field({ description: 'Name, at most 200 characters.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'What the person does there, at most 200 characters.' })
  title?: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone, 5-15 digits.' })
  phone?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail.' })
  email?: string | null;
}

@InputType({ description: 'A contact to take away.' })
export class RemoveContactInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'The contact.' })
  id!: string;
  @Field(() => Int, { description: 'The version that was seen.' })
  expectedVersion!: number;
}
