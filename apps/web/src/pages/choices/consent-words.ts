import type { ConsentFactsFragment, ConsentState } from '../../gql/graphql';
import type { PlainKey } from '../../i18n/use-translation';

export const stateWord: Readonly<Record<ConsentState, PlainKey>> = {
  unanswered: 'calm.choiceUnanswered',
  ask_someone: 'calm.choiceAsking',
  yes: 'calm.choiceYes',
  no: 'calm.choiceNo',
  withdrawn: 'calm.choiceStopped',
  taken_back: 'calm.choiceTakenBack',
  expired: 'calm.choiceExpired',
};

export const answerWord: Readonly<Record<ConsentFactsFragment['history'][number]['answer'], PlainKey>> = {
  yes: 'calm.saidYes',
  no: 'calm.saidNo',
  ask_someone: 'calm.saidAsk',
  withdrawn: 'calm.saidStop',
  taken_back: 'calm.wasTakenBack',
};

/** She may still answer. */
export const waits = (state: ConsentState): boolean => state === 'unanswered' || state === 'ask_someone';
