import { OrganisationName } from '@stegvis/organisations';
import type { ParticipantFacts } from '../operations/read-participant';
import { Me } from './me.types';

/** Gives what a participant reads about herself its GraphQL class. */
export const toMe = ({ id, givenName, familyName, unit }: ParticipantFacts): Me =>
  Object.assign(new Me(), {
    participantId: id,
    givenName,
    familyName,
    unit: unit && Object.assign(new OrganisationName(), unit),
  });
