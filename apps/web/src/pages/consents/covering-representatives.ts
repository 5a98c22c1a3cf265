import { today } from '../../data/today';
import type { ConsentFactsFragment, ParticipantConsentsQuery } from '../../gql/graphql';

export type Representative = NonNullable<ParticipantConsentsQuery['participant']>['representatives'][number];

/** Whether she may answer it today: `rights`, and `person` too for sensitive items. The server decides (security A7). */
export const covers = (
  { scope, validFrom, validTo }: Representative,
  { items }: Pick<ConsentFactsFragment, 'items'>,
  day: string = today(),
): boolean =>
  validFrom <= day &&
  (validTo === null || validTo > day) &&
  scope.includes('rights') &&
  (items.length === 0 || scope.includes('person'));
