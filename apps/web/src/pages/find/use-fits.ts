import { useConnection } from '../../data/use-connection';
import type { OpeningsForParticipantQuery } from '../../gql/graphql';
import { toFilter, type FindChoice } from './find-choice';
import { matchContext, OpeningsForParticipant } from './find-documents';

const read = (data: OpeningsForParticipantQuery) => data.openingsForParticipant;

/** The ranked list with its counts; asked on every tab, since the tabs and filters show its numbers. */
export const useFits = (participantId: string, choice: FindChoice) =>
  useConnection(OpeningsForParticipant, { participantId, filter: toFilter(choice) }, read, matchContext);

export type FitsConnection = ReturnType<typeof useFits>;
