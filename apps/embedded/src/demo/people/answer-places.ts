import type { SetUpOpening } from '@stegvis/openings';
import type { SetUpParticipant } from '@stegvis/participants';
import type { Chance } from '../chance/chance';
import { inOrder } from './in-order';

/** How many of the participants have answered about a place already. */
const ANSWERING = 24;

/** Lets a few participants have said yes, maybe, no or "ask someone" to a place that they could see. */
export const answerPlaces = (
  participants: readonly SetUpParticipant[],
  openings: readonly SetUpOpening[],
  before: Date,
  chance: Chance,
): SetUpParticipant[] => {
  const seen = openings.filter(({ history }) => history.at(-1)?.act === 'approve_easy_text');
  const asked = participants.filter(({ values }) =>
    values.some(({ kind, flag }) => kind === 'wants_suggestions' && flag),
  );
  const answering = new Set(chance.some(asked, ANSWERING).map(({ id }) => id));
  return participants.map((participant) => {
    if (!answering.has(participant.id)) return participant;
    const choice = chance.pick(['yes', 'maybe', 'maybe', 'no', 'ask_someone']);
    const answer: SetUpParticipant['values'][number] = {
      kind: 'place_answer',
      code: chance.pick(seen).id,
      choice,
      source: 'self',
      saidBy: null,
      saidByName: `${participant.givenName} ${participant.familyName}`,
      saidAt: new Date(before.getTime() - chance.whole(1, 200) * 3_600_000),
    };
    return { ...participant, values: inOrder([...participant.values, answer]) };
  });
};
