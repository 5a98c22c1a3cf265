import { OrganisationName, Position } from '@stegvis/organisations';
import { actorOf, type Database, NotFoundError, type RequestContext } from '@stegvis/platform';
import { type ParticipantFacts, readParticipant } from '../operations/read-participant';
import { Participant } from './participant.types';

/** Gives the facts about a participant their GraphQL class. */
export const toParticipant = (facts: ParticipantFacts): Participant =>
  Object.assign(new Participant(), {
    ...facts,
    unit: facts.unit && Object.assign(new OrganisationName(), facts.unit),
    home: facts.home && Object.assign(new Position(), facts.home),
  });

/** The participant as she is now, or null when the reader cannot see her. */
export const loadParticipant = async (
  database: Database,
  context: RequestContext,
  id: string,
): Promise<Participant | null> => {
  const facts = await database.withActor(actorOf(context), (transaction) => readParticipant(transaction, id));
  return facts && toParticipant(facts);
};

/** Reads anew what a mutation has changed: what this request had loaded before is out of date. */
export const reloadParticipant = async (
  database: Database,
  context: RequestContext,
  id: string,
): Promise<Participant> => {
  context.loaders.clear();
  const participant = await loadParticipant(database, context, id);
  if (!participant) throw new NotFoundError();
  return participant;
};
