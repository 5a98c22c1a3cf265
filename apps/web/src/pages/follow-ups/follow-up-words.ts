import type { FollowUpQuestion } from '../../gql/graphql';
import type { Translate } from '../../i18n/use-translation';

/** The three questions in their order; the same to both. */
export const followUpQuestions: readonly FollowUpQuestion[] = ['tasks', 'together', 'support'];

const units = ['week', 'month', 'day'] as const;

/** `week_4` as words. */
export const occasionWord = (t: Translate, occasion: string): string => {
  const [unit, n] = occasion.split('_');
  const known = units.find((one) => one === unit);
  return known ? t(`followUps.occasion.${known}`, { n: Number(n) }) : occasion;
};
