import { recordShown } from '@stegvis/access';
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

/** What a `Participant` shows, its fields of fields included. */
export const PARTICIPANT_CLASSES = ['C3', 'C4'] as const;

/**
 * The participant as she is now, or null when the reader cannot see her; the look is written into the access log.
 * @param action the operation that shows her.
 */
export const loadParticipant = async (
  database: Database,
  context: RequestContext,
  id: string,
  action: string,
): Promise<Participant | null> => {
  const facts = await database.withActor(actorOf(context), async (transaction) => {
    const found = await readParticipant(transaction, id);
    if (found) await recordShown(transaction, { action, subjects: [id], classes: PARTICIPANT_CLASSES });
    return found;
  });
  return facts && toParticipant(facts);
};

/** Reads anew what a mutation has changed: what this request had loaded before is out of date. */
export const reloadParticipant = async (
  database: Database,
  context: RequestContext,
  id: string,
  action: string,
): Promise<Participant> => {
  context.loaders.clear();
  const participant = await loadParticipant(database, context, id, action);
  if (!participant) throw new NotFoundError();
  return participant;
};
