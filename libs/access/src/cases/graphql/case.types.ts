import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { resultUnion, Uuid } from '@stegvis/platform';
import { CONSENT } from '../../consents/graphql/consent.inputs';

@ObjectType({ description: 'Somebody of a receiver who may be named in a joint case.' })
export class LiaisonOfficer {
  @Field(() => Uuid, { description: 'Id of the membership.' })
  membershipId!: string;
  @Field({ description: 'Name.' })
  name!: string;
}

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};

@InputType({ description: 'A joint case under a consent.' })
export class OpenJointCaseInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Which consent; its question may still wait for an answer.' })
  consentId!: string;
  @Field(() => Uuid, { description: 'The officer, as `liaisonOfficers` names her.' })
  officerId!: string;
}

@InputType({ description: 'The end of a joint case.' })
export class EndJointCaseInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Which case.' })
  caseId!: string;
}

export const OpenJointCaseResult = resultUnion('OpenJointCaseResult', CONSENT);
export const EndJointCaseResult = resultUnion('EndJointCaseResult', CONSENT);
