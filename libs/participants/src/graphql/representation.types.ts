import {
  REPRESENTATION_KINDS,
  REPRESENTATION_SCOPES,
  type RepresentationKind,
  type RepresentationScope,
} from '@stegvis/access';
import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  ConflictProblem,
  DateText,
  InputProblem,
  NotFoundProblem,
  resultUnion,
  Uuid,
} from '@stegvis/platform';
import { MePayload } from './participant.results';
import { Participant } from './participant.types';
import { ProfileValueInput } from './participant.inputs';

const KEY = {
  description: 'Made by the client before the first try and kept over retries (reliability W7).',
};
export const RepresentationKindEnum = Object.fromEntries(
  REPRESENTATION_KINDS.map((kind) => [kind, kind]),
) as { [K in RepresentationKind]: K };
registerEnumType(RepresentationKindEnum, {
  name: 'RepresentationKind',
  description: 'Who may speak for a participant (glossary 37).',
  valuesMap: {
    god_man: { description: 'God man (FB 11:4).' },
    forvaltare: { description: 'Förvaltare (FB 11:7).' },
    guardian: { description: 'Vårdnadshavare of a minor (FB 6:11).' },
  },
});
export const RepresentationScopeEnum = Object.fromEntries(
  REPRESENTATION_SCOPES.map((scope) => [scope, scope]),
) as { [S in RepresentationScope]: S };
registerEnumType(RepresentationScopeEnum, {
  name: 'RepresentationScope',
  description: 'What a representation covers (FB 11:4).',
  valuesMap: {
    person: { description: 'Sörja för person: what is said about her, and answers for her.' },
    rights: { description: 'Bevaka rätt: consents, and who has looked.' },
    property: { description: 'Förvalta egendom: no more than her name.' },
  },
});

@ObjectType({ description: 'Who may speak for a participant, in what and until when.' })
export class Representation {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field({ description: 'Name of the representative.' })
  name!: string;
  @Field(() => RepresentationKindEnum, { description: 'Kind.' })
  kind!: RepresentationKind;
  @Field(() => [RepresentationScopeEnum], { description: 'What it covers.' })
  scope!: RepresentationScope[];
  @Field({ description: 'Who appointed the representative, and when.' })
  appointedBy!: string;
  @Field(() => DateText, { description: 'First day.' })
  validFrom!: string;
  @Field(() => DateText, { nullable: true, description: 'Day after the last; null while it lasts.' })
  validTo!: string | null;
}

@ObjectType({ description: 'A participant whom the reader represents today.' })
export class RepresentedPerson {
  @Field(() => Uuid, { description: 'Id of the participant.' })
  participantId!: string;
  @Field({ description: 'Given name.' })
  givenName!: string;
  @Field({ description: 'Family name.' })
  familyName!: string;
  @Field(() => RepresentationKindEnum, { description: 'As what.' })
  kind!: RepresentationKind;
  @Field(() => [RepresentationScopeEnum], { description: 'In what.' })
  scope!: RepresentationScope[];
  @Field(() => DateText, { nullable: true, description: 'Day after the last; null while it lasts.' })
  validTo!: string | null;
}

@InputType({ description: 'Who may speak for a participant.' })
export class RegisterRepresentationInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Id of the participant.' })
  participantId!: string;
  @Field({ description: 'E-mail address of the representative.' })
  email!: string;
  @Field({ description: 'Name of the representative, at most 200 characters.' })
  name!: string;
  @Field(() => RepresentationKindEnum, { description: 'Kind.' })
  kind!: RepresentationKind;
  @Field(() => [RepresentationScopeEnum], { description: 'What it covers; one at least.' })
  scope!: RepresentationScope[];
  @Field({ description: 'Who appointed the representative, and when; at most 200 characters.' })
  appointedBy!: string;
  @Field(() => DateText, { nullable: true, description: 'First day; today when left out.' })
  validFrom?: string | null;
  @Field(() => DateText, { nullable: true, description: 'Day after the last.' })
  validTo?: string | null;
}

@InputType({ description: 'Ends a representation as of today.' })
export class EndRepresentationInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Id of the representation.' })
  representationId!: string;
}

@InputType({ description: 'What a representative says for a participant.' })
export class RecordForRepresentedInput {
  @Field(() => Uuid, KEY)
  idempotencyKey!: string;
  @Field(() => Uuid, { description: 'Id of the participant.' })
  participantId!: string;
  @Field(() => [ProfileValueInput], { description: 'What; 1-100.' })
  values!: ProfileValueInput[];
}

@ObjectType({
  description: 'The representation is recorded; the link to begin with goes to the address by mail.',
})
export class RegisterRepresentationPayload {
  @Field(() => Participant, { description: 'The participant.' })
  participant!: Participant;
}
@ObjectType({ description: 'The representation has ended.' })
export class EndRepresentationPayload {
  @Field(() => Participant, { description: 'The participant.' })
  participant!: Participant;
}

export const REGISTER_REPRESENTATION = [
  RegisterRepresentationPayload,
  InputProblem,
  NotFoundProblem,
  ConflictProblem,
] as const;
export const RegisterRepresentationResult = resultUnion(
  'RegisterRepresentationResult',
  REGISTER_REPRESENTATION,
);
export const END_REPRESENTATION = [EndRepresentationPayload, InputProblem, NotFoundProblem] as const;
export const EndRepresentationResult = resultUnion('EndRepresentationResult', END_REPRESENTATION);
export const RECORD_FOR = [MePayload, InputProblem, NotFoundProblem] as const;
export const RecordForRepresentedResult = resultUnion('RecordForRepresentedResult', RECORD_FOR);
