import type { PlaceAnswer } from '../../gql/graphql';
import type { Translate } from '../../i18n/use-translation';

export const placeAnswers: readonly PlaceAnswer[] = ['yes', 'maybe', 'no', 'ask_someone'];

/** The word of an answer as it stands on its button. */
export function answerWord(answer: string, t: Translate): string {
  const words: Readonly<Record<PlaceAnswer, string>> = {
    yes: t('design.answerYes'),
    maybe: t('design.answerMaybe'),
    no: t('design.answerNo'),
    ask_someone: t('calm.askSomeone'),
  };
  const known = placeAnswers.find((one) => one === answer);
  return known ? words[known] : answer;
}
