import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { OrganisationName } from '@stegvis/organisations';
import { connectionType, Uuid } from '@stegvis/platform';
import type { ParticipantRowData } from '../domain/participant-row';
import type { SuggestionAnswer } from '../domain/profile-kinds';
import { SuggestionAnswerEnum } from './enums';

@ObjectType({ description: 'A row of the list of participants.' })
export class ParticipantRow {
  @Field(() => Uuid, { description: 'Id.' })
  id!: string;
  @Field({ description: 'Whether she is protected, or may be; her name is not in the row then.' })
  protected!: boolean;
  @Field({ description: 'Given name.' })
  givenName!: string;
  @Field({ description: 'Family name.' })
  familyName!: string;
  @Field(() => OrganisationName, { nullable: true, description: 'Her day-activity unit.' })
  unit!: OrganisationName | null;
  @Field(() => String, { nullable: true, description: 'Code of her step.' })
  step!: string | null;
  @Field(() => SuggestionAnswerEnum, { description: 'Whether she wants suggestions.' })
  wantsSuggestions!: SuggestionAnswer;
  @Field(() => [String], { description: 'Up to three areas that interest her most.' })
  topAreas!: string[];
  @Field(() => Int, { description: 'Abilities assessed.' })
  abilitiesAssessed!: number;
  @Field(() => Int, { description: 'Abilities in all.' })
  abilitiesTotal!: number;
  @Field(() => Int, { description: 'Her suggestions that wait for an answer.' })
  suggestionsWaiting!: number;
  @Field(() => GraphQLISODateTime, { description: 'Latest statement, or her registration.' })
  lastChangedAt!: Date;
}

@ObjectType({ description: 'A page of participants whom the reader is assigned to.' })
export class ParticipantConnection extends connectionType(ParticipantRow, 'Participant') {}

/** Gives a row its GraphQL class. */
export const toRow = (row: ParticipantRowData): ParticipantRow => Object.assign(new ParticipantRow(), row);
